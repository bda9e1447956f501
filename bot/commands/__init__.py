"""What the commands of the command line do, and what the operator can mend, as CommandError. Courseware is beside."""

from __future__ import annotations

import hashlib
import json
import logging
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typer

from bot.domain.course import LOCALES, Locale
from bot.domain.learner import Role
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.authoring.check import Report
    from bot.authoring.reference import Reference
    from bot.features.publishing.publish import Published
    from bot.store.db import Database

log = logging.getLogger(__name__)
DEMO_PEOPLE: Final = (
    ("Alice", "demo-alice", None),
    ("Boris", "demo-boris", None),
    ("Vera", "demo-vera", Role.TRAINER),
    ("Lev", "demo-lev", Role.REVIEWER),
    ("Gleb", "demo-gleb", Role.ADMIN),
)
_FOLDER: Final = "content_folder"
"""The fact that names the files published at the last start."""
_DEMO_DATABASE: Final = "sqlite:///data/demo.db"


class CommandError(Exception):
    """The command cannot be done; the message is one line for the operator."""


async def run(settings: Settings, roles: Sequence[str]) -> None:
    from bot import app

    unknown = set(roles) - set(app.ROLES)
    if unknown:
        raise CommandError(f"unknown role {', '.join(sorted(unknown))}; there are {', '.join(app.ROLES)}")
    async with database(settings) as store:
        await _prepare(settings, store)
        await _guarded(app.run(settings, store, roles or app.ROLES, announce=_announce))


async def demo(settings: Settings, people: int = 0) -> None:
    """Real content, invented people, a database of its own, on this machine only. The first start brings `people`
    who have learned for a year, so that reports have something to show."""
    from bot import app
    from bot.commands import synthesis

    own = settings.DATABASE_URL if "demo" in settings.DATABASE_URL else _DEMO_DATABASE
    local = settings.model_copy(update={"BOT_TOKEN": "", "WEB_HOST": "127.0.0.1", "WEB_URL": "", "DATABASE_URL": own})
    async with database(local) as store:
        await _prepare(local, store)
        for _, address, role in DEMO_PEOPLE:
            await _add_person(store, f"web:{address}", role)
        if people:
            await synthesis.fill_once(store, people, app.now())
        known = [(name, address) for name, address, _ in DEMO_PEOPLE]
        await _guarded(app.run(local, store, app.ROLES, identities=known, announce=_announce))


async def migrate_only(settings: Settings) -> list[int]:
    async with database(settings, migrated=False) as store:
        return await _migrate(store)


