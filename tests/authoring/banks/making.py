"""Items compiled as they would be in a module, and the modules of the course to try banks on."""

import datetime
import functools
from collections.abc import Sequence, Set
from pathlib import Path

from bot.authoring import compile as compiling
from bot.authoring.banks.bank import Bank
from bot.authoring.banks.gift import read_gift
from bot.authoring.banks.giftwriting import write_gift
from bot.authoring.banks.joining import join
from bot.authoring.check import Report, check
from bot.authoring.draft import BothLanguages, CardStep, Draw, ItemDraft, ModuleDraft, Posttest
from bot.authoring.mend import Patient
from bot.authoring.problems import Problem
from bot.authoring.reference import Reference
from bot.authoring.schema import Draft
from bot.authoring.yaml12 import Document
from bot.domain.course import LOCALES, Module

CONTENT = Path(__file__).parents[3] / "content" / "modules"
MODULES = ("M06", "M09", "M12")
TODAY = datetime.date(2026, 11, 22)


def both(ru: str, en: str) -> BothLanguages:
    return BothLanguages(ru=ru, en=en)


@functools.cache
def course() -> Report:
    report = check([CONTENT / id for id in MODULES], TODAY)
    assert set(report.compiled) == set(MODULES)
    return report


def compiled(items: Sequence[ItemDraft], reference: Reference | None = None) -> Module:
    """A module of nothing but these items."""
    draft = ModuleDraft(
        format=1,
        id="M50",
        title=both("Проба", "A trial"),
        neutral=both("Модуль 50", "Module 50"),
        audience=[],
        minutes=10,
        law_as_of="2026-11-22",
        mastery=0.8,
        objectives=[],
        steps=[
            CardStep(card="c", title=both("Карта", "Card"), text=both("Текст.", "Text."), law=[], nonlegal=True),
            Posttest(posttest=Draw(pool="post", draw=1)),
        ],
        pools={"post": [item.id for item in items]},
        items=list(items),
    )
    doc = Document("module.yaml", None)
    made = compiling.build(Draft(doc, draft, Patient(None)), reference or Reference(), {})
    assert made, doc.problems
    return made.module


def through_gift(module: Module, forgiven: Set[str] = frozenset()) -> Module:
    """Written to two files, one a language, read and joined again."""
    russian, english = (read_gift(f"{one}.gift", write_gift(module, one), one) for one in LOCALES)
    assert {problem.code for problem in grave([*russian.problems, *english.problems])} <= forgiven
    joined = join(items(russian), english)
    assert not joined.problems and len(joined.filled) == len(module.items)
    return compiled(joined.items, course().reference)


def found(bank: Bank) -> set[tuple[str, int]]:
    return {(problem.code, problem.line) for problem in bank.problems}


def grave(problems: Sequence[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]


def items(bank: Bank) -> list[ItemDraft]:
    return [question.item for question in bank.questions]
