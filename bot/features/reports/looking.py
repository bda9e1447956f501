"""Figures looked up for a button, within the bounds of who asks."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.reports import Figures
from bot.domain.item_analysis import final_items
from bot.domain.learner import Role
from bot.domain.report import Scope
from bot.engine.context import Context
from bot.engine.router import NotAllowed
from bot.features.reports.view import Elsewhere, Names, View, bounds, by_of, like, scope_of
from bot.store import cohorts, funnels, questions, reports


async def look(ctx: Context, place: Figures, *, together: bool = False, people: bool = False) -> View:
    """`together`: whatever they are told apart by, only all of them. `people`: as far as lists of them may be seen.

    Raises NotAllowed for a region that is not theirs.
    """
    place = like(type(place), place, by="t", page=0) if together else place
    within = bounds(ctx.learner, people=people)
    scope = await scope_for(ctx, place, people=people)
    report = await reports.overview(ctx.tx, scope, by_of(place), ctx.now)
    report = replace(report, rows=sorted(report.rows, key=lambda row: row.key == ""))  # who did not say comes last
    whole = by_of(place) == "total" and scope.module and not scope.cohort and not report.total.withheld
    funnel = await funnels.funnel(ctx.tx, scope.module, ctx.now, replace(scope, module="")) if whole else None
    lists, everything = ctx.learner.may(Role.ADMIN, Role.REGIONAL_ADMIN), ctx.learner.may(Role.ADMIN)
    view = View(place, report, await names(ctx), within, funnel, lists=lists, everything=everything)
    everybody = by_of(place) == "total" and scope.regions is None and scope.profession is None and not scope.cohort
    return replace(view, hardest=await _hardest(ctx, view)) if everybody else view


async def _hardest(ctx: Context, view: View) -> tuple[str, str, float] | None:
    """As counted last for question quality; none before that, or when the figures are of another module."""
    kept, inside = await questions.kept(ctx.tx), view.report.scope.module
    found = [
        (figures.facility, module.id, item.id)
        for module in view.names.modules.values()
        if inside in ("", module.id)
        for item in final_items(module)
        if (figures := kept.get(item.hash)) and figures.facility is not None
    ]
    if not found:
        return None
    share, module_id, item_id = min(found)
    return module_id, item_id, share


async def scope_for(ctx: Context, place: Figures, *, people: bool = False) -> Scope:
    """`people`: lists of them are wanted, of which a trainer may see none."""
    known = {fact.module for fact in (await reports.version_facts(ctx.tx)).values()}
    try:
        return scope_of(place, bounds(ctx.learner, people=people), known, ctx.now)
    except Elsewhere:
        raise NotAllowed from None


async def names(ctx: Context) -> Names:
    reference = ctx.library.reference
    modules = {module.id: module for module in await ctx.library.all_published(ctx.tx)}
    found = {cohort.id: cohort.name for cohort, _ in await cohorts.in_use(ctx.tx)}
    return Names(reference.localities, reference.professions, modules, found)
