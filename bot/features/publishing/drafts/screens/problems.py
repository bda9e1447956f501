"""All that is wrong with what was handed in, in the language of the reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Final, Protocol

from bot.actions import Drafts, FixDraft, OpenDraft, SendTemplate, WriteQuestion
from bot.chat.html import Html, bold, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Bilingual
from bot.domain.submission import Submission
from bot.features.publishing.drafts.screens.paging import MOST_TEXT, clipped, fitting
from bot.layout import footer, in_rows
from bot.texts import Texts

_MESSAGE: Final = 400
"""Characters of one message: what it quotes from a file may be long."""
_PLACES: Final = 12
"""More is a list to work through, and comes as a file."""
_TOGETHER: Final = 4
"""Messages under one place; of more, the place is named again."""


class Told(Protocol):
    """A problem in words (authoring.parcel.Told)."""

    @property
    def where(self) -> Bilingual: ...
    @property
    def what(self) -> Bilingual: ...
    @property
    def severity(self) -> str: ...


class Found(Protocol):
    """What the desk found (authoring.parcel.Parcel)."""

    @property
    def problems(self) -> Sequence[Any]: ...
    @property
    def errors(self) -> int: ...
    @property
    def warnings(self) -> int: ...
    @property
    def marked(self) -> bytes | None: ...


def problems_screen(handed: Submission, found: Found, t: Texts) -> Screen:
    counted = t.n("Not taken: {count} error.", "Not taken: {count} errors.", found.errors)
    groups = _groups(found, t)
    shown = _shown(groups)
    rest = found.errors - sum(size for _, size in groups[: len(shown)])
    more = t.n("and {count} more in the file", "and {count} more in the file", rest) if rest else ""
    text = paragraphs(bold(counted), *shown, more, _next_step(handed, found, t))
    return Screen(text, (*_rows(handed, t), footer(t)))


def fits(found: Found, t: Texts) -> bool:
    """Whether the screen holds them all."""
    groups = _groups(found, t)
    return len(_shown(groups)) == len(groups) and found.errors == _told(found)


def whole_list(found: Found, t: Texts) -> str:
    """Errors and warnings as a text file."""
    kinds: Mapping[str, str] = {"error": t("error"), "warning": t("warning")}
    counted = t("Errors: {errors}. Warnings: {warnings}.", errors=found.errors, warnings=found.warnings)
    told = [f"{one.where[t.locale]}: {kinds[one.severity]}: {one.what[t.locale]}" for one in found.problems]
    rest = found.errors + found.warnings - len(told)
    more = [t.n("and {count} more", "and {count} more", rest)] if rest else []
    return "\n".join([counted, "", *told, *more, ""])


def marked_name(stem: str, t: Texts) -> str:
    return t("{name}-checked.xlsx", name=stem)


def list_name(stem: str, t: Texts) -> str:
    return t("{name}-problems.txt", name=stem)


def _groups(found: Found, t: Texts) -> list[tuple[Html, int]]:
    """Errors by where they are, and how many there are in each group."""
    wrong = [one for one in found.problems if one.severity == "error"]
    groups = []
    for where, same in groupby(wrong, key=lambda one: str(one.where[t.locale])):
        messages = [clipped(str(one.what[t.locale]), _MESSAGE) for one in same]
        for few in in_rows(messages, _TOGETHER):
            groups.append((lines(bold(f"{clipped(where, _MESSAGE)}:"), *few), len(few)))
    return groups


def _shown(groups: Sequence[tuple[Html, int]]) -> list[Html]:
    return fitting([html for html, _ in groups[:_PLACES]], MOST_TEXT)


def _told(found: Found) -> int:
    return sum(one.severity == "error" for one in found.problems)


def _next_step(handed: Submission, found: Found, t: Texts) -> str:
    warned = t("Warnings: {count}", count=t.number(found.warnings)) + "." if found.warnings else ""
    if handed.task == "receive":
        onward = t("Nothing is stored. Correct the file and send it again.")
    else:
        onward = t("The draft is as it was.")
    return plain(" ".join(part for part in (warned, onward) if part))


def _rows(handed: Submission, t: Texts) -> Rows:
    drafts = Button(t("Drafts"), Drafts(0))
    if handed.task == "receive":
        return ((Button(t("Excel template"), SendTemplate()), drafts),)
    if handed.task == "question":
        return ((Button(t("Back to the question"), WriteQuestion(handed.id)),), (drafts,))
    back = (Button(t("Fix a text or key"), FixDraft(handed.draft, 0)),)
    return (back, (Button(t("To the draft"), OpenDraft(handed.draft)), drafts))
