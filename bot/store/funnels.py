"""Where people stop in a module: attempts by the stage they stand at, counted aside now and then, like concerns.

Open attempts change stage with nearly every tap, so no total follows them; and whoever is left alone for long becomes
a drop-out with nobody doing anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.domain import report
from bot.domain.report import Funnel, Scope
from bot.domain.tally import EVERY, Counts
from bot.store import courses, reports
from bot.store.concerns import regions_word
from bot.store.db import Row, Tx

PORTION: Final = 1_000
"""Attempts looked at in one reading."""
Where = tuple[str, str, str]
"""Version, region and profession; "*" for all together."""


@dataclass(slots=True)
class Standings:
    """Of one place: stage -> how many stand there, and how many of them were left alone; and who came to the end."""

    waiting: dict[int, int] = field(default_factory=dict)
    dropped: dict[int, int] = field(default_factory=dict)
    ended: int = 0


@dataclass(slots=True)
class Count:
    """Under way: attempts up to `after` are in it. `at` is ms UTC."""

    at: int
    versions: frozenset[str]
    after: int = 0
    found: dict[Where, Standings] = field(default_factory=dict)
    done: bool = False


async def funnel(tx: Tx, module: str, now: int, scope: Scope | None = None) -> Funnel:
    """Where people are in the published version of a module; of the scope, regions and profession count.

    As counted last, else as of now: of a version that has just been published there are few.
    """
    whose = scope or Scope()
    version = (await courses.current_versions(tx)).get(module, "")
    counted = await tx.one("funnel_counted", version=version)
    read = _counted if counted else _live
    found = await read(tx, Funnel(module, version, {}, {}, 0, at=counted["at"] if counted else now), whose)
    return report.without_small(found)


async def begin(tx: Tx, now: int) -> Count:
    return Count(now, frozenset((await courses.current_versions(tx)).values()))


async def look(tx: Tx, count: Count, most: int = PORTION) -> None:
    """Count one portion of attempts more; at the end, those that are over."""
    rows = await tx.all("unfinished_portion", after=count.after, most=most, before=count.at - report.STUCK_AFTER)
    for row in rows:
        for standings in _places(count, row["version"], row):
            stage = int(row["stage"])
            standings.waiting[stage] = standings.waiting.get(stage, 0) + int(row["waiting"])
            standings.dropped[stage] = standings.dropped.get(stage, 0) + int(row["dropped"])
    count.after = max((int(row["last"]) for row in rows), default=count.after)
    count.done = sum(int(row["waiting"]) for row in rows) < most


async def end(tx: Tx, count: Count, version: str) -> None:
    """Add those who came to the end of a version; all of it has been looked at."""
    count.found.setdefault((version, EVERY, EVERY), Standings())
    for row in await tx.all("ended_in_version", version=version):
        for standings in _places(count, version, row):
            standings.ended += int(row["ended"])


async def keep(tx: Tx, count: Count, version: str) -> None:
    """From now on these are the numbers of a version."""
    await tx.run("drop_funnel", version=version)
    await tx.many(
        "add_funnel", [_row(where, one, count.at) for where, one in count.found.items() if where[0] == version]
    )


async def forget_others(tx: Tx, count: Count) -> None:
    """Versions that are not published any more are asked for by nobody."""
    await tx.run("drop_funnels_before", at=count.at)


def _places(count: Count, version: str, row: Row) -> Iterator[Standings]:
    """Where it counts: in its region, its profession, both, and all together."""
    if version not in count.versions:
        return
    for region in (EVERY, row["region"]):
        for profession in (EVERY, row["profession"]):
            yield count.found.setdefault((version, region, profession), Standings())


def _row(where: Where, one: Standings, at: int) -> dict[str, object]:
    stages = {stage: [number, one.dropped.get(stage, 0)] for stage, number in sorted(one.waiting.items())}
    version, region, profession = where
    found = {"version": version, "region": region, "profession": profession, "ended": one.ended, "at": at}
    return {**found, "stages": json.dumps(stages)}


async def _counted(tx: Tx, empty: Funnel, scope: Scope) -> Funnel:
    waiting, dropped, ended = dict[int, int](), dict[int, int](), 0
    profession = EVERY if scope.profession is None else scope.profession
    for region in [EVERY] if scope.regions is None else sorted(scope.regions):
        row = await tx.one("funnel_of", version=empty.version, region=region, profession=profession)
        stages: Mapping[str, list[int]] = json.loads(row["stages"]) if row else {}
        for stage, (stand, left) in stages.items():
            waiting[int(stage)] = waiting.get(int(stage), 0) + stand
            dropped[int(stage)] = dropped.get(int(stage), 0) + left
        ended += int(row["ended"]) if row else 0
    return replace(empty, waiting=waiting, dropped=dropped, ended=ended)


async def _live(tx: Tx, empty: Funnel, scope: Scope) -> Funnel:
    rows = await tx.all(
        "places_in_module",
        module=empty.module,
        version=empty.version,
        before=empty.at - report.STUCK_AFTER,
        regions=regions_word(scope.regions),
        profession=EVERY if scope.profession is None else scope.profession,
    )
    inside = Scope(regions=scope.regions, profession=scope.profession, module=empty.module)
    ended = (await reports.sums(tx, inside, "version")).get(empty.version, Counts()).ended
    waiting = {int(row["stage"]): int(row["waiting"]) for row in rows}
    return replace(
        empty, waiting=waiting, dropped={int(row["stage"]): int(row["dropped"]) for row in rows}, ended=ended
    )
