"""Announcements: their words, their audience, and how it becomes the recipients of a mailing."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.domain.announcement import Announcement, Audience
from bot.store.db import Row, Tx


async def add(tx: Tx, announcement: Announcement, now: int) -> int:
    """Keep a new one; gives its id."""
    row = await tx.one(
        "add_announcement",
        author=announcement.author,
        ru=announcement.ru,
        en=announcement.en,
        now=now,
        **_conditions(announcement.audience),
    )
    if row is None:
        raise LookupError("the announcement was not kept")
    return int(row["id"])


async def begun(tx: Tx, author: int) -> int | None:
    """The one that this author began and left without a word."""
    row = await tx.one("announcement_begun", author=author)
    return row["id"] if row else None


async def load(tx: Tx, announcement: int) -> Announcement | None:
    row = await tx.one("announcement", id=announcement)
    return _read(row) if row else None


async def page(tx: Tx, author: int, most: int, skip: int, *, others: bool) -> list[Announcement]:
    """The newest first: the author's own, and what `others` have sent."""
    rows = await tx.all("announcements", author=author, others=int(others), most=most, skip=skip)
    return [_read(row) for row in rows]


async def number(tx: Tx, author: int, *, others: bool) -> int:
    row = await tx.one("announcements_number", author=author, others=int(others))
    return int(row["number"]) if row else 0


async def save(tx: Tx, announcement: Announcement, now: int) -> bool:
    """Keep words and audience. False: it is no longer being written."""
    words = {"ru": announcement.ru, "en": announcement.en}
    changed = await tx.run(
        "save_announcement", id=announcement.id, now=now, **words, **_conditions(announcement.audience)
    )
    return changed > 0


async def schedule(tx: Tx, announcement: int, due: int, now: int) -> bool:
    """False: it was sent, or scheduled, before."""
    return await tx.run("schedule_announcement", id=announcement, due=due, now=now) > 0


async def hold(tx: Tx, announcement: int, now: int) -> Announcement | None:
    """Load it for one step of its delivery. None: it was stopped."""
    if not await tx.run("hold_announcement", id=announcement, now=now):
        return None
    return await load(tx, announcement)


async def limit(tx: Tx, announcement: int, audience: Audience) -> None:
    """Keep the regions of the audience, whatever the state."""
    await tx.run("limit_announcement", id=announcement, regions=_joined(audience.regions))


async def begin(tx: Tx, announcement: int, mailing: int, now: int) -> None:
    await tx.run("begin_announcement", id=announcement, mailing=mailing, now=now)


async def finish(tx: Tx, announcement: int, now: int) -> bool:
    """Everybody has got it who could."""
    return await tx.run("end_announcement", id=announcement, state="done", now=now) > 0


async def stop(tx: Tx, announcement: int, now: int) -> bool:
    """False: it was over before."""
    return await tx.run("end_announcement", id=announcement, state="cancelled", now=now) > 0


async def drop(tx: Tx, announcement: int) -> None:
    """Erase one that was never sent."""
    await tx.run("drop_announcement", id=announcement)


async def head_count(tx: Tx, audience: Audience) -> int:
    row = await tx.one("audience_number", **_conditions(audience))
    return int(row["number"]) if row else 0


async def slice_end(tx: Tx, after: int, most: int) -> int | None:
    """The id with which a slice of so many learners ends; None when there are none after `after`."""
    row = await tx.one("audience_slice", after=after, most=most)
    return row["until"] if row else None


async def address(tx: Tx, announcement: Announcement, after: int, until: int, now: int) -> int:
    """Those of a slice whom it is for become recipients of its mailing; gives their number."""
    conditions = _conditions(announcement.audience)
    return await tx.run(
        "address_audience", mailing=announcement.mailing, after=after, until=until, now=now, **conditions
    )


async def of_author(tx: Tx, author: int) -> list[dict[str, Any]]:
    found = [_read(row) for row in await tx.all("announcements_of_author", author=author)]
    return [{**asdict(one), "audience": _conditions(one.audience)} for one in found]


async def forget(tx: Tx, author: int) -> None:
    """What was not sent goes with its author; what was sent loses the name."""
    for statement in ("drop_announcements_of", "unname_announcements"):
        await tx.run(statement, author=author)


def _conditions(audience: Audience) -> dict[str, Any]:
    return {
        "professions": _joined(audience.professions),
        "regions": _joined(audience.regions),
        "cohort": audience.cohort,
        "module": audience.module,
        "progress": audience.standing,
    }


def _joined(names: frozenset[str]) -> str:
    """`+a+b+`: a name stands in it between two signs."""
    return f"+{'+'.join(sorted(names))}+" if names else ""


def _read(row: Row) -> Announcement:
    return Announcement(
        id=row["id"],
        author=row["author"],
        state=row["state"],
        ru=row["ru"],
        en=row["en"],
        audience=Audience(
            professions=_split(row["professions"]),
            regions=_split(row["regions"]),
            cohort=row["cohort"],
            module=row["module"],
            standing=row["progress"],
        ),
        due=row["due"],
        mailing=row["mailing"],
        at=row["at"],
    )


def _split(joined: str) -> frozenset[str]:
    return frozenset(name for name in joined.split("+") if name)
