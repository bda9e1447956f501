"""`python -m bench.reports`: every report of the chat and every page of the dashboard, beside invented people.

A hundred thousand of them at half a million, two million and five million answers, on SQLite and on PostgreSQL: what a
report costs must not depend on the number of answers. An export of every result, and learners' taps while all of it is
looked at. `--quick` is a check that everything runs.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import asyncpg

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
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from bot.texts import texts
from bot.web.dashboard import session
from bot.web.dashboard.routes import ROOMS, routes
from tests import content, postgres
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
    export: tuple[float, float] = (0.0, 0.0)
    """Seconds, and MB at the peak."""


@contextlib.contextmanager
def places(folder: Path, engines: Sequence[str]) -> Iterator[dict[str, Callable[[int], Awaitable[str]]]]:
    """Engine -> what makes an empty database of a number, by its address."""

    async def on_sqlite(number: int) -> str:
        return f"sqlite:///{folder / f'bot{number}.db'}"

    with contextlib.ExitStack() as stack:
        made: dict[str, Callable[[int], Awaitable[str]]] = {"sqlite": on_sqlite}
        if "postgres" in engines:
            home = Path(tempfile.mkdtemp(prefix="pg-"))
            stack.callback(shutil.rmtree, home, ignore_errors=True)
            server = stack.enter_context(contextlib.contextmanager(postgres._serve)(home))

            async def on_postgres(number: int) -> str:
                admin = await asyncpg.connect(server("postgres"))
                await admin.execute(f"CREATE DATABASE bench{number}")
                await admin.close()
                return server(f"bench{number}")

            made["postgres"] = on_postgres
        yield {name: made[name] for name in engines}


async def measure(url: str, people: int, responses: int, rounds: int) -> Found:
    database = await open_database(url)
    try:
        await migrate(database, NOW)
        await database.write(_publish)
        began = time.perf_counter()
        made = await synthesis.fill(database, people, responses, "bench", NOW)
        filled = time.perf_counter()
        await database.write(_admin)
        await tallier.count(database, NOW)
        await tallier.count_funnels(database, NOW)
        counted = time.perf_counter() - filled
        found = Found(database.dialect, made.responses, made.attempts, filled - began, counted)
        await _settle(database)
        found.times = {**await chat(database, rounds), **await dashboard(database, rounds)}
        found.taps["alone"] = await taps(database, 200)
        found.taps["beside reports"] = await taps_beside(database, 200)
    finally:
        await database.close()
    found.export = await export(url)
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


async def _settle(database: Database) -> None:
    """What a database does by itself in the hours after so much has come in: learn how its tables look."""
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


async def timed(work: Callable[[], Awaitable[object]], rounds: int) -> list[float]:
    """Once to warm up, then so many times."""
    await work()
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        await work()
        found.append(time.perf_counter() - began)
    return found


async def export(url: str) -> tuple[float, float]:
    """All results as XLSX, by the command: seconds and MB at the peak."""
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "results.xlsx"
        command = ("-m", "bot", "export", "--format", "xlsx", "-o", str(target))
        began = time.perf_counter()
        running = await asyncio.create_subprocess_exec(
            sys.executable, *command, env={**os.environ, "DATABASE_URL": url}, stdout=asyncio.subprocess.DEVNULL
        )
        assert await running.wait() == 0
        took = time.perf_counter() - began
        assert target.stat().st_size > 0
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


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
    print(
        f"{'export, s / peak MB':28}" + "".join(f"{f'{one.export[0]:.0f} / {one.export[1]:.0f}':>22}" for one in found)
    )
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
        for engine, make in made.items():
            for number, size in enumerate(sizes):
                found.append(await measure(await make(number), people, size, rounds))
                print(f"{engine} {size}: done", file=sys.stderr, flush=True)
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
