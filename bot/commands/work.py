"""What the job process makes: the function behind each kind of job (routes.PRODUCTS says what comes of it)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Final

from bot.commands import CommandError
from bot.settings import Settings

Worker = Callable[[dict[str, Any]], bytes]
_WORKERS: Final[Mapping[str, str]] = {
    "certificate": "bot.reporting.certificate:certificate_file",
    "compile": "bot.authoring.desk_job:compile_job",
    "my_data": "bot.reporting.personal:personal_file",
    "report": "bot.reporting.report_file:report_file",
    "roster": "bot.reporting.roster:roster_job",
    "roster_template": "bot.reporting.roster:roster_template",
}
"""Where to find what is loaded only when it is needed: a job starts quickly."""


def work(settings: Settings, kind: str, arguments: dict[str, Any]) -> bytes:
    """The bytes of a file. `arguments` come from outside this process."""
    return _worker(settings, kind)({"content": str(settings.CONTENT_DIR), **arguments})


def kinds() -> frozenset[str]:
    return frozenset((*_WORKERS, "export", "results", "template"))


def _worker(settings: Settings, kind: str) -> Worker:
    if kind == "export":
        return _export
    if kind == "template":
        return partial(_template, settings)
    if kind == "results":
        return partial(_results, settings)
    if kind not in _WORKERS:
        raise CommandError(f"there is no job {kind}; there are {', '.join(sorted(kinds()))}")
    module, _, name = _WORKERS[kind].partition(":")
    found: Worker = getattr(import_module(module), name)
    return found


def _export(arguments: dict[str, Any]) -> bytes:
    from bot.authoring.shipping import export_job
    from bot.commands.courseware import FORMS

    return export_job(arguments, FORMS)


def _results(settings: Settings, arguments: dict[str, Any]) -> bytes:
    from bot.commands.reporting import results_job

    return results_job(settings, arguments)


def _template(settings: Settings, arguments: dict[str, Any]) -> bytes:
    from bot.commands.courseware import template

    return template(settings, arguments["lang"])
