"""Who holds which role, and taking it away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.actions import (
    Home,
    NewStaffLink,
    OpenMember,
    RoleHolders,
    Staff,
    StaffLinks,
    StaffLog,
    StaffMenu,
    TakeRole,
    TakeRoleNow,
)
from bot.chat.html import bold, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import Bilingual
from bot.domain.learner import Role
from bot.domain.staffing import STAFF, Member
from bot.features.staff.screens.words import held_line, in_role_rows, means, paged, plural_words, with_region
from bot.layout import cut, footer, turning
from bot.texts import Texts

_PAGE: Final = 8
Regions = Mapping[str, Bilingual]
"""Short names of regions by their codes."""


def staff_screen(members: Sequence[Member], waiting: int, t: Texts) -> Screen:
    """`waiting`: links of the reader that somebody opened."""
    count = {role: len({one.learner for one in members if one.role is role}) for role in STAFF}
    counted = [f"{plural_words(role, t)}: {t.number(count[role])}" for role in STAFF]
    waits = t.n("{count} person waits for your word.", "{count} people wait for your word.", waiting) if waiting else ""
    held = {role: Button(plural_words(role, t), RoleHolders(role.value, 0)) for role in STAFF if count[role]}
    rows = (
        (Button(t("Invite somebody"), NewStaffLink()), Button(t("My links"), StaffLinks(0))),
        *in_role_rows(held),
        (Button(t("Log"), StaffLog(0, "")), Button(t("Back"), StaffMenu())),
        footer(t),
    )
    return Screen(paragraphs(bold(t("Staff")), lines(*counted), waits), rows)


def holders_screen(role: Role, members: Sequence[Member], regions: Regions, page: int, t: Texts) -> Screen:
    """Those who hold `role`, the newest first."""
    held = [one for one in members if one.role is role]
    page, pages = paged(held, page, _PAGE)
    shown = list(enumerate(held[page * _PAGE : (page + 1) * _PAGE], page * _PAGE + 1))
    listed = [f"{place}. {_holder(one, regions, t)}" for place, one in shown]
    opened = tuple(Button(str(place), OpenMember(one.number)) for place, one in shown)
    text = paragraphs(lines(bold(plural_words(role, t)), means(role, t)), lines(*listed) or t("Nobody."))
    rows = (
        *((opened,) if opened else ()),
        *turning(page, pages, lambda to: RoleHolders(role.value, to)),
        (Button(t("Back"), Staff()),),
        footer(t),
    )
    return Screen(text, rows)


def member_screen(held: Sequence[Member], takes: Sequence[Member], regions: Regions, t: Texts, *, own: bool) -> Screen:
    """All roles of one member of staff; `takes` are those the reader may take away."""
    number = held[0].number
    heading = lines(bold(number), t("This is you.") if own else "")
    listed = [held_line(one, regions.get(one.region), t) for one in held]
    taken = [
        (Button(cut(": ".join((t("Take away"), with_region(one.role, regions.get(one.region), t)))), _take(one)),)
        for one in takes
    ]
    ways = (Button(t("What they did"), StaffLog(0, number)), Button(t("Back"), Staff()))
    return Screen(paragraphs(heading, lines(*listed)), (*taken, ways, footer(t)))


def take_screen(member: Member, regions: Regions, t: Texts, *, own: bool) -> Screen:
    text = paragraphs(
        lines(bold(t("Take this role away?")), f"{with_region(member.role, regions.get(member.region), t)}"),
        "" if own else t("It is held by {number}, who will be told.", number=member.number),
        t("What was made with it stays. The role can be given again."),
    )
    now = Button(t("Take away"), TakeRoleNow(member.number, member.role.value, member.region))
    return Screen(text, ((now,), (Button(t("Back"), OpenMember(member.number)),), footer(t)))


def lost_screen(role: Role, region: Bilingual | None, t: Texts) -> Screen:
    """A message of its own to who held it."""
    text = lines(
        bold(t("Your role has changed.")),
        t("No longer yours: {role}. Your own lessons and results are as they were.", role=with_region(role, region, t)),
    )
    return Screen(text, ((Button(t("Home"), Home()),), footer(t)))


def _holder(member: Member, regions: Regions, t: Texts) -> str:
    place = regions.get(member.region)
    where = f" · {place[t.locale]}" if place else ""
    since = t("since {date}", date=t.date(member.at))
    return f"{member.number}{where} · {since}"


def _take(member: Member) -> TakeRole:
    return TakeRole(member.number, member.role.value, member.region)
