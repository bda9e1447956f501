"""What must not be seen on a screen. Limits of Telegram are not here: a screen that breaks one cannot be made."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from bot.actions import OpenEntry, OpenLaw
from bot.chat.action import Action
from bot.chat.html import plain
from bot.chat.screen import Screen
from bot.domain.course import Locale

TAGS: Final = frozenset({"b", "i", "code", "blockquote"})
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]+")
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ENGLISH: Final = re.compile(r"\b[A-Za-z][a-z’']+(?:[ ,]+[A-Za-z][a-z’']*){3,}")
_MIXED: Final = re.compile(r"\w*(?:[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z])\w*")
_UNFILLED: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{\w*\}|%\(\w+\)|\b(?:snippet|contact)\.\w")
_INNARDS: Final = re.compile(r"Bilingual\(|Html\(| object at 0x|&(?:amp;)+(?:amp|lt|gt|quot|#\d+);")


def faults(screen: Screen, locale: Locale, law: frozenset[str] = frozenset()) -> Iterator[str]:
    """`law` are the entries that may be opened from here."""
    told = plain(screen.text)
    labels = [button.label for row in screen.rows for button in row]
    for text in (*told.split("\n\n"), *labels):
        yield from _in_words(text, locale)
    yield from _in_markup(screen.text)
    for action in actions(screen):
        if isinstance(action, OpenLaw | OpenEntry) and _entry(action) not in law:
            yield f"opens an entry that is not there: {action}"
    if not any(character.isalnum() for character in told):
        yield "says nothing"
    if wrong := [
        label for label in labels if label != label.strip() or "<" in label or "&" in label.replace(" & ", "")
    ]:
        yield f"a label with markup or a loose space: {wrong}"


def actions(screen: Screen) -> list[Action]:
    return [button.action for row in screen.rows for button in row if button.action]


def _entry(action: OpenLaw | OpenEntry) -> str:
    return action.entry


@functools.cache
def _in_words(text: str, locale: Locale) -> tuple[str, ...]:
    """The same words stand on many screens."""
    return tuple(_read(text, locale))


def _read(text: str, locale: Locale) -> Iterator[str]:
    if locale == "en" and (found := _CYRILLIC.findall(outside_brackets(text))):
        yield f"Cyrillic in English: {' '.join(found[:6])}"
    if locale == "ru" and (run := _ENGLISH.search(outside_brackets(text))):
        yield f"English in Russian: {run[0]}"
    if mixed := _MIXED.search(text):
        yield f"a word of letters of both alphabets: {mixed[0]}"
    if unfilled := _UNFILLED.search(text):
        yield f"an unfilled template: {unfilled[0]}"
    if "\N{REPLACEMENT CHARACTER}" in text:
        yield "a broken character"


def outside_brackets(text: str) -> str:
    """A term of the other language stands in brackets behind its translation; brackets may stand in brackets."""
    while (bare := _BRACKETS.sub("", text)) != text:
        text = bare
    return text


def _in_markup(text: str) -> Iterator[str]:
    if found := _INNARDS.search(text):
        yield f"code or entities show through: {found[0]}"
    reader = _Reader()
    reader.feed(text)
    reader.close()
    if reader.open or reader.wrong:
        yield f"tags that Telegram refuses: {reader.open + reader.wrong}"


class _Reader(HTMLParser):
    """Tags must be known and must close in their turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag not in TAGS or (attrs and attrs != [("expandable", None)]):
            self.wrong.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")
