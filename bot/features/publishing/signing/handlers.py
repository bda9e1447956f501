"""Handlers of a reviewer: what waits, what a draft changes, remarks on it. They are places, so that entries of law lead
back to the part they were opened from."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.learner import Role
from bot.domain.sign_off import LONGEST_REMARK, Obstacle, Remark, obstacle
from bot.engine.context import Context
from bot.features.publishing.signing.screens import part, queue, whole
from bot.features.publishing.signing.screens.queue import Waiting
from bot.features.publishing.signing.screens.sheet import Sheet
from bot.features.publishing.signing.sheets import sheet_of
from bot.store import drafts, signing


async def on_review_queue(ctx: Context, event: object) -> list[Call]:
    """/review, or a page of what waits: who waits longest comes first, one's own drafts last."""
    place = event if isinstance(event, actions.ReviewQueue) else actions.ReviewQueue(0)
    waiting = [
        Waiting(
            draft.id,
            (await ctx.library.module(ctx.tx, draft.version)).title,
            draft.touched,
            new=draft.module not in ctx.library.current,
            own=draft.author == ctx.learner.id,
        )
        for draft in await drafts.under_way(ctx.tx)
        if draft.state == "in-review"
    ]
    waiting.sort(key=lambda one: (one.own, one.since))
    return [Show(queue.queue_screen(waiting, place.page, ctx.t), place)]


async def on_review_draft(ctx: Context, action: actions.ReviewDraft) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    return [Show(whole.draft_screen(sheet, ctx.t), action)] if sheet else await gone(ctx)


async def on_review_part(ctx: Context, action: actions.ReviewPart) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if action.part >= len(sheet.parts):
        return [Toast(changed_since(ctx)), *await on_review_draft(ctx, actions.ReviewDraft(action.draft))]
    return [Show(part.part_screen(sheet, action, ctx.t), action)]


async def on_read_remarks(ctx: Context, action: actions.ReadRemarks) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    return [Show(whole.remarks_screen(sheet, action, ctx.t), action)] if sheet else await gone(ctx)


async def on_ask_remark(ctx: Context, action: actions.AskRemark) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if refused := await refusal(ctx, sheet, action.part, action.proof):
        return refused
    return [Show(part.ask_remark_screen(sheet, action, ctx.t, typed=_excess(ctx)), action)]


async def on_keep_remark(ctx: Context, action: actions.KeepRemark) -> list[Call]:
    """Typed text on the screen that asks for it; what is too long is asked for again."""
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if refused := await refusal(ctx, sheet, action.part, action.proof):
        return refused
    words = ctx.said.strip()
    if not words or _excess(ctx):
        return await on_ask_remark(ctx, actions.AskRemark(action.draft, action.part, action.proof))
    await remark(ctx, sheet, sheet.parts[action.part].name, words)
    shown = await on_review_part(ctx, actions.ReviewPart(action.draft, action.part, 0, 0))
    return [Toast(ctx.t("Kept. The author gets it when you send the draft back.")), *shown]


async def remark(ctx: Context, sheet: Sheet, about: str, words: str) -> None:
    """`about` is the name of a part, "" for the whole draft."""
    draft = sheet.draft
    await signing.add_remark(ctx.tx, Remark(draft.id, draft.version, about, words, ctx.learner.id, ctx.now))
    ctx.details |= {"draft": draft.id, "version": draft.version, "part": about}


async def refusal(ctx: Context, sheet: Sheet, place: int, proof: str) -> list[Call]:
    """What is answered instead, when nothing can be remarked on this part; else nothing."""
    found = obstacle(sheet.draft, ctx.learner.id, proof)
    if found is None and place < len(sheet.parts):
        return []
    shown = await on_review_draft(ctx, actions.ReviewDraft(sheet.draft.id))
    return [Toast(obstacle_words(ctx, found or "changed")), *shown]


def obstacle_words(ctx: Context, found: Obstacle) -> str:
    return {
        "changed": changed_since(ctx),
        "own": ctx.t("This is your own draft; another reviewer signs it."),
        "counted": ctx.t("Already counted."),
        "not-in-review": ctx.t("This draft is not in review now."),
    }[found]


def changed_since(ctx: Context) -> str:
    return ctx.t("The draft has changed since. Read it again, please.")


async def gone(ctx: Context) -> list[Call]:
    """To what waits, for a reviewer; home for who only looked."""
    home = actions.ReviewQueue(0) if ctx.learner.may(Role.REVIEWER) else actions.Home()
    return [Toast(ctx.t("This draft is no longer here.")), *await ctx.visit(home)]


def _excess(ctx: Context) -> int:
    """How long the typed text is, when that is too long; else 0."""
    typed = len(ctx.said.strip())
    return typed if typed > LONGEST_REMARK else 0
