"""Handlers of cohorts for staff: make, name, look at, archive. Who may only read sees the counts of their regions."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.cohort import NAME, Assignment, Cohort
from bot.domain.enrolment import name_of
from bot.domain.learner import Role
from bot.domain.personal import looks_personal
from bot.engine.context import Context
from bot.features.cohorts.screens import cohort as screens
from bot.layout import personal_words
from bot.store import assignments, cohorts

EDITORS = (Role.TRAINER, Role.ADMIN)


async def on_cohorts(ctx: Context, action: actions.Cohorts) -> list[Call]:
    found = await cohorts.in_use(ctx.tx, regions_of(ctx))
    regional = regions_of(ctx) is not None
    screen = screens.cohorts_screen(found, action.page, ctx.t, edits=may_edit(ctx), regional=regional)
    return [Show(screen, action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/cohorts"""
    return await on_cohorts(ctx, actions.Cohorts(0))


async def on_open_cohort(ctx: Context, action: actions.OpenCohort) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    return await shown(ctx, cohort) if cohort else await gone(ctx)


async def on_new_cohort(ctx: Context, action: actions.NewCohort) -> list[Call]:
    return [Show(screens.name_screen(None, ctx.t), action)]


async def on_rename_cohort(ctx: Context, action: actions.RenameCohort) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    return [Show(screens.name_screen(cohort, ctx.t), action)] if cohort else await gone(ctx)


async def on_name_cohort(ctx: Context, action: actions.NameCohort) -> list[Call]:
    """What was typed becomes the name of a new cohort, or of an old one."""
    old = await in_use(ctx, action.cohort) if action.cohort else None
    if action.cohort and old is None:
        return await gone(ctx)
    name = " ".join(ctx.said.split())
    notice = await _wrong(ctx, name, old)
    if notice or not name:
        place = actions.RenameCohort(old.id) if old else actions.NewCohort()
        return [Show(screens.name_screen(old, ctx.t, notice=notice), place)]
    if old:
        await cohorts.rename(ctx.tx, old.id, name)
        return await shown(ctx, Cohort(old.id, name, old.at))
    made = await cohorts.add(ctx.tx, name, ctx.learner.id, ctx.now)
    ctx.details = {"cohort": made.id}
    return await shown(ctx, made)


async def on_archive_cohort(ctx: Context, action: actions.ArchiveCohort) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    return [Show(screens.archive_screen(cohort, ctx.t), action)] if cohort else await gone(ctx)


async def on_archive_cohort_now(ctx: Context, action: actions.ArchiveCohortNow) -> list[Call]:
    await cohorts.archive(ctx.tx, action.cohort, ctx.now)
    return [Toast(ctx.t("The cohort is archived.")), *await on_cohorts(ctx, actions.Cohorts(0))]


async def shown(ctx: Context, cohort: Cohort, notice: str = "") -> list[Call]:
    """The cohort's own screen."""
    members = await cohorts.members(ctx.tx, cohort.id, regions_of(ctx))
    asked = [found for one in await assignments.of_cohort(ctx.tx, cohort.id) if (found := await asked_of(ctx, one))]
    screen = screens.cohort_screen(cohort, members, asked, ctx.t, edits=may_edit(ctx), notice=notice)
    return [Show(screen, actions.OpenCohort(cohort.id))]


async def asked_of(ctx: Context, one: Assignment) -> screens.Asked | None:
    """The assignment with its module and the counts; None when the module is not published any more."""
    module = await ctx.library.published(ctx.tx, one.module)
    if module is None or one.cohort is None:
        return None
    tally = await cohorts.tally(ctx.tx, one.cohort, one.module, one.since, regions_of(ctx))
    return screens.Asked(one, module.title, tally)


async def in_use(ctx: Context, cohort: int) -> Cohort | None:
    """None when it is archived or never was."""
    found = await cohorts.load(ctx.tx, cohort)
    return None if found is None or found.archived else found


async def gone(ctx: Context) -> list[Call]:
    return [Toast(ctx.t("This cohort is archived.")), *await on_cohorts(ctx, actions.Cohorts(0))]


def may_edit(ctx: Context) -> bool:
    return ctx.learner.may(*EDITORS)


def regions_of(ctx: Context) -> frozenset[str] | None:
    """Where the reader may count people; None: everywhere."""
    return None if may_edit(ctx) else ctx.learner.regions


async def _wrong(ctx: Context, name: str, old: Cohort | None) -> str:
    """Why a name is not taken; "" when it is."""
    if len(name) > NAME:
        return screens.name_too_long(ctx.t)
    reason = looks_personal(name)
    if reason:
        return personal_words(reason, ctx.t)
    others = [cohort for cohort, _ in await cohorts.in_use(ctx.tx) if old is None or cohort.id != old.id]
    return screens.name_taken(ctx.t) if name_of(name) in {name_of(one.name) for one in others} else ""
