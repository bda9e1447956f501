"""Pages of figures: all together, told apart, and one module."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from starlette.exceptions import HTTPException

from bot.domain import plan
from bot.domain.report import By, Funnel, Report, Row
from bot.features.reports.screens.figures import stop_words
from bot.reporting import tables
from bot.reporting.kirkpatrick import levels
from bot.store import funnels, reports
from bot.web.dashboard import charts, words
from bot.web.dashboard.blocks import Block, Cards, Chart, Charts, Levels, Links, Note, Page
from bot.web.dashboard.charts import Bar, Series
from bot.web.dashboard.grid import FORMS, LEVELS_FILE, grid, levels_grid
from bot.web.dashboard.look import Look

_MONTHS: Final = 12
_BARS: Final = 20


async def overview(look: Look) -> Page:
    """Everything about the people asked for, told apart by module unless the address says otherwise."""
    by: By = look.query.by or "module"
    report, months = await _report(look, by), await _report(look, "month")
    return _page(
        look,
        words.heading(look.t),
        report,
        [*_charts(look, months, _bars(look, report)), *_grid(look, report)],
        groups=True,
    )


async def regions(look: Look) -> Page:
    return await _apart(look, "region")


async def modules(look: Look) -> Page:
    return await _apart(look, "module")


async def professions(look: Look) -> Page:
    return await _apart(look, "profession")


async def cohorts(look: Look) -> Page:
    return await _apart(look, "cohort")


async def kirkpatrick(look: Look) -> Page:
    """The four levels: in words of all together, in figures of each module."""
    t, report = look.t, await _report(look, "module")
    where = words.where(look, report.scope)
    said = Levels(levels(report.total, t))
    if report.total.withheld:
        return Page(t("Kirkpatrick report"), [*_foreign(look), said], where, narrowing=True)
    link = (t("As a file: {form}", form="XLSX"), look.query.at(LEVELS_FILE))
    notes = Note(" ".join([*tables.small_numbers(report, t), *tables.invented(report, t)]))
    blocks = [*_foreign(look), said, levels_grid(look, report), Links([link]), notes]
    return Page(t("Kirkpatrick report"), blocks, where, narrowing=True)


async def module(look: Look) -> Page:
    """One module: how it does, where people stop in it, and on which law they are. Raises HTTPException 404."""
    name = look.path.get("module", "")
    known = {fact.module for fact in (await reports.version_facts(look.tx)).values()}
    if name not in known:
        raise HTTPException(404)
    look = replace(look, query=replace(look.query, module=name))
    months = await _report(look, "month")
    versions, laws = await _report(look, "version"), await _report(look, "law-date")
    scope = look.scope
    funnel = await funnels.funnel(look.tx, name, look.now, replace(scope, module=""))
    shown = _charts(look, months, _funnel(look, funnel))
    tables = [grid(look, versions), *([grid(look, laws)] if _apart_twice(versions) else [])]
    return _page(look, look.names.module(name, look.t), versions, [*shown, *tables])


def _apart_twice(versions: Report) -> bool:
    """Law dates are versions put together: beside a list with hidden ones they would tell which figures these have."""
    return versions.apart and not any(row.withheld for row in versions.rows)


async def _apart(look: Look, by: By) -> Page:
    report = await _report(look, by)
    return _page(look, words.by_words(by, look.t), report, [Charts(_bars(look, report)), *_grid(look, report)])


async def _report(look: Look, by: By) -> Report:
    return await reports.overview(look.tx, look.scope, by, look.now)


def _page(look: Look, title: str, report: Report, blocks: Sequence[Block], *, groups: bool = False) -> Page:
    t, total = look.t, report.total
    where = [one for one in words.where(look, report.scope) if one != title]
    if total.withheld:
        why = Note(tables.why_withheld(total, t))
        return Page(title, [*_foreign(look), why], where, narrowing=True, groups=groups)
    shown = [
        *_foreign(look),
        Cards(words.cards(total, t, limited=report.scope.limited)),
        *blocks,
        Note(" ".join(tables.notes(report, t))),
    ]
    return Page(title, shown, where, narrowing=True, groups=groups)


def _foreign(look: Look) -> list[Block]:
    return [Note(look.t("This region is not open to you."), warning=True)] if look.foreign else []


def _grid(look: Look, report: Report) -> list[Block]:
    links = [(form.upper(), look.query.at(f"/dashboard/file/{form}", by=report.by)) for form in FORMS]
    return [grid(look, report), Links([(look.t("As a file: {form}", form=form), url) for form, url in links])]


def _charts(look: Look, months: Report, more: Sequence[Chart] = ()) -> list[Block]:
    t, drawn = look.t, [*more]
    told = [row for row in months.rows if not row.withheld][-_MONTHS:]
    if told:
        drawn.append(_months(told, look))
    if months.total.scores:
        drawn.append(charts.scores(t("Results of the final test"), months.total.scores.histogram, t))
    return [Charts(drawn)] if drawn else []


def _months(rows: Sequence[Row], look: Look) -> Chart:
    t = look.t
    labels = [f"{row.key[5:7]}.{row.key[2:4]}" for row in rows]
    begun, done = [row.begun or 0 for row in rows], [row.completed or 0 for row in rows]
    series = [
        Series(t("Begun"), begun, [t.number(number) for number in begun]),
        Series(t("Completed"), done, [t.number(number) for number in done]),
    ]
    return charts.columns(t("Begun and completed by month"), t("Month"), labels, series)


def _bars(look: Look, report: Report) -> list[Chart]:
    """Shares; in a part of the time there are none, so numbers."""
    t, rows = look.t, [row for row in report.rows if not row.withheld][:_BARS]
    if not rows:
        return []
    shares = not report.scope.limited
    highest = max(row.completed or 0 for row in rows) or 1
    listed = [
        Bar(
            look.names.group(row, report.by, t),
            row.share or 0 if shares else (row.completed or 0) / highest,
            tables.words(row.share if shares else row.completed, "share" if shares else "count", t),
        )
        for row in rows
    ]
    title = t("Completed, share of begun") if shares else t("Completed")
    if report.by in ("version", "law-date"):
        title = t("Up to it, share of all who completed") if shares else t("Completed")
    return [charts.bars(title, words.by_words(report.by, t), t("Share") if shares else title, listed)]


def _funnel(look: Look, funnel: Funnel) -> list[Chart]:
    """How many came to each place of the published version or beyond, and how many stopped there for long."""
    t, found = look.t, look.names.modules.get(funnel.module)
    if found is None or not funnel.begun:
        return []
    stages = plan.stages(found, "")
    listed = [
        Bar(
            stop_words(stages, stage, t),
            funnel.reached(stage) / funnel.begun,
            _reached(funnel, stage, look),
        )
        for stage in range(len(stages))
    ]
    title = t("Where people stop: who came to each card")
    return [charts.bars(title, t("Card"), t("Came to it"), listed)]


def _reached(funnel: Funnel, stage: int, look: Look) -> str:
    t, stopped = look.t, funnel.dropped.get(stage, 0)
    came = t.number(funnel.reached(stage))
    return t("{came}, stopped {number}", came=came, number=t.number(stopped)) if stopped else came
