"""The data of a workbook, remembering the cell of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from bot.authoring.problems import Cell, Path, problem, problem_in
from bot.authoring.xlsx.words import CHOICES
from bot.authoring.yaml12 import Document

MAX_PROBLEMS: Final = 2_000
"""More help nobody: the first are shown."""
_INSIDE: Final = {
    "missing-en": "en",
    **dict.fromkeys(("card-without-law", "item-without-law", "ending-without-law"), "law"),
    "ending-without-score": "score",
    "no-option-feedback": "feedback",
    "no-feedback": "feedback",
    "no-answer": "answer",
    "answer-unused": "answer",
}
"""What is said of a whole is shown in the cell where it is to be mended."""


@dataclass(slots=True)
class Grid(Document):
    """`labels` are the headers under which values stand; `spoiled` cells have had their complaint already."""

    cells: dict[Path, Cell] = field(default_factory=dict)
    labels: dict[Path, str] = field(default_factory=dict)
    choices: dict[Cell, str] = field(default_factory=dict)
    spoiled: set[Cell] = field(default_factory=set)
    failed: bool = False
    """Whether an error was found."""

    def cell(self, path: Path) -> Cell | None:
        """Of the value, or of the nearest thing around it."""
        while path and path not in self.cells:
            path = path[:-1]
        return self.cells.get(path)

    def blame(self, path: Path, code: str, *, inner: int = 0, **params: str | int | float) -> None:
        inside = (*path, _INSIDE.get(code, ""))
        cell = self.cell(inside if inside in self.cells else path)
        if cell is None:
            self.problems.append(problem(self.file, 0, code, **params))
        elif cell not in self.spoiled:
            self.complain(cell, code, **self._in_words(path, cell, params))

    def complain(self, cell: Cell, code: str, **params: Any) -> None:
        """Of too many problems the first are kept, with an error among them if there was one."""
        found = problem_in(self.file, cell, code, **params)
        wrong = found.severity == "error"
        if len(self.problems) < MAX_PROBLEMS or (wrong and not self.failed):
            self.problems.append(found)
            self.failed |= wrong

    def spoil(self, cell: Cell, code: str, **params: str | int) -> None:
        """A complaint after which nothing more is said about the cell."""
        if cell not in self.spoiled:
            self.complain(cell, code, **params)
        self.spoiled.add(cell)

    def _in_words(self, path: Path, cell: Cell, params: dict[str, Any]) -> dict[str, Any]:
        """A column instead of a key, the words of the list instead of those of the format."""
        if "key" in params and path in self.labels:
            params["key"] = self.labels[path]
        for name in {"expected", "kinds"} & params.keys():
            if cell in self.choices:
                params[name] = ", ".join(f"{ru} / {en}" for ru, en in CHOICES[self.choices[cell]].values())
        return params
