"""The commands on courseware: check, report, publish, compare, export."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.commands import CommandError, database, publish_report, read_content
from bot.domain.course import LOCALES, Locale
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.authoring.check import Report
    from bot.authoring.compile import Compiled
    from bot.authoring.diff import Changes
    from bot.features.publishing.publish import Published


def check(paths: Sequence[Path], lang: str) -> tuple[list[str], str, bool]:
    """The problems, a summary, and whether there is no error."""
    from bot.authoring.problems import errors

    report = read_content(paths)
    wrong = len(errors(report.problems))
    counts = ", ".join(f"{name} {count}" for name, count in report.counts.items() if count)
    return _lines(report, lang), f"{counts}; errors {wrong}, warnings {len(report.problems) - wrong}", report.ok


def report(paths: Sequence[Path], lang: str, *, as_json: bool) -> list[str]:
    """What the content is in numbers, and what in it is uncertain. Modules with errors are only counted."""
    from bot.authoring import report_table
    from bot.authoring.report import facts

    found = facts(read_content(paths))
    if as_json:
        return [json.dumps(report_table.data(found), ensure_ascii=False, indent=2)]
    return report_table.lines(found, _locale(lang))


async def publish(settings: Settings, paths: Sequence[Path], lang: str, by: str) -> tuple[list[str], Published | None]:
    from bot.authoring.problems import errors

    report = read_content(paths)
    if not report.ok:
        return _described(errors(report.problems), lang), None
    async with database(settings) as store:
        return [], await publish_report(store, report, by)


async def diff(settings: Settings, path: Path, lang: str) -> list[str]:
    from bot.authoring.diff import compare
    from bot.store import courses

    report = read_content([path])
    if not report.ok:
        raise CommandError("\n".join(_lines(report, lang)))
    lines = []
    async with database(settings) as store:
        current = await store.read(courses.current_versions)
        for name, compiled in sorted(report.compiled.items()):
            version = current.get(name)
            if version is None:
                lines.append(f"{name}: new, {compiled.version[:12]}")
                continue
            old = await store.read(lambda tx, version=version: courses.module(tx, version))  # type: ignore[misc]
            lines += _changes(name, compare(old, compiled.module))
    return lines


async def export(settings: Settings, module: str, form: str) -> bytes:
    """The published version as one file."""
    from bot.features.publishing.portable import portable

    async with database(settings) as store:
        data = await store.read(lambda tx: portable(tx, module, form))
    if data is None:
        raise CommandError(f"no module {module} is published, or there is no format {form}")
    return data


async def handout(settings: Settings, module: str, lang: str) -> bytes:
    """A PDF to print. `module` is the id of a published one, or a folder, zip or YAML file that holds one."""
    from bot.reporting.handout import handout as typeset

    locale = _locale(lang)
    found = _unpublished(settings, Path(module)) or await _published(settings, module)
    return typeset(found.module, locale, found.media, found.version)


def _unpublished(settings: Settings, path: Path) -> Compiled | None:
    """The module of these files. Away from a content tree they are read against the law of this bot."""
    from bot.authoring.problems import errors

    if not path.exists():
        return None
    report = read_content([path])
    if not report.reference.law:
        report = read_content([path], read_content([settings.CONTENT_DIR]).reference)
    if not report.ok:
        first, *more = _described(errors(report.problems), "en")
        raise CommandError(f"{first}" + (f" (and {len(more)} more)" if more else ""))
    if len(report.compiled) != 1:
        raise CommandError(f"{path}: one module is needed, there are {len(report.compiled)}")
    return next(iter(report.compiled.values()))


async def _published(settings: Settings, module: str) -> Compiled:
    from bot.features.publishing.portable import published

    async with database(settings) as store:
        found = await store.read(lambda tx: published(tx, module))
    if found is None:
        raise CommandError(f"no module {module} is published, and there is no file of that name")
    return found


def _changes(module: str, changes: Changes) -> list[str]:
    """One line a part, and under it every text that differs, Russian and English."""
    if not changes:
        return [f"{module}: unchanged"]
    lines = []
    for part in changes.parts:
        lines.append(f"{module}: {part.kind} {part.id} {part.how}{' (new key)' if part.rekeyed else ''}")
        for text in part.texts:
            for sign, words in (("-", text.old), ("+", text.new)):
                if words is not None:
                    lines += [f"  {sign} {text.place} ru: {words.ru}", f"  {sign} {text.place} en: {words.en}"]
            if text.stale:
                lines.append(f"  ! {text.place}: the Russian is new, the English is not")
    return lines


def _lines(report: Report, lang: str) -> list[str]:
    return _described(report.problems, lang)


def _described(problems: Sequence[Any], lang: str) -> list[str]:
    from bot.authoring.problems import describe

    locale = _locale(lang)
    return [describe(problem, locale) for problem in problems]


def _locale(lang: str) -> Locale:
    for locale in LOCALES:
        if lang == locale:
            return locale
    raise CommandError("--lang is ru or en")
