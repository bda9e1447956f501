"""Drafts on their way to publication: a changed version of the example module, and a new module."""

from __future__ import annotations

from dataclasses import replace

from bot.authoring.canonical import canonical, version
from bot.domain.course import Card, Module, Step
from bot.domain.draft import Draft
from bot.store import courses, drafts
from bot.store.db import Tx
from tests.domain.example import MULTIPLE, SINGLE, both
from tests.register import SHAKY

VERA, LEV = 1, 2
"""Learners of the stories: staff come first (tests/driver.py)."""
DAY = 86_400_000


def _option(name: str) -> int:
    return [option.id for option in SINGLE.options].index(name)


def _step(step: Step) -> Step:
    if isinstance(step, Card) and step.id == "always":
        text = both("Где дети живут и кто их содержит, решает суд.", "Residence and child support: the court decides.")
        return replace(step, text=text, law=("sk-24", "sk-65"), picture=None)
    if isinstance(step, Card):
        return replace(step, text=both("Описание случая: соседи слышали крик.", step.text.en))
    return step


def _rekeyed() -> Module:
    options = list(SINGLE.options)
    decide, wait = options[_option("decide")], options[_option("wait")]
    options[_option("wait")] = replace(
        wait, correct=True, text=both("Откладывает дело на месяц", "Adjourns for a month")
    )
    options[_option("decide")] = replace(decide, correct=False)
    items = {**SHAKY.items, "q1": replace(SINGLE, options=tuple(options), hash="h1b")}
    pool = (*SHAKY.pools["post"], "q9")
    items["q9"] = replace(
        MULTIPLE, id="q9", stem=both("Что суд может решить?", "What may the court decide?"), hash="h9"
    )
    return replace(SHAKY, items=items, pools={"post": pool})


REVISED: Module = replace(
    _rekeyed(),
    minutes=11,
    steps=tuple(_step(step) for step in SHAKY.steps if step.kind != "checklist"),
    checklists={},
)
"""Other words on two cards (on one in Russian only), a picture and a checklist less, another key, a question more."""
CHILDREN: Module = replace(
    SHAKY,
    id="M02",
    title=both("Дети после развода", "Children after divorce"),
    warning=None,
    steps=SHAKY.steps[1:2],
    pools={},
    items={},
    scenarios={},
    checklists={},
    law={"sk-24": SHAKY.law["sk-24"]},
)
"""A new module of one card."""


async def add(tx: Tx, module: Module, author: int | None, at: int, **changes: object) -> Draft:
    """A draft in review, unless `changes` say otherwise."""
    data = canonical(module)
    await courses.keep(tx, module.id, version(data), data.decode(), at)
    made = Draft(0, module.id, version(data), "in-review", author, at, at)
    return await drafts.add(tx, replace(made, **changes))
