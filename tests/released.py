"""A short module that is published, and three drafts that change it: in a word, in substance, in a key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.authoring.canonical import canonical, version
from bot.domain import answers, moves, plan
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Card, Item, Module, TestStep
from bot.domain.draft import Draft
from bot.domain.learner import Learner
from bot.domain.sign_off import SignOff
from bot.features.publishing.releasing.release import Released, Why, release
from bot.store import attempts, courses, learners, signing
from bot.store.db import Tx
from tests import drafted
from tests.domain.example import MODULE, both

TITLE = both("Развод", "Divorce")
ALWAYS = Card(
    "always", TITLE, both("Где живут дети, решает суд.", "The court decides where children live."), ("sk-24",)
)
MONEY = Card("money", TITLE, both("Алименты назначают отдельно.", "Support is a seperate claim."), ("sk-65",))
SHORT: Module = replace(
    MODULE,
    warning=None,
    steps=(ALWAYS, MONEY, TestStep("post", "post", 2)),
    pools={"post": ("p1", "p2")},
    items={name: MODULE.items[name] for name in ("p1", "p2")},
    scenarios={},
    checklists={},
)
"""Two cards and a test of two questions, both of which have to be right."""


def _with_card(card: Card, module: Module = SHORT) -> Module:
    return replace(module, steps=tuple(card if isinstance(s, Card) and s.id == card.id else s for s in module.steps))


def rekeyed(item: Item) -> Item:
    """`no` is right instead of `yes`."""
    options = tuple(replace(one, correct=one.id == "no") for one in item.options)
    return replace(item, options=options, hash=f"{item.hash}b")


TYPO = _with_card(
    replace(MONEY, text=both("Алименты назначают особо.", "Support is a separate claim.")),
)
SUBSTANCE = replace(
    _with_card(replace(MONEY, text=both("Алименты назначают и без иска.", "Support is decided unasked."))),
    law_as_of="2026-12-01",
)
KEY = replace(SHORT, items={**SHORT.items, "p1": rekeyed(SHORT.items["p1"])})


async def publish(tx: Tx, module: Module, now: int, why: str = "substance") -> str:
    """As a start of the bot does it; gives the version."""
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), now, by="operator", why=why)
    return version(data)


async def approved(tx: Tx, module: Module, now: int, *, author: int = drafted.VERA, by: int = drafted.LEV) -> Draft:
    """A draft of it, signed off."""
    draft = await drafted.add(tx, module, author, now, state="approved")
    await signing.sign(tx, SignOff(draft.id, draft.version, "approved", by, now))
    return draft


@dataclass(frozen=True, slots=True)
class Habit:
    """What somebody answers to the two questions, and what comes of it before and after the key was put right."""

    p1: str
    p2: str
    before: str
    after: str
    news: bool


HABITS = (
    Habit("yes", "yes", "passed", "failed", True),
    Habit("no", "yes", "failed", "passed", True),
    Habit("no", "no", "failed", "failed", True),
    Habit("some", "yes", "failed", "failed", False),
)


async def graduates(tx: Tx, number: int, now: int, *, first: int = 1000, channel: str = "tg") -> None:
    """So many people who took the short module to its end, each with the habit of their number."""
    name = version(canonical(SHORT))
    for person in range(first, first + number):
        await learners.at(tx, f"{channel}:{person}", person)
        await learners.add(tx, person, now)
        await learners.save(tx, Learner(person, "en", "police", ""))
        ended, given = played(SHORT, name, person, habit(person), now)
        kept = await attempts.begin(tx, ended)
        for one in given:
            await attempts.record(tx, kept.id, one, "en")


def habit(person: int) -> Habit:
    return HABITS[person % len(HABITS)]


def played(module: Module, name: str, person: int, way: Habit, now: int) -> tuple[Attempt, list[Response]]:
    """By the rules alone, from the first card to the result."""
    attempt, given = moves.begin(module, name, person, f"seed{person}", now), []
    while attempt.open:
        stage = plan.stages(module, attempt.seed)[attempt.stage]
        if stage.kind == "item" and attempt.answered is None:
            option = plan.shown_options(attempt.seed, module.items[stage.id]).index(getattr(way, stage.id))
            attempt, outcome = answers.answer(module, attempt, attempt.step, option, now)
            assert outcome and outcome.response
            given.append(outcome.response)
        else:
            attempt, _ = moves.go_on(module, attempt, attempt.step, now)
    return attempt, given


async def put_out(tx: Tx, module: Module, why: Why, now: int) -> str:
    """An approved draft of it, published; gives the version."""
    draft = await approved(tx, module, now)
    done = await release(tx, draft.id, why, now, by="trainer")
    assert isinstance(done, Released), done
    return draft.version
