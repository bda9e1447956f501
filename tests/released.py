"""A short module that is published, and three drafts that change it: in a word, in substance, in a key."""

from __future__ import annotations

from dataclasses import replace

from bot.authoring.canonical import canonical, version
from bot.domain.course import Card, Item, Module, TestStep
from bot.domain.draft import Draft
from bot.domain.sign_off import SignOff
from bot.store import courses, signing
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
