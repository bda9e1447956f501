"""Planted faults are found, and what only resembles one is not."""

from __future__ import annotations

import pytest

from bot.actions import Menu, OpenEntry, OpenLaw
from bot.chat.html import Html
from bot.chat.screen import Button, Screen
from bot.domain.course import Locale
from tests.content_walk.faults import faults


def screen(text: str, label: str = "≡") -> Screen:
    return Screen(Html(text), ((Button(label, Menu()),),))


@pytest.mark.parametrize(
    ("locale", "text", "fault"),
    [
        ("en", "The court (суд) decides; мировой судья does not.", "Cyrillic in English: мировой судья"),
        ("en", "Is it (а (б)) or в?", "Cyrillic in English: в"),
        (
            "ru",
            "Суд решает. The court decides of its own motion.",
            "English in Russian: The court decides of its own motion",
        ),
        ("ru", "Привет, {name}!", "an unfilled template: {name}"),
        ("ru", "Звоните {{ contact.help.phone }}", "an unfilled template: {{"),
        ("en", "Call contact.help now", "an unfilled template: contact.h"),
        ("en", "Bilingual(ru='', en='')", "code or entities show through: Bilingual("),
        ("en", "Law &amp;amp; order", "code or entities show through: &amp;amp;"),
        ("en", "<b>Bold", "tags that Telegram refuses: ['b']"),
        ("en", "<b>Bold<i></b></i>", "tags that Telegram refuses: ['/b', '/i']"),
        ("en", "<u>Line</u>", "tags that Telegram refuses: ['u']"),
        ("ru", "Cуд решает.", "a word of letters of both alphabets: Cуд"),
        ("en", "⚖ …", "says nothing"),
    ],
)
def test_a_fault_is_found(locale: Locale, text: str, fault: str) -> None:
    assert list(faults(screen(text), locale)) == [fault]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The justice of the peace (мировой судья, JP) decides (see [ст. 24])."),
        ("ru", "PDF-файл Telegram, 112, ZIP; бот (training bot for the police)."),
        ("en", "If 1 &lt; 2 &amp; 3, <blockquote expandable>read <b>on</b></blockquote> {"),
        ("en", "Say who to contact."),
    ],
)
def test_what_only_resembles_one_is_not(locale: Locale, text: str) -> None:
    assert list(faults(screen(text), locale)) == []


def test_labels_are_read_too() -> None:
    assert list(faults(screen("Yes", "Дальше"), "en")) == ["Cyrillic in English: Дальше"]
    assert [fault[:7] for fault in faults(screen("Yes", "<b>No</b>"), "en")] == ["a label"]


def test_a_button_to_law_that_is_not_there_is_found() -> None:
    here = Screen(Html("Law"), ((Button("⚖", OpenLaw(1, "sk-24")), Button("⚖", OpenEntry("gpk-1", "", 0))),))
    assert len(list(faults(here, "en", frozenset({"sk-24"})))) == 1
    assert not list(faults(here, "en", frozenset({"sk-24", "gpk-1"})))
