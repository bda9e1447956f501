"""Handlers of the history of modules: versions, rollback, withdrawal."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show
from bot.domain import release_day
from bot.domain.learner import Role
from bot.engine.context import Context
from bot.engine.router import allowed_by, toasted
from bot.features.publishing.releasing import schedule
from bot.features.publishing.releasing.release import back_to, put_back, withdraw
from bot.features.publishing.releasing.screens import versions as screens
from bot.store import courses, drafts, releases, signing
from bot.store.courses import Publication


async def on_versions(ctx: Context, event: object) -> list[Call]:
    place = event if isinstance(event, actions.Versions) else actions.Versions(0)
    found = []
    for module in await courses.published_ever(ctx.tx):
        history = await courses.history(ctx.tx, module)
        newest = next(one for one in history if one.version)
        found.append(screens.Listed(await ctx.library.module(ctx.tx, newest.version), history[0]))
    return [Show(screens.modules_screen(found, place.page, ctx.t), place)]


async def on_module_versions(ctx: Context, action: actions.ModuleVersions) -> list[Call]:
    history = await _history(ctx, action.module)
    if history is None:
        return await on_versions(ctx, actions.Versions(0))
    return [Show(screens.versions_screen(history, action.page, ctx.t), action)]


async def on_roll_back(ctx: Context, action: actions.RollBack) -> list[Call]:
    history = await _history(ctx, action.module)
    if history is None or action.number not in [one.publication.number for one in history.lines if one.back]:
        return await on_module_versions(ctx, actions.ModuleVersions(action.module, 0))
    return [Show(screens.roll_back_screen(history, action.number, ctx.t), action)]


async def on_roll_back_now(ctx: Context, action: actions.RollBackNow) -> list[Call]:
    if len(await courses.history(ctx.tx, action.module)) != action.seen:
        return await _old(ctx, action.module)
    done = await put_back(ctx.tx, action.module, action.number, ctx.now, by=_role(ctx))
    if done is None:
        return await _old(ctx, action.module)
    ctx.details.update(version=done.version, number=done.number)
    calls = await on_module_versions(ctx, actions.ModuleVersions(action.module, 0))
    return toasted(calls, ctx.t("New attempts begin with v{number} now.", number=done.number))


async def on_withdraw(ctx: Context, action: actions.Withdraw) -> list[Call]:
    history = await _history(ctx, action.module)
    if history is None or history.withdrawn:
        return await on_module_versions(ctx, actions.ModuleVersions(action.module, 0))
    return [Show(screens.withdraw_screen(history, ctx.t), action)]


async def on_withdraw_now(ctx: Context, action: actions.WithdrawNow) -> list[Call]:
    if len(await courses.history(ctx.tx, action.module)) != action.seen:
        return await _old(ctx, action.module)
    if await withdraw(ctx.tx, action.module, ctx.now, by=_role(ctx)) is None:
        return await _old(ctx, action.module)
    calls = await on_module_versions(ctx, actions.ModuleVersions(action.module, 0))
    return toasted(calls, ctx.t("The module is withdrawn."))


async def _old(ctx: Context, module: str) -> list[Call]:
    calls = await on_module_versions(ctx, actions.ModuleVersions(module, 0))
    return toasted(calls, ctx.t("Something was published meanwhile. Look again, please."))


async def _history(ctx: Context, module: str) -> screens.History | None:
    """None: it was never published."""
    found = await courses.history(ctx.tx, module)
    newest = next((one for one in found if one.version), None)
    if newest is None or module == courses.REFERENCE:
        return None
    back = back_to(found, await courses.replacements(ctx.tx))
    return screens.History(
        await ctx.library.module(ctx.tx, newest.version),
        tuple([screens.Line(one, await _signed(ctx, one), one in back, one is found[-1]) for one in found]),
        await releases.half_way(ctx.tx, module),
        tuple(await _planned(ctx, module, max(one.number for one in found) + 1)),
    )


async def _signed(ctx: Context, one: Publication) -> int | None:
    said = await signing.sign_offs(ctx.tx, one.draft) if one.draft is not None else []
    return next((each.at for each in reversed(said) if (each.verdict, each.version) == ("approved", one.version)), None)


async def _planned(ctx: Context, module: str, number: int) -> list[tuple[int, str, str]]:
    found = []
    for draft in await drafts.under_way(ctx.tx):
        planned = await schedule.scheduled(ctx.tx, draft.id) if draft.module == module else None
        if planned:
            day = release_day.day_of(planned.due, ctx.library.zone(ctx.learner.region))
            found.append((draft.id, f"v{number}", day))
    return found


def _role(ctx: Context) -> str:
    return allowed_by(ctx.learner, (Role.TRAINER,)).value
