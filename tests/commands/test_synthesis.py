"""Invented people: marked as such, kept apart from real ones, and counted exactly as real ones are."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import commands
from bot.authoring.canonical import canonical
from bot.cli import app
from bot.commands import CommandError, synthesis
from bot.domain.report import BYS, Scope
from bot.settings import Settings
from bot.store import attempts, courses, facts, funnels, learners, reports, tallies
from bot.store.db import Database
from bot.store.migrate import migrate, open_database
from tests import content
from tests.domain.example import MODULE
from tests.store.recount import recount
from tests.store.reflection import everything

NOW = 1_795_338_000_000


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """Two versions of a module are published."""
    opened = await open_database(url)
    await migrate(opened, NOW)
    await opened.write(content.example)
    body = canonical(replace(MODULE, law_as_of="2026-11-23")).decode()
    await opened.write(lambda tx: courses.publish(tx, MODULE.id, "v2", body, NOW, by="test", why="substance"))
    yield opened
    await opened.close()


async def fill(database: Database, people: int = 200, responses: int = 3_000, seed: str = "1") -> synthesis.Made:
    return await synthesis.fill(database, people, responses, seed, NOW)


async def test_totals_equal_a_slow_count_of_every_row(database: Database) -> None:
    made = await fill(database)
    tables = await everything(database)
    assert (len(tables["attempt"]), len(tables["response"])) == (made.attempts, made.responses)
    for by in BYS:
        if by != "law-date":
            wanted = recount(tables, Scope(), by)
            found = await database.read(lambda tx, by=by: reports.sums(tx, Scope(), by))
            got = {key: figures(counts) for key, counts in found.items()}
            assert got == wanted, by


def figures(counts: object) -> dict[str, int]:
    from bot.domain.tally import COLUMNS, Counts

    assert isinstance(counts, Counts)
    return {name: number for name, number in zip(COLUMNS, counts.numbers, strict=True) if number}


async def test_totals_and_standings_are_those_the_bot_itself_would_keep(database: Database) -> None:
    await fill(database)
    before = await everything(database)
    await database.write(tallies.rebuild)
    after = await everything(database)
    for table in ("tally", "standing"):
        assert comparable(before[table]) == comparable(after[table])
    assert not before["tally_delta"]


def comparable(rows: list[dict[str, object]]) -> list[str]:
    """Without the numbers of rows, and without totals of nothing."""
    plain = [{name: value for name, value in row.items() if name != "id"} for row in rows]
    return sorted(json.dumps(row, sort_keys=True) for row in plain)


async def test_they_are_plausible(database: Database) -> None:
    made = await fill(database, 600, 5_000)
    assert 0.9 < made.responses / 5_000 < 1.1
    report = await database.read(lambda tx: reports.overview(tx, Scope(), "version", NOW))
    total = report.total
    assert report.synthetic
    assert total.people and total.gain and total.scores and total.share
    assert 200 < total.people < 600, "some have only come"
    assert total.gain.post > total.gain.pre + 0.1
    assert 0.4 < total.share < 0.95
    assert {row.version.number for row in report.rows if row.version and row.completed} == {1, 2}
    assert total.on_old_law, "some are up to the older version"
    places = await database.read(lambda tx: funnels.funnel(tx, MODULE.id, NOW))
    assert places.waiting and sum(places.waiting.values()) < places.ended
    cohorts = await database.read(lambda tx: reports.overview(tx, Scope(), "cohort", NOW))
    assert len(cohorts.rows) == 20
    assert cohorts.total.overdue, "some terms have passed"


async def test_the_same_seed_gives_the_same_people(tmp_path: Path) -> None:
    made = []
    for name in ("a", "b", "c"):
        opened = await open_database(f"sqlite:///{tmp_path}/{name}.db")
        await migrate(opened, NOW)
        await opened.write(content.example)
        await fill(opened, 30, 300, "2" if name == "c" else "1")
        made.append((await everything(opened))["response"])
        await opened.close()
    assert made[0] == made[1] != made[2]


async def test_more_people_come_beside_those_there_are(database: Database) -> None:
    first, second = await fill(database, 40, 400), await fill(database, 40, 400)
    tables = await everything(database)
    assert len(tables["learner"]) == len({row["id"] for row in tables["learner"]}) == 80
    assert len(tables["attempt"]) == first.attempts + second.attempts
    wanted = recount(tables, Scope(), "region")
    found = await database.read(lambda tx: reports.sums(tx, Scope(), "region"))
    assert {key: figures(counts) for key, counts in found.items()} == wanted


async def test_attempts_of_real_hands_go_on_after_theirs(database: Database) -> None:
    made = await fill(database, 20, 200)
    (person, *_) = (await everything(database))["learner"]

    async def begin(tx: object) -> int:
        from bot.domain.attempt import Attempt

        fresh = Attempt(0, person["id"], MODULE.id, "v2", "seed", NOW, NOW, kind="delta")
        return (await attempts.begin(tx, fresh)).id

    assert await database.write(begin) == made.attempts + 1


async def test_real_people_are_left_alone(database: Database) -> None:
    async def arrive(tx: object) -> None:
        await learners.add(tx, await learners.at(tx, "tg:1", 7), NOW)

    await database.write(arrive)
    with pytest.raises(CommandError, match="real people"):
        await fill(database)
    assert await database.read(lambda tx: facts.get(tx, reports.SYNTHETIC)) is None
    assert len((await everything(database))["learner"]) == 1


async def test_people_of_the_demo_are_not_real(database: Database) -> None:
    async def arrive(tx: object) -> None:
        learner = await learners.at(tx, "web:demo-alice", 7)
        await learners.add(tx, learner, NOW)

    await database.write(arrive)
    assert (await fill(database, 10, 50)).people == 10


async def test_what_was_interrupted_is_not_gone_on_with(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(store: Database, making: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(synthesis, "_keep_totals", broken)
        with pytest.raises(KeyboardInterrupt):
            await fill(database, 10, 50)
    with pytest.raises(CommandError, match="interrupted"):
        await fill(database, 10, 50)


async def test_nothing_to_take_is_one_line(tmp_path: Path) -> None:
    settings = Settings(DATABASE_URL=f"sqlite:///{tmp_path}/bot.db")
    with pytest.raises(CommandError, match="nothing is published"):
        await synthesis.synthesize(settings, 1, 1, "1", abs)
    async with commands.database(settings) as store:
        assert await store.read(lambda tx: facts.get(tx, reports.SYNTHETIC)) is None


def test_the_command(tmp_path: Path) -> None:
    values = {"DATABASE_URL": f"sqlite:///{tmp_path}/bot.db", "CONTENT_DIR": str(content.ROOT)}
    runner = CliRunner(env=values)
    assert runner.invoke(app, ["content", "publish"]).exit_code == 0
    done = runner.invoke(app, ["synth", "--learners", "50", "--responses", "800", "--seed", "7"])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("50 people, ")
    found = json.loads(runner.invoke(app, ["stats", "--json"]).stdout)
    assert found["learners"] == 50
    assert runner.invoke(app, ["synth", "--learners", "0", "--responses", "800"]).exit_code == 2
