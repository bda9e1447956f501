"""Publishing on a chosen day: the gates are asked again then, and author and trainer are told what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import ReleaseNow
from bot.chat.action import encode
from bot.chat.call import Notify
from bot.domain.draft import Draft
from bot.engine.errands import Step, Went
from bot.features.publishing.releasing.release import Refused, Released, Why, release
from bot.features.publishing.releasing.screens.notes import not_released_note, released_note
from bot.layout import in_each_language
from bot.store import audit, drafts, errands, learners
from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Scheduled:
    """`due` is ms UTC."""

    why: Why
    due: int


async def scheduled(tx: Tx, draft: int) -> Scheduled | None:
    errand = await errands.under_way(tx, "release", _subject(draft))
    return Scheduled(errand.state["why"], errand.due) if errand else None


async def plan(tx: Tx, draft: int, why: Why, due: int, now: int, *, by: str, trainer: int) -> bool:
    """False: another day is chosen already."""
    state = {"draft": draft, "why": why, "by": by, "trainer": trainer}
    return await errands.begin(tx, "release", _subject(draft), state, due, now)


async def cancel(tx: Tx, draft: int, now: int) -> bool:
    """False: there is nothing to cancel."""
    errand = await errands.under_way(tx, "release", _subject(draft))
    return errand is not None and await errands.end(tx, errand, now)


async def on_release_day(step: Step) -> Went:
    state = step.errand.state
    draft = await drafts.load(step.tx, state["draft"])
    if draft is None or not draft.open:  # published or given up by hand since
        return Went(None)
    done = await release(step.tx, draft.id, state["why"], step.now, by=state["by"])
    await _log(step, draft, done)
    module = await step.library.module(step.tx, draft.version)
    if isinstance(done, Refused):
        screens = in_each_language(lambda t: not_released_note(draft.id, module, done.obstacles, t))
    else:
        screens = in_each_language(lambda t: released_note(module, done.publication, t))
    return Went(None, calls=[Notify(who, screens) for who in _told(draft, state["trainer"])])


async def _log(step: Step, draft: Draft, done: Released | Refused) -> None:
    """Whose wish it was is kept with what came of it, as for a button."""
    state = step.errand.state
    detail = {"module": draft.module, "version": draft.version, "why": state["why"], "planned": True}
    if isinstance(done, Refused):
        detail["obstacles"] = list(done.obstacles)
    subject = encode(ReleaseNow(draft.id, draft.step, state["why"]))
    known = await learners.load(step.tx, state["trainer"])
    actor = known.id if known else None
    await audit.add(step.tx, audit.Entry(step.now, actor, state["by"], "ReleaseNow", subject, detail))


def _told(draft: Draft, trainer: int) -> list[int]:
    return [who for who in dict.fromkeys((draft.author, trainer)) if who]


def _subject(draft: int) -> str:
    return f"draft:{draft}"
