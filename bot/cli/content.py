"""`content ...`: courseware into drafts, versions and files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.console import Json, Lang, clear_errors, made, read, say, settings
from bot.commands import courseware, drafting

content = typer.Typer(no_args_is_help=True, help="Courseware: check, draft, publish, compare, export.")


@content.command("check")
def content_check(paths: Annotated[list[Path], typer.Argument()], lang: Lang = "en") -> None:
    """Print every problem as file:line: message; status 1 when there is an error."""
    with clear_errors():
        lines, summary, ok = courseware.check(paths, lang)
        for line in lines:
            say(line)
        say(summary, to_stderr=True)
        raise typer.Exit(0 if ok else 1)


@content.command("report")
def content_report(
    paths: Annotated[list[Path] | None, typer.Argument()] = None, as_json: Json = False, lang: Lang = "en"
) -> None:
    """Sizes, minutes, citations and doubts, module by module; what a lawyer should read first."""
    with clear_errors():
        for line in courseware.report(paths or [settings().CONTENT_DIR], lang, as_json=as_json):
            say(line)


@content.command("import")
def content_import(path: Path, lang: Lang = "en") -> None:
    """Make a draft of a file with one module: YAML, Excel or zip. Prints the draft's number; status 1 on errors."""
    with clear_errors():
        lines, draft = asyncio.run(drafting.import_file(settings(), path.name, read(path), lang))
        for line in lines:
            say(line, to_stderr=True)
        if draft is None:
            raise typer.Exit(1)
        say(f"draft {draft.id}: {draft.module} {draft.version}")


@content.command("publish")
def content_publish(
    paths: Annotated[list[Path] | None, typer.Argument(help="Paths of content; or one draft, with --as.")] = None,
    lang: Lang = "en",
    by: Annotated[str, typer.Option(help="Who publishes, for the record.")] = "operator",
    why: Annotated[str, typer.Option("--as", help="For a draft: typo, substance, or key (a wrong one).")] = "",
) -> None:
    """Compile and publish paths, where a module that did not change is left alone; or publish a draft."""
    with clear_errors():
        known = settings()
        if why:
            _say_published(asyncio.run(drafting.publish_draft(known, str((paths or [Path("?")])[0]), why)))
            return
        lines, published = asyncio.run(courseware.publish(known, paths or [known.CONTENT_DIR], lang, by))
        for line in lines:
            say(line, to_stderr=True)
        if published is None:
            raise typer.Exit(1)
        say(f"published: {', '.join(published.changed) or 'none'}")
        say(f"unchanged: {', '.join(published.unchanged) or 'none'}")


@content.command("rollback")
def content_rollback(
    module: str,
    to: Annotated[int | None, typer.Option(help="The number of a version; else the one before the current.")] = None,
) -> None:
    """Let new attempts of a module begin with an earlier version again; who is half-way is not disturbed."""
    with clear_errors():
        done = asyncio.run(drafting.roll_back(settings(), module, to))
        say(f"{done.module} v{done.number} {done.version}")


@content.command("diff")
def content_diff(path: Path, lang: Lang = "en") -> None:
    """What publishing PATH would change, card by card; status 1 when it does not compile."""
    with clear_errors():
        lines = asyncio.run(courseware.diff(settings(), path, lang))
        for line in lines:
            say(line)


@content.command("export")
def content_export(
    module: str,
    output: Annotated[Path, typer.Option("-o", "--output")],
    form: Annotated[str, typer.Option("--format", help="zip, yaml, xlsx; gift, moodle (questions); pdf.")] = "zip",
    lang: Annotated[str, typer.Option("--lang", help="Language of a pdf, gift or the headings of an xlsx.")] = "ru",
) -> None:
    """Write a module as one file. MODULE is the id of a published one, or a folder or file that holds one."""
    with clear_errors():
        made(output, asyncio.run(courseware.export(settings(), module, form, lang)))


@content.command("template")
def content_template(output: Annotated[Path, typer.Option("-o", "--output")], lang: Lang = "ru") -> None:
    """Write an empty Excel workbook for a new module."""
    with clear_errors():
        made(output, courseware.template(settings(), lang))


@content.command("mark")
def content_mark(workbook: Path, output: Annotated[Path, typer.Option("-o", "--output")], lang: Lang = "ru") -> None:
    """Write a copy of an Excel workbook with every problem beside its cell."""
    with clear_errors():
        made(output, courseware.marked(settings(), workbook, lang))


@content.command("hash")
def content_hash(path: Path) -> None:
    """Print the version name of every module in PATH."""
    with clear_errors():
        for line in courseware.versions(settings(), path):
            say(line)


def _say_published(done: drafting.Done) -> None:
    if not done.signed:
        say("no reviewer has signed this version; the log says so", to_stderr=True)
    say(f"{done.publication.module} v{done.publication.number} {done.publication.version}")
