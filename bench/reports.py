"""`python -m bench.reports`: every report of the chat and every page of the dashboard, beside invented people.

A hundred thousand of them at half a million, two million and five million answers, on SQLite and on PostgreSQL: what a
report costs must not depend on the number of answers. An export of every result, and learners' taps while all of it is
looked at. `--quick` is a check that everything runs.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import asyncpg

from bench.engines import places
from bench.export import Run, exported
from bot import actions
from bot.authoring.canonical import canonical, version
from bot.commands import synthesis
from bot.domain.learner import Learner, Role
from bot.engine import tallier
from bot.engine.library import Library
from bot.features.reports.looking import look
from bot.features.reports.screens.figures import stats_screen
from bot.features.reports.view import BY
from bot.store import attempts, courses, learners
from bot.store.backfill import backfill
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from bot.texts import texts
from bot.web.dashboard import session
from bot.web.dashboard.routes import ROOMS, routes
from tests import content
from tests.web.bench import SECRET, Clock, bench, served

NOW = 1_795_338_000_000
ADMIN = 901
OLD_LAW = "2025-09-01"
BUDGET_MS = 200
SIZES = (500_000, 2_000_000, 5_000_000)
Times = dict[str, list[float]]


@dataclass
class Found:
    """Seconds by what was looked at, of one size on one database."""

    engine: str
    responses: int
    attempts: int
    filled: float
    """Seconds to invent them."""
    counted: float
    """Seconds until it was known who is behind."""
    times: Times = field(default_factory=dict)
    taps: dict[str, list[float]] = field(default_factory=dict)
    export: Run | None = None


async def measure(url: str, people: int, responses: int, rounds: int) -> Found:
    database = await open_database(url)
    try:
        await migrate(database, NOW)
        await database.write(backfill)
        await database.write(_publish)
        began = time.perf_counter()
        made = await synthesis.fill(database, people, responses, "bench", NOW)
        filled = time.perf_counter()
        await database.write(_admin)
        await tallier.count(database, NOW)
        await tallier.count_funnels(database, NOW)
        counted = time.perf_counter() - filled
        found = Found(database.dialect, made.responses, made.attempts, filled - began, counted)
        await _settle(database, url)
        found.times = {**await chat(database, rounds), **await dashboard(database, rounds)}
        found.taps["alone"] = await taps(database, 200)
        found.taps["beside reports"] = await taps_beside(database, 200)
        found.taps["beside an export"], found.export = await taps_beside_export(database, url)
    finally:
        await database.close()
    return found


async def _publish(tx: Tx) -> None:
    """All modules, and before them the same as of an older law: about half of what is taken is on the old text."""
    for compiled in content.real_report().compiled.values():
        module = replace(compiled.module, law_as_of=OLD_LAW)
        body = canonical(module)
        await courses.publish(tx, module.id, version(body), body.decode(), 0, by="bench", why="substance")
    await content.real(tx)


async def _admin(tx: Tx) -> None:
    await learners.add(tx, ADMIN, NOW)
    await learners.save(tx, Learner(ADMIN, "ru", "police", "RU-MOW"))
    await learners.grant(tx, ADMIN, Role.ADMIN, NOW, by="operator")


async def _settle(database: Database, url: str) -> None:
    """What a database does by itself in the minutes after so much has come in: learn how its tables look; PostgreSQL's
    autovacuum notes as well which pages everybody may see."""
    if database.dialect == "postgres":
        connection = await asyncpg.connect(url)
        await connection.execute("VACUUM ANALYZE")
        await connection.close()
    else:
        await database.write(lambda tx: tx.script("ANALYZE"))


def figures() -> dict[str, actions.Stats]:
    """Every report of the chat: told apart by all there is, narrowed in every way, of every kind of period."""
    plain = {f"chat by {name}": actions.Stats(by=by) for by, name in BY.items()}
    narrow = {
        "a region": actions.Stats(region="RU-MOW", by="m"),
        "a profession": actions.Stats(profession="police", by="r"),
        "a module": actions.Stats(module="M01", by="t"),
        "a module by region": actions.Stats(module="M01", by="r"),
        "a cohort": actions.Stats(cohort=1, by="m"),
    }
    spans = {f"{name}, {span}": replace(plain[name], period=span) for name in plain for span in "yqm"}
    return {**plain, **{f"chat {name}": place for name, place in narrow.items()}, **spans}


async def chat(database: Database, rounds: int) -> Times:
    """Read, computed and put on a screen, as when a button is tapped."""
    library, t = Library(), texts("ru")
    learner = Learner(ADMIN, "ru", roles=frozenset({Role.LEARNER, Role.ADMIN}))

    async def show(tx: Tx, place: actions.Stats) -> None:
        await library.refresh(tx)
        ctx = SimpleNamespace(tx=tx, library=library, learner=learner, now=NOW, t=t)
        stats_screen(await look(ctx, place), t)

    return {
        name: await timed(lambda place=place: database.read(lambda tx: show(tx, place)), rounds)
        for name, place in figures().items()
    }


async def dashboard(database: Database, rounds: int) -> Times:
    """Every page, through a real socket."""
    async with _dashboard(database) as get:
        pages = [path.replace("{module}", "M01") for path in ROOMS]
        return {f"page {path}": await timed(lambda path=path: get(path), rounds) for path in pages}


@contextlib.asynccontextmanager
async def _dashboard(database: Database) -> AsyncIterator[Callable[[str], Awaitable[str]]]:
    clock = Clock(NOW)
    more = routes(database, clock, SECRET, web_url="", bot_token="")
    jar = aiohttp.CookieJar(unsafe=True)
    with tempfile.TemporaryDirectory() as place:
        async with (
            bench(Path(place), more_routes=more, web_url="") as web,
            served(web),
            aiohttp.ClientSession(web.url, cookie_jar=jar) as client,
        ):

            async def get(path: str) -> str:
                async with client.get(path, headers={"Sec-Fetch-Mode": "navigate"}, allow_redirects=False) as answer:
                    assert answer.status in (200, 303), (path, answer.status)
                    return await answer.text()

            await get(f"/dashboard/enter?t={session.issue_link(SECRET, ADMIN, clock())}")
            assert "<table" in await get("/dashboard/regions"), "the figures are not there"
            yield get


async def taps(database: Database, number: int) -> list[float]:
    """What a learner's tap asks of the database: their attempt is read and kept."""
    first = await database.read(lambda tx: attempts.load(tx, 1))
    assert first is not None

    async def tap(tx: Tx) -> None:
        attempt = await attempts.load(tx, first.id)
        assert attempt is not None
        assert await attempts.save(tx, replace(attempt, step=attempt.step + 1), attempt.step)

    return await timed(lambda: database.write(tap), number)


