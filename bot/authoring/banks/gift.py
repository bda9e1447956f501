"""Questions in GIFT, the plain text in which Moodle lets people write them, into items of a module.

One file has one language, or both in `multilang` spans. What the format has and a module has not (short answers,
matching, essays, partial credit) is refused by its name and line. An `order` item is written as Moodle's plugin for
ordering writes it: `{> 4 ALL VERTICAL` and a line for each point, in the right order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.authoring.banks import giftanswers
from bot.authoring.banks.bank import Asked, Bank, Refusal
from bot.authoring.banks.giftanswers import Answers
from bot.authoring.banks.giftlines import Block, blocks, laws, noncharacter, show
from bot.authoring.banks.items import Collector
from bot.authoring.banks.opened import decoded
from bot.authoring.banks.words import Form
from bot.authoring.problems import ContentError
from bot.authoring.reference import Reference
from bot.domain.course import Locale

_GAP: Final = {"markdown": r"\_\_\_\_\_"}
_MAX_CUTS: Final = 20
_CATEGORY: Final = "$CATEGORY:"


def read_gift(name: str, data: bytes | str, language: Locale, reference: Reference | None = None) -> Bank:
    """Never raises for what is in the file: `problems` tell, with lines. With a register unknown law is told too."""
    collector = Collector(name, language, reference or Reference())
    try:
        text = decoded(name, data)
    except ContentError as error:
        return Bank(name, (), error.problems)
    if line := noncharacter(text):
        collector.blame(line, "control-characters")
    else:
        _read(text, collector)
    return collector.bank()


def _read(text: str, collector: Collector) -> None:
    for count, block in enumerate(_whole(blocks(text), collector)):
        if collector.full(block.first, count):
            return
        _take(block, collector)


def _whole(found: Iterator[Block], collector: Collector) -> Iterator[Block]:
    """A question cut by an empty line is put together again, so that only the line is complained of."""
    waiting: Block | None = None
    for block in found:
        if waiting is None:
            waiting = block
        elif _is_cut(waiting) and _goes_on(block):
            collector.blame(waiting.last + 1, "gift-blank-line")
            waiting.join(block)
        else:
            yield waiting
            waiting = block
    if waiting:
        yield waiting


def _is_cut(block: Block) -> bool:
    return block.opened == 1 and not block.closed and block.cuts < _MAX_CUTS


def _goes_on(block: Block) -> bool:
    brace = re.search("[{}]", block.text)
    return bool(brace and brace[0] == "}") or (brace is None and block.text[:1] in ("~", "=", "#"))


def _take(block: Block, collector: Collector) -> None:
    text = block.text
    if not text.strip():
        if block.noted:
            collector.blame(block.noted, "gift-loose-note")
    elif text.startswith(_CATEGORY):
        if "\n" in text.strip():
            collector.blame(block.line(text.index("\n") + 1), "gift-category")
    else:
        try:
            asked = _Reading(block, collector).asked()
        except Refusal as refusal:
            collector.blame(refusal.line, refusal.code, **refusal.params)
        else:
            if asked:
                collector.add(asked)


class _Reading:
    """Offsets are into the text of the block."""

    def __init__(self, block: Block, collector: Collector) -> None:
        self._block, self._collector = block, collector
        self._text = block.text.rstrip()
        self._form: Form = "moodle"

    def asked(self) -> Asked | None:
        name, start = self._name()
        braces = self._braces(start)
        if braces is None:
            return None
        left, right = braces
        tail = self._text[right + 1 :].strip()
        stem = self._text[start:left]
        prefix = giftanswers.form_of(stem)
        self._form = prefix or self._form
        if tail:
            stem = f"{stem.rstrip(' ')} {_GAP.get(self._form, '_____')} {tail}" if stem.strip() else f"_____ {tail}"
        words = giftanswers.words(self._block.take_law(stem), "moodle")
        body = Answers(self._text[left + 1 : right], left + 1, self._form, self._block.line, self._collector.blame)
        asked = body.read(Asked(self._block.line(start), "single", words, name))
        return self._noted(asked) if asked else None

    def blame(self, offset: int, code: str, **params: str | int | float) -> None:
        self._collector.blame(self._block.line(offset), code, **params)

    def _name(self) -> tuple[str, int]:
        text = self._text
        if not text.startswith("::"):
            return "", 0
        end = text.find("::", 2)
        if end < 0:
            self.blame(0, "gift-title")
            return "", 2
        start = end + 2
        return show(text[2:end]), start + len(text[start:]) - len(text[start:].lstrip())

    def _braces(self, start: int) -> tuple[int, int] | None:
        """Of the answers; complains unless there is exactly one pair."""
        found = [match.start() for match in re.finditer("[{}]", self._text[start:])][:3]
        signs = "".join(self._text[start + at] for at in found)
        if not signs:
            self.blame(start, "bank-description")
        elif signs == "{":
            self.blame(start + found[0], "gift-open-brace")
        elif signs[0] == "}":
            self.blame(start + found[0], "gift-close-brace")
        elif signs[1] == "{":
            self.blame(start + found[1], "gift-second-brace")
        elif signs[2:] == "{":
            self.blame(start + found[2], "gift-second-brace")
        elif signs[2:] == "}":
            self.blame(start + found[2], "gift-close-brace")
        else:
            return start + found[0], start + found[1]
        return None

    def _noted(self, asked: Asked) -> Asked:
        notes = self._block.notes
        asked.id = notes.get("id", "")
        asked.law = [*asked.law, *self._block.law]
        asked.unit = [one for one in show(notes.get("unit", "")).split("|") if one.strip()][:2]
        asked.letters = laws(show(notes.get("options", "")))
        for side in ("right", "wrong"):
            if side in notes:
                setattr(asked, side, giftanswers.words(notes[side], self._form))
        return asked
