"""Small groups in reports: a reader who adds and subtracts what they see, and taps wherever they can, finds none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from bot.authoring.canonical import canonical
from bot.domain.attempt import Attempt
from bot.domain.cohort import FEWEST
from bot.domain.learner import Learner
from bot.domain.report import By, Report, Row, Scope
from bot.store import cohorts, courses, feedback, learners, reports
from bot.store.attempts import begin, save
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW

REGIONS = {"RU-ARK": 3, "RU-MOW": 30, "RU-VGG": 9, "RU-KGD": 14, "": 1}
MODULES = {"M01": 1, "M02": 2, "M03": 15}
"""Each taken by every so many-th person."""
FIGURES = ("people", "begun", "completed", "attempts", "passed", "failed", "on_old_law", "overdue", "needs_help")


async def fill(tx: Tx) -> None:
    for name in MODULES:
        body = canonical(replace(MODULE, id=name)).decode()
        await courses.publish(tx, name, f"{name}v1", body, NOW, by="test", why="substance")
    for title in ("Autumn", "Winter"):
        await cohorts.add(tx, title, 1, NOW)
    regions = [region for region, people in REGIONS.items() for _ in range(people)]
    for number, region in enumerate(regions, 1):
        await learners.add(tx, number, NOW)
        await learners.save(tx, Learner(number, "ru", "jp" if number % 10 == 0 else "police", region))
        await cohorts.enrol(tx, 1 if number > 4 else 2, number, "invite", NOW)
        for name, every in MODULES.items():
            if number % every == 0:
                await take(tx, number, name)


async def take(tx: Tx, learner: int, module: str) -> None:
    """One of four fails; one of five says what they think of it."""
    fresh = Attempt(0, learner, module, f"{module}v1", "seed", NOW, NOW, max=4, pre_max=4, pre_raw=1, step=0)
    begun, right = await begin(tx, fresh), 1 if learner % 4 == 0 else 3
    state = "passed" if right > 2 else "failed"
    ended = replace(begun, state=state, raw=right, scaled=right / 4, ended=NOW + 1, step=1)
    assert await save(tx, ended, 0)
    if (learner % 5 == 0 and module != "M03") or learner == 15:
        assert await feedback.rate(tx, learner, ended, 3, NOW)


async def look(database: Database, by: By, scope: Scope | None = None) -> Report:
    return await database.read(lambda tx: reports.overview(tx, scope or Scope(), by, NOW))


def keys(rows: Iterable[Row]) -> tuple[set[str], set[str], set[str]]:
    """Of the small ones, the hidden ones and those that are shown."""
    found = list(rows)
    small, hidden = {row.key for row in found if row.small}, {row.key for row in found if row.hidden}
    return small, hidden, {row.key for row in found} - small - hidden


@pytest.fixture
async def filled(database: Database) -> Database:
    await database.write(fill)
    return database


async def test_the_smallest_neighbour_is_hidden_with_small_groups(filled: Database) -> None:
    by_region = await look(filled, "region")
    assert keys(by_region.rows) == ({"RU-ARK", ""}, {"RU-VGG"}, {"RU-MOW", "RU-KGD"})
    by_cohort = await look(filled, "cohort")
    assert (by_cohort.rows, by_cohort.apart) == ([], False), "the one cohort is what the other leaves over"
    by_profession = await look(filled, "profession")
    assert keys(by_profession.rows) == (set(), set(), {"jp", "police"})
    assert keys((await look(filled, "month")).rows)[:2] == (set(), set()), "months are of the same people"


async def test_what_is_left_of_the_total_is_never_of_fewer_than_five(filled: Database) -> None:
    bys: tuple[By, ...] = ("region", "profession", "module", "version", "law-date")
    for by in bys:
        found = await look(filled, by)
        shown = [row for row in found.rows if not row.withheld]
        if not found.rows or len(shown) == len(found.rows):
            continue
        what = "people" if by in ("region", "profession") else "begun"
        left = (getattr(found.total, what) or 0) - sum(getattr(row, what) or 0 for row in shown)
        assert left >= FEWEST, by


async def test_no_tap_and_no_address_shows_what_a_list_hides(filled: Database) -> None:
    """Narrowed to it, told apart by anything, narrowed further, in any time."""
    narrow = {
        "region": lambda key, scope: replace(scope, regions=frozenset({key})),
        "profession": lambda key, scope: replace(scope, profession=key),
        "module": lambda key, scope: replace(scope, module=key),
    }
    bys: tuple[By, ...] = ("region", "profession", "module")
    for by in bys:
        small, hidden, _ = keys((await look(filled, by)).rows)
        for key in small | hidden:
            scope = narrow[by](key, Scope())
            for inside in (
                scope,
                replace(scope, since="2026-11-01"),
                *(narrow["profession"](p, scope) for p in ("jp",)),
            ):
                for apart in bys:
                    found = await look(filled, apart, inside)
                    assert found.total.withheld, (by, key, apart)
                    assert all(getattr(found.total, name) is None for name in FIGURES)
                    assert all(row.small for row in found.rows), "of a hidden group there are no groups"


async def test_a_reader_of_one_region_is_not_kept_from_it(filled: Database) -> None:
    """The region is hidden from who sees its neighbours; who sees nothing else has nothing to subtract from."""
    own: frozenset[str] = frozenset({"RU-VGG"})
    assert (await look(filled, "total", Scope(regions=own))).total.hidden
    found = await look(filled, "total", Scope(regions=own, within=own))
    assert (found.total.hidden, found.total.people) == (False, 9)


async def test_a_reader_of_two_regions_has_the_same_rule_within_them(filled: Database) -> None:
    own: frozenset[str] = frozenset({"RU-ARK", "RU-MOW"})
    apart = await look(filled, "region", Scope(regions=own, within=own))
    assert (apart.rows, apart.apart, apart.total.people) == ([], False, 33)
    mow = await look(filled, "total", Scope(regions=frozenset({"RU-MOW"}), within=own))
    assert mow.total.hidden, "33 less 30 are the three of the other"
    assert (await look(filled, "total", Scope(regions=frozenset({"RU-MOW"})))).total.people == 30


async def test_of_few_results_and_few_answers_nothing_can_be_subtracted(filled: Database) -> None:
    """Of M03 three have said what they think of it, or fewer: what was said of the smallest other goes unsaid too."""
    found = await look(filled, "module")
    told = {row.key: row.reaction for row in found.rows if not row.withheld}
    whole = found.total.reaction
    assert whole is not None and whole.answers is not None
    shown = sum(one.answers for one in told.values() if one is not None and one.answers)
    assert whole.answers - shown == 0 or whole.answers - shown >= FEWEST
    scored = sum(row.scores.number for row in found.rows if row.scores)
    assert found.total.scores is not None
    assert found.total.scores.number - scored == 0 or found.total.scores.number - scored >= FEWEST
