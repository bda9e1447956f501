"""The history of modules: what was published when, by whom, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import ModuleVersions, ReleaseDraft, RollBack, RollBackNow, StaffMenu, Versions, Withdraw, WithdrawNow
from bot.chat.html import Html, bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Module
from bot.features.publishing.releasing.screens.words import Pointed, role_words, title, why_words
from bot.layout import cut, footer, in_rows, turning
from bot.texts import Texts

MODULES: Final = 8
ON_A_PAGE: Final = 6


@dataclass(frozen=True, slots=True)
class Listed:
    """A module and its newest publication."""

    module: Module
    newest: Pointed


@dataclass(frozen=True, slots=True)
class Line:
    """One publication. `signed` is when it was signed off (ms UTC); `back`: one may go back to its version."""

    publication: Pointed
    signed: int | None = None
    back: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """`lines` the newest first; `planned` are drafts with a day: (draft, version name, ISO date)."""

    module: Module
    lines: tuple[Line, ...]
    half_way: int = 0
    planned: tuple[tuple[int, str, str], ...] = ()

    @property
    def withdrawn(self) -> bool:
        return not self.lines[0].publication.version


def modules_screen(found: Sequence[Listed], page: int, t: Texts) -> Screen:
    pages = max(1, -(-len(found) // MODULES))
    page = min(page, pages - 1)
    shown = found[page * MODULES : (page + 1) * MODULES]
    listed = [_module_line(one, t) for one in shown] or [Html(t("Nothing is published yet."))]
    buttons = [(Button(cut(f"{_name(one.newest, t)} · {plain(title(one.module, t))}"), _to(one)),) for one in shown]
    back = (Button(t("For staff"), StaffMenu()),)
    text = paragraphs(bold(t("Versions")), lines(*listed))
    return Screen(text, (*buttons, *turning(page, pages, Versions), back, footer(t)))


def versions_screen(history: History, page: int, t: Texts) -> Screen:
    pages = max(1, -(-len(history.lines) // ON_A_PAGE))
    page = min(page, pages - 1)
    shown = history.lines[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    module = history.module
    text = paragraphs(
        bold(title(module, t)), *_planned(history, t), *(_line(one, one is history.lines[0], t) for one in shown)
    )
    planned = [
        (Button(t("Planned: {date}", date=t.date(day)), ReleaseDraft(draft)),) for draft, _, day in history.planned
    ]
    numbers = dict.fromkeys(one.publication.number for one in shown if one.back)
    back = [Button(t("Back to v{number}", number=number), RollBack(module.id, number)) for number in numbers]
    out: Rows = () if history.withdrawn else ((Button(t("Withdraw"), Withdraw(module.id)),),)
    turn = turning(page, pages, lambda to: ModuleVersions(module.id, to))
    rows = (*planned, *in_rows(back, 2), *out, *turn, (Button(t("All modules"), Versions(0)),), footer(t))
    return Screen(text, rows)


def roll_back_screen(history: History, number: int, t: Texts) -> Screen:
    text = paragraphs(
        bold(title(history.module, t)),
        t("Go back to v{number}?", number=number),
        lines(t("New attempts begin with it from now on."), _stay(history, t)),
        t("Who completed something else in substance is offered what differs."),
    )
    yes = Button(t("Yes, back to v{number}", number=number), RollBackNow(history.module.id, number, len(history.lines)))
    return _asked(history, text, yes, t)


def withdraw_screen(history: History, t: Texts) -> Screen:
    text = paragraphs(
        bold(title(history.module, t)),
        t("Withdraw the module?"),
        lines(t("Nobody can begin it any more. Results stay."), _stay(history, t)),
    )
    yes = Button(t("Yes, withdraw"), WithdrawNow(history.module.id, len(history.lines)))
    return _asked(history, text, yes, t)


def _asked(history: History, text: Html, yes: Button, t: Texts) -> Screen:
    no = Button(t("No, leave it"), ModuleVersions(history.module.id, 0))
    return Screen(text, ((yes,), (no,), footer(t)))


def _stay(history: History, t: Texts) -> str:
    if not history.half_way:
        return t("Nobody is half-way.")
    return t.n(
        "{count} person is half-way and finishes on the version they began.",
        "{count} people are half-way and finish on the version they began.",
        history.half_way,
    )


def _planned(history: History, t: Texts) -> list[Html]:
    return [
        lines(t("{version} is to be published on {date}.", version=version, date=t.date(day)))
        for _, version, day in history.planned
    ]


def _line(one: Line, newest: bool, t: Texts) -> Html:
    made = one.publication
    name = bold(_name(made, t))
    why = why_words("start" if one.first else made.why, t)
    what = join(" · ", why if made.version else "", t.date(made.at), role_words(made.by, t))
    signed = t("signed off {date}", date=t.date(one.signed)) if one.signed is not None else ""
    return lines(join(" · ", name, t("in use") if newest and made.version else ""), join(" · ", what, signed))


def _module_line(one: Listed, t: Texts) -> Html:
    return join(" · ", _name(one.newest, t), title(one.module, t), t.date(one.newest.at))


def _name(made: Pointed, t: Texts) -> str:
    return f"v{made.number}" if made.version else t("withdrawn")


def _to(one: Listed) -> ModuleVersions:
    return ModuleVersions(one.module.id, 0)
