"""Handlers of English that has fallen behind its Russian."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show
from bot.domain import draft as states
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.fixing import parts_of, place_of
from bot.features.publishing.drafts.screens.languages import stale_screen
from bot.store import drafts


async def on_stale_texts(ctx: Context, action: actions.StaleTexts) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    found = (await desk.gaps(ctx, draft)).stale
    if not found:
        return [await desk.shown(ctx, draft)]
    view = await desk.view(ctx, draft)
    page = min(action.page, len(found) - 1)
    place = place_of(await parts_of(ctx, draft), found[page]) if view.editable else None
    return [Show(stale_screen(view, found, page, place, ctx.t), actions.StaleTexts(draft.id, page))]


async def on_confirm_english(ctx: Context, action: actions.ConfirmEnglish) -> list[Call]:
    """A key names the new Russian, so it confirms what was on the screen; "all of them" is bound to a step."""
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    standing = {one.key for one in (await desk.gaps(ctx, draft)).stale}
    if not action.key and action.step != draft.step:
        return await desk.changed_meanwhile(ctx, draft)
    good = frozenset({action.key} & standing if action.key else standing)
    if not good:
        return toasted(await _next(ctx, draft.id), ctx.t("Already counted."))
    if not await drafts.save(ctx.tx, states.confirmed(draft, good, ctx.now), draft.step):
        return await desk.changed_meanwhile(ctx, draft)
    said = ctx.t.n("Kept: {count} English text is good.", "Kept: {count} English texts are good.", len(good))
    return toasted(await _next(ctx, draft.id), said)


async def _next(ctx: Context, draft: int) -> list[Call]:
    return await on_stale_texts(ctx, actions.StaleTexts(draft, 0))
