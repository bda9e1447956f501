"""What is used on the spot, small: the aid and the tree of the authoring tests, and a person who uses them."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from bot.authoring.check import check
from bot.domain.learner import Learner
from bot.domain.reference import Profession, Reference
from bot.features.publishing.publish import reference
from bot.store import courses
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from tests.authoring.conftest import FIXTURES, TODAY
from tests.domain.example import MODULE, both
from tests.domain.player import BEGAN
from tests.features.test_learning import Person
from tests.prepared import prepared


@functools.cache
def spot() -> Reference:
    """With one more aid and one more tree, made for someone else."""
    found = reference(check([FIXTURES], TODAY).reference)
    other = Profession("jp", both("Судья", "Judge"), ("M01",))
    aid = replace(
        found.aids["door"], id="bench", title=both("У стола", "At the bench"), audience=("jp",), deadline=None
    )
    tree = replace(found.trees["call"], id="court", title=both("Какой суд", "Which court"), audience=("jp",))
    return replace(
        found,
        professions={**found.professions, "jp": other},
        aids={aid.id: aid, **found.aids},
        trees={tree.id: tree, **found.trees},
    )


async def publish(tx: Tx, published: Reference) -> None:
    body = TypeAdapter(Reference).dump_json(published).decode()
    module = TypeAdapter(type(MODULE)).dump_json(MODULE).decode()
    version = str(hash(body))
    await courses.publish(tx, MODULE.id, "v1", module, BEGAN, by="test", why="substance")
    await courses.publish(tx, courses.REFERENCE, version, body, BEGAN, by="test", why="substance")


async def _fill(tx: Tx) -> None:
    await publish(tx, spot())


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Database]:
    database = await prepared(folder / "bot.db", _fill)
    try:
        yield database
    finally:
        await database.close()


def person(database: Database, number: int = 1, region: str = "") -> Person:
    return Person(
        database, Learner(number, "en", "police", region, joined=BEGAN), Chat(number, f"web:{number}", number)
    )
