"""The log of staff, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.actions import Staff, StaffLog
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.learner import Role
from bot.features.staff.screens.acts import act_words
from bot.features.staff.screens.people import Regions
from bot.features.staff.screens.words import role_words
from bot.layout import footer, in_rows
from bot.texts import Texts

_FEW: Final = 6
"""People whose own part of the log is one tap away."""
_VERSION: Final = 8
_SAID: Final = ("person", "module", "day", "people", "code")
"""Details that speak for themselves."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is "" for the operator, for what happened by itself, and for who is forgotten."""

    at: int
    number: str
    role: str
    act: str
    detail: Mapping[str, str]
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """`number`: whose lines these are, "" for everyone's; `older`: where the next page begins, 0 for none."""

    lines: Sequence[Line]
    number: str
    older: int
    newest: bool


def log_screen(page: Page, regions: Regions, tz: str, t: Texts) -> Screen:
    whose = page.number or t("everyone")
    listed = [_entry(one, regions, tz, t) for one in page.lines]
    text = paragraphs(bold(t("Log: {whose}", whose=whose)), *listed) if listed else _empty(whose, t)
    people = list(dict.fromkeys(one.number for one in page.lines if one.number))[:_FEW]
    filters = [Button(number, StaffLog(0, number)) for number in people] if not page.number else []
    turns = (
        *((Button(t("Older"), StaffLog(page.older, page.number)),) if page.older else ()),
        *(() if page.newest else (Button(t("Newest"), StaffLog(0, page.number)),)),
    )
    back = (
        *((Button(t("Everyone"), StaffLog(0, "")),) if page.number else ()),
        Button(t("Back"), Staff()),
    )
    return Screen(text, (*((turns,) if turns else ()), *in_rows(filters, 2), back, footer(t)))


def _empty(whose: str, t: Texts) -> Html:
    return paragraphs(bold(t("Log: {whose}", whose=whose)), t("Nothing is written here yet."))


def _entry(line: Line, regions: Regions, tz: str, t: Texts) -> Html:
    clock = datetime.fromtimestamp(line.at / 1000, UTC).astimezone(ZoneInfo(tz)).strftime("%H:%M")
    who = join(", ", line.number, _by(line.role, t))
    done = join(": ", act_words(line.act, t), _details(line, regions, t))
    return lines(f"{t.date(line.at, tz)}, {clock} · {who}", done)


def _by(role: str, t: Texts) -> str:
    known = next((one for one in Role if one.value == role), None)
    return role_words(known, t) if known else t("the operator")


def _details(line: Line, regions: Regions, t: Texts) -> str:
    """What it was done to and how, as far as it can be told in a line."""
    detail = line.detail
    role = next((one for one in Role if one.value == detail.get("role")), None)
    place = regions.get(detail.get("region", ""))
    said = [
        role_words(role, t) if role else "",
        place[t.locale] if place else "",
        *(detail.get(name, "") for name in _SAID),
        f"v{detail['number']}" if "number" in detail else detail.get("version", "")[:_VERSION],
        line.subject if line.act[:1] == "/" or " " in line.act else "",
        t("not done") if "refused" in detail else "",
    ]
    return ", ".join(dict.fromkeys(word for word in said if word))
