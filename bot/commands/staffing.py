"""The commands on staff: roles given, taken and listed, and the log. What the operator does is in the log too."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from bot.commands import CommandError, database
from bot.domain import staffing
from bot.domain.learner import Role
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.store.audit import Entry
    from bot.store.db import Tx

LIMIT: Final = 100
"""How much of the log is shown unless more is asked for."""


async def grant(settings: Settings, person: str, role: str, region: str) -> None:
    """Give a role; the person need not have written yet."""
    from bot.app import chance, now
    from bot.engine.notices import menus
    from bot.store import learners, outbox

    given, address = _role(role), _address(person)
    if bool(region) != (given is Role.REGIONAL_ADMIN):
        raise CommandError("--region is for a regional-admin, who needs one: an ISO 3166-2 code")

    async def work(tx: Tx) -> None:
        await _known_region(tx, region)
        learner = await learners.at(tx, address, chance().number())
        await learners.add(tx, learner, now())
        await learners.grant(tx, learner, given, now(), by="operator", region=region)
        await outbox.add(tx, await menus(tx, learner, now()))
        await _log(tx, "staff grant", learner, given, region)

    async with database(settings) as store:
        await store.write(work)


async def revoke(settings: Settings, person: str, role: str) -> bool:
    """Take a role, in every region. False when the person did not hold it."""
    from bot.app import now
    from bot.engine.notices import menus
    from bot.store import chats, learners, outbox, staff

    taken, address = _role(role), _address(person)

    async def work(tx: Tx) -> bool:
        chat = await chats.by_address(tx, address)
        if chat is None:
            return False
        if taken is Role.OWNER and Role.OWNER in await learners.roles(tx, chat.learner) and await staff.owners(tx) < 2:
            raise CommandError("this is the last owner; make another one first")
        held = await learners.revoke(tx, chat.learner, taken)
        if held:
            await _log(tx, "staff revoke", chat.learner, taken, "")
            await outbox.add(tx, await menus(tx, chat.learner, now()))
        return held

    async with database(settings) as store:
        return await store.write(work)


async def members(settings: Settings) -> list[dict[str, Any]]:
    """Every role that somebody holds, with where they are reached."""
    from bot.store import staff

    async with database(settings) as store:
        held = await store.read(staff.members)
        reached = await store.read(staff.addresses)
    return [
        {
            "person": one.number,
            "addresses": reached.get(one.learner, []),
            "role": one.role.value,
            "region": one.region,
            "since": _moment(one.at),
            "by": one.by,
        }
        for one in held
    ]


async def log(settings: Settings, since: str, limit: int) -> list[dict[str, Any]]:
    """The log of staff, the newest first. `since` is an ISO date, which begins in UTC; "" for no limit."""
    from bot.store import staff

    begin = _beginning(since)
    if limit < 1:
        raise CommandError("--limit is 1 or more")
    async with database(settings) as store:
        return [_plain(one) for one in await store.read(lambda tx: staff.done_since(tx, begin, limit))]


def members_table(found: list[dict[str, Any]]) -> str:
    lines = [
        f"{one['person']:10} {one['role']:15} {one['region']:7} {one['since'][:10]} {' '.join(one['addresses'])}"
        for one in found
    ]
    return "\n".join(lines or ["nobody holds a role"])


def log_table(found: list[dict[str, Any]]) -> str:
    lines = [
        f"{one['at'][:16]} {one['person'] or one['role']:10} {one['act']} {one['subject']}".rstrip() for one in found
    ]
    return "\n".join(lines or ["nothing is in the log"])


async def _known_region(tx: Tx, region: str) -> None:
    """Before anything is published nobody can say which regions there are."""
    from bot.store import courses

    reference = await courses.reference(tx)
    if region and reference is not None and region not in reference.localities:
        there = ", ".join(sorted(reference.localities)[:3])
        raise CommandError(f"there is no region {region}; there are {there} and others")


async def _log(tx: Tx, act: str, learner: int, role: Role, region: str) -> None:
    from bot.app import now
    from bot.store import audit

    number = staffing.number(learner)
    detail = {"person": number, "role": role.value, "region": region}
    await audit.add(tx, audit.Entry(now(), None, "operator", act, "", detail))


def _plain(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": _moment(entry.at),
        "person": staffing.number(entry.actor) if entry.actor is not None else None,
        "role": entry.role,
        "act": entry.act,
        "subject": entry.subject,
        "detail": dict(entry.detail),
    }


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")


def _beginning(day: str) -> int:
    """ms UTC"""
    try:
        return int(datetime.combine(date.fromisoformat(day), time(), UTC).timestamp() * 1000) if day else 0
    except ValueError:
        raise CommandError(f"--since is a date such as 2026-11-22, not {day!r}") from None


def _address(person: str) -> str:
    return f"tg:{person}" if person.lstrip("-").isdigit() else person


def _role(name: str) -> Role:
    found = next((role for role in staffing.STAFF if role.value == name), None)
    if found is None:
        raise CommandError(f"there is no role {name}; there are {', '.join(staffing.STAFF)}")
    return found
