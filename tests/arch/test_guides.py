"""The guides say what is there: words in bold are labels of buttons or screens, commands are answered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from bot.routes import COMMANDS

ROOT = Path(__file__).parents[2]
GUIDES = sorted(ROOT.glob("docs/*.??.md"))
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_COMMAND = re.compile(r"`/([a-z_]+)[ `]")
_NUMBER = re.compile(r"\\\{\w+\\\}")


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_bold_words_are_labels(guide: Path) -> None:
    labels = [re.compile(_NUMBER.sub("[0-9 .,]+", re.escape(one))) for one in _labels(guide.suffixes[0][1:])]
    said = [" ".join(words.split()) for words in _BOLD.findall(guide.read_text("utf-8"))]
    assert said
    assert [words for words in said if not any(label.fullmatch(words) for label in labels)] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_commands_are_answered(guide: Path) -> None:
    assert set(_COMMAND.findall(guide.read_text("utf-8"))) <= COMMANDS.keys()


def test_there_are_guides() -> None:
    assert len(GUIDES) >= 4


def _labels(locale: str) -> Iterator[str]:
    with (ROOT / f"locales/{locale}/LC_MESSAGES/bot.po").open("rb") as file:
        for message in read_po(file):
            words = message.string or message.id
            yield from (one for one in ((words,) if isinstance(words, str) else words) if one)
