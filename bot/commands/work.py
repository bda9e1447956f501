"""What the job process makes: the function behind each kind of job (routes.PRODUCTS says what comes of it)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Final

from bot.commands import CommandError
from bot.settings import Settings

Worker = Callable[[dict[str, Any]], bytes | Iterable[bytes]]
"""Gives a file, or one part of it after another when it may be too large to be held."""
Tell = Callable[[int, int], object]
"""Hears how far long work is: so much is done, of about so much."""
_WORKERS: Final[Mapping[str, str]] = {
    "certificate": "bot.reporting.certificate:certificate_file",
    "compile": "bot.authoring.desk_job:compile_job",
    "my_data": "bot.reporting.personal:personal_file",
    "report": "bot.reporting.report_file:report_file",
    "roster": "bot.reporting.roster:roster_job",
    "roster_template": "bot.reporting.roster:roster_template",
}
"""Where to find what is loaded only when it is needed: a job starts quickly."""


def _unheard(done: int, of: int) -> None:
    """Where nobody waits for it."""


def work(settings: Settings, kind: str, arguments: dict[str, Any], told: Tell = _unheard) -> Iterable[bytes]:
    """The bytes of a file, one part after another. `arguments` come from outside this process."""
    made = _worker(settings, kind, told)({"content": str(settings.CONTENT_DIR), **arguments})
    return [made] if isinstance(made, bytes) else made


def kinds() -> frozenset[str]:
    return frozenset((*_WORKERS, "export", "results", "template"))


def _worker(settings: Settings, kind: str, told: Tell = _unheard) -> Worker:
    if kind == "export":
        return _export
    if kind == "template":
        return partial(_template, settings)
    if kind == "results":
        return partial(_results, settings, told)
    if kind not in _WORKERS:
        raise CommandError(f"there is no job {kind}; there are {', '.join(sorted(kinds()))}")
    module, _, name = _WORKERS[kind].partition(":")
    found: Worker = getattr(import_module(module), name)
    return found


def _export(arguments: dict[str, Any]) -> bytes:
    from bot.authoring.shipping import export_job
    from bot.commands.courseware import FORMS

    return export_job(arguments, FORMS)


def _results(settings: Settings, told: Tell, arguments: dict[str, Any]) -> Iterable[bytes]:
    from bot.commands.reporting import results_job

    return results_job(settings, arguments, told)


def _template(settings: Settings, arguments: dict[str, Any]) -> bytes:
    from bot.commands.courseware import template

    return template(settings, arguments["lang"])
