"""English that has fallen behind its Russian, one text a screen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions import ConfirmEnglish, OpenDraft, RewriteText, StaleTexts
from bot.chat.html import Html, bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.staleness import Stale
from bot.features.publishing.drafts.screens.draft import DraftView
from bot.features.publishing.drafts.screens.paging import clipped
from bot.features.publishing.drafts.screens.parts import kind_words
from bot.layout import footer, turning
from bot.texts import Texts

_LONGEST = 900


def stale_screen(view: DraftView, found: Sequence[Stale], page: int, place: str | None, t: Texts) -> Screen:
    """`place` names the text for the wizard; None when it cannot be changed there."""
    draft, one = view.draft, found[page]
    counted = t("English behind its Russian: {number} of {all}", number=page + 1, all=len(found))
    where = join(" · ", kind_words(one.kind, t), one.id)
    text = paragraphs(
        lines(bold(counted), where),
        _version(t("Russian before:"), one.old),
        _version(t("Russian now:"), one.new),
        _version(t("English:"), one.en),
        t("Does the English still say the same? If only a slip was mended in the Russian, it does.")
        if view.editable
        else "",
    )
    turn = turning(page, len(found), lambda to: StaleTexts(draft.id, to))
    out = (Button(t("To the draft"), OpenDraft(draft.id)),)
    return Screen(text, (*_choices(view, one, len(found), place, t), *turn, out, footer(t)))


def _choices(view: DraftView, one: Stale, count: int, place: str | None, t: Texts) -> Rows:
    if not view.editable:
        return ()
    draft = view.draft
    rows: Rows = ((Button(t("Typo only, English is good"), ConfirmEnglish(draft.id, draft.step, one.key)),),)
    more = [Button(t("Change the English"), RewriteText(draft.id, place, 1))] if place else []
    if count > 1:
        more.append(Button(t("All {count} are good", count=count), ConfirmEnglish(draft.id, draft.step, "")))
    return (*rows, tuple(more)) if more else rows


def _version(title: str, words: str) -> Html:
    return lines(bold(title), clipped(plain(words), _LONGEST))
