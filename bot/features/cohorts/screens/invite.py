"""Links into a cohort."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import Invites, InviteUses, MakeInvite, NewInvite, OpenCohort, OpenInvite, RevokeInvite
from bot.chat.html import Html, bold, join, lines, paragraphs, tag
from bot.chat.screen import Button, Screen
from bot.domain.cohort import Cohort, Invite
from bot.layout import footer
from bot.texts import Texts

_SHOWN: Final = 6
WEEK: Final = 7
MONTH: Final = 30
FEW: Final = 10
SOME: Final = 50


def invites_screen(cohort: Cohort, invites: Sequence[Invite], now: int, t: Texts) -> Screen:
    listed = [f"{number}. {_state(one, now, t)}" for number, one in enumerate(invites[:_SHOWN], 1)]
    heading = lines(bold(t("Invite links: {name}", name=cohort.name)), t("Whoever opens a link joins this cohort."))
    text = paragraphs(heading, lines(*listed) or t("There is no link yet."))
    opened = tuple(Button(str(number), OpenInvite(one.id)) for number, one in enumerate(invites[:_SHOWN], 1))
    rows = (
        *((opened,) if opened else ()),
        (Button(t("New link"), NewInvite(cohort.id)),),
        (Button(t("Back"), OpenCohort(cohort.id)),),
        footer(t),
    )
    return Screen(text, rows)


def life_screen(cohort: Cohort, t: Texts) -> Screen:
    text = lines(bold(cohort.name), t("How long is the link to hold?"))
    choices = ((t("1 week"), WEEK), (t("1 month"), MONTH), (t("No limit"), 0))
    buttons = tuple(Button(label, InviteUses(cohort.id, days)) for label, days in choices)
    return Screen(text, (buttons, (Button(t("Back"), Invites(cohort.id)),), footer(t)))


def uses_screen(cohort: Cohort, days: int, token: str, t: Texts) -> Screen:
    text = lines(bold(cohort.name), t("How many people may join by it?"))
    choices = ((str(FEW), FEW), (str(SOME), SOME), (t("No limit"), 0))
    buttons = tuple(Button(label, MakeInvite(cohort.id, days, most, token)) for label, most in choices)
    return Screen(text, (buttons, (Button(t("Back"), NewInvite(cohort.id)),), footer(t)))


def invite_screen(cohort: Cohort, invite: Invite, link: str | None, now: int, t: Texts) -> Screen:
    """The link as text to copy; without an address of the bot, what to type in it."""
    state = lines(bold(t("A link into “{name}”", name=cohort.name)), _state(invite, now, t))
    open_ = invite.state(now) == "open"
    text = paragraphs(state, _to_copy(invite, link, t) if open_ else t("It opens nothing any more."))
    revoke = (Button(t("Revoke"), RevokeInvite(invite.id)),)
    return Screen(text, (*((revoke,) if open_ else ()), (Button(t("Back"), Invites(cohort.id)),), footer(t)))


def _to_copy(invite: Invite, link: str | None, t: Texts) -> Html:
    command = tag("code", f"/start {invite.token}")
    typed = lines(t("To be typed in the chat with this bot, or in the browser:"), command)
    return paragraphs(lines(t("To be passed on:"), tag("code", link)), typed) if link else typed


def _state(invite: Invite, now: int, t: Texts) -> Html:
    uses = (
        t("used {used} of {most}", used=t.number(invite.used), most=t.number(invite.most))
        if invite.most is not None
        else t("used {used}, no limit", used=t.number(invite.used))
    )
    return join(" · ", uses, _until(invite, now, t))


def _until(invite: Invite, now: int, t: Texts) -> str:
    if invite.state(now) == "revoked":
        return t("revoked")
    if invite.expires is None:
        return t("does not expire")
    date = t.date(invite.expires)
    return t("expired on {date}", date=date) if invite.expires <= now else t("until {date}", date=date)
