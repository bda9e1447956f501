"""What becomes of something handed in: refused at the door, being checked, failed, or asked where it belongs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import Checking, ChooseBase, Drafts, DropQuestion, IntoDraft, IntoModule, OpenDraft, SendTemplate
from bot.chat.html import bold, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.domain.submission import BANKS, MODULES, Refusal, Submission, Task
from bot.features.publishing.drafts.screens.paging import page_of
from bot.layout import cut, footer, turning
from bot.texts import Texts

ON_A_PAGE: Final = 8


@dataclass(frozen=True, slots=True)
class Base:
    """What questions may go into: a draft, or the published version when `draft` is 0."""

    module: Module
    draft: int = 0


def refused_screen(name: str, why: Refusal, t: Texts) -> Screen:
    reasons: Mapping[Refusal, str] = {
        "kind": t("This kind of file is not read here."),
        "size": t("The file is larger than 2 MB. Make its pictures smaller, please."),
        "bytes": t("The file did not arrive whole. Send it once more, please."),
    }
    accepted = lines(
        t("A module: {kinds}.", kinds=", ".join(MODULES)),
        t("Questions for a module: {kinds}.", kinds=", ".join(BANKS)),
        t("Up to 2 MB."),
    )
    text = paragraphs(bold(t("{name} was not taken.", name=name)), reasons[why], accepted, t("Nothing is stored."))
    tools = (Button(t("Excel template"), SendTemplate()), Button(t("Drafts"), Drafts(0)))
    return Screen(text, (tools, footer(t)))


def progress_screen(handed: Submission, t: Texts) -> Screen:
    heading = t("Checking {name} …", name=handed.name) if handed.name else t("Checking the change …")
    text = lines(bold(heading), t("The answer takes the place of this message. You may go on meanwhile."))
    return Screen(text, ((Button(t("Drafts"), Drafts(0)),), footer(t)))


def base_screen(handed: Submission, bases: Sequence[Base], page: int, t: Texts) -> Screen:
    """Which module questions go into."""
    heading = bold(t("Which module do these questions go into?") if handed.name else t("Which module is it for?"))
    shown, page, pages = page_of(bases, page, ON_A_PAGE)
    buttons = [(_base_button(handed, one, t),) for one in shown]
    how = t("A draft is changed. Of a published module a new draft is made; learners notice nothing.")
    none = t("There is neither a draft of yours nor a published module.") if not bases else ""
    out = Button(t("Drop it"), DropQuestion(handed.id))
    turn = turning(page, pages, lambda to: ChooseBase(handed.id, to))
    return Screen(paragraphs(heading, none or how), (*buttons, *turn, (Button(t("Drafts"), Drafts(0)), out), footer(t)))


def failed_screen(handed: Submission, t: Texts) -> Screen:
    """It broke, the draft has changed, or what was found is no longer kept."""
    heading = t("{name} was not taken.", name=handed.name) if handed.name else t("The change was not made.")
    text = paragraphs(bold(heading), _why_failed(handed, t), t("Nothing is stored; the draft is as it was."))
    back = Button(t("To the draft"), OpenDraft(handed.draft)) if handed.draft else Button(t("Drafts"), Drafts(0))
    return Screen(text, ((back,), footer(t)))


def answered_screen(handed: Submission, t: Texts) -> Screen:
    """The same as a message of its own, for who has gone elsewhere meanwhile."""
    name = handed.name or t("Your change")
    if handed.state == "kept":
        text = lines(bold(t("{name}: checked.", name=name)), t("The draft is ready."))
        return Screen(text, ((Button(t("To the draft"), OpenDraft(handed.draft)),),))
    if handed.state == "open":
        text = lines(bold(t("{name}: questions.", name=name)), t("Choose the module they go into."))
        return Screen(text, ((Button(t("Choose"), Checking(handed.id)),),))
    text = lines(bold(t("{name}: not taken.", name=name)), t("Nothing is stored."))
    return Screen(text, ((Button(t("Why"), Checking(handed.id)),),))


def taken_note(
    task: Task, before: Draft | None, draft: Draft, added: Sequence[str], filled: Sequence[str], t: Texts
) -> str:
    """What has just happened to the draft."""
    if before is not None and before.version == draft.version:
        return t("Nothing is different from before.")
    done = {"edit": t("The text is changed."), "key": t("The key is changed.")}
    said = [done[task]] if task in done else []
    if added:
        said.append(t("Questions added: {ids}.", ids=", ".join(added)))
    if filled:
        said.append(t("Questions with a new language: {ids}.", ids=", ".join(filled)))
    if before is not None and before.state in ("in-review", "approved"):
        said.append(t("The draft has changed: it has to go to the reviewer again."))
    return " ".join(said)


def _why_failed(handed: Submission, t: Texts) -> str:
    if handed.state == "outdated":
        return t("The draft has changed while this was checked. Look at it and do it once more, please.")
    if handed.state == "refused":
        return t("The list of its problems is no longer kept. Send the file once more, please.")
    if str(handed.body.get("error", "")).startswith("file:"):
        return t("The file could not be fetched. Send it once more, please.")
    return t("The check broke off: perhaps it is too large or too entangled. Try once more, or send it in parts.")


def _base_button(handed: Submission, base: Base, t: Texts) -> Button:
    title = f"{base.module.id} · {plain(base.module.title[t.locale])}"
    if base.draft:
        return Button(cut(t("Draft {title}", title=title)), IntoDraft(handed.id, base.draft))
    return Button(cut(title), IntoModule(handed.id, base.module.id))
