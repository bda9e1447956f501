"""The command line. Heavy imports wait until a command needs them, so that each starts quickly."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot import commands
from bot.commands import certification, courseware, drafting, staffing, synthesis, work
from bot.settings import Settings, SettingsError, read_settings

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Training bot.", pretty_exceptions_enable=False)
content = typer.Typer(no_args_is_help=True, help="Courseware: check, publish, compare, export.")
staff = typer.Typer(no_args_is_help=True, help="Staff roles.")
app.add_typer(content, name="content")
app.add_typer(staff, name="staff")
certificate = typer.Typer(no_args_is_help=True, help="Certificates.")
app.add_typer(certificate, name="certificate")

Lang = Annotated[str, typer.Option("--lang", help="Language of the messages: ru or en.")]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable.")]


def main() -> None:
    app()


@app.command()
def run(
    roles: Annotated[str, typer.Option(help="receiver,worker,ticker,sender,web: what this process does.")] = "",
) -> None:
    """Serve Telegram (with BOT_TOKEN) and the browser chat."""
    with _clear_errors():
        asyncio.run(commands.run(_settings(), tuple(part for part in roles.split(",") if part)))


@app.command()
def demo(
    people: Annotated[int, typer.Option(min=0, help="Begin with so many who have learned for a year: 300.")] = 0,
) -> None:
    """The browser chat with real content and invented people. No token, nothing leaves this machine."""
    with _clear_errors():
        asyncio.run(commands.demo(_settings(), people))


@app.command()
def synth(
    learners: Annotated[int, typer.Option(min=1)],
    responses: Annotated[int, typer.Option(min=0, help="About so many, all together.")],
    seed: Annotated[str, typer.Option(help="The same word gives the same people.")] = "1",
) -> None:
    """Invent people who have taken the published modules for a year; never beside real ones."""
    with _clear_errors(), typer.progressbar(length=learners, file=sys.stderr) as bar:
        made = asyncio.run(synthesis.synthesize(_settings(), learners, responses, seed, bar.update))
    _say(f"{made.people} people, {made.attempts} attempts, {made.responses} responses")


@app.command()
def migrate() -> None:
    """Bring the database to this release's schema."""
    with _clear_errors():
        applied = asyncio.run(commands.migrate_only(_settings()))
        _say(f"migrations applied: {', '.join(map(str, applied)) or 'none, up to date'}")


@app.command()
def health() -> None:
    """Ask the running process whether it keeps up; status 1 when it does not."""
    with _clear_errors():
        facts = commands.ask_health(_settings())
        _say(json.dumps(facts))
        raise typer.Exit(0 if facts["ok"] else 1)


@app.command()
def stats(
    as_json: Json = False,
    by: Annotated[str, typer.Option(help="region, profession, cohort, module, version or law-date.")] = "",
    since: Annotated[str, typer.Option(help="A day, 2026-11-01; for some groups the whole month is taken.")] = "",
) -> None:
    """Who has begun and finished what."""
    with _clear_errors():
        if by or since:
            _say(json.dumps(asyncio.run(commands.report(_settings(), by or "total", since)), ensure_ascii=False))
            return
        found = asyncio.run(commands.stats(_settings()))
        _say(json.dumps(found, ensure_ascii=False) if as_json else commands.stats_table(found))


@app.command(hidden=True)
def job(kind: str) -> None:
    """The job process: arguments as JSON on standard input, the file on standard output."""
    sys.stdout.buffer.write(work.work(_settings(), kind, json.load(sys.stdin)))


@content.command("check")
def content_check(paths: Annotated[list[Path], typer.Argument()], lang: Lang = "en") -> None:
    """Print every problem as file:line: message; status 1 when there is an error."""
    with _clear_errors():
        lines, summary, ok = courseware.check(paths, lang)
        for line in lines:
            _say(line)
        _say(summary, to_stderr=True)
        raise typer.Exit(0 if ok else 1)


@content.command("report")
def content_report(
    paths: Annotated[list[Path] | None, typer.Argument()] = None, as_json: Json = False, lang: Lang = "en"
) -> None:
    """Sizes, minutes, citations and doubts, module by module; what a lawyer should read first."""
    with _clear_errors():
        for line in courseware.report(paths or [_settings().CONTENT_DIR], lang, as_json=as_json):
            _say(line)


@content.command("import")
def content_import(path: Path, lang: Lang = "en") -> None:
    """Make a draft of a file with one module: YAML, Excel or zip. Prints the draft's number; status 1 on errors."""
    with _clear_errors():
        lines, draft = asyncio.run(drafting.import_file(_settings(), path.name, _read(path), lang))
        for line in lines:
            _say(line, to_stderr=True)
        if draft is None:
            raise typer.Exit(1)
        _say(f"draft {draft.id}: {draft.module} {draft.version}")


@content.command("publish")
def content_publish(
    paths: Annotated[list[Path] | None, typer.Argument(help="Paths of content; or one draft, with --as.")] = None,
    lang: Lang = "en",
    by: Annotated[str, typer.Option(help="Who publishes, for the record.")] = "operator",
    why: Annotated[str, typer.Option("--as", help="For a draft: typo, substance, or key (a wrong one).")] = "",
) -> None:
    """Compile and publish paths, where a module that did not change is left alone; or publish a draft."""
    with _clear_errors():
        settings = _settings()
        if why:
            _say_published(asyncio.run(drafting.publish_draft(settings, str((paths or [Path("?")])[0]), why)))
            return
        lines, published = asyncio.run(courseware.publish(settings, paths or [settings.CONTENT_DIR], lang, by))
        for line in lines:
            _say(line, to_stderr=True)
        if published is None:
            raise typer.Exit(1)
        _say(f"published: {', '.join(published.changed) or 'none'}")
        _say(f"unchanged: {', '.join(published.unchanged) or 'none'}")


