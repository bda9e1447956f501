"""What is wrong with a file, where, and how to say so to its author."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.authoring.wording import IN_CELLS, WARNINGS, WORDING

Severity = Literal["error", "warning"]
Value = str | int | float
Path = tuple[str | int, ...]
"""Keys and indexes from the top of a document to a value."""
Blame = Callable[..., None]
"""Called as `blame(path, code, **params)` by a check that found something."""


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A cell of a workbook, for messages and in reading order. `sheet` is its name, `index` its place in the file."""

    index: int
    row: int
    column: int
    sheet: str

    @property
    def name(self) -> str:
        """As Excel calls it: D14."""
        letters, rest = "", self.column
        while rest:
            rest, last = divmod(rest - 1, 26)
            letters = chr(65 + last) + letters
        return f"{letters}{self.row}"


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` counts from 1; 0 means the file as a whole. In a workbook it is the row of `cell`."""

    file: str
    line: int
    code: str
    params: Mapping[str, Value] = field(default_factory=dict)
    severity: Severity = "error"
    cell: Cell | None = None


class ContentError(Exception):
    """The files cannot become a module: all that is wrong with them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(describe(problem, "en") for problem in self.problems[:5]))


def problem(file: str, line: int, code: str, **params: Value) -> Problem:
    return Problem(file, line, code, params, "warning" if code in WARNINGS else "error")


def problem_in(file: str, cell: Cell, code: str, **params: Value) -> Problem:
    return replace(problem(file, cell.row, code, **params), cell=cell)


def message(problem: Problem, lang: str) -> str:
    """One sentence for the author, in Russian or English."""
    wording = IN_CELLS if problem.cell and problem.code in IN_CELLS else WORDING
    russian, english = wording[problem.code]
    return (russian if lang == "ru" else english).format_map(problem.params)


def describe(problem: Problem, lang: str) -> str:
    """The sentence with its place in front, as compilers print it."""
    kind = {"ru": {"error": "ошибка", "warning": "предупреждение"}}.get(lang, {}).get(
        problem.severity, problem.severity
    )
    return f"{place(problem, lang)}: {kind}: {message(problem, lang)} [{problem.code}]"


def place(problem: Problem, lang: str) -> str:
    """`module.yaml:14`, or `M07.xlsx, лист «Вопросы», D14`."""
    if problem.cell:
        sheet = f"лист «{problem.cell.sheet}»" if lang == "ru" else f"sheet “{problem.cell.sheet}”"
        return f"{problem.file}, {sheet}, {problem.cell.name}"
    return f"{problem.file}:{problem.line}" if problem.line else problem.file


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in reading order."""
    unique = {(p.file, _order(p), p.code, tuple(p.params.items())): p for p in problems}
    return tuple(unique[key] for key in sorted(unique, key=lambda key: (key[0], key[1], key[2], str(key[3]))))


def _order(problem: Problem) -> tuple[int, int, int]:
    cell = problem.cell
    return (cell.index, cell.row, cell.column) if cell else (-1, problem.line, 0)


def errors(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")
