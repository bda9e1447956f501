"""A house with one certificate in it, Alice's, and a stranger who asks about it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp

from bot.authoring.canonical import canonical, version
from bot.domain import moves
from bot.domain.attempt import Kind
from bot.domain.certificate import Certificate, grouped
from bot.domain.course import Module
from bot.store import attempts, certificates, courses, facts
from bot.store.db import Database, Tx
from bot.web import verify
from bot.web.pace import Pace
from tests.domain.example import MODULE, both
from tests.prepared import prepared
from tests.web.bench import NOW, Bench, Clock, bench, served

ALICE = 7
DAY = 86_400_000
TITLED = replace(MODULE, title=both("Развод &amp; &lt;статья&gt; 24", "Divorce &amp; &lt;article&gt; 24"))
NEWER = replace(TITLED, law_as_of="2026-12-01")


class Check:
    """A certificate of Alice, and a stranger who asks about it."""

    def __init__(self, web: Bench, clock: Clock, stranger: aiohttp.ClientSession, made: Certificate) -> None:
        self.web, self.clock, self.stranger, self.made = web, clock, stranger, made

    @property
    def path(self) -> str:
        return f"/verify/{grouped(self.made.code)}"

    async def get(self, path: str, **headers: str) -> aiohttp.ClientResponse:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.stranger.get(self.web.url + path, headers=given, allow_redirects=False)
        await answer.read()
        return answer

    async def page(self, locale: str = "en", path: str = "") -> str:
        return await (await self.get(path or self.path, Accept_Language=locale)).text()

    async def change(self, work: Any) -> None:
        await self.web.database.write(work)


async def publish(tx: Tx, module: Module, at: int) -> None:
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), at, by="test", why="substance")


async def passed(tx: Tx, module: Module, at: int, learner: int = ALICE, kind: Kind = "full") -> int:
    begun = moves.begin(module, version(canonical(module)), learner, "s", at)
    begun = await attempts.begin(tx, replace(begun, kind=kind))
    ended = replace(begun, state="passed", raw=4, max=5, scaled=0.8, ended=at, step=begun.step + 1)
    assert await attempts.save(tx, ended, begun.step)
    return begun.id


async def issue(tx: Tx, learner: int = ALICE, name: str = "Анна Петрова") -> Certificate:
    attempt = await attempts.load(tx, await passed(tx, TITLED, NOW, learner))
    assert attempt is not None
    await certificates.claim_seed(tx, bytes(range(32)))
    made = await certificates.issue(tx, attempt, f"word {learner}", NOW)
    await certificates.name(tx, learner, name, NOW)
    return made


@asynccontextmanager
async def checked(folder: Path) -> AsyncIterator[Check]:
    clock = Clock()
    database: Database = await prepared(folder / "web.db")
    routes = verify.routes(database, clock, Pace(burst=200))
    try:
        async with bench(folder, more_routes=routes) as web, served(web), aiohttp.ClientSession() as stranger:
            await web.database.write(lambda tx: publish(tx, TITLED, NOW - DAY))
            made = await web.database.write(issue)
            await web.database.write(lambda tx: facts.put(tx, certificates.WEB_URL, web.url))
            yield Check(web, clock, stranger, made)
    finally:
        await database.close()
