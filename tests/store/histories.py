"""What people do over months, step by step, through the functions that the bot itself uses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from hypothesis import strategies as st

from bot.domain import scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Locale
from bot.domain.feedback import INTENTS, MARKS
from bot.domain.learner import Learner
from bot.domain.plan import Phase
from bot.store import attempts, cohorts, feedback, learners, persons, releases, tallies
from bot.store.db import Tx

DAY = 24 * 3600 * 1000
MODULES = ("M01", "M02")
VERSIONS = ("v1", "v2", "v3")
REGIONS = ("RU-MOW", "RU-ARK", "")
PROFESSIONS = ("police", "judge")
PEOPLE = range(1, 5)
COHORTS = (1, 2)
What = Literal["come", "begin", "end", "move", "regrade", "delta", "join", "part", "forget", "fold", "rate", "intend"]


@dataclass(frozen=True, slots=True)
class Deed:
    """`who` does it to `module`, a little before or after midnight; `right` of six answers are right."""

    what: What
    who: int
    module: str
    version: int
    right: int
    cohort: int
    late: bool


QUESTIONS = 6
_WEIGHTS: tuple[What, ...] = (
    *("come", "join", "part", "forget", "fold", "regrade", "move", "delta"),
    *("begin", "begin", "begin", "end", "end", "end", "rate", "rate", "intend"),
)
deeds = st.lists(
    st.builds(
        Deed,
        what=st.sampled_from(_WEIGHTS),
        who=st.sampled_from(PEOPLE),
        module=st.sampled_from(MODULES),
        version=st.integers(0, 2),
        right=st.integers(0, QUESTIONS),
        cohort=st.sampled_from(COHORTS),
        late=st.booleans(),
    ),
    min_size=40,
    max_size=120,
)


def moment(deed: Deed, day: int) -> int:
    """Half an hour before midnight in Moscow or after it; days go by from 22 November 2026."""
    return 1_795_379_400_000 + day * DAY + int(deed.late) * 3600 * 1000


async def happen(tx: Tx, deed: Deed, now: int) -> None:
    """An impossible deed does nothing."""
    match deed.what:
        case "come":
            await _come(tx, deed, now)
        case "begin":
            await _begin(tx, deed, now)
        case "end":
            await _end(tx, deed, now)
        case "move":
            await _move(tx, deed, now)
        case "regrade":
            await _regrade(tx, deed)
        case "delta":
            await _delta(tx, deed, now)
        case "join" | "part":
            await _enrol(tx, deed, now)
        case "forget":
            await persons.forget(tx, deed.who)
        case "rate" | "intend":
            await _say(tx, deed, now)
        case "fold":
            await tallies.fold(tx, 3 + deed.right)


async def _come(tx: Tx, deed: Deed, now: int) -> None:
    """For the first time, or to another place."""
    locale: Locale = "ru"
    await learners.add(tx, deed.who, now)
    region, profession = REGIONS[deed.version], PROFESSIONS[deed.right % 2]
    await learners.save(tx, Learner(deed.who, locale, profession, region))


async def _begin(tx: Tx, deed: Deed, now: int) -> None:
    await learners.add(tx, deed.who, now)
    if await attempts.open_attempt(tx, deed.who, deed.module) is None:
        tested = QUESTIONS if deed.module == "M01" else 0
        fresh = Attempt(0, deed.who, deed.module, VERSIONS[deed.version], "seed", now, now, max=tested, pre_max=tested)
        await attempts.begin(tx, fresh)


async def _end(tx: Tx, deed: Deed, now: int) -> None:
    attempt = await attempts.open_attempt(tx, deed.who, deed.module)
    if attempt is None:
        return
    if attempt.max:
        before = deed.right // 2
        for step in range(2 * QUESTIONS):
            phase: Phase = "pre" if step < QUESTIONS else "post"
            correct = step % QUESTIONS < (before if phase == "pre" else deed.right)
            given = Response(step, phase, step, f"q{step % QUESTIONS}", "h", ("a",), float(correct), correct, now)
            await attempts.record(tx, attempt.id, given)
        attempt = replace(attempt, pre_raw=before)
    ended = _graded(replace(attempt, raw=deed.right if attempt.max else 0, ended=now, touched=now))
    assert await attempts.save(tx, replace(ended, step=attempt.step + 1), attempt.step)


def _graded(attempt: Attempt) -> Attempt:
    if not attempt.max:
        return replace(attempt, state="completed")
    share = scoring.scaled(attempt.raw, attempt.max)
    return replace(attempt, scaled=share, state="passed" if share >= 0.75 else "failed")


async def _move(tx: Tx, deed: Deed, now: int) -> None:
    attempt = await attempts.open_attempt(tx, deed.who, deed.module)
    if attempt is not None:
        moved = replace(attempt, version=VERSIONS[deed.version], step=attempt.step + 1, touched=now)
        assert await attempts.save(tx, moved, attempt.step, moved_from=attempt.version)


async def _regrade(tx: Tx, deed: Deed) -> None:
    """As the errand does it; of people who are forgotten, too."""
    found = await releases.ended(tx, VERSIONS[deed.version], 0, 100)
    for before in [one for one in found if one.max][: deed.right]:
        given = [one for one in await attempts.responses(tx, before.id) if one.phase == "post"]
        turned = replace(given[-1], correct=not given[-1].correct, score=float(not given[-1].correct))
        after = _graded(replace(before, raw=before.raw + (1 if turned.correct else -1)))
        await releases.rescore(tx, [(before.id, turned)])
        await releases.regrade(tx, [after])
        await tallies.changed(tx, before, after)


async def _delta(tx: Tx, deed: Deed, now: int) -> None:
    """What changed is offered, read and done with."""
    done = [one for one in await attempts.of_learner(tx, deed.who) if one.module == deed.module]
    if not any(one.kind == "full" and one.state in ("passed", "completed") for one in done):
        return
    await releases.offer(tx, deed.who, deed.module, "v1", VERSIONS[deed.version], now)
    (offer,) = [one for one in await releases.open_offers(tx, deed.who) if one.module == deed.module]
    lesson = Attempt(0, deed.who, deed.module, "lesson", "seed", now, now, kind="delta")
    begun = await attempts.begin(tx, lesson)
    assert await releases.begin(tx, offer.id, begun.id, VERSIONS[deed.version])
    assert await attempts.save(tx, replace(begun, state="completed", ended=now, step=1), 0)
    await releases.end(tx, begun.id, now)


async def _say(tx: Tx, deed: Deed, now: int) -> None:
    """Of any attempt they ended; the last word counts."""
    ended = [one for one in await attempts.of_learner(tx, deed.who) if one.kind == "full" and one.ended is not None]
    if ended and deed.what == "rate":
        await feedback.rate(tx, deed.who, ended[deed.right % len(ended)], MARKS[deed.right % 4], now)
    elif ended:
        await feedback.intend(tx, deed.who, ended[deed.right % len(ended)], INTENTS[deed.version], now)


async def _enrol(tx: Tx, deed: Deed, now: int) -> None:
    await learners.add(tx, deed.who, now)
    if deed.what == "join":
        await cohorts.enrol(tx, deed.cohort, deed.who, "invite", now)
    else:
        await cohorts.leave(tx, deed.cohort, deed.who, now)
