"""A module rewritten at the desk, without a file: taken apart, changed, and compiled again as a whole."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.authoring import bundle, checks, places, schema
from bot.authoring.compile import Compiled, build
from bot.authoring.draft import CardStep, ModuleDraft
from bot.authoring.problems import Path, Problem, errors, in_order, problem
from bot.authoring.reference import Reference
from bot.authoring.yaml12 import Document

COUNTED: Final = ("cards", "items", "scenarios", "checklists")


@dataclass(frozen=True, slots=True)
class Received:
    """What the desk has to say. `compiled` is None when there is an error; `problems` are all, warnings too.

    `marked` is the trainer's workbook with its problems beside the cells; `counts` are of what could be read;
    `added` and `filled` are ids of items, new ones and those that got a language.
    """

    compiled: Compiled | None
    problems: tuple[Problem, ...]
    marked: bytes | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return self.compiled is not None


@dataclass(slots=True)
class Revision(Document):
    """`origins` of parts that came from a file; of all others there is no line, only a name of the part."""

    origins: dict[Path, tuple[str, int]] = field(default_factory=dict)

    def blame(self, path: Path, code: str, *, inner: int = 0, **params: str | int | float) -> None:
        file, line = self._place(path)
        self.problems.append(problem(file, line, code, **params))

    def _place(self, path: Path) -> tuple[str, int]:
        origin = next((self.origins[part] for part in _around(path) if part in self.origins), None)
        return origin or (f"{self.file}: {places.named(self.data, path)}", 0)


def revision(base: Compiled) -> Revision:
    """Its `data` is nobody else's: it may be changed."""
    return Revision(base.module.id, bundle.document(base))


def compiled(changed: Revision, base: Compiled, today: datetime.date, reference: Reference) -> Received:
    """The changed module with the pictures of the one it was made from. What was not touched stays byte for byte."""
    draft = schema.read(changed, ModuleDraft)
    if draft is None:
        return refused(changed.problems)
    checks.check_module(draft, reference, today)
    pictures = {name: base.media[digest] for digest, name in bundle.picture_names(base).items()}
    made = build(draft, reference, pictures)
    return Received(made, in_order(changed.problems), counts=_counts(draft.model))


def refused(problems: Sequence[Problem]) -> Received:
    return Received(None, in_order(problems))


def with_problems(received: Received, problems: Sequence[Problem]) -> Received:
    """The same with more to complain of; an error among that leaves no module."""
    compiled = None if errors(problems) else received.compiled
    return Received(compiled, in_order([*problems, *received.problems]), received.marked, received.counts)


def _around(path: Path) -> list[Path]:
    return [path[:depth] for depth in range(len(path), 0, -1)]


def _counts(module: ModuleDraft) -> dict[str, int]:
    cards = sum(isinstance(step, CardStep) for step in module.steps)
    sizes = (cards, len(module.items), len(module.scenarios), len(module.checklists))
    return dict(zip(COUNTED, sizes, strict=True))
