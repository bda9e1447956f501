"""The wizard: which part, which text, the new words, the new key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bot.actions import EnterKey, FixDraft, FixKey, FixPart, OpenDraft, RewriteText, SetKey
from bot.chat.html import Html, bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain import keying
from bot.domain.course import Item
from bot.domain.draft import Draft
from bot.features.publishing.drafts.screens.paging import clipped, page_of
from bot.features.publishing.drafts.screens.parts import kind_words, label_words
from bot.layout import cut, footer, in_rows, letter, turning
from bot.texts import Texts

PARTS_ON_A_PAGE: Final = 8
TEXTS_ON_A_PAGE: Final = 4
_GLANCE: Final = 240
"""Characters of a text in a list."""
_WHOLE: Final = 1_600
"""Characters of a text that is to be changed."""
_SIGNS: Final = {True: "☑", False: "☐"}


class Place(Protocol):
    """One text in both languages (authoring.places.Place)."""

    @property
    def key(self) -> str: ...
    @property
    def inner(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def ru(self) -> str: ...
    @property
    def en(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Part:
    """A card, an item, a scenario, a checklist, or the module's own texts."""

    kind: str
    id: str
    places: tuple[Place, ...]


def parts_screen(draft: Draft, parts: Sequence[Part], page: int, t: Texts) -> Screen:
    shown, page, pages = page_of(parts, page, PARTS_ON_A_PAGE)
    first = page * PARTS_ON_A_PAGE
    buttons = [(Button(_part_label(part, t), FixPart(draft.id, first + n, 0)),) for n, part in enumerate(shown)]
    text = lines(bold(t("What shall be mended?")), t("Choose the part; then its text or its key."))
    turn = turning(page, pages, lambda to: FixDraft(draft.id, to))
    return Screen(text, (*buttons, *turn, _out(draft, t), footer(t)))


def part_screen(draft: Draft, part: Part, place: FixPart, key: FixKey | None, t: Texts) -> Screen:
    """`key`: the button that leads to the key of an item."""
    shown, page, pages = page_of(part.places, place.page, TEXTS_ON_A_PAGE)
    first = page * TEXTS_ON_A_PAGE + 1
    listed = [_glance(number, one, t) for number, one in enumerate(shown, first)]
    buttons = [
        Button(f"{number} {locale}", RewriteText(draft.id, one.key, english))
        for number, one in enumerate(shown, first)
        for english, locale in enumerate(("RU", "EN"))
    ]
    text = paragraphs(bold(join(" · ", kind_words(part.kind, t), part.id)), *listed, t("Which text shall be changed?"))
    turn = turning(page, pages, lambda to: FixPart(draft.id, place.part, to))
    keyed = ((Button(t("Change the key"), key),),) if key else ()
    back = (Button(t("Another part"), FixDraft(draft.id, place.part // PARTS_ON_A_PAGE)), *_out(draft, t))
    return Screen(text, (*in_rows(buttons, 4), *keyed, *turn, back, footer(t)))


def rewrite_screen(draft: Draft, place: Place, part: int, action: RewriteText, t: Texts) -> Screen:
    heading = _named(place, t)
    ask = t("Type the new English text.") if action.english else t("Type the new Russian text.")
    how = t("**Two stars** make words bold, a line that begins with - is a point of a list.")
    text = paragraphs(
        bold(heading),
        lines("RU:", clipped(place.ru, _WHOLE) or "—"),
        lines("EN:", clipped(place.en, _WHOLE) or "—"),
        lines(bold(ask), how),
    )
    return Screen(text, ((Button(t("Back"), FixPart(draft.id, part, 0)), *_out(draft, t)), footer(t)), awaits=action)


def key_screen(draft: Draft, item: Item, action: FixKey, t: Texts) -> Screen:
    stem = clipped(plain(item.stem[t.locale]), _WHOLE)
    if item.kind == "number":
        return _number_screen(draft, item, action, stem, t)
    listed = [_option(item, place, action.chosen, t) for place in range(len(item.options))]
    ask = {
        "single": t("Tap the one that is right."),
        "multiple": t("Tap all that are right."),
        "order": t("Tap them in the right order."),
    }[item.kind]
    text = paragraphs(bold(t("Key of question {id}", id=item.id)), stem, lines(*listed), ask)
    return Screen(text, (*_key_rows(draft, item, action, t), footer(t)))


def _key_rows(draft: Draft, item: Item, action: FixKey, t: Texts) -> Rows:
    letters = [
        Button(letter(t, place), FixKey(draft.id, action.step, action.item, keying.tapped(item, action.chosen, place)))
        for place in range(len(item.options))
    ]
    anew = Button(t("Anew"), FixKey(draft.id, action.step, action.item, 0))
    keep = Button(t("This is the key"), SetKey(draft.id, action.step, action.item, action.chosen))
    ready = (keep,) if keying.right(item, action.chosen) else ()
    begun = (anew,) if action.chosen and item.kind == "order" else ()
    row = (*ready, *begun)
    return (*in_rows(letters, 5), *((row,) if row else ()), _out(draft, t))


def _number_screen(draft: Draft, item: Item, action: FixKey, stem: str, t: Texts) -> Screen:
    answer = item.answer
    unit = plain(answer.unit[t.locale]) if answer else ""
    now = (
        t(
            "Right now: {value} ± {tolerance} {unit}",
            value=t.number(answer.value),
            tolerance=t.number(answer.tolerance),
            unit=unit,
        )
        if answer
        else ""
    )
    ask = t("Type the right number; 48:2 means 48, give or take 2.")
    text = paragraphs(bold(t("Key of question {id}", id=item.id)), stem, now, bold(ask))
    return Screen(text, (_out(draft, t), footer(t)), awaits=EnterKey(draft.id, action.step, action.item))


def _option(item: Item, place: int, chosen: int, t: Texts) -> str:
    words = f"{letter(t, place)}) {clipped(plain(item.options[place].text[t.locale]), _GLANCE)}"
    if item.kind != "order":
        return f"{_SIGNS[bool(chosen >> place & 1)]} {words}"
    order = keying.order(chosen)
    return f"{order.index(place) + 1}. {words}" if place in order else f"– {words}"


def _glance(number: int, place: Place, t: Texts) -> Html:
    return lines(
        bold(f"{number}. {_named(place, t)}"),
        f"RU: {clipped(place.ru, _GLANCE) or '—'}",
        f"EN: {clipped(place.en, _GLANCE) or '—'}",
    )


def _named(place: Place, t: Texts) -> str:
    return f"{label_words(place.label, t)} {place.inner}".strip()


def _part_label(part: Part, t: Texts) -> str:
    first = part.places[0]
    words = " ".join((first.ru if t.locale == "ru" else first.en).split())
    return cut(f"{kind_words(part.kind, t)} {part.id}: {words}")


def _out(draft: Draft, t: Texts) -> tuple[Button, ...]:
    return (Button(t("To the draft"), OpenDraft(draft.id)),)
