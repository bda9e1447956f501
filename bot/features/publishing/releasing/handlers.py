"""Handlers of publishing a draft: how, now or on a day, and what a wrong key put right would change."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.action import Undecodable, decode
from bot.chat.call import Call, Notify, Show, Toast
from bot.chat.event import Fired
from bot.domain import release_day
from bot.domain.delta import lesson
from bot.domain.draft import Draft
from bot.domain.learner import Role
from bot.domain.wrong_key import put_right
from bot.engine.context import Context
from bot.engine.router import allowed_by, here, toasted
from bot.features.publishing.releasing import schedule
from bot.features.publishing.releasing.regrade import begin_count
from bot.features.publishing.releasing.release import WHYS, Obstacle, Refused, Why, compared, obstacles, release
from bot.features.publishing.releasing.screens import publish as screens
from bot.features.publishing.releasing.screens.publish import ReleaseView
from bot.features.publishing.releasing.screens.wrong_key import dry_run_screen, regrading_screen
from bot.store import courses, drafts, releases, signing
from bot.store.releases import Tally


async def on_release_draft(ctx: Context, action: actions.ReleaseDraft) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None:
        return await _gone(ctx)
    found = await obstacles(ctx.tx, draft)
    if found:
        return await _refused(ctx, draft, found)
    return [Show(screens.release_screen(await _view(ctx, draft), ctx.t), action)]


async def on_confirm_release(ctx: Context, action: actions.ConfirmRelease) -> list[Call]:
    draft, why = await drafts.load(ctx.tx, action.draft), _why(action.why)
    if draft is None or why is None or await obstacles(ctx.tx, draft, why):
        return await on_release_draft(ctx, actions.ReleaseDraft(action.draft))
    if why == "key":  # it is confirmed below its numbers
        return await on_dry_run(ctx, actions.DryRun(draft.id))
    return [Show(screens.confirm_screen(await _view(ctx, draft), why, ctx.t), action)]


async def on_release_now(ctx: Context, action: actions.ReleaseNow) -> list[Call]:
    """A second tap finds it published."""
    draft, why = await drafts.load(ctx.tx, action.draft), _why(action.why)
    if draft is None or why is None or draft.step != action.step:
        return await _changed(ctx, action.draft)
    if why == "key" and not _whole(await _counted(ctx, draft)):
        return await on_dry_run(ctx, actions.DryRun(draft.id))
    finished = await releases.finishers(ctx.tx, draft.module)
    done = await release(ctx.tx, draft.id, why, ctx.now, by=_role(ctx), tell=ctx.learner.id)
    if isinstance(done, Refused):
        return await _refused(ctx, draft, done.obstacles)
    ctx.details.update(module=draft.module, version=draft.version, number=done.publication.number, why=why)
    await schedule.cancel(ctx.tx, draft.id, ctx.now)
    if why == "key":
        return await on_regrading(ctx, actions.Regrading(draft.id))
    module = await ctx.library.module(ctx.tx, draft.version)
    screen = screens.published_screen(module, done.publication, finished, ctx.t)
    return [Show(screen, actions.ModuleVersions(draft.module, 0))]


async def on_choose_day(ctx: Context, action: actions.ChooseDay) -> list[Call]:
    """Offer days; a typed one comes here too."""
    draft, why = await drafts.load(ctx.tx, action.draft), _why(action.why)
    if draft is None or why in (None, "key") or await obstacles(ctx.tx, draft):
        return await on_release_draft(ctx, actions.ReleaseDraft(action.draft))
    day = release_day.typed(ctx.said, ctx.now, _zone(ctx)) if ctx.said else None
    if day is not None:
        return await ctx.visit(actions.ReleaseOn(draft.id, draft.step, action.why, day))
    days = release_day.proposed(ctx.now, _zone(ctx))
    screen = screens.day_screen(await _view(ctx, draft), action.why, days, ctx.t, unread=bool(ctx.said))
    return [Show(screen, action)]


async def on_release_on(ctx: Context, action: actions.ReleaseOn) -> list[Call]:
    draft, why = await drafts.load(ctx.tx, action.draft), _why(action.why)
    day = release_day.typed(action.day, ctx.now, _zone(ctx))
    if draft is None or why is None or why == "key" or day is None or draft.step != action.step:
        return await _changed(ctx, action.draft)
    if found := await obstacles(ctx.tx, draft):
        return await _refused(ctx, draft, found)
    due = release_day.moment(day, _zone(ctx))
    new = await schedule.plan(ctx.tx, draft.id, why, due, ctx.now, by=_role(ctx), trainer=ctx.learner.id)
    ctx.details.update(module=draft.module, version=draft.version, day=day, why=why)
    said = ctx.t("The day is kept.") if new else ctx.t("Another day is chosen already.")
    return [Toast(said), *await on_release_draft(ctx, actions.ReleaseDraft(draft.id))]


async def on_cancel_release(ctx: Context, action: actions.CancelRelease) -> list[Call]:
    cancelled = await schedule.cancel(ctx.tx, action.draft, ctx.now)
    said = ctx.t("It will not be published then.") if cancelled else ctx.t("No day was chosen.")
    return toasted(await on_release_draft(ctx, actions.ReleaseDraft(action.draft)), said)


async def on_count_wrong_key(ctx: Context, action: actions.CountWrongKey) -> list[Call]:
    """Count anew, unless a count of the same is under way."""
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None or await obstacles(ctx.tx, draft, "key"):
        return await on_release_draft(ctx, actions.ReleaseDraft(action.draft))
    tally = await _counted(ctx, draft)
    if tally is None or tally.done_at is not None:
        wrong = ctx.library.current[draft.module]
        await begin_count(ctx.tx, ctx.library, draft, wrong, ctx.now, ctx.learner.id)
    return await on_dry_run(ctx, actions.DryRun(draft.id))


async def on_dry_run(ctx: Context, action: actions.DryRun) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    tally = await _counted(ctx, draft) if draft else None
    if draft is None or tally is None:
        return await on_release_draft(ctx, actions.ReleaseDraft(action.draft))
    module = await ctx.library.module(ctx.tx, draft.version)
    half_way = await releases.half_way(ctx.tx, draft.module)
    return [Show(dry_run_screen(draft, module, tally, half_way, ctx.t), action)]


async def on_regrading(ctx: Context, action: actions.Regrading) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    tally = await releases.tally(ctx.tx, action.draft, in_earnest=True)
    if draft is None or tally is None:
        return await ctx.visit(actions.Versions(0))
    module = await ctx.library.module(ctx.tx, draft.version)
    return [Show(regrading_screen(draft, module, tally, ctx.t), action)]


async def on_glance(ctx: Context, event: Fired) -> list[Call]:
    """Work has come further: the message that shows it says so. Who has gone elsewhere hears of the end only."""
    try:
        place = decode(str(event.data["place"]))
    except Undecodable:
        return []
    shown = [call for call in await ctx.visit(place) if isinstance(call, Show)]
    if here(ctx, actions.Home()) == place:
        return [replace(call, follows=place) for call in shown]
    if not event.data.get("done"):
        return []
    return [_beside(ctx, call, event) for call in shown]


def _beside(ctx: Context, call: Show, event: Fired) -> Notify:
    """The end as a note of its own, without the row at the foot."""
    screen = replace(call.screen, rows=call.screen.rows[:-1])
    return Notify(ctx.learner.id, {ctx.t.locale: screen}, key=str(event.data["place"]), urgent=True)


async def _view(ctx: Context, draft: Draft) -> ReleaseView:
    old, new = await compared(ctx.tx, draft)
    history = await courses.history(ctx.tx, draft.module)
    signed = (await signing.sign_offs(ctx.tx, draft.id))[-1].at
    same = next((one.number for one in history if one.version == draft.version), None)
    planned = await schedule.scheduled(ctx.tx, draft.id)
    return ReleaseView(
        draft,
        new,
        number=same or max((one.number for one in history), default=0) + 1,
        first=not history,
        half_way=await releases.half_way(ctx.tx, draft.module),
        finished=await releases.finishers(ctx.tx, draft.module),
        rekeyed=len(put_right(old, new)) if old else 0,
        lesson=lesson(old, new) if old else None,
        overtaken=bool(history) and history[0].at > signed,
        day=release_day.day_of(planned.due, _zone(ctx)) if planned else None,
        why=planned.why if planned else "",
    )


async def _counted(ctx: Context, draft: Draft) -> Tally | None:
    """What was counted of this version of the draft against what is published now."""
    tally = await releases.tally(ctx.tx, draft.id, in_earnest=False)
    current = ctx.library.current.get(draft.module)
    return tally if tally and (tally.version, tally.against) == (draft.version, current) else None


def _whole(tally: Tally | None) -> bool:
    return tally is not None and tally.done_at is not None


async def _refused(ctx: Context, draft: Draft, found: tuple[Obstacle, ...]) -> list[Call]:
    module = await ctx.library.module(ctx.tx, draft.version)
    return [Show(screens.refused_screen(draft, module, found, ctx.t), actions.OpenDraft(draft.id))]


async def _changed(ctx: Context, draft: int) -> list[Call]:
    said = ctx.t("The draft has changed meanwhile. Look again, please.")
    return toasted(await on_release_draft(ctx, actions.ReleaseDraft(draft)), said)


async def _gone(ctx: Context) -> list[Call]:
    return toasted(await ctx.visit(actions.StaffMenu()), ctx.t("There is no such draft."))


def _why(word: str) -> Why | None:
    return next((why for why in WHYS if why == word), None)


def _role(ctx: Context) -> str:
    return allowed_by(ctx.learner, (Role.TRAINER,)).value


def _zone(ctx: Context) -> str | None:
    return ctx.library.zone(ctx.learner.region)
