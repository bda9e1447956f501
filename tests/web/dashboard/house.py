"""The dashboard behind a real socket, with people in three regions, and staff who look at it."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any

import aiohttp

from bot.authoring.canonical import canonical, version
from bot.domain.attempt import Attempt
from bot.domain.cohort import Assignment
from bot.domain.course import Module
from bot.domain.learner import Learner, Role
from bot.store import assignments, attempts, audit, chats, cohorts, courses, learners
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from bot.web.dashboard import session
from bot.web.dashboard.routes import routes
from tests import content
from tests.domain.example import MODULE, both
from tests.prepared import prepared
from tests.web.bench import NOW, SECRET, Bench, Clock, bench, served

DAY = 86_400_000
TOKEN = "1234:a token of the tests"
MOW, ARK, SPE = "RU-MOW", "RU-ARK", "RU-SPE"
GLEB, RITA, VERA, OLGA, LEV, SOFIA = 901, 902, 903, 904, 905, 906
"""Admin, regional admin of Arkhangelsk, trainer, owner, reviewer, regional admin of Saint Petersburg."""
STAFF = {
    GLEB: (Role.ADMIN, ""),
    RITA: (Role.REGIONAL_ADMIN, ARK),
    VERA: (Role.TRAINER, ""),
    OLGA: (Role.OWNER, ""),
    LEV: (Role.REVIEWER, ""),
    SOFIA: (Role.REGIONAL_ADMIN, SPE),
}
PLACES = {**dict.fromkeys(range(1, 25), MOW), **dict.fromkeys(range(25, 37), ARK), **dict.fromkeys(range(37, 41), SPE)}
"""Of forty people twenty-four in Moscow, twelve in Arkhangelsk, four in Saint Petersburg."""
NEW = replace(MODULE, law_as_of="2026-12-01")
"""With a newer law than the one that is published first."""
SECOND = replace(
    MODULE, id="M02", title=both("Защитные меры <b>и</b> выезд", "Protective measures <b>and</b> a call"), warning=None
)
REASON = "To ring their commander about time"


async def fill(tx: Tx) -> None:
    await content.example(tx)
    await publish(tx, NEW, NOW - 20 * DAY)
    await publish(tx, SECOND, NOW - 100 * DAY)
    for learner, (role, region) in STAFF.items():
        await learners.add(tx, learner, NOW)
        await learners.save(tx, Learner(learner, "en", "police", MOW))
        await learners.grant(tx, learner, role, NOW - DAY, by="owner", region=region)
        await chats.add(tx, f"tg:{learner}", learner)
    cohort = await cohorts.add(tx, "Autumn 2026", GLEB, NOW - 60 * DAY)
    await assignments.add(tx, Assignment(0, "M02", "2026-09-10", NOW - 60 * DAY, cohort=cohort.id), GLEB)
    for person, region in PLACES.items():
        await learners.add(tx, person, NOW - 180 * DAY)
        await learners.save(tx, Learner(person, "ru", "jp" if person % 3 else "police", region))
        if person % 2:
            await cohorts.enrol(tx, cohort.id, person, "invite", NOW - 60 * DAY)
        await _career(tx, person)


async def publish(tx: Tx, module: Module, at: int) -> None:
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), at, by="test", why="substance")


async def _career(tx: Tx, person: int) -> None:
    """Most pass the old text, some the new one too; every fifth stops half-way, every seventh fails."""
    at = NOW - (170 - 4 * person) * DAY
    old, new = version(canonical(MODULE)), version(canonical(NEW))
    if person % 5 == 0 or person in range(25, 32):
        await take(tx, person, "M01", old, at, None)
    else:
        await take(tx, person, "M01", old, at, 2 if person % 7 == 0 else 5 + person % 6)
    if person % 4 == 1 and person % 5 and person not in range(25, 32):
        await take(tx, person, "M01", new, NOW - 10 * DAY + person, 9)
    elif person % 8 == 3 and person not in (35, 27):
        await take(tx, person, "M01", new, NOW - 16 * DAY, None)
    if person % 6 == 2:
        await take(tx, person, "M02", version(canonical(SECOND)), NOW - (90 - person) * DAY, 4 + person % 7)


async def take(tx: Tx, learner: int, module: str, name: str, at: int, score: int | None) -> None:
    fresh = Attempt(0, learner, module, name, "seed", at, at, stage=learner % 5, max=10, pre_max=10, pre_raw=3, step=0)
    begun = await attempts.begin(tx, fresh)
    if score is not None:
        state = "passed" if score > 4 else "failed"
        ended = replace(begun, state=state, raw=score, scaled=score / 10, ended=at + DAY, step=1)
        assert await attempts.save(tx, ended, 0)


@dataclass
class House:
    """`client` is a browser of its own."""

    web: Bench
    clock: Clock
    client: aiohttp.ClientSession

    @property
    def database(self) -> Database:
        return self.web.database

    async def fetch(self, path: str, headers: Mapping[str, str] | None = None) -> aiohttp.ClientResponse:
        """The answer, read to its end."""
        answer = await self.client.get(self.web.url + path, headers=headers, allow_redirects=False)
        await answer.read()
        return answer

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> tuple[int, str]:
        answer = await self.fetch(path, headers)
        return answer.status, unescape(await answer.text("utf-8", "replace"))

    async def post(self, path: str, headers: Mapping[str, str] | None = None, **fields: str) -> tuple[int, str]:
        own = {"Origin": self.web.url} if headers is None else headers
        url = self.web.url + path
        async with self.client.post(url, data=fields, headers=own, allow_redirects=False) as answer:
            return answer.status, unescape(await answer.text("utf-8", "replace"))

    async def sign_in(self, learner: int) -> int:
        """By a link as the chat gives it."""
        link = f"/dashboard/enter?t={session.issue_link(SECRET, learner, self.clock())}"
        return (await self.get(link, {"Sec-Fetch-Mode": "navigate"}))[0]

    async def log(self) -> list[audit.Entry]:
        return await self.database.read(lambda tx: audit.page(tx, 100))

    async def write(self, work: Any) -> Any:
        return await self.database.write(work)


async def build(folder: Path) -> Path:
    """A database with everybody in it, made once and copied for each test."""
    path = folder / "filled.db"
    database = await prepared(path)
    await database.write(fill)
    await database.close()
    return path


@asynccontextmanager
async def house(folder: Path, filled: Path, *, web_url: str = "", bot_token: str = TOKEN) -> AsyncIterator[House]:
    clock = Clock()
    shutil.copy(filled, folder / "web.db")
    database = await open_database(f"sqlite:///{folder / 'web.db'}")
    try:
        more = routes(database, clock, SECRET, web_url=web_url, bot_token=bot_token)
        jar = aiohttp.CookieJar(unsafe=True)
        async with (
            bench(folder, more_routes=more, web_url=web_url) as web,
            served(web),
            aiohttp.ClientSession(cookie_jar=jar, headers={"Accept-Language": "en"}) as client,
        ):
            yield House(web, clock, client)
    finally:
        await database.close()


def cards(page: str) -> dict[str, str]:
    """The figures in view, by their labels."""
    return dict(re.findall(r"<dt>([^<]*)</dt><dd><strong>([^<]*)</strong>", page))


def lines(page: str) -> Iterator[list[str]]:
    """The cells of every line of every table."""
    for line in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL):
        yield [
            re.sub(r"<[^>]*>", "", cell).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", line, re.DOTALL)
        ]


def first_cells(page: str) -> list[str]:
    return [cells[0] for cells in lines(page) if cells]
