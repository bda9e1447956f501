"""Who holds which role, and the log of what staff did. To be read only: roles are given in the chat."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.domain.learner import Role
from bot.domain.staffing import number
from bot.features.staff.screens.acts import act_words
from bot.features.staff.screens.words import role_words
from bot.store import audit
from bot.store import staff as store
from bot.store.audit import Entry
from bot.web.dashboard.blocks import Cell, Head, Links, Page, Table
from bot.web.dashboard.look import Look

ROLES: Final = (Role.ADMIN,)
_PAGE: Final = 50
_LONGEST: Final = 200
_UNSAID: Final = frozenset({"", "0", "None"})


async def members(look: Look) -> Page:
    t = look.t
    rows = [
        [
            Cell(one.number),
            Cell(role_words(one.role, t)),
            Cell(look.names.region(one.region, t) if one.region else t("everywhere")),
            Cell(t.date(one.at, look.zone)),
            Cell(_by(one.by, look)),
        ]
        for one in await store.members(look.tx)
    ]
    head = [Head(t("Person")), Head(t("Role")), Head(t("Region")), Head(t("Since")), Head(t("Given by"))]
    return Page(t("Staff"), [Table(t("Who holds which role"), head, rows, empty=t("Nobody."))])


async def log(look: Look) -> Page:
    """One more than a page is read, to know whether there is an older one."""
    t = look.t
    found = await audit.page(look.tx, _PAGE + 1, look.query.before or audit.NEWEST)
    head = [Head(t("Time")), Head(t("Person")), Head(t("Role")), Head(t("What was done")), Head(t("Details"))]
    rows = [_entry(entry, look) for entry in found[:_PAGE]]
    links = [(t("Newest"), look.here())] if look.query.before else []
    if len(found) > _PAGE:
        links.append((t("Older"), look.here(before=found[_PAGE - 1].id)))
    turns = [Links(links)] if links else []
    return Page(t("Log"), [Table(t("What staff did"), head, rows, empty=t("Nothing is written here yet.")), *turns])


def _entry(entry: Entry, look: Look) -> list[Cell]:
    clock = datetime.fromtimestamp(entry.at / 1000, UTC).astimezone(ZoneInfo(look.zone)).strftime("%H:%M")
    who = number(entry.actor) if entry.actor is not None else "–"
    told = (f"{look.t.date(entry.at, look.zone)}, {clock}", who, _by(entry.role, look), act_words(entry.act, look.t))
    return [*(Cell(text) for text in told), Cell(_details(entry, look))]


def _details(entry: Entry, look: Look) -> str:
    """What it was done to and how. Lists and the like are for the database, not for a line."""
    said = [_detail(name, value, look) for name, value in entry.detail.items() if isinstance(value, str | int)]
    return ", ".join(dict.fromkeys(text for text in said if text not in _UNSAID))[:_LONGEST]


def _detail(name: str, value: Any, look: Look) -> str:
    text = str(value)
    if name == "region" and text:
        return ", ".join(look.names.region(code, look.t) for code in text.split("+"))
    if name == "profession" and text:
        return look.names.profession(text, look.t)
    if name == "number":
        return f"v{text}"
    return text if name not in ("draft", "version") else text[:8]


def _by(role: str, look: Look) -> str:
    known = next((one for one in Role if one.value == role), None)
    return role_words(known, look.t) if known else look.t("the operator")
