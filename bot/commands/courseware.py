"""The commands on courseware: check, report, publish, compare, export."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from bot.commands import CommandError, database, locale_of, publish_report, read_content
from bot.domain.course import Locale
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.authoring.check import Report
    from bot.authoring.compile import Compiled
    from bot.authoring.diff import Changes
    from bot.features.publishing.publish import Published

Writer = Callable[["Compiled", Locale], bytes]
"""A module as the bytes of a file; the language matters where a file has only one."""


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
    return report_table.lines(found, locale_of(lang))


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
            old = await store.read(lambda tx, version=version: courses.module(tx, version))  # type: ignore[misc] # bound early
            lines += _changes(name, compare(old, compiled.module))
    return lines


async def export(settings: Settings, module: str, form: str, lang: str) -> bytes:
    """One file. `module` is the id of a published one, or a folder, zip, YAML or Excel file that holds one."""
    if form not in FORMS:
        raise CommandError(f"there is no format {form}; there are {', '.join(FORMS)}")
    locale = locale_of(lang)
    found = _unpublished(settings, Path(module)) or await _published(settings, module)
    return FORMS[form](found, locale)


def template(settings: Settings, lang: str) -> bytes:
    """A workbook to fill in, with the professions of the content to choose from."""
    from bot.authoring.check import read_register
    from bot.authoring.xlsx.writing import template as empty

    locale = locale_of(lang)
    return empty(locale, read_register(settings.CONTENT_DIR))


def marked(settings: Settings, path: Path, lang: str) -> bytes:
    """A trainer's workbook with every problem beside its cell."""
    from bot.authoring.check import read_register
    from bot.authoring.xlsx.marking import marked_copy

    locale = locale_of(lang)
    report = read_content([path], read_register(settings.CONTENT_DIR))
    return marked_copy(path.read_bytes(), report.problems, locale)


def versions(settings: Settings, path: Path) -> list[str]:
    """`M06 <hash>`: the version name of every module in the files."""
    report = _alone(settings, path)
    return [f"{name} {compiled.version}" for name, compiled in sorted(report.compiled.items())]


def _bundled(form: Literal["zip", "yaml"]) -> Writer:
    def write(compiled: Compiled, locale: Locale) -> bytes:
        from bot.authoring import bundle

        return bundle.write(compiled, form)

    return write


def _pdf(compiled: Compiled, locale: Locale) -> bytes:
    from bot.reporting.handout import handout

    return handout(compiled.module, locale, compiled.media, compiled.version)


def _workbook(compiled: Compiled, locale: Locale) -> bytes:
    from bot.authoring.xlsx.writing import write_workbook

    return write_workbook(compiled, locale)


def _gift(compiled: Compiled, locale: Locale) -> bytes:
    from bot.authoring.banks.giftwriting import write_gift

    return write_gift(compiled.module, locale).encode()


def _moodle(compiled: Compiled, locale: Locale) -> bytes:
    from bot.authoring.banks.moodlewriting import write_moodle

    return write_moodle(compiled.module)


FORMS: Final[Mapping[str, Writer]] = {
    "zip": _bundled("zip"),
    "yaml": _bundled("yaml"),
    "pdf": _pdf,
    "xlsx": _workbook,
    "gift": _gift,
    "moodle": _moodle,
}
"""zip, yaml and xlsx carry a whole module, gift and moodle its questions; pdf is for paper."""


def _alone(settings: Settings, path: Path) -> Report:
    """These files without an error. Away from a content tree they are read against the law of this bot."""
    from bot.authoring.check import read_register
    from bot.authoring.problems import errors

    report = read_content([path])
    if not report.reference.law:
        report = read_content([path], read_register(settings.CONTENT_DIR))
    if not report.ok:
        first, *more = _described(errors(report.problems), "en")
        raise CommandError(f"{first}" + (f" (and {len(more)} more)" if more else ""))
    return report


def _unpublished(settings: Settings, path: Path) -> Compiled | None:
    """The one module of these files; None when there is no such file."""
    if not path.exists():
        return None
    report = _alone(settings, path)
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

    locale = locale_of(lang)
    return [describe(problem, locale) for problem in problems]
