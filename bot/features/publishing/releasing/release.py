"""Publishing a draft, and everything that follows from it: one way for the chat, the schedule and the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.domain import draft as drafting
from bot.domain import staleness
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.features.publishing.releasing.regrade import begin_regrade
from bot.store import courses, drafts, errands, signing
from bot.store.courses import Publication
from bot.store.db import Tx

Why = Literal["typo", "substance", "key"]
WHYS: Final[tuple[Why, ...]] = ("typo", "substance", "key")
Obstacle = Literal["gone", "unsigned", "own", "missing", "stale", "unchanged", "new"]
"""No longer a draft; not signed off as it is; signed by its author; a language missing; English behind its Russian;
published already; nothing published yet that could have a wrong key."""


@dataclass(frozen=True, slots=True)
class Released:
    publication: Publication


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was published, and nothing has changed."""

    obstacles: tuple[Obstacle, ...]


async def obstacles(
    tx: Tx, draft: Draft | None, why: Why = "substance", *, unsigned: bool = False
) -> tuple[Obstacle, ...]:
    """What keeps the draft from being published so; empty: nothing. `unsigned`: nobody asks for a sign-off."""
    if draft is None or not draft.open:
        return ("gone",)
    old = (await courses.current_versions(tx)).get(draft.module)
    found: list[Obstacle] = [] if unsigned else await _unsigned(tx, draft)
    found += await _words(tx, draft, old)
    if old == draft.version:
        found.append("unchanged")
    if why == "key" and old is None:
        found.append("new")
    return tuple(found)


async def signed(tx: Tx, draft: Draft) -> bool:
    """Whether somebody else than its author has signed the draft off as it is."""
    return not await _unsigned(tx, draft)


async def release(
    tx: Tx, draft_id: int, why: Why, now: int, *, by: str, tell: int | None = None, unsigned: bool = False
) -> Released | Refused:
    """Publish the draft. `by` is the role that did it, or `operator`; `tell` is the learner who watches a regrade.

    `unsigned`: an operator answers for it instead of a reviewer.
    """
    draft = await drafts.load(tx, draft_id)
    found = await obstacles(tx, draft, why, unsigned=unsigned)
    done = drafting.published(replace(draft, state="approved") if unsigned else draft, now) if draft else None
    if found or draft is None or done is None or not await drafts.save(tx, done, draft.step):
        return Refused(found or ("gone",))
    earlier = await courses.history(tx, draft.module)
    old = earlier[0].version if earlier else ""
    reason = why if earlier else "start"
    publication = await courses.point(tx, draft.module, draft.version, now, by=by, why=reason, draft=draft.id)
    if why == "key":
        await begin_regrade(tx, draft, old, earlier, now, tell)
    await spread(tx, draft.module, draft.version, now)
    return Released(publication)


async def put_back(tx: Tx, module: str, number: int, now: int, *, by: str) -> Publication | None:
    """New attempts begin with an earlier version again. None: there is none that may be gone back to."""
    earlier = await courses.history(tx, module)
    version = next(
        (one.version for one in back_to(earlier, await courses.replacements(tx)) if one.number == number), ""
    )
    if not version:
        return None
    publication = await courses.point(tx, module, version, now, by=by, why="rollback")
    await spread(tx, module, version, now)
    return publication


async def withdraw(tx: Tx, module: str, now: int, *, by: str) -> Publication | None:
    """Nobody can begin the module any more. None: that is so already."""
    if module not in await courses.current_versions(tx):
        return None
    return await courses.point(tx, module, "", now, by=by, why="withdraw")


def back_to(newest_first: list[Publication], replaced: dict[str, str]) -> list[Publication]:
    """Versions one may go back to, the newest first: not the current one, and none with a key known to be wrong."""
    current = newest_first[0].version if newest_first else ""
    found: dict[str, Publication] = {}
    for one in newest_first:
        if one.version and one.version != current and one.version not in replaced:
            found.setdefault(one.version, one)
    return sorted(found.values(), key=lambda one: one.number, reverse=True)


async def spread(tx: Tx, module: str, version: str, at: int) -> None:
    """Those who completed the module are looked through for what they have to catch up on."""
    state = {"module": module, "version": version, "at": at, "after": 0, "since": 0}
    await errands.begin(tx, "delta", f"{module}:{version[:12]}:{at}", state, at, at)


async def compared(tx: Tx, draft: Draft) -> tuple[Module | None, Module]:
    """What is published and what the draft has made of it."""
    old = (await courses.current_versions(tx)).get(draft.module)
    return await courses.module(tx, old) if old else None, await courses.module(tx, draft.version)


async def _unsigned(tx: Tx, draft: Draft) -> list[Obstacle]:
    said = await signing.sign_offs(tx, draft.id)
    last = said[-1] if said else None
    if draft.state != "approved" or last is None or (last.verdict, last.version) != ("approved", draft.version):
        return ["unsigned"]
    return ["own"] if last.reviewer is not None and last.reviewer == draft.author else []


async def _words(tx: Tx, draft: Draft, old: str | None) -> list[Obstacle]:
    new = await courses.module(tx, draft.version)
    before = await courses.module(tx, old) if old else None
    found: list[Obstacle] = ["missing"] if staleness.missing(new) else []
    return [*found, "stale"] if staleness.stale(before, new, draft.confirmed) else found
