"""Versions of modules with the law they stand on, and how the questions of their final tests do."""

from __future__ import annotations

from typing import Final

from bot.chat.html import plain
from bot.domain.course import Item, Module
from bot.domain.item_analysis import Alarm, Figures, final_items
from bot.domain.learner import Role
from bot.domain.report import Report, Row
from bot.reporting import tables
from bot.store import courses, questions, reports
from bot.store.courses import Publication
from bot.texts import Texts
from bot.web.dashboard import words
from bot.web.dashboard.blocks import Cell, Head, Note, Page, Table
from bot.web.dashboard.look import Look

QUESTIONS: Final = (Role.TRAINER, Role.ADMIN)
_STEM: Final = 90


async def versions(look: Look) -> Page:
    """Every publication, the newest of each module first, with how many are up to it."""
    t = look.t
    report = await reports.overview(look.tx, look.scope, "version", look.now)
    known, held = await reports.version_facts(look.tx), {row.key: row for row in report.rows}
    rows = []
    for module in await courses.published_ever(look.tx):
        for one in await courses.history(look.tx, module):
            law = known[one.version].law_as_of if one.version in known else ""
            rows.append([*_published(one, law, look), _held(held.get(one.version), report, t)])
    head = [Head(t("Module")), Head(t("Version")), Head(t("Law as of")), Head(t("Published")), Head(t("Why"))]
    head.append(Head(t("Up to it"), numeric=True))
    table = Table(t("Versions of modules"), head, rows, empty=t("Nothing is published yet."))
    return Page(t("Versions"), [table], words.where(look, report.scope), narrowing=True)


def _published(one: Publication, law: str, look: Look) -> list[Cell]:
    t = look.t
    name = f"v{one.number} ({one.version[:8]})" if one.version else "–"
    module = Cell(look.names.module(one.module, t), look.query.at(f"/dashboard/module/{one.module}", module=""))
    day = t.date(law) if law else "–"
    return [module, Cell(name), Cell(day), Cell(t.date(one.at, look.zone)), Cell(_why(one.why, t))]


def _held(row: Row | None, report: Report, t: Texts) -> Cell:
    if report.total.withheld:
        row = report.total
    if row is not None and row.withheld:
        return Cell(tables.withheld(row, t), numeric=True)
    if not report.apart:
        return Cell(tables.withheld(Row("", hidden=True), t), numeric=True)
    return Cell(tables.words(row.completed if row else 0, "count", t), numeric=True)


def _why(why: str, t: Texts) -> str:
    return {
        "start": t("first publication"),
        "typo": t("typo"),
        "substance": t("change of substance"),
        "key": t("wrong key"),
        "rollback": t("back to an earlier version"),
        "withdraw": t("withdrawn"),
    }.get(why, why)


async def asked(look: Look) -> Page:
    """As counted last; the chat counts them again."""
    t, known = look.t, await questions.kept(look.tx)
    modules = [one for one in look.names.modules.values() if not look.query.module or one.id == look.query.module]
    told = [(module, item, known.get(item.hash)) for module in modules for item in final_items(module)]
    told.sort(key=lambda one: (one[2] or Figures(0)).badness)
    head = [
        Head(t("Module")),
        Head(t("Question")),
        Head(t("Answers"), numeric=True),
        Head(t("Right"), numeric=True),
        Head(t("Discrimination"), numeric=True),
        Head(t("Alarms")),
    ]
    rows = [_question(module, item, found, t) for module, item, found in told]
    note = Note(t("Of everybody, in final tests. Nothing is said where there are fewer than 20 answers."))
    table = Table(t("Questions of final tests, the worst first"), head, rows, empty=t("There is nothing here yet."))
    return Page(t("Questions"), [note, table])


def _question(module: Module, item: Item, found: Figures | None, t: Texts) -> list[Cell]:
    stem = plain(item.stem[t.locale])
    short = stem if len(stem) <= _STEM else f"{stem[: _STEM - 1]}…"
    told = found if found is not None and found.facility is not None else None
    facility = t.percent(told.facility) if told and told.facility is not None else "–"
    weight = t.number(round(told.discrimination, 2)) if told and told.discrimination is not None else "–"
    figures = [t.number(found.responses) if found else "–", facility, weight]
    alarms = ", ".join(_alarm(one, t) for one in found.alarms) if found else t("not counted yet")
    return [Cell(module.id), Cell(short), *(Cell(text, numeric=True) for text in figures), Cell(alarms)]


def _alarm(alarm: Alarm, t: Texts) -> str:
    return {
        "too-hard": t("too hard"),
        "too-easy": t("too easy"),
        "weak": t("tells little apart"),
        "languages-differ": t("languages differ"),
    }[alarm]
