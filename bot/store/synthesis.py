"""Invented people in bulk. What they did is stored by attempts, counted by tallies."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.synthesis import Person
from bot.store.db import Tx


async def real_people(tx: Tx) -> int:
    """How many people there are who are neither invented nor of the demo."""
    row = await tx.one("real_people")
    return int(row["people"]) if row else 0


async def so_far(tx: Tx) -> tuple[int, int]:
    """How many are invented already, and the highest id of an attempt."""
    row = await tx.one("invented_so_far")
    return (int(row["people"]), int(row["attempts"])) if row else (0, 0)


async def add(tx: Tx, people: Iterable[Person]) -> None:
    found = list(people)
    await tx.many(
        "add_invented",
        [
            {
                "id": one.id,
                "locale": one.locale,
                "profession": one.place.profession,
                "region": one.place.region,
                "joined": one.joined,
            }
            for one in found
        ],
    )
    await tx.many("add_chat", [{"address": one.address, "learner": one.id} for one in found])


async def enrol(tx: Tx, members: Iterable[tuple[int, Person]]) -> None:
    """Into cohorts, uncounted."""
    rows = [{"cohort": cohort, "learner": one.id, "way": "invite", "now": one.joined} for cohort, one in members]
    await tx.many("enrol", rows)


async def done(tx: Tx) -> None:
    """Attempts that came with ids are in: the next one is numbered after them."""
    await tx.one("number_attempts_on")
