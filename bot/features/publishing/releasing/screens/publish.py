"""How a draft may be published, what that would do and for how many, and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import (
    CancelRelease,
    ChooseDay,
    ConfirmRelease,
    CountWrongKey,
    ModuleVersions,
    OpenDraft,
    ReleaseDraft,
    ReleaseNow,
    ReleaseOn,
)
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.features.publishing.releasing.screens.words import Pointed, obstacle_words, parts_words, title, why_words
from bot.layout import footer
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """`number` is what the version would be called (v4). `rekeyed` counts questions with another key than before.

    `lesson` is what would be read by who completed the version in use; None: nothing. `overtaken` when something was
    published since the sign-off. `day` (ISO date) and `why` are of a publication that is planned.
    """

    draft: Draft
    module: Module
    number: int
    first: bool
    half_way: int
    finished: int
    rekeyed: int = 0
    lesson: Module | None = None
    overtaken: bool = False
    day: str | None = None
    why: str = ""

    @property
    def name(self) -> str:
        return f"v{self.number}"


def release_screen(view: ReleaseView, t: Texts) -> Screen:
    """The ways to publish it, in words and numbers."""
    if view.day is not None:
        return _planned_screen(view, t)
    if view.first:
        text = paragraphs(_heading(view, t), t("Learners can begin it at once. Nobody has anything else of it yet."))
        rows: Rows = (_way(t("Publish"), view, "substance"),)
        return Screen(text, (*rows, _to_draft(view, t), footer(t)))
    ways = [
        paragraph for why in ("substance", "typo") for paragraph in [lines(bold(_label(why, t)), _does(view, why, t))]
    ]
    rows = (_way(_label("substance", t), view, "substance"), _way(_label("typo", t), view, "typo"))
    if view.rekeyed:
        ways.append(lines(bold(_label("key", t)), _does(view, "key", t)))
        rows = (*rows, (Button(_label("key", t), CountWrongKey(view.draft.id)),))
    return Screen(paragraphs(_heading(view, t), *ways), (*rows, _to_draft(view, t), footer(t)))


def confirm_screen(view: ReleaseView, why: str, t: Texts) -> Screen:
    warned = ""
    if view.rekeyed and not view.first:
        warned = t.n(
            "{count} question has another key than before: results already given stay as they are.",
            "{count} questions have another key than before: results already given stay as they are.",
            view.rekeyed,
        )
    does = t("Learners can begin it at once.") if view.first else _does(view, why, t)
    ask = bold(t("Publish now?")) if view.first else bold(_label(why, t))
    rows: Rows = (
        (Button(t("Publish now"), ReleaseNow(view.draft.id, view.draft.step, why)),),
        (Button(t("On a day"), ChooseDay(view.draft.id, why)),),
        (Button(t("Back"), ReleaseDraft(view.draft.id)),),
        footer(t),
    )
    return Screen(paragraphs(_heading(view, t), lines(ask, does), warned), rows)


def day_screen(view: ReleaseView, why: str, days: Sequence[str], t: Texts, *, unread: bool = False) -> Screen:
    """`unread`: what was typed is no day from tomorrow on."""
    sorry = t("No such day could be read. It has to be from tomorrow on, within a year.") if unread else ""
    text = paragraphs(
        _heading(view, t),
        lines(
            t("On which day? It happens at 09:00 where you are, if everything is still as it should be then."),
            t("Choose a day, or type it, such as 1.12."),
        ),
        sorry,
    )
    buttons = tuple((Button(t.date(day), ReleaseOn(view.draft.id, view.draft.step, why, day)),) for day in days)
    back = (Button(t("Back"), ConfirmRelease(view.draft.id, why)),)
    return Screen(text, (*buttons, back, footer(t)), awaits=ChooseDay(view.draft.id, why))


def refused_screen(draft: Draft, module: Module, obstacles: Sequence[str], t: Texts) -> Screen:
    text = paragraphs(
        lines(bold(t("Not published")), title(module, t)),
        lines(*obstacle_words(obstacles, t)),
        t("Learners have what they had; the draft is kept."),
    )
    return Screen(text, ((Button(t("To the draft"), OpenDraft(draft.id)),), footer(t)))


def published_screen(module: Module, publication: Pointed, finished: int, t: Texts) -> Screen:
    """`finished`: how many completed the module before; they are looked through now."""
    told = ""
    if publication.why == "substance" and finished:
        told = t("Those who completed the module get a note and a short lesson of what changed, in their daytime.")
    said = t("{version} is published ({why}).", version=f"v{publication.number}", why=why_words(publication.why, t))
    return Screen(
        paragraphs(lines(bold(title(module, t)), said), told),
        ((Button(t("Versions"), ModuleVersions(module.id, 0)),), footer(t)),
    )


def _planned_screen(view: ReleaseView, t: Texts) -> Screen:
    planned = t(
        "To be published on {date} ({why}). Before that everything is checked again.",
        date=t.date(view.day or ""),
        why=why_words(view.why, t),
    )
    rows: Rows = (
        _to_draft(view, t),
        (Button(t("Do not publish then"), CancelRelease(view.draft.id)),),
        footer(t),
    )
    return Screen(paragraphs(_heading(view, t), planned), rows)


def _heading(view: ReleaseView, t: Texts) -> Html:
    now = (
        ""
        if view.first
        else t("Half-way now: {half}. Completed: {done}.", half=t.number(view.half_way), done=t.number(view.finished))
    )
    other = (
        t("Another version was published after the sign-off. Look at what changed once more.") if view.overtaken else ""
    )
    return lines(bold(join(" · ", title(view.module, t), view.name)), now, other)


def _label(why: str, t: Texts) -> str:
    return {"typo": t("A typo"), "substance": t("A change of substance"), "key": t("A key was wrong")}[why]


def _does(view: ReleaseView, why: str, t: Texts) -> Html:
    stay = t("Who is half-way finishes on the version they began.")
    if why == "typo":
        return lines(t("Nobody is told anything."), stay)
    if why == "key":
        scored = t("Answers given are scored anew, who is half-way goes on in the new version.")
        return lines(scored, t("Whose result changes is told. You see the numbers first."))
    if view.lesson is None:
        return lines(t("Nothing in it is to be read again, so nobody gets a note."), stay)
    gets = t.n(
        "{count} person who completed the module gets a note and a short lesson:",
        "{count} people who completed the module get a note and a short lesson:",
        view.finished,
    )
    told = gets if view.finished else t("Who completes the module as it was gets a short lesson:")
    later = t("Who is half-way finishes on the version they began and is offered it then.")
    return lines(told, Html(f"{parts_words(view.lesson, t)}."), later)


def _way(label: str, view: ReleaseView, why: str) -> tuple[Button, ...]:
    return (Button(label, ConfirmRelease(view.draft.id, why)),)


def _to_draft(view: ReleaseView, t: Texts) -> tuple[Button, ...]:
    return (Button(t("To the draft"), OpenDraft(view.draft.id)),)
