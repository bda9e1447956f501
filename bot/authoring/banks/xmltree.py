"""Questions of a Moodle XML file, one at a time, each a small tree; what could hurt is refused before it grows.

Only expat's events are used. A document type, and with it every entity, is refused before it is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

MAX_DEPTH: Final = 12
"""A tag of a question stands five deep in Moodle's files."""
MAX_PARTS: Final = 1_000
"""Elements of one question: 50 options need 300."""
_CHUNK: Final = 1_000_000
_PASSED_OVER: Final = frozenset({"file"})
"""Pictures in base64: their tags in the text are what is complained of."""


class XmlProblem(Exception):
    """The rest of the file cannot be read."""

    def __init__(self, line: int, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.line, self.code, self.params = line, code, params


@dataclass(slots=True)
class Node:
    tag: str
    line: int
    attributes: dict[str, str]
    text: list[str] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    too_much: bool = False
    """Of a question: it had more parts than were kept."""

    def all(self, tag: str) -> list[Node]:
        return [child for child in self.children if child.tag == tag]

    def first(self, tag: str) -> Node | None:
        return next((child for child in self.children if child.tag == tag), None)

    def said(self) -> str:
        """The text inside, as Moodle nests it or bare."""
        inner = self.first("text")
        return "".join((inner or self).text)

    def value(self, tag: str, default: str = "") -> str:
        child = self.first(tag)
        return child.said().strip() if child else default


def questions(data: bytes, take: Callable[[Node], bool]) -> None:
    """Hands over each `question` of a `quiz` as soon as it ends; `take` says whether to go on. Raises XmlProblem."""
    reader = _Reader(take)
    try:
        reader.run(data)
    except expat.ExpatError as error:
        raise XmlProblem(error.lineno, "moodle-not-xml", why=expat.ErrorString(error.code) or "") from None
    except (ValueError, LookupError) as error:  # an encoding that is not one
        raise XmlProblem(1, "moodle-not-xml", why=str(error)[:80]) from None
    except _Enough:
        return


class _Enough(Exception):
    """Nobody wants the rest."""


class _Reader:
    def __init__(self, take: Callable[[Node], bool]) -> None:
        self._take = take
        self._depth = 0
        self._parts = 0
        self._open: list[Node] = []
        self._silent = 0
        """Depth at which a part began that is passed over."""
        self._parser: Any = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = 65_536
        self._parser.StartDoctypeDeclHandler = self._document_type
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def run(self, data: bytes) -> None:
        for at in range(0, len(data), _CHUNK):
            self._parser.Parse(data[at : at + _CHUNK], False)
        self._parser.Parse(b"", True)

    def _line(self) -> int:
        return int(self._parser.CurrentLineNumber)

    def _document_type(self, *_: object) -> None:
        raise XmlProblem(self._line(), "moodle-doctype")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise XmlProblem(self._line(), "moodle-too-deep", limit=MAX_DEPTH)
        if self._depth == 1 and tag != "quiz":
            raise XmlProblem(self._line(), "moodle-not-quiz")
        if self._silent or self._depth == 1 or (self._depth == 2 and tag != "question"):
            return
        self._parts = 0 if self._depth == 2 else self._parts + 1
        if self._parts > MAX_PARTS:
            self._open[0].too_much = True
        if tag in _PASSED_OVER or self._parts > MAX_PARTS or (self._depth > 2 and not self._open):
            self._silent = self._depth
            return
        node = Node(tag, self._line(), attributes)
        if self._open:
            self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, tag: str) -> None:
        if self._silent:
            self._silent = 0 if self._silent == self._depth else self._silent
        elif self._open:
            node = self._open.pop()
            if not self._open and not self._take(node):
                raise _Enough
        self._depth -= 1

    def _text(self, text: str) -> None:
        if self._open and not self._silent:
            self._open[-1].text.append(text)
