"""How good a question is, by classical test theory.

The upper and the lower group are the 27 % with the highest and the lowest total: T. L. Kelley, "The selection of upper
and lower groups for the validation of test items" (1939); L. Crocker, J. Algina, "Introduction to Classical and Modern
Test Theory" (1986), chapter 14. A discrimination below 0.20 is poor after R. L. Ebel, D. A. Frisbie, "Essentials of
Educational Measurement" (5th ed., 1991), chapter 13.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.domain import scoring
from bot.domain.course import Item, Locale, Module, TestStep

FEWEST: Final = 20
"""Below so many responses nothing is said: figures would be about persons and chance. So a group has five at least."""
GROUP: Final = 0.27
TOO_HARD: Final = 0.30
TOO_EASY: Final = 0.90
WEAK: Final = 0.20
SIGNIFICANT: Final = 0.05

Alarm = Literal["too-hard", "too-easy", "weak", "languages-differ"]


@dataclass(frozen=True, slots=True)
class Answered:
    """One response to the item. `score` and `total`, the result of the whole attempt, are scaled 0..1."""

    attempt: int
    correct: bool
    score: float
    options: tuple[str, ...]
    total: float
    locale: Locale | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class OptionShare:
    """Which part (0..1) of all responses and of either group chose the option."""

    option: str
    overall: float
    upper: float
    lower: float


@dataclass(frozen=True, slots=True)
class Gap:
    """Facility by language, each out of `ru_responses` and `en_responses`, and the p value of their difference."""

    ru: float
    en: float
    ru_responses: int
    en_responses: int
    p: float

    @property
    def significant(self) -> bool:
        return self.p < SIGNIFICANT


@dataclass(frozen=True, slots=True)
class Quality:
    """`facility` is the mean score, `discrimination` that of the upper group less that of the lower one (-1..1)."""

    responses: int
    facility: float
    discrimination: float | None
    """None when all totals are the same: then there is no upper and no lower."""
    options: tuple[OptionShare, ...]
    gap: Gap | None
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What lists tell of a question, as of `at` (ms UTC). `facility` is None below twenty responses."""

    responses: int
    facility: float | None = None
    discrimination: float | None = None
    alarms: tuple[Alarm, ...] = ()
    at: int = 0

    @property
    def badness(self) -> tuple[float, ...]:
        """The smallest is the worst: most alarms, then tells least apart, then is answered right least."""
        if self.facility is None:
            return (1.0,)
        return (-len(self.alarms), 1.0 if self.discrimination is None else self.discrimination, self.facility)


def final_items(module: Module) -> tuple[Item, ...]:
    """The questions that the post-test may draw, in the order of the pools."""
    pools = [step.pool for step in module.steps if isinstance(step, TestStep) and step.phase == "post"]
    names = dict.fromkeys(name for pool in pools for name in module.pools[pool])
    return tuple(module.items[name] for name in names)


def of_item(answers: Sequence[Answered], item: Item) -> Quality | None:
    """As `quality`. An order or a number is one answer as a whole, so these are its options, the key first."""
    if item.kind in ("single", "multiple"):
        return quality(answers, [option.id for option in item.options])
    key = scoring.number_text(item.answer.value) if item.answer else "+".join(scoring.right_options(item))
    return quality([replace(one, options=("+".join(one.options),)) for one in answers], [key])


def figures(answers: Sequence[Answered], item: Item, now: int) -> Figures:
    """The few of its figures that lists tell."""
    found = of_item(answers, item)
    if found is None:
        return Figures(len(answers), at=now)
    return Figures(found.responses, found.facility, found.discrimination, found.alarms, now)


def quality(answers: Sequence[Answered], options: Sequence[str] = ()) -> Quality | None:
    """None below twenty responses. `options` are those of the item, in its order: some are chosen by nobody."""
    if len(answers) < FEWEST:
        return None
    ranked = sorted(answers, key=lambda one: (one.total, one.attempt))
    size = round(GROUP * len(ranked))
    lower, upper = ranked[:size], ranked[-size:]
    facility = _facility(answers)
    apart = lower[0].total < upper[-1].total
    # Points first, then one division: 1.0 - 0.8 would be a hair below 0.2 and raise an alarm.
    discrimination = (_points(upper) - _points(lower)) / size if apart else None
    gap = _gap(answers)
    return Quality(
        responses=len(answers),
        facility=facility,
        discrimination=discrimination,
        options=_shares(options, ranked, upper, lower),
        gap=gap,
        alarms=_alarms(facility, discrimination, gap),
    )


def two_proportions(first: float, first_count: int, second: float, second_count: int) -> float:
    """The two-sided p value of a z test of two proportions with pooled variance; 1 when neither varies."""
    pooled = (first * first_count + second * second_count) / (first_count + second_count)
    variance = pooled * (1 - pooled) * (1 / first_count + 1 / second_count)
    if variance <= 0:
        return 1.0
    return 1 - math.erf(abs(first - second) / math.sqrt(2 * variance))


def _facility(answers: Sequence[Answered]) -> float:
    return _points(answers) / len(answers)


def _points(answers: Sequence[Answered]) -> float:
    return math.fsum(one.score for one in answers)


def _shares(
    options: Sequence[str], ranked: Sequence[Answered], upper: Sequence[Answered], lower: Sequence[Answered]
) -> tuple[OptionShare, ...]:
    """Options of the item first; then those only an older version had."""
    chosen = {option for one in ranked for option in one.options}
    names = (*options, *sorted(chosen.difference(options)))
    return tuple(OptionShare(name, _share(name, ranked), _share(name, upper), _share(name, lower)) for name in names)


def _share(option: str, answers: Sequence[Answered]) -> float:
    return sum(option in one.options for one in answers) / len(answers)


def _gap(answers: Sequence[Answered]) -> Gap | None:
    """None below twenty responses in either language."""
    ru = [one for one in answers if one.locale == "ru"]
    en = [one for one in answers if one.locale == "en"]
    if min(len(ru), len(en)) < FEWEST:
        return None
    first, second = _facility(ru), _facility(en)
    return Gap(first, second, len(ru), len(en), two_proportions(first, len(ru), second, len(en)))


def _alarms(facility: float, discrimination: float | None, gap: Gap | None) -> tuple[Alarm, ...]:
    raised: dict[Alarm, bool] = {
        "too-hard": facility < TOO_HARD,
        "too-easy": facility > TOO_EASY,
        "weak": discrimination is not None and discrimination < WEAK,
        "languages-differ": gap is not None and gap.significant,
    }
    return tuple(alarm for alarm, on in raised.items() if on)
