"""One run through one module version, as a value. How it changes is in `moves`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.domain.plan import Phase

Kind = Literal["full", "delta", "preview"]
"""The whole module; only what changed since it was completed; a draft played by staff, which counts nowhere."""
State = Literal["open", "passed", "failed", "completed", "left"]
"""Words of cmi5. A module without a post-test ends as completed. What a person had open when they were forgotten is
left: it is nobody's and goes on no more."""


@dataclass(frozen=True, slots=True)
class Response:
    """What was answered. `step` is the attempt's count of changes at that moment, so it is given once per step.

    `options` are ids in the order given; a number is its shortest decimal form. `score` is scaled 0..1, None where
    nothing is right or wrong. `at` is ms UTC.
    """

    step: int
    phase: Phase
    stage: int
    item: str
    item_hash: str
    options: tuple[str, ...]
    score: float | None
    correct: bool | None
    at: int

    @property
    def choice(self) -> str:
        """The answer as one word, for counting: two people who answered alike have the same."""
        return "+".join(self.options)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a move has brought about: a response to record, the end of the attempt, or both."""

    response: Response | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """`stage` is the furthest reached, `view` the one looked at; `step` counts changes and makes double taps harmless.

    `raw` of `max` is the post-test, `pre_raw` of `pre_max` the pretest; `scaled` is raw/max once the attempt ended.
    Times are ms UTC.
    """

    id: int
    learner: int
    module: str
    version: str
    seed: str
    began: int
    touched: int
    ended: int | None = None
    state: State = "open"
    stage: int = 0
    view: int = 0
    step: int = 0
    raw: int = 0
    max: int = 0
    scaled: float | None = None
    pre_raw: int = 0
    pre_max: int = 0
    marks: tuple[str, ...] = ()
    """Options marked or put in order so far, not yet submitted."""
    answered: Response | None = None
    """The response given on this stage: what the feedback is about."""
    node: str = ""
    turn: int = 0
    """Choices made so far in the scenario."""
    gauges: tuple[tuple[str, int], ...] = ()
    ticks: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    """Hard cards left out."""
    scenes: tuple[tuple[str, float], ...] = ()
    """Scenarios played to an end, with the ending's score; shown, not counted."""
    ratings: tuple[tuple[str, int], ...] = ()
    """Confidence 1..4 by the step that asked; shown, not counted."""
    kind: Kind = "full"

    @property
    def open(self) -> bool:
        return self.state == "open"