@content.command("rollback")
def content_rollback(
    module: str,
    to: Annotated[int | None, typer.Option(help="The number of a version; else the one before the current.")] = None,
) -> None:
    """Let new attempts of a module begin with an earlier version again; who is half-way is not disturbed."""
    with _clear_errors():
        done = asyncio.run(drafting.roll_back(_settings(), module, to))
        _say(f"{done.module} v{done.number} {done.version}")


@content.command("diff")
def content_diff(path: Path, lang: Lang = "en") -> None:
    """What publishing PATH would change, card by card; status 1 when it does not compile."""
    with _clear_errors():
        lines = asyncio.run(courseware.diff(_settings(), path, lang))
        for line in lines:
            _say(line)


@content.command("export")
def content_export(
    module: str,
    output: Annotated[Path, typer.Option("-o", "--output")],
    form: Annotated[str, typer.Option("--format", help="zip, yaml, xlsx; gift, moodle (questions); pdf.")] = "zip",
    lang: Annotated[str, typer.Option("--lang", help="Language of a pdf, gift or the headings of an xlsx.")] = "ru",
) -> None:
    """Write a module as one file. MODULE is the id of a published one, or a folder or file that holds one."""
    with _clear_errors():
        _made(output, asyncio.run(courseware.export(_settings(), module, form, lang)))


@content.command("template")
def content_template(output: Annotated[Path, typer.Option("-o", "--output")], lang: Lang = "ru") -> None:
    """Write an empty Excel workbook for a new module."""
    with _clear_errors():
        _made(output, courseware.template(_settings(), lang))


@content.command("mark")
def content_mark(workbook: Path, output: Annotated[Path, typer.Option("-o", "--output")], lang: Lang = "ru") -> None:
    """Write a copy of an Excel workbook with every problem beside its cell."""
    with _clear_errors():
        _made(output, courseware.marked(_settings(), workbook, lang))


@content.command("hash")
def content_hash(path: Path) -> None:
    """Print the version name of every module in PATH."""
    with _clear_errors():
        for line in courseware.versions(_settings(), path):
            _say(line)


@staff.command("grant")
def staff_grant(
    person: Annotated[str, typer.Argument(help="Telegram id, or an address like web:demo-1.")],
    role: Annotated[str, typer.Argument(help="trainer, reviewer, regional-admin, admin or owner.")],
    region: Annotated[str, typer.Option(help="For a regional admin: an ISO 3166-2 code.")] = "",
) -> None:
    """Give a person a role; they need not have written to the bot yet."""
    with _clear_errors():
        asyncio.run(staffing.grant(_settings(), person, role, region))
        _say(f"{person} is {role} now")


@staff.command("revoke")
def staff_revoke(person: str, role: str) -> None:
    """Take a role from a person, in every region."""
    with _clear_errors():
        held = asyncio.run(staffing.revoke(_settings(), person, role))
        _say(f"{person} is no longer {role}" if held else f"{person} was not {role}")


@staff.command("list")
def staff_list(as_json: Json = False) -> None:
    """Who holds which role."""
    with _clear_errors():
        found = asyncio.run(staffing.members(_settings()))
        _say(json.dumps(found, ensure_ascii=False) if as_json else staffing.members_table(found))


@app.command()
def audit(
    as_json: Json = False,
    since: Annotated[str, typer.Option(help="From this date on, such as 2026-11-22.")] = "",
    limit: Annotated[int, typer.Option(help="At most so many, the newest.")] = staffing.LIMIT,
) -> None:
    """What staff and the operator did, the newest first."""
    with _clear_errors():
        found = asyncio.run(staffing.log(_settings(), since, limit))
        _say(json.dumps(found, ensure_ascii=False) if as_json else staffing.log_table(found))


@certificate.command("show")
def certificate_show(code: str, as_json: Json = False) -> None:
    """What the check page says of a code: every field, and whether it is valid, expired, withdrawn or on old law."""
    with _clear_errors():
        for line in asyncio.run(certification.told(_settings(), code, as_json=as_json)):
            _say(line)


def _say_published(done: drafting.Done) -> None:
    if not done.signed:
        _say("no reviewer has signed this version; the log says so", to_stderr=True)
    _say(f"{done.publication.module} v{done.publication.number} {done.publication.version}")


def _made(output: Path, data: bytes) -> None:
    _write(output, data)
    _say(f"{output}: {len(data)} bytes")


def _settings() -> Settings:
    settings = read_settings(os.environ)
    logging.basicConfig(level=settings.LOG_LEVEL, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return settings


@contextmanager
def _clear_errors() -> Iterator[None]:
    """What the operator can mend is one line and status 2, never a traceback."""
    try:
        yield
    except (SettingsError, commands.CommandError) as error:
        _say(f"error: {error}", to_stderr=True)
        raise typer.Exit(2) from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise commands.CommandError(f"{path} cannot be read: {error.strerror}") from None


def _write(output: Path, data: bytes) -> None:
    try:
        output.write_bytes(data)
    except OSError as error:
        raise commands.CommandError(f"{output} cannot be written: {error.strerror}") from None


def _say(text: str, *, to_stderr: bool = False) -> None:
    typer.echo(text, err=to_stderr)