def ask_health(settings: Settings) -> dict[str, Any]:
    """Facts of the process that listens on WEB_PORT; not ok when none answers."""
    host = "127.0.0.1" if settings.WEB_HOST in ("0.0.0.0", "::") else settings.WEB_HOST  # noqa: S104
    try:
        with urllib.request.urlopen(f"http://{host}:{settings.WEB_PORT}/health", timeout=5) as answer:
            return _facts(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return {**_facts(error.read()), "ok": False}
    except OSError as error:
        return {"ok": False, "error": f"no answer from {host}:{settings.WEB_PORT} ({error})"}


def _facts(answer: bytes) -> dict[str, Any]:
    """What was answered, if it was this bot that answered."""
    try:
        facts = json.loads(answer)
    except ValueError:
        facts = None
    known = isinstance(facts, dict) and "ok" in facts
    return facts if known else {"ok": False, "error": "something else answers there"}


async def stats(settings: Settings) -> dict[str, Any]:
    from bot.store import statistics

    async with database(settings) as store:
        return await store.read(statistics.overview)


async def report(settings: Settings, by: str, since: str) -> dict[str, Any]:
    """The figures of the chat and the dashboard as plain data; `since` is an ISO day or empty."""
    from bot.app import now
    from bot.domain.report import BYS
    from bot.store import statistics

    group = next((one for one in BYS if one == by), None)
    if group is None:
        raise CommandError(f"--by is one of {', '.join(BYS)}")
    day = iso_day(since)
    async with database(settings) as store:
        return await store.read(lambda tx: statistics.report(tx, group, day, now()))


def iso_day(text: str) -> str:
    """The day as it is kept; empty for none."""
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise CommandError("--since is a day such as 2026-11-01") from None


def locale_of(lang: str) -> Locale:
    for locale in LOCALES:
        if lang == locale:
            return locale
    raise CommandError("--lang is ru or en")


def stats_table(found: dict[str, Any]) -> str:
    rows = [f"{'module':8} {'begun':>7} {'open':>7} {'passed':>7} {'failed':>7} {'score':>7}"]
    for one in found["modules"]:
        score = "" if one["mean_scaled"] is None else f"{one['mean_scaled']:.0%}"
        rows.append(
            f"{one['module']:8} {one['begun']:7} {one['open']:7} {one['passed']:7} {one['failed']:7} {score:>7}"
        )
    return "\n".join([f"learners: {found['learners']}", *rows])


@asynccontextmanager
async def database(settings: Settings, *, migrated: bool = True) -> AsyncIterator[Database]:
    """The open database. Raises CommandError, one line, when it cannot be used."""
    from bot.store.db import StoreUnavailable
    from bot.store.migrate import open_database

    try:
        store = await open_database(settings.DATABASE_URL)
    except StoreUnavailable as error:
        raise CommandError(f"DATABASE_URL: the database cannot be opened: {error}") from None
    try:
        if migrated:
            await _migrate(store)
        yield store
    except StoreUnavailable as error:
        raise CommandError(f"DATABASE_URL: the database cannot be used: {error}") from None
    finally:
        await store.close()


async def _migrate(store: Database) -> list[int]:
    from bot.app import now
    from bot.store.backfill import backfill, counted
    from bot.store.migrate import NewerDatabase, migrate

    try:
        applied = await migrate(store, now())
        if not await store.read(counted):
            if 1 not in applied:
                log.warning("totals are counted anew; with a hundred thousand people this takes minutes")
            await store.write(backfill)
        return applied
    except NewerDatabase as error:
        raise CommandError(f"{error}: run the newer release, or restore a backup made before it") from None


async def _prepare(settings: Settings, store: Database) -> None:
    """Owners and content, before the first update is taken."""
    for owner in settings.BOT_OWNERS:
        await _add_person(store, f"tg:{owner}", Role.OWNER)
    if not settings.CONTENT_DIR.is_dir():
        raise CommandError(f"CONTENT_DIR: there is no folder {settings.CONTENT_DIR}")
    await _publish_folder(settings.CONTENT_DIR, store)


async def _publish_folder(folder: Path, store: Database) -> None:
    """Compiling takes most of a start, so what was published from the same files by the same compiler is not again."""
    from bot.store import facts

    digest = _digest(folder, Path(__file__).parent.parent / "authoring", Path(__file__).parent.parent / "domain")
    if await store.read(lambda tx: facts.get(tx, _FOLDER)) == digest:
        return
    report = read_content([folder])
    if not report.ok:
        raise CommandError(f"the content has errors: python -m bot content check {folder}")
    await publish_report(store, report, "start", yielding=True)
    await store.write(lambda tx: facts.put(tx, _FOLDER, digest))


def _digest(*folders: Path) -> str:
    """Of the names and bytes of all files."""
    found = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                data = path.read_bytes()
                found.update(f"{path.relative_to(folder)} {len(data)}\n".encode() + data)
    return found.hexdigest()


async def publish_report(store: Database, report: Report, by: str, *, yielding: bool = False) -> Published:
    from bot.app import now
    from bot.features.publishing.publish import publish

    return await store.write(lambda tx: publish(tx, report, now(), by=by, why="substance", yielding=yielding))


async def _add_person(store: Database, address: str, role: Role | None) -> None:
    from bot.app import chance, now
    from bot.store import learners
    from bot.store.db import Tx

    async def work(tx: Tx) -> None:
        learner = await learners.at(tx, address, chance().number())
        await learners.add(tx, learner, now())
        if role is not None:
            await learners.grant(tx, learner, role, now(), by="operator")

    await store.write(work)


async def _guarded(work: Any) -> None:
    """A refused token, a taken port or a role that another process took is one line, not a traceback."""
    try:
        await work
    except BaseExceptionGroup as group:
        said = _in_one_line(group)
        if said is None:
            raise
        raise CommandError(said) from None


def _in_one_line(group: BaseExceptionGroup[BaseException]) -> str | None:
    """What the operator can mend; None when something else went wrong too."""
    from bot.botapi.client import TokenRefused
    from bot.store.postgres import LeaseLost

    leaves = _leaves(group)
    if not all(isinstance(one, TokenRefused | LeaseLost | OSError) for one in leaves):
        return None
    first = leaves[0]
    return f"WEB_HOST, WEB_PORT: {first}" if isinstance(first, OSError) else str(first)


def _leaves(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    found: list[BaseException] = []
    for one in group.exceptions:
        found += _leaves(one) if isinstance(one, BaseExceptionGroup) else [one]
    return found


def read_content(paths: Sequence[Path], register: Reference | None = None) -> Report:
    """Everything found there, compiled. `register` is what modules refer to when no register comes with them."""
    from bot.authoring.check import check

    for path in paths:
        if not path.exists():
            raise CommandError(f"there is no {path}")
    today = datetime.now(UTC).date()  # noqa: TID251 - the command line is where time enters
    return check(list(paths), today, register)


def _announce(address: str) -> None:
    typer.echo(f"Open {address}")
