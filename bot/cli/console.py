"""What all commands of the line share: settings, errors as one line, files read and written, words on the terminal."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot import commands
from bot.settings import Settings, SettingsError, read_settings

Lang = Annotated[str, typer.Option("--lang", help="Language of the messages: ru or en.")]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable.")]


def settings() -> Settings:
    settings = read_settings(os.environ)
    logging.basicConfig(level=settings.LOG_LEVEL, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return settings


@contextmanager
def clear_errors() -> Iterator[None]:
    """What the operator can mend is one line and status 2, never a traceback."""
    try:
        yield
    except (SettingsError, commands.CommandError) as error:
        say(f"error: {error}", to_stderr=True)
        raise typer.Exit(2) from None


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise commands.CommandError(f"{path} cannot be read: {error.strerror}") from None


def write(output: Path, data: bytes) -> None:
    try:
        output.write_bytes(data)
    except OSError as error:
        raise commands.CommandError(f"{output} cannot be written: {error.strerror}") from None


def say(text: str, *, to_stderr: bool = False) -> None:
    typer.echo(text, err=to_stderr)


def made(output: Path, data: bytes) -> None:
    write(output, data)
    say(f"{output}: {len(data)} bytes")
