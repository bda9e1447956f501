"""The command line. Heavy imports wait until a command needs them, so that each starts quickly."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import commands
from bot.cli.console import Json, clear_errors, say, settings
from bot.cli.content import content
from bot.cli.staff import certificate, staff
from bot.commands import reporting, staffing, synthesis, work

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Training bot.", pretty_exceptions_enable=False)
app.add_typer(content, name="content")
app.add_typer(staff, name="staff")
app.add_typer(certificate, name="certificate")


def main() -> None:
    app()


@app.command()
def run(
    roles: Annotated[str, typer.Option(help="receiver,worker,ticker,sender,web: what this process does.")] = "",
) -> None:
    """Serve Telegram (with BOT_TOKEN) and the browser chat."""
    with clear_errors():
        asyncio.run(commands.run(settings(), tuple(part for part in roles.split(",") if part)))


@app.command()
def demo(
    people: Annotated[int, typer.Option(min=0, help="Begin with so many who have learned for a year: 300.")] = 0,
) -> None:
    """The browser chat with real content and invented people. No token, nothing leaves this machine."""
    with clear_errors():
        asyncio.run(commands.demo(settings(), people))


@app.command()
def synth(
    learners: Annotated[int, typer.Option(min=1)],
    responses: Annotated[int, typer.Option(min=0, help="About so many, all together.")],
    seed: Annotated[str, typer.Option(help="The same word gives the same people.")] = "1",
) -> None:
    """Invent people who have taken the published modules for a year; never beside real ones."""
    with clear_errors(), typer.progressbar(length=learners, file=sys.stderr) as bar:
        made = asyncio.run(synthesis.synthesize(settings(), learners, responses, seed, bar.update))
    say(f"{made.people} people, {made.attempts} attempts, {made.responses} responses")


@app.command()
def migrate() -> None:
    """Bring the database to this release's schema."""
    with clear_errors():
        applied = asyncio.run(commands.migrate_only(settings()))
        say(f"migrations applied: {', '.join(map(str, applied)) or 'none, up to date'}")


@app.command()
def health() -> None:
    """Ask the running process whether it keeps up; status 1 when it does not."""
    with clear_errors():
        facts = commands.ask_health(settings())
        say(json.dumps(facts))
        raise typer.Exit(0 if facts["ok"] else 1)


@app.command()
def stats(
    as_json: Json = False,
    by: Annotated[str, typer.Option(help="region, profession, cohort, module, version or law-date.")] = "",
    since: Annotated[str, typer.Option(help="A day, 2026-11-01; for some groups the whole month is taken.")] = "",
) -> None:
    """Who has begun and finished what."""
    with clear_errors():
        if by or since:
            say(json.dumps(asyncio.run(commands.report(settings(), by or "total", since)), ensure_ascii=False))
            return
        found = asyncio.run(commands.stats(settings()))
        say(json.dumps(found, ensure_ascii=False) if as_json else commands.stats_table(found))


@app.command()
def export(
    output: Annotated[Path, typer.Option("-o", "--output")],
    form: Annotated[str, typer.Option("--format", help="xlsx, csv or xapi (a statement a line).")] = "xlsx",
    lang: Annotated[str, typer.Option("--lang", help="Language of headings: ru or en.")] = "ru",
    since: Annotated[str, typer.Option(help="Attempts that began on this day or later, 2026-11-01.")] = "",
) -> None:
    """Write a line for every attempt, without names; runs beside the bot at work."""
    with clear_errors():
        day, locale = commands.iso_day(since), commands.locale_of(lang)
        try:
            number = asyncio.run(reporting.export(settings(), form, output, locale=locale, since=day, told=_count))
        except OSError as error:
            raise commands.CommandError(f"{output} cannot be written: {error.strerror}") from None
        say(f"{output}: {number} attempts")


def _count(done: int, of: int) -> None:
    """Long work says how far it is to who watches, not to a file."""
    if sys.stderr.isatty():
        say(f"{done} of about {of} ..." if done <= of else f"{done} ...", to_stderr=True)


@app.command(hidden=True)
def job(kind: str) -> None:
    """The job process: arguments as JSON on standard input, the file on standard output, progress on standard error."""

    def tell(done: int, of: int) -> None:
        say(f"progress {done} {of}", to_stderr=True)

    sys.stdout.buffer.writelines(work.work(settings(), kind, json.load(sys.stdin), tell))


@app.command()
def audit(
    as_json: Json = False,
    since: Annotated[str, typer.Option(help="From this date on, such as 2026-11-22.")] = "",
    limit: Annotated[int, typer.Option(help="At most so many, the newest.")] = staffing.LIMIT,
) -> None:
    """What staff and the operator did, the newest first."""
    with clear_errors():
        found = asyncio.run(staffing.log(settings(), since, limit))
        say(json.dumps(found, ensure_ascii=False) if as_json else staffing.log_table(found))
