"""Who keeps anything about a person: all that is gathered for them, and all that is erased with them.

A table that knows a person has its line here; a test goes through every table.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Any, Final

from bot.store import (
    announcements,
    attempts,
    audit,
    bookmarks,
    browser,
    certificates,
    chats,
    cohorts,
    drafts,
    feedback,
    learners,
    mailings,
    pocket,
    questions,
    readers,
    releases,
    reviews,
    signing,
    staff,
    submissions,
    tallies,
    threads,
)
from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Keeper:
    """`tell` gathers what is kept about a learner as plain data, `forget` erases it or makes it nobody's."""

    name: str
    tell: Callable[[Tx, int], Awaitable[Any]]
    forget: Callable[[Tx, int], Awaitable[None]]


async def everything(tx: Tx, learner: int) -> dict[str, Any]:
    """All that is kept about a person, by who keeps it."""
    return {keeper.name: await keeper.tell(tx, learner) for keeper in KEEPERS}


async def forget(tx: Tx, learner: int) -> None:
    """Erase everything that leads back to the person. Totals without a name stay."""
    for keeper in KEEPERS:
        await keeper.forget(tx, learner)


async def _attempts(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await attempts.of_learner(tx, learner)]


async def _responses(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [{"attempt": attempt, **asdict(one)} for attempt, one in await attempts.responses_of_learner(tx, learner)]


async def _deltas(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await releases.offers_of(tx, learner)]


async def _aids(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await pocket.of_learner(tx, learner)]


async def _bookmarks(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [{"entry": entry, "at": at} for entry, at in (await bookmarks.of_learner(tx, learner)).items()]


async def _signed(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await reviews.of_learner(tx, learner)]


async def _chats(tx: Tx, learner: int) -> list[dict[str, Any]]:
    found = await chats.of_learner(tx, learner)
    return [{"address": one.address, "shows": one.here, "awaits": one.awaits} for one in found]


async def _forget_chats(tx: Tx, learner: int) -> None:
    for chat in await chats.of_learner(tx, learner):
        await browser.forget(tx, chat.address.partition(":")[2])


async def _staff_work(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await audit.of_actor(tx, learner)]


async def _drafts(tx: Tx, learner: int) -> list[dict[str, Any]]:
    found = await drafts.of_author(tx, learner)
    return [{**asdict(one), "confirmed": sorted(one.confirmed)} for one in found]


async def _submissions(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await submissions.of_learner(tx, learner)]


async def _remarks(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await signing.remarks_of(tx, learner)]


async def _sign_offs(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in await signing.sign_offs_of(tx, learner)]


async def _learner(tx: Tx, learner: int) -> dict[str, Any]:
    found = await learners.load(tx, learner)
    if found is None:
        return {}
    return {
        "id": found.id,
        "language": found.locale,
        "profession": found.profession,
        "region": found.region,
        "joined": found.joined,
        "roles": sorted(found.roles),
    }


async def _nothing(tx: Tx, learner: int) -> None:
    """Erased together with what another keeper erases."""


KEEPERS: Final = (
    Keeper("regraded", releases.regrades_of, _nothing),
    Keeper("certificates", certificates.tell, certificates.forget),
    Keeper("attempts", _attempts, attempts.forget),
    Keeper("standing", tallies.tell, _nothing),
    Keeper("responses", _responses, _nothing),
    Keeper("offered", _deltas, releases.forget),
    Keeper("aids", _aids, pocket.forget),
    Keeper("bookmarks", _bookmarks, bookmarks.forget),
    Keeper("looked_for", bookmarks.lookups_of, _nothing),
    Keeper("signed", _signed, reviews.forget),
    Keeper("drafts", _drafts, drafts.forget),
    Keeper("submissions", _submissions, submissions.forget),
    Keeper("remarks", _remarks, signing.forget_remarks),
    Keeper("sign_offs", _sign_offs, signing.forget_sign_offs),
    Keeper("staff_links", staff.tell, staff.forget),
    Keeper("staff_work", _staff_work, audit.forget),
    Keeper("announcements", announcements.of_author, announcements.forget),
    Keeper("messages", mailings.of_learner, mailings.forget),
    Keeper("cohorts", cohorts.tell, cohorts.forget),
    Keeper("questions_asked", threads.tell, threads.forget),
    Keeper("questions_reported", questions.tell, questions.forget),
    Keeper("feedback", feedback.tell, feedback.forget),
    Keeper("weekly_figures_since", readers.since, readers.drop),
    Keeper("chats", _chats, _forget_chats),
    Keeper("learner", _learner, learners.forget),
)
"""Certificates before the attempts they are for; the learner last: chats and lanes are found through them."""
