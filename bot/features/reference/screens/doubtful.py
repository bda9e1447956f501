"""For trainers and reviewers: what rests on entries that are in doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.actions import Doubts, OpenEntry, Return
from bot.chat.html import Html, bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.course import LawEntry
from bot.domain.footing import Kind, Shaky
from bot.domain.reference import Doubt
from bot.features.reference.screens.entry import law_button
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

ON_A_PAGE: Final = 6
_BUTTONS: Final = 8
_TITLE: Final = 60


def doubts_screen(found: Sequence[Shaky], law: Mapping[str, LawEntry], page: int, t: Texts) -> Screen:
    """`law` has every entry that `found` names."""
    heading = bold(t("What is uncertain"))
    if not found:
        text = lines(heading, t("No published card or question rests on an entry in doubt."))
        return Screen(text, (_out(t), footer(t)))
    pages = -(-len(found) // ON_A_PAGE)
    page = min(page, pages - 1)
    shown = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    counted = t.n("{count} place rests on entries in doubt", "{count} places rest on entries in doubt", len(found))
    entries = dict.fromkeys(id for shaky in shown for id in shaky.doubts)
    buttons = [law_button(law[id], OpenEntry(id, "doubts", page), t) for id in entries][:_BUTTONS]
    text = paragraphs(lines(heading, counted), *(_place(shaky, law, t) for shaky in shown))
    return Screen(text, (*in_rows(buttons, 2), *turning(page, pages, Doubts), _out(t), footer(t)))


def _place(shaky: Shaky, law: Mapping[str, LawEntry], t: Texts) -> Html:
    place = shaky.place
    title = " ".join(plain(place.title[t.locale]).split())
    title = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
    where = join(" · ", bold(place.module), _kind(place.kind, t), title)
    doubts = (join(": ", Html(law[id].short[t.locale]), _why(why, t)) for id, why in shaky.doubts.items())
    return lines(where, *(join(" ", "⚖", one) for one in doubts))


def _kind(kind: Kind, t: Texts) -> str:
    return {
        "card": t("card"),
        "item": t("question"),
        "scenario": t("scenario"),
        "checklist": t("checklist"),
    }[kind]


def _why(doubts: Sequence[Doubt], t: Texts) -> str:
    words: Mapping[Doubt, str] = {
        "from-memory": t("from memory"),
        "low-confidence": t("low confidence"),
        "not-settled": t("not settled law"),
    }
    return ", ".join(words[doubt] for doubt in doubts)


def _out(t: Texts) -> tuple[Button, ...]:
    return (Button(t("Back"), Return()),)
