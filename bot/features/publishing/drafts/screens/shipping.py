"""Which file of a module: in what form, and what it is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import (
    Drafts,
    ExportDraft,
    ExportModule,
    ModuleFiles,
    Modules,
    OpenDraft,
)
from bot.chat.action import Action
from bot.chat.html import Html, bold, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.course import Module
from bot.features.publishing.drafts.screens.paging import page_of
from bot.layout import cut, footer, in_rows, turning
from bot.texts import Texts

ON_A_PAGE: Final = 8


@dataclass(frozen=True, slots=True)
class Form:
    """What a button says, and how such a file ends."""

    label: str
    suffix: str


FORMS: Final[Mapping[str, Form]] = {
    "zip": Form("zip", "zip"),
    "xlsx": Form("Excel", "xlsx"),
    "yaml": Form("YAML", "yaml"),
    "gift": Form("GIFT", "gift"),
    "moodle": Form("Moodle", "xml"),
    "pdf": Form("PDF", "pdf"),
}


def forms_screen(module: Module, version: str, t: Texts, draft: int = 0) -> Screen:
    """`draft` 0: the published version."""
    text = paragraphs(
        lines(bold(Html(module.title[t.locale])), t("Version {name}", name=version[:12])),
        lines(
            t("zip: everything, with pictures. Imported elsewhere it gives the same version."),
            t("Excel and YAML: to work on. GIFT and Moodle: the questions. PDF: for paper."),
        ),
    )
    buttons = [Button(form.label, _ask(module.id, draft, name)) for name, form in FORMS.items()]
    out = Button(t("To the draft"), OpenDraft(draft)) if draft else Button(t("Modules as files"), Modules(0))
    return Screen(text, (*in_rows(buttons, 3), (out,), footer(t)))


def modules_screen(published: Sequence[Module], page: int, t: Texts) -> Screen:
    shown, page, pages = page_of(published, page, ON_A_PAGE)
    buttons = [(Button(cut(f"{one.id} · {plain(one.title[t.locale])}"), ModuleFiles(one.id)),) for one in shown]
    said = t("Which module shall be sent as a file?") if published else t("No module is published yet.")
    text = lines(bold(t("Modules as files")), said)
    return Screen(text, (*buttons, *turning(page, pages, Modules), (Button(t("Drafts"), Drafts(0)),), footer(t)))


def not_made_screen(t: Texts) -> Screen:
    """A note: nothing depends on it, it can be asked for again."""
    text = lines(bold(t("The file could not be made.")), t("Nothing is lost. Ask for it once more, please."))
    return Screen(text, ((Button(t("Drafts"), Drafts(0)),),))


def caption(module: str, version: str, form: str, t: Texts) -> str:
    return t("{module}, version {name}, {form}", module=module, name=version[:12], form=FORMS[form].label)


def _ask(module: str, draft: int, form: str) -> Action:
    return ExportDraft(draft, form) if draft else ExportModule(module, form)
