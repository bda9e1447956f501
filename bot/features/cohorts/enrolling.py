"""Handlers of a sheet of people: read by the job process, looked at, enrolled by an errand in portions."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Final

from bot import actions
from bot.chat.call import Call, Notify, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.domain.enrolment import PORTION, Entry, name_of, newcomer
from bot.engine.context import Context
from bot.engine.errands import Step, Went
from bot.features.cohorts.handlers import in_use, on_cohorts
from bot.features.cohorts.reminding import arm_soon
from bot.features.cohorts.screens import roster as screens
from bot.layout import in_each_language
from bot.store import chats, cohorts, errands, files, learners
from bot.store.db import Tx

ERRAND: Final = "enrol"
JOB: Final = "roster"
TEMPLATE: Final = "roster_template"
PRODUCT: Final = "roster.json"
"""What the job process makes of a sheet (routes.PRODUCTS)."""


async def on_enrol_sheet(ctx: Context, action: actions.EnrolSheet) -> list[Call]:
    return await _ask(ctx, action.cohort)


async def on_template(ctx: Context, action: actions.EnrolTemplate) -> list[Call]:
    order = Start(TEMPLATE, {"locale": ctx.t.locale}, about={"cohort": action.cohort})
    return [order, Show(screens.template_screen(action.cohort, ctx.t), actions.EnrolSheet(action.cohort))]


async def on_template_ready(ctx: Context, event: JobDone) -> list[Call]:
    if event.error:
        return await _ask(ctx, int(event.about["cohort"]), screens.failed(ctx.t))
    return [SendFile(event.result["file"], event.result["name"], caption=ctx.t("A sheet of people, to be filled in."))]


async def on_sheet(ctx: Context, action: actions.EnrolSheet) -> list[Call]:
    """A file came: the job process reads it."""
    if ctx.sent is None or ctx.sent.source is None:
        return await _ask(ctx, action.cohort, screens.failed(ctx.t))
    known = {name_of(one.name): one.id for one, _ in await cohorts.in_use(ctx.tx)}
    regions = sorted(ctx.library.reference.localities)
    arguments = {"cohorts": known, "cohort": action.cohort, "regions": regions}
    order = Start(JOB, arguments, files={"upload": ctx.sent.source}, about={"cohort": action.cohort})
    return [order, Show(screens.reading_screen(action.cohort, ctx.t), action)]


async def on_sheet_read(ctx: Context, event: JobDone) -> list[Call]:
    cohort = int(event.about["cohort"])
    if event.error:
        return await _ask(ctx, cohort, screens.failed(ctx.t))
    return await on_open_roster(ctx, actions.OpenRoster(cohort, event.result["file"], 0))


async def on_open_roster(ctx: Context, action: actions.OpenRoster) -> list[Call]:
    found = await _roster(ctx, action.file)
    if found is None:
        return await _ask(ctx, action.cohort, screens.failed(ctx.t))
    if found["refused"]:
        return await _ask(ctx, action.cohort, screens.refused_words(found["refused"], ctx.t))
    if found["problems"]:
        screen = screens.problems_screen(action.cohort, action.file, found["problems"], action.page, ctx.t)
    else:
        screen = screens.preview_screen(action.cohort, action.file, await _counts(ctx, found["rows"]), ctx.t)
    return [Show(screen, action, follows=actions.EnrolSheet(action.cohort))]


async def on_enrol_now(ctx: Context, action: actions.EnrolNow) -> list[Call]:
    """A second tap begins nothing while the first is under way; who is a member stays one."""
    found = await _roster(ctx, action.file)
    if found is None or not found["rows"]:
        return await _ask(ctx, action.cohort, screens.failed(ctx.t))
    whole = len(found["rows"])
    ctx.details = {"people": whole}
    state = {"cohort": action.cohort, "file": action.file, "by": ctx.learner.id, "at": 0, "of": whole, "enrolled": 0}
    await errands.begin(ctx.tx, ERRAND, _subject(action.file), state, ctx.now, ctx.now)
    return await on_progress(ctx, actions.EnrolProgress(action.cohort, action.file))


async def on_progress(ctx: Context, action: actions.EnrolProgress) -> list[Call]:
    errand = await errands.under_way(ctx.tx, ERRAND, _subject(action.file))
    mine = errand is not None and errand.state["by"] == ctx.learner.id
    done, whole = (errand.state["at"], errand.state["of"]) if errand and mine else (0, 0)
    return [Show(screens.progress_screen(action.cohort, action.file, done, whole, ctx.t), action)]


async def enrol_portion(step: Step) -> Went:
    """An errand: some people of a sheet, known or expected, come into their cohorts. The end is told to who asked."""
    state = step.errand.state
    file = await files.load(step.tx, state["file"])
    if file is None:  # who sent it was forgotten meanwhile
        return Went(None)
    rows = [Entry(*row) for row in json.loads(file.data)["rows"][state["at"] : state["at"] + PORTION]]
    closed = await _closed(step.tx, {row.cohort for row in rows})
    enrolled = state["enrolled"] + sum([await _enrol(step, row) for row in rows if row.cohort not in closed])
    at = state["at"] + len(rows)
    if at < state["of"] and rows:
        return Went({**state, "at": at, "enrolled": enrolled})
    ended = in_each_language(lambda t: screens.ended_screen(state["cohort"], enrolled, at - enrolled, t))
    return Went(None, calls=[Notify(state["by"], ended, urgent=True)])


async def _closed(tx: Tx, wanted: set[int]) -> set[int]:
    """Those of the cohorts that were archived meanwhile."""
    found = {cohort: await cohorts.load(tx, cohort) for cohort in wanted}
    return {id for id, cohort in found.items() if cohort is None or cohort.archived}


async def _enrol(step: Step, row: Entry) -> bool:
    """False when the person is a member already."""
    learner = await learners.at(step.tx, row.address, newcomer(step.fresh()))
    expected = await cohorts.expect(step.tx, learner, row.region, step.now)
    enrolled = await cohorts.enrol(step.tx, row.cohort, learner, "sheet", step.now)
    if enrolled and not expected:
        await _arm(step.tx, learner, step)
    return enrolled


async def _arm(tx: Tx, learner: int, step: Step) -> None:
    known, address = await learners.load(tx, learner), await chats.last_address(tx, learner)
    if known is not None and known.ready and address:
        await arm_soon(tx, learner, address, f"{step.errand.subject}:{step.errand.id}", step.now)


async def _ask(ctx: Context, cohort: int, notice: str = "") -> list[Call]:
    found = await in_use(ctx, cohort) if cohort else None
    if cohort and found is None:
        return [Toast(ctx.t("This cohort is archived.")), *await on_cohorts(ctx, actions.Cohorts(0))]
    place = actions.EnrolSheet(cohort)
    return [Show(screens.sheet_screen(cohort, found.name if found else "", ctx.t, notice=notice), place, follows=place)]


async def _roster(ctx: Context, file: int) -> dict[str, Any] | None:
    """What was read from the sheet; None when it is no longer kept, or somebody else's."""
    found = await files.load(ctx.tx, file)
    if found is None or found.owner != ctx.learner.id or found.name != PRODUCT:
        return None
    roster: dict[str, Any] = json.loads(found.data)
    return roster


async def _counts(ctx: Context, rows: list[list[Any]]) -> dict[str, int]:
    """People by the name of their cohort, the largest first."""
    names = {one.id: one.name for one, _ in await cohorts.in_use(ctx.tx)}
    counted = Counter(names.get(row[2], "") for row in rows)
    return dict(counted.most_common())


def _subject(file: int) -> str:
    return f"roster:{file}"
