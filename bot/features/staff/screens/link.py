"""Links into a role, as the one who makes them sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import (
    ConfirmMember,
    MakeStaffLink,
    NewStaffLink,
    OpenStaffLink,
    RefuseMember,
    Staff,
    StaffLinkRegion,
    StaffLinkRole,
    StaffLinks,
    WithdrawStaffLink,
)
from bot.chat.html import Html, bold, join, lines, paragraphs, tag
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Bilingual
from bot.domain.learner import Role
from bot.domain.reference import Locality
from bot.domain.staffing import Link, number
from bot.features.staff.screens.people import Regions
from bot.features.staff.screens.words import in_role_rows, means, paged, role_words, with_region
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

_LINKS: Final = 6
_REGIONS: Final = 12


def links_screen(links: Sequence[Link], regions: Regions, now: int, page: int, t: Texts) -> Screen:
    page, pages = paged(links, page, _LINKS)
    shown = list(enumerate(links[page * _LINKS : (page + 1) * _LINKS], page * _LINKS + 1))
    listed = [
        join(" · ", f"{place}. {with_region(one.role, regions.get(one.region), t)}", _state(one, now, t))
        for place, one in shown
    ]
    opened = tuple(Button(str(place), OpenStaffLink(one.id)) for place, one in shown)
    rows = (
        *((opened,) if opened else ()),
        *turning(page, pages, StaffLinks),
        (Button(t("Invite somebody"), NewStaffLink()), Button(t("Back"), Staff())),
        footer(t),
    )
    return Screen(paragraphs(bold(t("My links")), lines(*listed) or t("There is no link yet.")), rows)


def role_screen(roles: Sequence[Role], t: Texts) -> Screen:
    """`roles` are those the reader may give."""
    text = paragraphs(
        bold(t("Invite somebody")),
        t("The link holds for 3 days and for one person. It gives nothing until you confirm who opened it."),
        t("Which role?"),
    )
    buttons = {role: Button(role_words(role, t), _next(role)) for role in roles}
    return Screen(text, (*in_role_rows(buttons), (Button(t("Back"), Staff()),), footer(t)))


def region_screen(localities: Sequence[Locality], page: int, t: Texts) -> Screen:
    page, pages = paged(localities, page, _REGIONS)
    shown = localities[page * _REGIONS : (page + 1) * _REGIONS]
    text = lines(bold(role_words(Role.REGIONAL_ADMIN, t)), t("Which region?"))
    buttons = [Button(one.short[t.locale], StaffLinkRole(Role.REGIONAL_ADMIN.value, one.code)) for one in shown]
    turn = turning(page, pages, StaffLinkRegion)
    return Screen(text, (*in_rows(buttons, 2), *turn, (Button(t("Back"), NewStaffLink()),), footer(t)))


def make_screen(role: Role, code: str, region: Bilingual | None, token: str, t: Texts) -> Screen:
    text = lines(bold(with_region(role, region, t)), means(role, t))
    make = Button(t("Make the link"), MakeStaffLink(role.value, code, token))
    return Screen(text, ((make,), (Button(t("Back"), NewStaffLink()),), footer(t)))


def link_screen(link: Link, region: Bilingual | None, address: str | None, now: int, t: Texts) -> Screen:
    """`address` opens the bot with the link's token; None: the bot has none, the token is typed."""
    heading = lines(bold(t("A link: {role}", role=with_region(link.role, region, t))), _state(link, now, t))
    back = Button(t("Back"), StaffLinks(0))
    match link.state(now):
        case "open":
            ways: Rows = ((Button(t("Withdraw"), WithdrawStaffLink(link.id)), back),)
            return Screen(paragraphs(heading, _to_copy(link, address, t)), (*ways, footer(t)))
        case "claimed":
            ways = (
                (Button(t("Confirm"), ConfirmMember(link.id)),),
                (Button(t("Refuse"), RefuseMember(link.id)), back),
            )
            return Screen(paragraphs(heading, *_to_compare(link, t)), (*ways, footer(t)))
        case _:
            return Screen(paragraphs(heading, t("It opens nothing any more.")), ((back,), footer(t)))


def opened_screen(link: Link, region: Bilingual | None, t: Texts) -> Screen:
    """A message of its own to who made the link."""
    text = paragraphs(lines(bold(t("Your link was opened")), with_region(link.role, region, t)), *_to_compare(link, t))
    return Screen(text, ((Button(t("Open"), OpenStaffLink(link.id)),), footer(t)))


def _next(role: Role) -> StaffLinkRegion | StaffLinkRole:
    return StaffLinkRegion(0) if role is Role.REGIONAL_ADMIN else StaffLinkRole(role.value, "")


def _to_copy(link: Link, address: str | None, t: Texts) -> Html:
    command = tag("code", f"/start {link.token}")
    typed = lines(t("To be typed in the chat with this bot, or in the browser:"), command)
    return paragraphs(lines(t("To be passed on:"), tag("code", address)), typed) if address else typed


def _to_compare(link: Link, t: Texts) -> tuple[Html, Html]:
    return (
        lines(t("Who opened it sees this number:"), bold(number(link.claimant or 0))),
        lines(t("Ask the person you invited for theirs, by phone or face to face. Confirm only if it is the same.")),
    )


def _state(link: Link, now: int, t: Texts) -> str:
    match link.state(now):
        case "open":
            return t("until {date}", date=t.date(link.expires))
        case "claimed":
            return t("opened on {date}, waits for your word", date=t.date(link.claimed or now))
        case "granted":
            return t("confirmed by you")
        case "refused":
            return t("refused by you")
        case "expired":
            return t("expired on {date}", date=t.date(link.expires))
        case "withdrawn":
            return t("withdrawn by you")
