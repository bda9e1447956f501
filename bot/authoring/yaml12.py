"""YAML 1.2 into plain data, remembering the line of every value.

Only events are taken from the parser: nodes, tags and types are decided here, so nothing in a file can name a
class, refer to itself or nest without end. That the parser is one of YAML 1.1 does not matter: what a word like
`no` means is decided here. libyaml's events cost 3 ms for a module of 60 KB, ruamel.yaml's 80.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from bot.authoring.problems import ContentError, Path, Problem, problem

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml, or PyYAML's own parser where libyaml was not built."""
MAX_DEPTH: Final = 20
MAX_NODES: Final = 30_000
"""The largest module of the course has 2 700."""
_INT: Final = re.compile(r"[-+]?[0-9]{1,18}|0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_WORDS: Final[dict[str, bool | None]] = {
    word: value
    for name, value in (("null", None), ("true", True), ("false", False))
    for word in (name, name.capitalize(), name.upper())
} | {"": None, "~": None}


class Whole(int):
    """An integer that remembers how it was written, for places where text was meant."""

    raw: str


class Decimal(float):
    """A fraction that remembers how it was written."""

    raw: str


@dataclass(slots=True)
class Document:
    """One file's data. `lines` holds, for each path, the line of its key or list element."""

    file: str
    data: Any
    lines: dict[Path, int] = field(default_factory=dict)
    blocks: set[Path] = field(default_factory=set)
    """Paths of texts that begin on the line below their key."""
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path, inner: int = 0) -> int:
        """Of the key, or of the nearest thing around it; `inner` counts lines within a text from 1."""
        if path in self.lines:
            return self.lines[path] + (inner - (path not in self.blocks) if inner else 0)
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def blame(self, path: Path, code: str, *, inner: int = 0, **params: str | int | float) -> None:
        self.problems.append(problem(self.file, self.line(path, inner), code, **params))


def parse(text: str, file: str) -> Document:
    """Raises ContentError for all but one plain YAML document; duplicate keys are left in `problems`."""
    return _Reader(text, file).document()


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.parse(text, Loader=LOADER))


class _Reader:
    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._doc = Document(file, None)
        self._nodes = 0
        self._feed = self._counted()

    def document(self) -> Document:
        started = False
        for event in self._feed:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                if started:
                    self._refuse(event, "several-documents")
                started = True
                self._doc.lines[()] = 1
                self._doc.data = self._value(next(self._feed), ())
        if self._doc.data is None:
            raise ContentError([problem(self._doc.file, 0, "empty-file")])
        return self._doc

    def _counted(self) -> Iterator[Any]:
        try:
            yield from _events(self._text)
        except ContentError:
            raise
        except Exception as error:  # the parser raises a family of its own; nothing may escape as a crash
            mark = getattr(error, "problem_mark", None)
            why = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
            line = mark.line + 1 if mark else self._text.count("\n", 0, getattr(error, "position", 0)) + 1
            raise ContentError([problem(self._doc.file, line, "not-yaml", why=str(why)[:200])]) from None

    def _value(self, event: Any, path: Path) -> Any:
        self._nodes += 1
        name = type(event).__name__
        if self._nodes > MAX_NODES:
            self._refuse(event, "too-many-values", limit=MAX_NODES)
        if len(path) > MAX_DEPTH:
            self._refuse(event, "too-deep", limit=MAX_DEPTH)
        if name == "AliasEvent" or event.anchor:
            self._refuse(event, "alias")
        if str(event.tag or "!").strip("!"):
            self._refuse(event, "tag", tag=str(event.tag)[:40])
        if name == "MappingStartEvent":
            return self._mapping(path)
        if name == "SequenceStartEvent":
            return self._sequence(path)
        return self._scalar(event, path)

    def _mapping(self, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for event in self._feed:
            name = type(event).__name__
            if name == "MappingEndEvent":
                break
            if name != "ScalarEvent":
                self._refuse(event, "alias" if name == "AliasEvent" else "odd-key")
            key, line = str(event.value), event.start_mark.line + 1
            again = key in data
            if again:
                self._doc.problems.append(problem(self._doc.file, line, "duplicate-key", key=key[:60]))
            else:
                self._doc.lines[(*path, key)] = line
            value = self._value(next(self._feed), (*path, key))
            if not again:
                data[key] = value
        return data

    def _sequence(self, path: Path) -> list[Any]:
        data: list[Any] = []
        for event in self._feed:
            if type(event).__name__ == "SequenceEndEvent":
                break
            here = (*path, len(data))
            self._doc.lines[here] = event.start_mark.line + 1
            data.append(self._value(event, here))
        return data

    def _scalar(self, event: Any, path: Path) -> Any:
        text = str(event.value)
        if event.style in ("|", ">"):
            self._doc.blocks.add(path)
        plain = event.style is None or event.style == ""
        return _typed(text) if plain else text

    def _refuse(self, event: Any, code: str, **params: str | int) -> None:
        raise ContentError([problem(self._doc.file, event.start_mark.line + 1, code, **params)])


def _typed(text: str) -> Any:
    """The YAML 1.2 core schema: `no` and `2026-11-22` are text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        whole = Whole(text, 0) if text[:2] in ("0o", "0x") else Whole(text)
        whole.raw = text
        return whole
    if _FLOAT.fullmatch(text):
        fraction = Decimal(text)
        fraction.raw = text
        return fraction
    return text
