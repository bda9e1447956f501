"""Results as files, from the command line and from the job process: read portion by portion, beside the bot at work."""

from __future__ import annotations

import asyncio
import gzip
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

from bot.commands import CommandError, database
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.domain.result import Result
    from bot.store.db import Database

FORMS: Final = ("xlsx", "csv", "xapi")
_SHEET: Final = 1_000_000
"""Lines in a sheet; Excel takes no more than 1 048 576."""
_CHUNK: Final = 64 * 1024
Take = Callable[["Result"], object]
Write = Callable[[bytes], object]
Tell = Callable[[int, int], object]
"""Hears how many results are written, of about how many; 0: nobody knows."""


def _unheard(done: int, of: int) -> None:
    """Where nobody waits for it."""


async def export(
    settings: Settings,
    form: str,
    output: Path,
    *,
    locale: str = "en",
    since: str = "",
    until: str = "",
    told: Tell = _unheard,
) -> int:
    """Write every result that began in the time (ISO days); gives their number."""
    from bot.app import chance
    from bot.store import results

    async with database(settings) as store:
        await store.write(lambda tx: results.claim_secret(tx, chance().word() + chance().word()))
        return await _export(store, form, output, locale, (since, until), told)


def results_job(settings: Settings, arguments: dict[str, Any], told: Tell = _unheard) -> Iterator[bytes]:
    """For the job process, which reads the database and changes nothing: `form`, `lang`, `since`, `until`.

    Lines and statements are packed: they repeat themselves, and a chat takes files of 50 MB. The file is never held
    as a whole.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "results"
        asyncio.run(_job(settings, arguments, made, told))
        with made.open("rb") as file:
            yield from iter(lambda: file.read(_CHUNK), b"")


async def _job(settings: Settings, arguments: dict[str, Any], output: Path, told: Tell) -> None:
    span = (arguments["since"], arguments["until"])
    async with database(settings, migrated=False) as store:
        await _export(store, arguments["form"], output, arguments["lang"], span, told, packed=True)


async def _export(
    store: Database,
    form: str,
    output: Path,
    locale: str,
    span: tuple[str, str],
    told: Tell,
    *,
    packed: bool = False,
) -> int:
    from bot.store import results
    from bot.store.feedback import begin_of

    number, secret = 0, await store.read(results.secret)
    of = await store.read(lambda tx: results.expected(tx, *span))
    times = {name: begin_of(day) for name, day in zip(("since", "until"), span, strict=True) if day}
    async with _taker(store, form, output, secret, locale, packed=packed) as take:
        async for portion in results.portions(store, **times):
            for result in portion:
                take(result)
            number += len(portion)
            told(number, of)
    return number


@asynccontextmanager
async def _taker(
    store: Database, form: str, output: Path, secret: str, locale: str, *, packed: bool
) -> AsyncIterator[Take]:
    """What puts one result after another into the file; all but a workbook may be `packed`."""
    if form == "xlsx":
        with _workbook(output, secret, locale) as take:
            yield take
    elif form in FORMS:
        from bot.store import certificates

        home = await store.read(certificates.web_url)
        with _packed(output, form) if packed else _plain(output) as write:
            yield _lines(write, form, secret, locale, home)
    else:
        raise CommandError(f"unknown format {form}; there are {', '.join(FORMS)}")


@contextmanager
def _plain(output: Path) -> Iterator[Write]:
    with output.open("wb") as file:
        yield file.write


@contextmanager
def _packed(output: Path, form: str) -> Iterator[Write]:
    """Statements as gzip, which their readers open by themselves; a table as zip, which every desk opens."""
    if form == "xapi":
        with gzip.open(output, "wb") as file:
            yield file.write
    else:
        with ZipFile(output, "w", ZIP_DEFLATED) as archive, archive.open(f"results.{form}", "w") as file:
            yield file.write


def _lines(write: Write, form: str, secret: str, locale: str, home: str) -> Take:
    from bot.reporting import exports, results, statements

    if form == "xapi":
        return lambda result: write(b"".join(statements.statements(result, secret, home)))
    shown = results.columns(_texts(locale))
    write(exports.csv_heading(shown, locale))
    return lambda result: write(exports.csv_line(shown, results.line(result, secret), locale))


@contextmanager
def _workbook(output: Path, secret: str, locale: str) -> Iterator[Take]:
    from bot.reporting import exports, results

    t, book = _texts(locale), exports.workbook()
    shown = results.columns(t)
    yield _sheets(book, shown, secret, t("Results"))
    exports.add_meanings(book, shown, [t("A line for each attempt at a whole module, in the order they began.")], t)
    book.save(output)


def _sheets(book: Any, shown: Any, secret: str, title: str) -> Take:
    """A new sheet where the last one is full."""
    from bot.reporting import exports, results

    add, taken = exports.open_sheet(book, title, shown), 0

    def take(result: Result) -> None:
        nonlocal add, taken
        if taken and taken % _SHEET == 0:
            add = exports.open_sheet(book, f"{title} {taken // _SHEET + 1}", shown)
        add(results.line(result, secret))
        taken += 1

    return take


def _texts(locale: str) -> Any:
    from bot.texts import texts

    return texts("ru" if locale == "ru" else "en")
