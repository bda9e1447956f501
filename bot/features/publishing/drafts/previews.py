"""Handlers of a preview: the draft in the real player, as an attempt that counts nowhere."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call
from bot.domain import moves
from bot.domain.draft import Draft
from bot.engine.context import Context
from bot.features.publishing.drafts import desk
from bot.store import attempts, drafts


async def on_preview_draft(ctx: Context, action: actions.PreviewDraft) -> list[Call]:
    """From the beginning; a preview begun before leaves no trace."""
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None or not draft.open:
        return await desk.not_yours(ctx, action.draft)
    await attempts.end_previews(ctx.tx, ctx.learner.id)
    module = await desk.module_of(ctx, draft)
    fresh = moves.begin(module, draft.version, ctx.learner.id, ctx.fresh(), ctx.now)
    begun = await attempts.begin(ctx.tx, replace(fresh, kind="preview"))
    return await ctx.visit(actions.Lesson(begun.id))


async def on_end_preview(ctx: Context, action: actions.EndPreview) -> list[Call]:
    """Back to the draft that was played; to the list when it has become another version meanwhile."""
    attempt = await attempts.load(ctx.tx, action.attempt)
    if attempt is None or attempt.learner != ctx.learner.id or attempt.kind != "preview":
        return await ctx.visit(actions.Drafts(0))
    await attempts.end_previews(ctx.tx, ctx.learner.id)
    draft = await _played(ctx, attempt.version, attempt.module)
    return await ctx.visit(actions.OpenDraft(draft.id) if draft else actions.Drafts(0))


async def _played(ctx: Context, version: str, module: str) -> Draft | None:
    """Their own first; of other versions the draft of the same module."""
    found = [one for one in await drafts.under_way(ctx.tx) if one.module == module]
    found.sort(key=lambda one: (one.version != version, one.author != ctx.learner.id))
    return found[0] if found else None