async def taps_beside(database: Database, number: int) -> list[float]:
    """While two people in the office do nothing but look at reports."""
    done = asyncio.Event()

    async def look_on() -> None:
        while not done.is_set():
            await chat(database, 1)

    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(look_on())
        found = await taps(database, number)
        done.set()
    return found


async def taps_beside_export(database: Database, url: str) -> tuple[list[float], Run]:
    """While every result is written into a workbook; a tap every few milliseconds until it is done."""
    found: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        running = asyncio.create_task(exported(url, "xlsx", Path(folder)))
        while not running.done():
            found += await taps(database, 10)
            await asyncio.sleep(0.05)
        return found, await running


async def timed(work: Callable[[], Awaitable[object]], rounds: int) -> list[float]:
    """Once to warm up, then so many times."""
    await work()
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        await work()
        found.append(time.perf_counter() - began)
    return found


def milliseconds(times: Sequence[float], share: float) -> float:
    return 1000 * sorted(times)[min(len(times) - 1, int(share * len(times)))]


def tell(found: Sequence[Found]) -> None:
    """A line for each report, two columns for each size."""
    for one in found:
        print(
            f"{one.engine:9} {one.responses:9} answers, {one.attempts} attempts: invented in {one.filled:.0f} s, "
            f"counted who is behind in {one.counted:.1f} s"
        )
    print(f"\n{'p50 / p99 ms':28}" + "".join(f"{f'{one.engine} {one.responses:,}':>22}" for one in found))
    for name in found[0].times:
        cells = (
            f"{milliseconds(one.times[name], 0.5):.1f} / {milliseconds(one.times[name], 0.99):.1f}" for one in found
        )
        print(f"{name:28}" + "".join(f"{cell:>22}" for cell in cells))
    for name in found[0].taps:
        cells = (f"{milliseconds(one.taps[name], 0.5):.1f} / {milliseconds(one.taps[name], 0.99):.1f}" for one in found)
        print(f"{f'tap, {name}':28}" + "".join(f"{cell:>22}" for cell in cells))
    made = [f"{one.export.seconds:.0f} / {one.export.peak:.0f}" for one in found if one.export]
    print(f"{'export, s / peak MB':28}" + "".join(f"{cell:>22}" for cell in made))
    slow = [
        f"{one.engine} {one.responses}: {name} {milliseconds(times, 0.99):.0f} ms"
        for one in found
        for name, times in one.times.items()
        if milliseconds(times, 0.99) > BUDGET_MS
    ]
    print(f"\nunder {BUDGET_MS} ms: " + ("met" if not slow else "NOT met by " + "; ".join(slow)))


async def run(engines: Sequence[str], people: int, sizes: Sequence[int], rounds: int) -> None:
    found = []
    with tempfile.TemporaryDirectory() as folder, places(Path(folder), engines) as made:
        for make in made.values():
            for number, size in enumerate(sizes):
                found.append(await measure(await make(number), people, size, rounds))
                tell(found[-1:])  # a long run that is broken off has told what it found
    if len(found) > 1:
        tell(found)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.reports")
    parser.add_argument("--quick", action="store_true", help="a check that everything runs, with few people")
    parser.add_argument("--learners", type=int, default=100_000)
    parser.add_argument("--responses", type=int, nargs="+", default=SIZES)
    parser.add_argument("--engines", nargs="+", default=("sqlite", "postgres"))
    parser.add_argument("--rounds", type=int, default=50)
    chosen = parser.parse_args()
    if chosen.quick:
        chosen.learners, chosen.responses, chosen.rounds = 1_000, (5_000, 20_000), 5
    asyncio.run(run(chosen.engines, chosen.learners, chosen.responses, chosen.rounds))


if __name__ == "__main__":
    main()
