"""Handlers of drafts as a whole: the list, one draft, its way to a reviewer, its end."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.domain import draft as states
from bot.domain.draft import Draft
from bot.domain.learner import Role
from bot.domain.staleness import Missing
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.screens import draft as screens
from bot.layout import in_each_language
from bot.store import drafts, learners


async def on_drafts(ctx: Context, event: object) -> list[Call]:
    """Their own first, then those of others."""
    place = event if isinstance(event, actions.Drafts) else actions.Drafts(0)
    found = [
        screens.Listed(one, await desk.module_of(ctx, one), mine=one.author == ctx.learner.id)
        for one in await drafts.under_way(ctx.tx)
    ]
    found.sort(key=lambda one: not one.mine)
    return [Show(screens.drafts_screen(found, place.page, ctx.t), place)]


async def on_open_draft(ctx: Context, action: actions.OpenDraft) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    return [await desk.shown(ctx, draft)] if draft else await desk.not_yours(ctx, action.draft)


async def on_warnings(ctx: Context, action: actions.Warnings) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None or not draft.warnings:
        return await on_open_draft(ctx, actions.OpenDraft(action.draft))
    return [Show(screens.warnings_screen(draft, action.page, ctx.t), action)]


async def on_submit_draft(ctx: Context, action: actions.SubmitDraft) -> list[Call]:
    """To the reviewers, when both languages say the same; else why not, all of it."""
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    if draft.state == "in-review":
        return [Toast(ctx.t("Already with the reviewers.")), await desk.shown(ctx, draft)]
    if draft.step != action.step:
        return await desk.changed_meanwhile(ctx, draft)
    view, found = await desk.view(ctx, draft), await desk.gaps(ctx, draft)
    if view.as_published or found.stale or found.missing:
        places = [_named(one) for one in found.missing]
        return [Show(screens.refused_to_submit_screen(view, places, ctx.t), actions.OpenDraft(draft.id))]
    after = states.submitted(draft, ctx.now)
    if after is None or not await drafts.save(ctx.tx, after, draft.step):
        return await desk.changed_meanwhile(ctx, draft)
    return await _sent(ctx, after)


async def on_drop_draft(ctx: Context, action: actions.DropDraft) -> list[Call]:
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    return [Show(screens.drop_screen(await desk.view(ctx, draft), ctx.t), action)]


async def on_drop_draft_now(ctx: Context, action: actions.DropDraftNow) -> list[Call]:
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        gone = await drafts.load(ctx.tx, action.draft)
        if gone is not None and gone.state == "dropped":  # a second tap
            return toasted(await on_drafts(ctx, action), ctx.t("Already counted."))
        return await desk.not_yours(ctx, action.draft)
    after = states.dropped(draft, ctx.now) if draft.step == action.step else None
    if after is None or not await drafts.save(ctx.tx, after, draft.step):
        return await desk.changed_meanwhile(ctx, draft)
    return toasted(await on_drafts(ctx, action), ctx.t("The draft is given up."))


async def _sent(ctx: Context, draft: Draft) -> list[Call]:
    module = await desk.module_of(ctx, draft)
    told = in_each_language(lambda t: screens.to_review_screen(module, draft.id, t))
    readers = [person for person, roles in (await learners.all_roles(ctx.tx)).items() if Role.REVIEWER in roles]
    others = [person for person in readers if person != draft.author]
    note = ctx.t("The reviewers are told.") if others else ctx.t("There is no reviewer yet; an admin can appoint one.")
    notes = [Notify(person, told, key=f"review:{draft.id}") for person in others]
    return [Toast(ctx.t("Sent to the reviewers.")), await desk.shown(ctx, draft, note), *notes]


def _named(gap: Missing) -> str:
    return f"{gap.kind} {gap.id}, {gap.place} ({gap.locale.upper()})"
