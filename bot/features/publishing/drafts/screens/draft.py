"""The list of drafts, and one draft: what it is, what is wrong with it, what can be done next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import (
    DraftFiles,
    Drafts,
    DropDraft,
    DropDraftNow,
    FixDraft,
    Modules,
    OpenDraft,
    PreviewDraft,
    ReleaseDraft,
    ReviewDraft,
    SendTemplate,
    StaffMenu,
    StaleTexts,
    SubmitDraft,
    Warnings,
)
from bot.chat.html import Html, bold, escape, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Card, Module
from bot.domain.draft import Draft, State
from bot.features.publishing.drafts.screens.paging import MOST_TEXT, clipped, fitting, page_of
from bot.layout import cut, footer, turning
from bot.texts import Texts

ON_A_PAGE: Final = 6
WARNINGS_ON_A_PAGE: Final = 8
_REMARKS: Final = 5
_UNSURE: Final = frozenset({"law-not-settled", "law-low-confidence", "law-from-memory"})
"""Warnings of the check about entries a lawyer should look at."""


@dataclass(frozen=True, slots=True)
class DraftView:
    """`number` is the version it would be (v4); `stale` and `missing` count texts; `remarks` are the newest."""

    draft: Draft
    module: Module
    number: int
    as_published: bool = False
    stale: int = 0
    missing: int = 0
    mine: bool = True
    trainer: bool = True
    remarks: tuple[str, ...] = ()

    @property
    def editable(self) -> bool:
        return self.trainer and self.draft.open and (self.mine or self.draft.author is None)


@dataclass(frozen=True, slots=True)
class Listed:
    draft: Draft
    module: Module
    mine: bool


def drafts_screen(found: Sequence[Listed], page: int, t: Texts) -> Screen:
    heading = bold(t("Drafts"))
    how = lines(
        t("Send a file here: YAML, Excel, or a zip with pictures makes a draft; GIFT or Moodle XML adds questions."),
        t("Up to 2 MB. A newer file of the same module changes your draft."),
    )
    shown, page, pages = page_of(found, page, ON_A_PAGE)
    listed = [_line(one, t) for one in shown] or [escape(t("No draft is open."))]
    buttons = [
        (Button(cut(f"{one.draft.module} · {_title(one.module, t)}"), OpenDraft(one.draft.id)),) for one in shown
    ]
    tools = (Button(t("Excel template"), SendTemplate()), Button(t("Modules as files"), Modules(0)))
    text = paragraphs(heading, lines(*listed), how)
    out = (Button(t("For staff"), StaffMenu()),)
    return Screen(text, (*buttons, *turning(page, pages, Drafts), tools, out, footer(t)))


def draft_screen(view: DraftView, t: Texts, note: str = "") -> Screen:
    """`note` tells what has just happened to it."""
    draft, named = view.draft, {"title": Html(view.module.title[t.locale]), "number": str(view.number)}
    draft_of = t.html("Module “{title}” v{number}: draft", **named)
    heading = draft_of if draft.open else t.html("Module “{title}” v{number}", **named)
    facts = lines(counted(view, t), _languages(view, t), _warned(draft, t))
    standing = lines(state_words(draft, t), _author(view, t))
    same = t("It is the same as the published version.") if view.as_published and draft.open else ""
    text = paragraphs(bold(heading), note, facts, same, standing, _remarks(view, t))
    return Screen(text, (*_rows(view, t), footer(t)))


def refused_to_submit_screen(view: DraftView, missing: Sequence[str], t: Texts) -> Screen:
    """`missing` are places without words, as codes."""
    draft, reasons = view.draft, []
    if view.as_published:
        reasons.append(t("It is the same as the published version: there is nothing to review."))
    if view.stale:
        reasons.append(
            t.n("English behind its Russian: {count} text.", "English behind its Russian: {count} texts.", view.stale)
        )
    reasons += [t("No words in one language: {place}", place=place) for place in missing[:ON_A_PAGE]]
    if len(missing) > ON_A_PAGE:
        reasons.append(t.n("and {count} more", "and {count} more", len(missing) - ON_A_PAGE))
    text = paragraphs(bold(t("Not sent to the reviewer.")), lines(*(f"• {one}" for one in reasons)))
    stale = ((Button(t("Look at the English"), StaleTexts(draft.id, 0)),),) if view.stale else ()
    return Screen(text, (*stale, (Button(t("To the draft"), OpenDraft(draft.id)),), footer(t)))


def warnings_screen(draft: Draft, page: int, t: Texts) -> Screen:
    heading = bold(t.n("{count} warning", "{count} warnings", len(draft.warnings)))
    out = (Button(t("To the draft"), OpenDraft(draft.id)),)
    shown, page, pages = page_of(draft.warnings, page, WARNINGS_ON_A_PAGE)
    listed = [lines(f"{one['where'][t.locale]}:", one["what"][t.locale]) for one in shown]
    text = paragraphs(
        heading, *fitting(listed, MOST_TEXT), t("A warning does not keep the draft from being published.")
    )
    return Screen(text, (*turning(page, pages, lambda to: Warnings(draft.id, to)), out, footer(t)))


def drop_screen(view: DraftView, t: Texts) -> Screen:
    title = Html(view.module.title[t.locale])
    text = lines(
        bold(t.html("Give up the draft of “{title}”?", title=title)),
        t("What learners have now stays as it is. The draft can no longer be published."),
    )
    yes = Button(t("Yes, give it up"), DropDraftNow(view.draft.id, view.draft.step))
    return Screen(text, ((Button(t("To the draft"), OpenDraft(view.draft.id)),), (yes,), footer(t)))


def to_review_screen(module: Module, draft: int, t: Texts) -> Screen:
    """A note to a reviewer."""
    title = Html(module.title[t.locale])
    text = lines(bold(t("A module waits for your review.")), title)
    return Screen(text, ((Button(t("What changed"), ReviewDraft(draft)),),))


def counted(view: DraftView, t: Texts) -> Html:
    module = view.module
    sizes = (
        t.n("{count} card", "{count} cards", sum(isinstance(step, Card) for step in module.steps)),
        t.n("{count} question", "{count} questions", len(module.items)),
        t.n("{count} scenario", "{count} scenarios", len(module.scenarios)) if module.scenarios else "",
        t.n("{count} checklist", "{count} checklists", len(module.checklists)) if module.checklists else "",
        "" if view.stale or view.missing else "RU = EN",
    )
    return Html(f"{join(', ', *sizes)}.")


def state_words(draft: Draft, t: Texts) -> str:
    day = t.date(draft.touched)
    words: Mapping[State, str] = {
        "draft": t("Not sent to a reviewer yet."),
        "in-review": t("With the reviewers since {date}.", date=day),
        "returned": t("Sent back by a reviewer on {date}.", date=day),
        "approved": t("Signed off by a reviewer on {date}. It may be published.", date=day),
        "published": t("Published on {date}.", date=day),
        "dropped": t("Given up on {date}.", date=day),
    }
    return words[draft.state]


def _languages(view: DraftView, t: Texts) -> str:
    behind = t.n("English behind its Russian: {count} text.", "English behind its Russian: {count} texts.", view.stale)
    gone = t.n(
        "Without words in one language: {count} text.", "Without words in one language: {count} texts.", view.missing
    )
    return " ".join(said for said, count in ((behind, view.stale), (gone, view.missing)) if count)


def _warned(draft: Draft, t: Texts) -> str:
    if not draft.warnings:
        return t("No warnings.")
    unsure = sum(one["code"] in _UNSURE for one in draft.warnings)
    of_law = t("of them on law to be checked: {count}", count=t.number(unsure)) if unsure else ""
    return t("Warnings: {count}", count=t.number(len(draft.warnings))) + (f" ({of_law})." if of_law else ".")


def _author(view: DraftView, t: Texts) -> str:
    if view.draft.author is None:
        return t("Author: nobody yet; who changes it becomes its author.") if view.draft.open else ""
    return t("Author: you.") if view.mine else t("Author: another trainer.")


def _remarks(view: DraftView, t: Texts) -> Html:
    if not view.remarks:
        return Html("")
    listed = [f"• {clipped(one, 300)}" for one in view.remarks[:_REMARKS]]
    return lines(bold(t("Remarks of the reviewer")), *map(escape, listed))


def _rows(view: DraftView, t: Texts) -> Rows:
    draft, d = view.draft, view.draft.id
    out = (Button(t("Drafts"), Drafts(0)),)
    changes = Button(t("What changed"), ReviewDraft(d))
    if not draft.open:
        return ((changes, Button(t("As a file"), DraftFiles(d))), out) if view.trainer else (out,)
    play = (Button(t("See it as a learner"), PreviewDraft(d)),)
    if not view.trainer:
        return (play, (changes,))
    onward = (changes, *_onward(view, t))
    tools = (Button(t("Fix a text or key"), FixDraft(d, 0)),) if view.editable else ()
    tools = (*tools, Button(t("As a file"), DraftFiles(d)))
    lists = _lists(view, t)
    give_up = (Button(t("Give up the draft"), DropDraft(d)),) if view.editable else ()
    return (play, onward, tools, *((lists,) if lists else ()), (*out, *give_up))


def _onward(view: DraftView, t: Texts) -> tuple[Button, ...]:
    draft = view.draft
    if draft.state == "approved":
        return (Button(t("Publish"), ReleaseDraft(draft.id)),)
    if view.editable and draft.state in ("draft", "returned"):
        return (Button(t("Send to the reviewer"), SubmitDraft(draft.id, draft.step)),)
    return ()


def _lists(view: DraftView, t: Texts) -> tuple[Button, ...]:
    draft, row = view.draft, []
    if draft.warnings:
        row.append(Button(t("Warnings: {count}", count=t.number(len(draft.warnings))), Warnings(draft.id, 0)))
    if view.stale:
        row.append(Button(t("English: {count}", count=t.number(view.stale)), StaleTexts(draft.id, 0)))
    return tuple(row)


def _line(one: Listed, t: Texts) -> Html:
    whose = "" if one.mine else t("another trainer's") if one.draft.author is not None else t("nobody's")
    state: Mapping[State, str] = {
        "draft": t("draft"),
        "in-review": t("with the reviewers"),
        "returned": t("sent back"),
        "approved": t("signed off"),
    }
    return join(" · ", bold(one.draft.module), _title(one.module, t), state[one.draft.state], whose)


def _title(module: Module, t: Texts) -> str:
    return plain(module.title[t.locale])
