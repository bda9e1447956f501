"""The commands on drafts and versions: a file into a draft, a draft into a publication, and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from bot.commands import CommandError, database, locale_of
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.domain.draft import Draft
    from bot.features.publishing.importing import Imported
    from bot.store.courses import Publication
    from bot.store.db import Tx

_OBSTACLES: Final = {
    "gone": "it is no longer a draft",
    "own": "its author signed it; another reviewer has to",
    "missing": "a language is missing",
    "stale": "English texts are behind their Russian; confirm them in the chat",
    "unchanged": "this version is published already",
    "new": "nothing is published yet that could have a wrong key",
}


@dataclass(frozen=True, slots=True)
class Done:
    """`signed`: a reviewer had signed the draft."""

    publication: Publication
    signed: bool


async def import_file(settings: Settings, name: str, data: bytes, lang: str) -> tuple[list[str], Draft | None]:
    """The problems of the file, and the draft it became; no draft when one of them is an error."""
    from bot.app import now
    from bot.authoring.check import read_register
    from bot.features.publishing.importing import import_file as imported

    register, locale = read_register(settings.CONTENT_DIR), locale_of(lang)
    day = datetime.fromtimestamp(now() / 1000, UTC).date()

    async def work(tx: Tx) -> Imported:
        made = await imported(tx, name, data, register, now(), today=day, lang=locale)
        if made.draft is not None:
            await log(tx, "content import", f"draft {made.draft.id}", module=made.draft.module)
        return made

    async with database(settings) as store:
        done = await store.write(work)
    return [f"{one.where[locale]}: {one.what[locale]}" for one in done.problems], done.draft


async def publish_draft(settings: Settings, name: str, why: str) -> Done:
    """`name` is the number of a draft, or a module with one open draft. The operator may publish what nobody signed;
    the log says so."""
    from bot.app import now
    from bot.features.publishing.releasing.release import WHYS, Refused, release, signed

    reason = next((one for one in WHYS if one == why), None)
    if reason is None:
        raise CommandError(f"--as is one of {', '.join(WHYS)}")

    async def work(tx: Tx) -> Done:
        draft = await _draft(tx, name)
        by_reviewer = await signed(tx, draft)
        done = await release(tx, draft.id, reason, now(), by="operator", unsigned=not by_reviewer)
        if isinstance(done, Refused):
            raise CommandError(f"draft {draft.id}: " + "; ".join(_OBSTACLES[one] for one in done.obstacles))
        facts = {"version": done.publication.version, "why": why, "signed": by_reviewer}
        await log(tx, "content publish", f"draft {draft.id}", **facts)
        return Done(done.publication, by_reviewer)

    async with database(settings) as store:
        return await store.write(work)


async def roll_back(settings: Settings, module: str, number: int | None) -> Publication:
    """Back to version `number` of a module, or to the one before the current one."""
    from bot.app import now
    from bot.features.publishing.releasing.release import back_to, put_back
    from bot.store import courses

    async def work(tx: Tx) -> Publication:
        earlier = back_to(await courses.history(tx, module), await courses.replacements(tx))
        wanted = number if number is not None else max((one.number for one in earlier), default=0)
        done = await put_back(tx, module, wanted, now(), by="operator")
        if done is None:
            there = ", ".join(f"v{one.number}" for one in earlier) or "none"
            raise CommandError(f"{module} has no such version to go back to; there is {there}")
        await log(tx, "content rollback", module, version=done.version, number=done.number)
        return done

    async with database(settings) as store:
        return await store.write(work)


async def log(tx: Tx, act: str, subject: str, **detail: Any) -> None:
    """What the operator does is in the log of staff too."""
    from bot.app import now
    from bot.store import audit

    await audit.add(tx, audit.Entry(now(), None, "operator", act, subject, detail))


async def _draft(tx: Tx, name: str) -> Draft:
    from bot.store import drafts

    if name.isdecimal():
        found = await drafts.load(tx, int(name[:18]))
        if found is None:
            raise CommandError(f"there is no draft {name}")
        return found
    open_ones = [draft for draft in await drafts.under_way(tx) if draft.module == name]
    if len(open_ones) != 1:
        numbers = ", ".join(str(draft.id) for draft in open_ones) or "none"
        raise CommandError(f"{name}: one open draft is needed, there is {numbers}")
    return open_ones[0]
