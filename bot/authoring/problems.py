"""What is wrong with a file, where, and how to say so to its author."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.authoring.wording import WARNINGS, WORDING

Severity = Literal["error", "warning"]
Value = str | int | float
Path = tuple[str | int, ...]
"""Keys and indexes from the top of a document to a value."""
Blame = Callable[..., None]
"""Called as `blame(path, code, **params)` by a check that found something."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` counts from 1; 0 means the file as a whole."""

    file: str
    line: int
    code: str
    params: Mapping[str, Value] = field(default_factory=dict)
    severity: Severity = "error"


class ContentError(Exception):
    """The files cannot become a module: all that is wrong with them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(describe(problem, "en") for problem in self.problems[:5]))


def problem(file: str, line: int, code: str, **params: Value) -> Problem:
    return Problem(file, line, code, params, "warning" if code in WARNINGS else "error")


def message(problem: Problem, lang: str) -> str:
    """One sentence for the author, in Russian or English."""
    russian, english = WORDING[problem.code]
    return (russian if lang == "ru" else english).format_map(problem.params)


def describe(problem: Problem, lang: str) -> str:
    """The sentence with its place in front, as compilers print it."""
    kind = {"ru": {"error": "ошибка", "warning": "предупреждение"}}.get(lang, {}).get(
        problem.severity, problem.severity
    )
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return f"{place}: {kind}: {message(problem, lang)} [{problem.code}]"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in reading order."""
    unique = {(p.file, p.line, p.code, tuple(p.params.items())): p for p in problems}
    return tuple(unique[key] for key in sorted(unique, key=lambda key: (key[0], key[1], key[2], str(key[3]))))


def errors(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")
