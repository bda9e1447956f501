"""Every screen of the reference as a checked-in picture in words, and every real entry and term within the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.actions import OpenEntry
from bot.authoring.check import check as compiled
from bot.authoring.reference import Reference
from bot.chat.html import Html, plain
from bot.chat.screen import Screen
from bot.domain.course import LOCALES
from bot.domain.footing import shaky
from bot.domain.learner import Role
from bot.domain.review import Review, digest
from bot.features.reference.screens.clipping import clipping
from bot.features.reference.screens.doubtful import doubts_screen
from bot.features.reference.screens.entry import EntryView, entry_screen
from bot.features.reference.screens.glossary import found_terms_screen, in_order, terms_screen
from bot.features.reference.screens.results import ON_A_PAGE, ask_screen, bookmarks_screen, results_screen
from bot.texts import Texts, texts
from tests.content import ROOT
from tests.domain.example import MODULE
from tests.features.drawing import check
from tests.register import BATTERY, PROPOSED, RECALLED, REGISTER, SHAKY, TERMS

AT = 1_795_338_000_000
RECORDS = list(REGISTER.values())
VIEW = EntryView(BATTERY, digest(BATTERY), related=RECORDS[1:3], taught=(MODULE,))
SIGNED = Review(BATTERY.entry.id, VIEW.digest, "checked", Role.REVIEWER, 7, AT)
FOUND = list(shaky(SHAKY, {}, set()))
HERE = OpenEntry(BATTERY.entry.id, "found", 1)

SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "ask": lambda t: ask_screen(274, t, staff=False),
    "ask-staff": lambda t: ask_screen(21, t, staff=True),
    "ask-missed": lambda t: ask_screen(1, t, staff=False, missed=True),
    "results": lambda t: results_screen("116.1 ук", RECORDS[:4], 0, t),
    "results-middle": lambda t: results_screen("алименты", RECORDS * 2, 1, t),
    "results-beyond": lambda t: results_screen("алименты", RECORDS[:9], 99, t),
    "bookmarks": lambda t: bookmarks_screen(RECORDS[:2], 0, t),
    "bookmarks-none": lambda t: bookmarks_screen([], 0, t),
    "entry": lambda t: entry_screen(VIEW, OpenEntry("uk-116.1-1"), t),
    "entry-kept": lambda t: entry_screen(replace(VIEW, kept=True), replace(HERE, origin="kept"), t),
    "entry-staff": lambda t: entry_screen(replace(VIEW, record=RECALLED, staff=True), HERE, t),
    "entry-to-sign": lambda t: entry_screen(replace(VIEW, staff=True, reviewer=True), HERE, t),
    "entry-signed": lambda t: entry_screen(replace(VIEW, reviewer=True, review=SIGNED), HERE, t),
    "entry-checked": lambda t: entry_screen(replace(VIEW, review=SIGNED), HERE, t),
    "entry-proposed": lambda t: entry_screen(EntryView(PROPOSED, ""), replace(HERE, origin="doubts"), t),
    "terms": lambda t: terms_screen(in_order(list(TERMS.values()), t), 0, t),
    "terms-last": lambda t: terms_screen(in_order(list(TERMS.values()), t), 99, t),
    "terms-found": lambda t: found_terms_screen("побои", [TERMS["battery"]], 0, t),
    "terms-none": lambda t: found_terms_screen("", [], 0, t),
    "doubts": lambda t: doubts_screen(FOUND, SHAKY.law, 0, t),
    "doubts-many": lambda t: doubts_screen(FOUND * 7, SHAKY.law, 1, t),
    "doubts-none": lambda t: doubts_screen([], {}, 0, t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_screen(name: str) -> None:
    check(f"reference-{name}", SCREENS[name])


def test_a_card_for_another_chat() -> None:
    for name, record in (("card", BATTERY), ("card-proposed", PROPOSED)):
        check(f"reference-{name}", lambda t, record=record: _sent(clipping(record, t)))


def _sent(card: object) -> Screen:
    title, description, text = (getattr(card, part) for part in ("title", "description", "text"))
    return Screen(Html(f"{title}\n{description}\n\n{text}"))


@pytest.fixture(scope="module")
def real() -> Reference:
    return compiled([ROOT / "law", ROOT / "glossary.yaml"], date(2026, 11, 22)).reference


def test_every_entry_of_the_register_is_a_screen(real: Reference) -> None:
    for record in real.law.values():
        related = [real.law[name] for name in record.related]
        view = EntryView(record, digest(record), related=related, taught=(MODULE,) * 3, staff=True, reviewer=True)
        for locale in LOCALES:
            screen = entry_screen(view, OpenEntry(record.entry.id, "doubts", 9999), texts(locale))
            assert all(len(button.label) <= 30 for row in screen.rows for button in row)
            assert len(screen.rows) <= 8


def test_the_register_and_the_glossary_page_by_page(real: Reference) -> None:
    records, terms = list(real.law.values()), list(real.glossary.values())
    for locale in LOCALES:
        t = texts(locale)
        for page in range(-(-len(records) // ON_A_PAGE)):
            assert f"\n{page * ON_A_PAGE + 1}. " in plain(results_screen("x", records, page, t).text)
        for page in range(len(terms) // 10 + 1):
            terms_screen(in_order(terms, t), page, t)


def test_only_staff_are_told_how_an_entry_was_checked() -> None:
    for evidence in ("S", "C", "R"):
        record = replace(BATTERY, entry=replace(BATTERY.entry, evidence=evidence))
        seen, told = (
            entry_screen(replace(VIEW, record=record, staff=staff), HERE, texts("en")).text for staff in (False, True)
        )
        assert len(told) > len(seen)
        assert "emory" not in seen and "hecked against" not in seen


def test_links_that_are_none_are_left_out() -> None:
    links = [button.url for row in entry_screen(VIEW, HERE, texts("ru")).rows for button in row if button.url]
    assert links == ["https://example.org/uk-116.1-1", "https://www.example.com/a?b=1"]


def test_words_of_state() -> None:
    for state in ("not-yet", "repealed", "proposed", "unconfirmed"):
        record = replace(BATTERY, state=state)
        for locale in LOCALES:
            t = texts(locale)
            told = entry_screen(EntryView(record, ""), HERE, t).text.count("\n")
            assert told == entry_screen(EntryView(BATTERY, ""), HERE, t).text.count("\n") + 1
