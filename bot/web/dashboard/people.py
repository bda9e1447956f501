"""Who is overdue, inactive or in need of help: numbers for everyone entitled, lists against a reason that is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from starlette.exceptions import HTTPException

from bot.domain.cohort import FEWEST
from bot.domain.learner import Role
from bot.domain.personal import looks_personal
from bot.domain.report import CONCERNS, Concern, Concerned, Row, Scope
from bot.domain.staffing import number
from bot.engine.router import allowed_by
from bot.layout import personal_words
from bot.reporting import tables
from bot.store import audit, reports
from bot.web.dashboard import words
from bot.web.dashboard.blocks import Ask, Block, Cards, Cell, Head, Note, Page, Table
from bot.web.dashboard.look import Look

ROLES: Final = (Role.ADMIN, Role.REGIONAL_ADMIN)
MOST: Final = 50
"""People of one page."""
SHORTEST, LONGEST = 10, 200
"""Characters of a reason."""
_ACT: Final = "ListPeople"


async def numbers(look: Look) -> Page:
    """How many there are of each kind, and a way to the lists."""
    look = _own(look)
    total = (await reports.overview(look.tx, look.listing, "total", look.now)).total
    where = words.where(look, look.listing)[1:]  # of today
    if total.withheld:
        return Page(look.t("People"), [_few(look, total)], where, narrowing=True)
    known = zip(CONCERNS, (total.overdue, total.inactive, total.needs_help), strict=True)
    cards = [(words.concern_words(kind, look.t), look.t.number(value or 0), "") for kind, value in known]
    return Page(look.t("People"), [*_foreign(look), Cards(cards), _ask(look)], where, narrowing=True)


async def listed(look: Look) -> Page:
    """A portion of a list; that it was opened and why is written down in the same transaction."""
    look = _own(look)
    kind, reason = _kind(look), " ".join(look.said.get("reason", "").split())
    complaint = _complaint(look, reason)
    if complaint:
        return Page(look.t("People"), [Note(complaint, warning=True), _ask(look, reason)], code=422)
    scope, after = look.listing, _after(look)
    total = (await reports.overview(look.tx, scope, "total", look.now)).total
    found = None if total.withheld else await _people(look, scope, kind, after)
    await _keep(look, scope, kind, reason, found)
    where = [words.concern_words(kind, look.t), *words.where(look, scope)[1:]]
    if found is None:
        return Page(look.t("People"), [_few(look, total)], where)
    return Page(look.t("People"), _shown(look, kind, reason, found), where)


def _own(look: Look) -> Look:
    """Periods mean nothing here: lists are of today."""
    return replace(look, query=replace(look.query, period="", since="", until=""))


async def _people(look: Look, scope: Scope, kind: Concern, after: int) -> list[Concerned] | None:
    """None: the list is so small that it would tell about a person."""
    first = await reports.people(look.tx, scope, kind, look.now, most=MOST)
    if 0 < len({one.learner for one in first}) < FEWEST:
        return None
    return first if after < 0 else await reports.people(look.tx, scope, kind, look.now, after, MOST)


async def _keep(look: Look, scope: Scope, kind: Concern, reason: str, found: list[Concerned] | None) -> None:
    detail = {
        "kind": kind,
        "reason": reason,
        "region": "+".join(sorted(scope.regions)) if scope.regions is not None else "",
        "profession": scope.profession or "",
        "module": scope.module,
        "cohort": scope.cohort,
        **({"refused": "small"} if found is None else {"people": len({one.learner for one in found})}),
    }
    role = allowed_by(look.person, ROLES)
    await audit.add(look.tx, audit.Entry(look.now, look.person.id, role, _ACT, "dashboard", detail))


def _shown(look: Look, kind: Concern, reason: str, found: list[Concerned]) -> list[Block]:
    t = look.t
    table = Table(
        caption=words.concern_words(kind, t),
        head=[Head(t("Person")), Head(t("Region")), Head(t("Profession")), Head(t("Module")), Head(t("Since"))],
        rows=[_row(look, one) for one in found],
        empty=t("Nobody."),
    )
    said = Note(t("That you opened this list, and why, is written to the log."))
    more = [_more(look, kind, reason, found[-1].learner)] if len(found) >= MOST // 2 else []
    return [said, table, *more]


def _row(look: Look, one: Concerned) -> list[Cell]:
    names, t = look.names, look.t
    told = (number(one.learner), names.region(one.region, t), names.profession(one.profession, t))
    return [Cell(text) for text in (*told, names.module(one.module, t), t.date(one.since, look.zone))]


def _more(look: Look, kind: Concern, reason: str, after: int) -> Ask:
    hidden = [("kind", kind), ("reason", reason), ("after", str(after))]
    return Ask(look.query.at("/dashboard/people/list"), "", "", look.t("Further"), hidden=hidden, reason=None)


def _ask(look: Look, reason: str = "") -> Ask:
    t = look.t
    return Ask(
        url=look.query.at("/dashboard/people/list"),
        label=t("Why do you need the list?"),
        hint=t("The reason, from 10 to 200 characters, is written to the log. No names, no numbers of cases."),
        button=t("Open the list"),
        choices=[(kind, words.concern_words(kind, t)) for kind in CONCERNS],
        choice=look.said.get("kind", ""),
        choices_label=t("List"),
        reason=reason,
    )


def _complaint(look: Look, reason: str) -> str:
    """Why the reason will not do; "" when it does."""
    if not SHORTEST <= len(reason) <= LONGEST:
        return look.t("Say in 10 to 200 characters why you need the list.")
    found = looks_personal(reason)
    return personal_words(found, look.t) if found else ""


def _few(look: Look, total: Row) -> Note:
    if total.hidden:
        return Note(tables.why_withheld(total, look.t))
    return Note(look.t("Fewer than 5 people: a list would tell about a person, so none is shown."))


def _foreign(look: Look) -> list[Block]:
    return [Note(look.t("This region is not open to you."), warning=True)] if look.foreign else []


def _kind(look: Look) -> Concern:
    """Raises HTTPException 404."""
    found = next((kind for kind in CONCERNS if kind == look.said.get("kind")), None)
    if found is None:
        raise HTTPException(404)
    return found


def _after(look: Look) -> int:
    text = look.said.get("after", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1
