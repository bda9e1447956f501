"""One part of a draft beside the published version, and the question for a remark on it."""

from __future__ import annotations

from typing import Final

from bot.actions import AskRemark, KeepRemark, OpenEntry, ReviewDraft, ReviewPart
from bot.chat.html import bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.comparison import Part
from bot.domain.sign_off import LONGEST_REMARK
from bot.features.publishing.signing.screens.naming import brief, how_words, part_words
from bot.features.publishing.signing.screens.reading import pages
from bot.features.publishing.signing.screens.sheet import Sheet
from bot.layout import footer, in_rows
from bot.texts import Texts

_LABEL: Final = 30
_LAW: Final = 4
_LAST: Final = 9_999
"""A page beyond the last one: the last one."""


def part_screen(sheet: Sheet, place: ReviewPart, t: Texts) -> Screen:
    """`place` names a part of the comparison; shown or not among those that changed, it is shown here."""
    part, texts = sheet.parts[place.part], pages(sheet, sheet.parts[place.part], t)
    page = min(place.page, len(texts) - 1)
    chosen = [number for number, _ in sheet.chosen(whole=bool(place.whole))]
    order = sorted({*chosen, place.part})
    counted = t("part {number} of {all}", number=order.index(place.part) + 1, all=len(order))
    paged = t("page {number} of {all}", number=page + 1, all=len(texts)) if len(texts) > 1 else ""
    heading = lines(
        bold(brief(sheet.module.title[t.locale], 60)),
        join(" · ", counted, paged, how_words(part.how, t)),
        part_words(part, t),
    )
    before, after = _neighbours(place, page, len(texts), order)
    return Screen(paragraphs(heading, texts[page]), _rows(sheet, part, place, before, after, t))


def _neighbours(
    place: ReviewPart, page: int, pages: int, order: list[int]
) -> tuple[ReviewPart | None, ReviewPart | None]:
    """The screens before and after: another page of the part, else the part beside it."""
    index, draft, whole = order.index(place.part), place.draft, place.whole
    before = ReviewPart(draft, order[index - 1], _LAST, whole) if index else None
    after = ReviewPart(draft, order[index + 1], 0, whole) if index + 1 < len(order) else None
    if page:
        before = ReviewPart(draft, place.part, page - 1, whole)
    if page + 1 < pages:
        after = ReviewPart(draft, place.part, page + 1, whole)
    return before, after


def _rows(
    sheet: Sheet, part: Part, place: ReviewPart, before: ReviewPart | None, after: ReviewPart | None, t: Texts
) -> Rows:
    turn = [Button(sign, to) for sign, to in (("‹", before), ("›", after)) if to is not None]
    speak = [Button(t("Remark"), AskRemark(place.draft, place.part, sheet.proof))] if sheet.may_speak else []
    more = any(part.how == "same" for part in sheet.parts)
    other = t("Only what changed") if place.whole else t("Unchanged parts too")
    rows = (
        tuple(turn),
        *in_rows(law_buttons(sheet, part.law, t), 2),
        (*speak, Button(t("Whole draft"), ReviewDraft(place.draft))),
        (Button(other, ReviewPart(place.draft, place.part, 0, 1 - place.whole)),) if more else (),
        footer(t),
    )
    return tuple(row for row in rows if row)


def law_buttons(sheet: Sheet, law: tuple[str, ...], t: Texts) -> list[Button]:
    """To entries as the register has them, where they are signed."""
    cited = [sheet.cited[id] for id in law if id in sheet.cited and sheet.cited[id].known]
    return [Button(_label(one.entry.short[t.locale]), OpenEntry(one.entry.id)) for one in cited[:_LAW]]


def _label(short: str) -> str:
    return brief(f"⚖ {plain(short)}", _LABEL)


def ask_remark_screen(sheet: Sheet, place: AskRemark, t: Texts, *, typed: int = 0) -> Screen:
    """`typed`: as many characters came, which is too many."""
    text = paragraphs(
        too_long(typed, t) if typed else "",
        lines(bold(t("A remark")), part_words(sheet.parts[place.part], t)),
        t.n(
            "Type it, up to {count} character. The author and the reviewers read it.",
            "Type it, up to {count} characters. The author and the reviewers read it.",
            LONGEST_REMARK,
        ),
    )
    back = (Button(t("Back"), ReviewPart(place.draft, place.part, 0, 0)),)
    return Screen(text, (back, footer(t)), awaits=KeepRemark(place.draft, place.part, place.proof))


def too_long(typed: int, t: Texts) -> str:
    return t.n(
        "{count} character is too long; it was not kept.",
        "{count} characters are too long; they were not kept.",
        typed,
    )
