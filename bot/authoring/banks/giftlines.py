r"""The lines of a GIFT file: blocks between empty lines, comments and what they say, escaped characters.

Comments that mean something here (others are passed over; Moodle knows the second form and keeps it):

    // law: sk-24, pl-15        // unit: часов        // right: Верно, потому что…        // wrong: …
    // [id:q1] [tag:law:sk-24]
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

ESCAPED: Final = "\\~=#{}:"
"""What a backslash makes plain."""
_HIDDEN: Final = {char: chr(0xFDD0 + index) for index, char in enumerate([*ESCAPED, "\n"])}
"""Stand-ins for escaped characters while the file is taken apart: letters that no text may have."""
_SHOWN: Final = {ord(hidden): char for char, hidden in _HIDDEN.items()}
_NONCHARACTERS: Final = re.compile("[\0\ufdd0-\ufdef\ud800-\udfff]")
_ESCAPE: Final = re.compile(r"\\([\\~=#{}:n])")
_NOTE: Final = re.compile(r"//\s*(\w{1,20})\s*:\s*(.*)", re.DOTALL)
_BRACKET: Final = re.compile(rf"\[(id|tag|law|норма)\s*[:{_HIDDEN[':']}]([^\[\]]{{1,400}})\]", re.IGNORECASE)
_KNOWN: Final = {
    "law": "law",
    "норма": "law",
    "unit": "unit",
    "единица": "unit",
    "right": "right",
    "верно": "right",
    "wrong": "wrong",
    "неверно": "wrong",
    "options": "options",
    "варианты": "options",
}


def hide(text: str) -> str:
    """Escaped characters become stand-ins, so that those left have their meaning."""
    return _ESCAPE.sub(lambda m: _HIDDEN["\n" if m[1] == "n" else m[1]], text)


def show(text: str) -> str:
    """What `hide` hid, as it is read."""
    return text.translate(_SHOWN).strip()


def escape(text: str) -> str:
    """Text that means itself, on one line."""
    return "".join(f"\\{char}" if char in ESCAPED else "\\n" if char == "\n" else char for char in text)


def laws(text: str) -> list[str]:
    return [one for one in re.split(r"[\s,;]+", text) if one]


@dataclass(slots=True)
class Block:
    """Lines without an empty one between them; `text` is without comments, with escaped characters hidden."""

    first: int
    last: int
    notes: dict[str, str] = field(default_factory=dict)
    law: list[str] = field(default_factory=list)
    noted: int = 0
    """The line of the first comment that means something."""
    _parts: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _lines: list[int] = field(default_factory=list)
    _size: int = 0
    opened: int = 0
    closed: int = 0
    """Braces."""
    cuts: int = 0
    """Empty lines over which it was put together."""

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def line(self, offset: int) -> int:
        return self._lines[max(0, bisect_right(self._starts, offset) - 1)] if self._lines else self.first

    def add(self, line: int, text: str) -> None:
        self.last = line
        if text.startswith("//"):
            self._note(line, text)
            return
        self._starts.append(self._size)
        self._lines.append(line)
        self._parts.append(text + "\n")
        self._size += len(text) + 1
        self.opened += text.count("{")
        self.closed += text.count("}")

    def join(self, other: Block) -> None:
        """The other goes on where this one was cut by an empty line."""
        self._starts += [start + self._size for start in other._starts]
        self._lines += other._lines
        self._parts += other._parts
        self._size += other._size
        self.opened += other.opened
        self.closed += other.closed
        self.cuts += 1
        self.last = other.last

    def take_law(self, text: str) -> str:
        """`[law: sk-24]` may stand in the question itself; it is not part of what is asked."""

        def take(found: re.Match[str]) -> str:
            if found[1].lower() not in _KNOWN:
                return found[0]
            self.law += laws(show(found[2]))
            return ""

        return _BRACKET.sub(take, text)

    def _note(self, line: int, text: str) -> None:
        for found in _BRACKET.finditer(text):
            self._bracket(found[1].lower(), show(found[2]))
            self.noted = self.noted or line
        note = _NOTE.match(text)
        if note and (word := _KNOWN.get(note[1].lower())):
            self.noted = self.noted or line
            if word == "law":
                self.law += laws(show(_BRACKET.sub("", note[2])))
            else:
                self.notes[word] = note[2].strip()

    def _bracket(self, word: str, text: str) -> None:
        if word == "id":
            self.notes["id"] = text
        elif word == "tag":
            name, _, value = text.partition(":")
            self.law += [value.strip()] if _KNOWN.get(name.strip().lower()) == "law" else []
        else:
            self.law += laws(text)


def blocks(text: str) -> Iterator[Block]:
    block: Block | None = None
    for number, line in enumerate(_lines(text), 1):
        line = line.strip()
        if line:
            block = block or Block(number, number)
            block.add(number, hide(line))
        elif block:
            yield block
            block = None
    if block:
        yield block


def noncharacter(text: str) -> int:
    """The line of the first letter that no text may have; 0 when there is none."""
    found = _NONCHARACTERS.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 0


def _lines(text: str) -> Iterator[str]:
    at = 0
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end]
        at = end + 1
