"""Handlers of a reviewer's verdict. Nobody signs their own draft, nor what was not on their screen."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.domain.draft import reviewed
from bot.domain.sign_off import LONGEST_REMARK, SignOff, Verdict, obstacle
from bot.engine.context import Context
from bot.features.publishing.signing.handlers import gone, obstacle_words, on_review_draft, remark
from bot.features.publishing.signing.screens import whole
from bot.features.publishing.signing.screens.sheet import Sheet
from bot.features.publishing.signing.sheets import sheet_of
from bot.layout import in_each_language
from bot.store import drafts, signing


async def on_approve_draft(ctx: Context, action: actions.ApproveDraft) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if refused := await _refusal(ctx, sheet, action.proof, "approved"):
        return refused
    return await _decided(ctx, sheet, "approved", ctx.t("Approved. The author is told."))


async def on_ask_return(ctx: Context, action: actions.AskReturn) -> list[Call]:
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if refused := await _refusal(ctx, sheet, action.proof, "returned"):
        return refused
    return [Show(whole.return_screen(sheet, action, ctx.t, typed=_typed(ctx)), action)]


async def on_return_draft(ctx: Context, action: actions.ReturnDraft) -> list[Call]:
    """By a button when remarks say why, or with a reason that is typed; without any it is asked for."""
    sheet = await sheet_of(ctx, action.draft)
    if sheet is None:
        return await gone(ctx)
    if refused := await _refusal(ctx, sheet, action.proof, "returned"):
        return refused
    reason = ctx.said.strip()
    remarked = any(one.version == sheet.draft.version for one in sheet.remarks)
    if len(reason) > LONGEST_REMARK or not (reason or remarked):
        return await on_ask_return(ctx, actions.AskReturn(action.draft, action.proof))
    if reason:
        await remark(ctx, sheet, "", reason)
    return await _decided(ctx, sheet, "returned", ctx.t("Sent back. The author gets the remarks."))


async def _decided(ctx: Context, sheet: Sheet, verdict: Verdict, said: str) -> list[Call]:
    """Keep the verdict with the version it is of, and tell the author."""
    draft, reviewer = sheet.draft, ctx.learner.id
    judged = reviewed(draft, reviewer, verdict, ctx.now)
    if judged is None or not await drafts.save(ctx.tx, judged, draft.step):
        return [Toast(obstacle_words(ctx, "changed")), *await _again(ctx, draft.id)]
    await signing.sign(ctx.tx, SignOff(draft.id, draft.version, verdict, reviewer, ctx.now))
    ctx.details |= {"draft": draft.id, "module": draft.module, "version": draft.version}
    return [Toast(said), *await _again(ctx, draft.id), *await _told(ctx, sheet, verdict)]


async def _told(ctx: Context, sheet: Sheet, verdict: Verdict) -> list[Call]:
    """A note to the author; nobody is told when the draft came from the command line."""
    draft = sheet.draft
    if draft.author is None:
        return []
    sheet = replace(sheet, remarks=await signing.remarks(ctx.tx, draft.id))
    note = whole.approved_note if verdict == "approved" else whole.returned_note
    return [Notify(draft.author, in_each_language(lambda t: note(sheet, t)), key=f"verdict:{draft.id}")]


async def _refusal(ctx: Context, sheet: Sheet, proof: str, verdict: Verdict) -> list[Call]:
    """What is answered instead, when nothing can be decided; else nothing."""
    found = obstacle(sheet.draft, ctx.learner.id, proof, verdict)
    return [Toast(obstacle_words(ctx, found)), *await _again(ctx, sheet.draft.id)] if found else []


async def _again(ctx: Context, draft: int) -> list[Call]:
    return await on_review_draft(ctx, actions.ReviewDraft(draft))


def _typed(ctx: Context) -> int:
    """How long the reason is, when that is too long; else 0."""
    typed = len(ctx.said.strip())
    return typed if typed > LONGEST_REMARK else 0
