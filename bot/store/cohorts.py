"""Cohorts, who is in them, and how they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any, Final

from bot.domain.cohort import Cohort, Enrolment, Tally, Way
from bot.store import assignments, invites, tallies
from bot.store.db import Row, Tx

EVERYWHERE: Final = "*"


async def add(tx: Tx, name: str, author: int, now: int) -> Cohort:
    row = await tx.one("add_cohort", name=name, author=author, now=now)
    if row is None:
        raise LookupError("the cohort was not kept")
    return Cohort(int(row["id"]), name, now)


async def load(tx: Tx, cohort: int) -> Cohort | None:
    row = await tx.one("cohort", id=cohort)
    return _read(row) if row else None


async def in_use(tx: Tx, regions: Collection[str] | None = None) -> list[tuple[Cohort, int]]:
    """Cohorts that are not archived, the newest first, each with its members; `regions` None: of everywhere."""
    rows = await tx.all("cohorts", regions=_where(regions))
    return [(_read(row), int(row["members"])) for row in rows]


async def members(tx: Tx, cohort: int, regions: Collection[str] | None = None) -> int:
    row = await tx.one("cohort_members", cohort=cohort, regions=_where(regions))
    return int(row["members"]) if row else 0


async def rename(tx: Tx, cohort: int, name: str) -> None:
    await tx.run("rename_cohort", id=cohort, name=name)


async def archive(tx: Tx, cohort: int, now: int) -> None:
    await tx.run("archive_cohort", id=cohort, now=now)


async def enrol(tx: Tx, cohort: int, learner: int, way: Way, now: int) -> bool:
    """False when the learner is a member already."""
    if not await tx.run("enrol", cohort=cohort, learner=learner, way=way, now=now):
        return False
    await tallies.joined(tx, cohort, learner)
    return True


async def expect(tx: Tx, learner: int, region: str, now: int) -> bool:
    """Know a person who has not come yet. False, and nothing of theirs is changed, when they are known."""
    return await tx.run("expected_learner", id=learner, joined=now, region=region or None) > 0


async def leave(tx: Tx, cohort: int, learner: int, now: int) -> None:
    if await tx.run("leave_cohort", cohort=cohort, learner=learner, now=now):
        await tallies.parted(tx, cohort, learner)


async def of_learner(tx: Tx, learner: int) -> list[Enrolment]:
    """Every cohort the learner is or was in, the oldest first."""
    rows = await tx.all("enrolments_of_learner", learner=learner)
    return [
        Enrolment(
            Cohort(row["cohort"], row["name"], row["at"], archived=row["archived_at"] is not None),
            row["way"],
            row["joined_at"],
            row["left_at"],
        )
        for row in rows
    ]


async def tally(tx: Tx, cohort: int, module: str, since: int, regions: Collection[str] | None = None) -> Tally:
    """How the members, of everywhere or of some regions, stand with a module."""
    row = await tx.one("cohort_tally", cohort=cohort, module=module, since=since, regions=_where(regions))
    return Tally(int(row["members"]), int(row["done"]), int(row["begun"])) if row else Tally(0, 0, 0)


async def to_tell(tx: Tx, cohort: int, after: int, most: int) -> Sequence[tuple[int, str | None]]:
    """Members who use the bot, with ids beyond `after`, each with where they were seen last."""
    rows = await tx.all("members_to_tell", cohort=cohort, after=after, most=most)
    return [(int(row["learner"]), row["address"]) for row in rows]


async def tell(tx: Tx, learner: int) -> dict[str, Any]:
    """All that is kept about a person here."""
    return {
        "enrolments": [asdict(one) for one in await of_learner(tx, learner)],
        "assignments": [asdict(one) for one in await assignments.of_learner(tx, learner)],
        "asked_alone": await assignments.ever_of(tx, learner),
        "reminders": [
            {"assignment": id, **asdict(one)} for id, one in (await assignments.reminded(tx, learner)).items()
        ],
        "invites": await invites.of_learner(tx, learner),
        "made": [
            {"what": row["what"], "name": row["name"], "at": row["at"]}
            for row in await tx.all("made_in_cohorts", learner=learner)
        ],
    }


async def forget(tx: Tx, learner: int) -> None:
    """Erase membership and what followed from it; what the person made for others stays, without their name."""
    for statement in (
        *("forget_enrolments", "forget_reminders", "forget_own_assignments", "forget_invite_uses"),
        *("unname_cohorts", "unname_assignments", "unname_invites"),
    ):
        await tx.run(statement, learner=learner)


def _where(regions: Collection[str] | None) -> str:
    """Codes between bars; a sign no code has when there is none, since people may keep their region to themselves."""
    return EVERYWHERE if regions is None else f"|{'|'.join(sorted(regions)) or '-'}|"


def _read(row: Row) -> Cohort:
    return Cohort(row["id"], row["name"], row["at"], archived=row["archived_at"] is not None)
