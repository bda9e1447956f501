"""A wrong key put right: ended attempts are counted first, then graded anew, portion by portion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.actions import DryRun, Regrading
from bot.chat.action import Action, encode
from bot.chat.call import Notify
from bot.domain.attempt import Attempt
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.domain.regrading import Regraded, regraded
from bot.domain.wrong_key import key, put_right, shares
from bot.engine.errands import Step, Went
from bot.engine.library import Library
from bot.features.publishing.releasing.screens.notes import regraded_note
from bot.layout import in_each_language
from bot.store import courses, errands, releases, tallies, timers
from bot.store.courses import Publication
from bot.store.db import Tx
from bot.store.releases import Tally

PORTION: Final = 20
"""Attempts in one step."""
LATE: Final = 60_000
"""ms after which those who were ending an attempt while the key was published have ended it."""
AROUND: Final = 10_000
"""ms by which the clock of who was ending one may be before that of the publication."""
TIMER: Final = "release"
_GLANCE: Final = 2_000
"""ms: full seconds, so that one step does not put off the look that another asked for."""


async def versions_with_key(tx: Tx, wrong: str, new: str, history: Sequence[Publication]) -> list[str]:
    """The wrong version, those it took the place of, and others with one of its wrong keys."""
    before, after = await courses.module(tx, wrong), await courses.module(tx, new)
    replaced = await courses.replacements(tx)
    known = dict.fromkeys(one.version for one in history if one.version and one.version not in (wrong, new))
    found = [wrong]
    for version in known:
        if replaced.get(version) == wrong or shares(await courses.module(tx, version), before, after):
            found.append(version)
    return found


async def begin_count(tx: Tx, library: Library, draft: Draft, wrong: str, now: int, tell: int) -> Tally:
    """Count what the draft would change. What fits in one portion is counted at once, the rest step by step."""
    versions = await versions_with_key(tx, wrong, draft.version, await courses.history(tx, draft.module))
    tally = Tally(draft.id, False, draft.version, wrong, await _whole(tx, versions), now)
    state = _state(draft.id, versions, tell)
    tally, left = await _counted(tx, library, tally, state, now)
    await releases.keep_tally(tx, tally)
    if left is not None:
        await errands.begin(tx, "dry-run", f"draft:{draft.id}:{now}", left, now, now)
    return tally


async def begin_regrade(
    tx: Tx, draft: Draft, wrong: str, history: Sequence[Publication], now: int, tell: int | None
) -> None:
    """Open attempts move to the new version when they are taken in hand; ended ones are graded anew from now on."""
    versions = await versions_with_key(tx, wrong, draft.version, history)
    for version in versions:
        await courses.replace(tx, draft.module, version, draft.version, now)
    await releases.keep_tally(tx, Tally(draft.id, True, draft.version, wrong, await _whole(tx, versions), now))
    await errands.begin(tx, "regrade", f"draft:{draft.id}", _state(draft.id, versions, tell), now, now)


async def on_count(step: Step) -> Went:
    """One portion of a count; one that was begun anew since is given up."""
    state = step.errand.state
    tally = await releases.tally(step.tx, state["draft"], in_earnest=False)
    if tally is None or tally.done_at is not None or step.errand.subject != f"draft:{tally.draft}:{tally.at}":
        return Went(None)
    tally, left = await _counted(step.tx, step.library, tally, state, step.now)
    await releases.keep_tally(step.tx, tally)
    await _glance(step, DryRun(tally.draft), done=left is None)
    return Went(left)


async def on_regrade(step: Step) -> Went:
    """One portion of a regrade: new scores, new results, and a note to each person whose result is another."""
    tally = await releases.tally(step.tx, step.errand.state["draft"], in_earnest=True)
    if tally is None:
        return Went(None)
    portion = await _portion(step.tx, step.library, tally, step.errand.state)
    await _keep(step.tx, portion, tally, step.now)
    late = bool(step.errand.state["since"])
    tally = _added(tally, portion, late=late)
    left, due = portion.left, step.now
    if left is None and not late:
        left, due = _again(step.errand.state, tally), step.now + LATE
        tally = replace(tally, done_at=step.now)
    await releases.keep_tally(step.tx, tally)
    if not late:
        await _glance(step, Regrading(tally.draft), done=tally.done_at is not None)
    return Went(left, due, await _notes(step, tally, portion))


@dataclass(frozen=True, slots=True)
class _Portion:
    """Some attempts with what the right key makes of them. `left` is the state of what comes after; None: nothing."""

    found: Sequence[tuple[Attempt, Regraded]]
    left: dict[str, Any] | None

    @property
    def changed(self) -> list[tuple[Attempt, Attempt]]:
        return [(before, after.attempt) for before, after in self.found if after.changed]


async def _portion(tx: Tx, library: Library, tally: Tally, state: dict[str, Any]) -> _Portion:
    version, *others = state["versions"]
    ended = await _ended(tx, version, (await library.module(tx, version)).id, state)
    rest = {**state, "versions": others, "after": 0} if others else None
    if not ended:
        return _Portion((), rest)
    # A key put right once more before this one was through: whichever errand comes first, the newest key decides.
    newest = library.replaced.get(tally.version, tally.version)
    wrong, new = await library.module(tx, tally.against), await library.module(tx, newest)
    given = await releases.answers(tx, version, state["after"], ended[-1].id, put_right(wrong, new))
    right = key(await library.module(tx, version), wrong, new)
    found = [(one, regraded(right, one, given.get(one.id, ()))) for one in ended]
    return _Portion(found, {**state, "after": ended[-1].id} if len(ended) == PORTION else rest)


async def _ended(tx: Tx, version: str, module: str, state: dict[str, Any]) -> list[Attempt]:
    """First all of them; a while later those that were being ended then."""
    if not state["since"]:
        return await releases.ended(tx, version, state["after"], PORTION)
    return await releases.late(tx, module, version, state["after"], PORTION, state["since"])


async def _counted(
    tx: Tx, library: Library, tally: Tally, state: dict[str, Any], now: int
) -> tuple[Tally, dict[str, Any] | None]:
    portion = await _portion(tx, library, tally, state)
    tally = _added(tally, portion)
    return (tally, portion.left) if portion.left else (replace(tally, done_at=now), None)


async def _keep(tx: Tx, portion: _Portion, tally: Tally, now: int) -> None:
    await releases.rescore(tx, [(before.id, one) for before, after in portion.found for one in after.responses])
    graded = [(before, after.attempt) for before, after in portion.found if after.attempt != before]
    await releases.regrade(tx, [after for _, after in graded])
    for before, after in graded:
        await tallies.changed(tx, before, after)
    await releases.record(tx, portion.changed, tally, now)


async def _notes(step: Step, tally: Tally, portion: _Portion) -> list[Notify]:
    """Nobody is told of an attempt whose learner has left."""
    module = await step.library.module(step.tx, tally.version)
    return [_note(module, tally, before, after) for before, after in portion.changed if after.learner]


def _note(module: Module, tally: Tally, before: Attempt, after: Attempt) -> Notify:
    screens = in_each_language(lambda t: regraded_note(module, before, after, t))
    return Notify(after.learner, screens, key=f"regrade:{after.id}:{tally.at}")


def _added(tally: Tally, portion: _Portion, *, late: bool = False) -> Tally:
    changed = portion.changed
    return replace(
        tally,
        seen=min(tally.whole, tally.seen + (0 if late else len(portion.found))),
        scores=tally.scores + len(changed),
        failed=tally.failed + sum((before.state, after.state) == ("passed", "failed") for before, after in changed),
        passed=tally.passed + sum((before.state, after.state) == ("failed", "passed") for before, after in changed),
    )


def _state(draft: int, versions: list[str], tell: int | None) -> dict[str, Any]:
    return {"draft": draft, "versions": versions, "all": versions, "after": 0, "since": 0, "tell": tell}


def _again(state: dict[str, Any], tally: Tally) -> dict[str, Any]:
    """Once more through those that were being ended when the key was published."""
    return {**state, "versions": state["all"], "after": 0, "since": max(1, tally.at - AROUND)}


async def _whole(tx: Tx, versions: Iterable[str]) -> int:
    return sum([await releases.count_ended(tx, version) for version in versions])


async def _glance(step: Step, place: Action, *, done: bool) -> None:
    """Have the trainer's own lane look at how far it is: the message that shows it is theirs."""
    tell = step.errand.state["tell"]
    if tell is not None:
        due = step.now + 1 if done else step.now - step.now % _GLANCE + _GLANCE
        await timers.wake(step.tx, f"learner:{tell}", TIMER, due, {"place": encode(place), "done": done})
