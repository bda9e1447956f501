"""A bank of questions: what came in, as items of a module, and all that is wrong with it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.authoring.banks.words import Words
from bot.authoring.draft import ItemDraft
from bot.authoring.problems import Problem

Kind = Literal["single", "multiple", "order", "number"]
MAX_QUESTIONS: Final = 1_000
MAX_OPTIONS: Final = 50
"""More are counted and not read. What a module may hold is judged later."""
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,40}")


@dataclass(frozen=True, slots=True)
class Option:
    line: int
    text: Words
    feedback: Words | None = None
    correct: bool = False


@dataclass(slots=True)
class Asked:
    """A question as a bank says it, before languages are told apart."""

    line: int
    kind: Kind
    stem: Words
    name: str = ""
    id: str = ""
    options: list[Option] = field(default_factory=list)
    value: float = 0.0
    tolerance: float = 0.0
    unit: list[str] = field(default_factory=list)
    """One, or the Russian and the English."""
    right: Words | None = None
    wrong: Words | None = None
    explain: Words | None = None
    law: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    """Ids of the options where they are not a, b, c."""

    def words(self) -> list[Words]:
        texts = [self.stem, self.right, self.wrong, self.explain]
        for option in self.options:
            texts += [option.text, option.feedback]
        return [one for one in texts if one]


@dataclass(frozen=True, slots=True)
class Question:
    """`item` lacks a language when its file has one."""

    line: int
    name: str
    item: ItemDraft


@dataclass(frozen=True, slots=True)
class Bank:
    """Questions that could be understood, in the order of the file, even when something in them is wrong."""

    file: str
    questions: Sequence[Question]
    problems: Sequence[Problem]

    @property
    def ok(self) -> bool:
        return all(problem.severity != "error" for problem in self.problems)


class Refusal(Exception):
    """A question that a module cannot ask, or that cannot be understood."""

    def __init__(self, line: int, code: str, **params: str | int | float) -> None:
        super().__init__(code)
        self.line, self.code, self.params = line, code, params


def item_id(name: str) -> str:
    """The same for the same name, whatever the language of the file: a usable name is the id itself."""
    name = " ".join(name.split())
    if name.isascii() and (plain := re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-")) and _ID.fullmatch(plain):
        return plain
    return f"q-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def letter(index: int) -> str:
    return "abcdefghijklmnopqrstuvwxyz"[index % 26] * (index // 26 + 1)
