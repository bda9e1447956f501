"""Handlers of learners' reports: from the feedback to what is wrong with the question, and back to the lesson."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import actions
from bot.chat.call import Call, Show
from bot.chat.html import length, paragraphs
from bot.chat.screen import TEXT_LIMIT
from bot.domain.complaint import LONGEST, Reason, is_reason
from bot.domain.course import Item, Module
from bot.domain.personal import looks_personal
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.questions.screens import report as screens
from bot.layout import personal_words
from bot.store import attempts, questions


@dataclass(frozen=True, slots=True)
class _Subject:
    """The question an answer of the learner's own was given to, in the version they are in."""

    module: Module
    version: str
    item: Item


async def on_report(ctx: Context, action: actions.ReportQuestion) -> list[Call]:
    subject = await _subject(ctx, action.attempt, action.step)
    if subject is None:
        return await _unknown(ctx)
    before = await questions.own(ctx.tx, ctx.learner.id, subject.item.hash)
    return [Show(screens.report_screen(subject.item, action, before, ctx.t), action, overlay=True)]


async def on_send(ctx: Context, action: actions.SendReport) -> list[Call]:
    if not is_reason(action.reason):
        return await on_report(ctx, actions.ReportQuestion(action.attempt, action.step))
    return await _sent(ctx, action.attempt, action.step, action.reason, "")


async def on_describe(ctx: Context, action: actions.DescribeReport) -> list[Call]:
    return await _described(ctx, action, "")


async def on_say(ctx: Context, action: actions.SayReport) -> list[Call]:
    """What was typed is kept, unless it looks like somebody's data."""
    words = ctx.said.strip()
    notice = unfit(ctx, words)
    if notice or not words:
        return await _described(ctx, actions.DescribeReport(action.attempt, action.step), notice)
    return await _sent(ctx, action.attempt, action.step, "other", words)


def unfit(ctx: Context, words: str) -> str:
    """Why a text is not kept; "" when it may be."""
    if len(words) > LONGEST:
        return screens.too_long(ctx.t)
    reason = looks_personal(words)
    return personal_words(reason, ctx.t) if reason else ""


async def _described(ctx: Context, action: actions.DescribeReport, notice: str) -> list[Call]:
    subject = await _subject(ctx, action.attempt, action.step)
    if subject is None:
        return await _unknown(ctx)
    return [Show(screens.describe_screen(subject.item, action, ctx.t, notice=notice), action, overlay=True)]


async def _sent(ctx: Context, attempt: int, step: int, reason: Reason, words: str) -> list[Call]:
    subject = await _subject(ctx, attempt, step)
    if subject is None:
        return await _unknown(ctx)
    item = (subject.item.id, subject.item.hash)
    said = (reason, words, ctx.t.locale)
    await questions.complain(ctx.tx, ctx.learner.id, subject.module.id, subject.version, item, said, ctx.now)
    calls = await ctx.visit(actions.Lesson(attempt))
    thanks = screens.thanks(ctx.t)
    if ctx.said:  # nothing was tapped, so a toast would be seen by nobody
        return [_headed(call, thanks) if isinstance(call, Show) else call for call in calls]
    return toasted(calls, thanks)


def _headed(show: Show, line: str) -> Show:
    text = paragraphs(line, show.screen.text)
    return replace(show, screen=replace(show.screen, text=text)) if length(text) <= TEXT_LIMIT else show


async def _subject(ctx: Context, attempt_id: int, step: int) -> _Subject | None:
    """None for somebody else's attempt, for a preview, and where no question was answered."""
    attempt = await attempts.load(ctx.tx, attempt_id)
    if attempt is None or attempt.learner != ctx.learner.id:
        return None
    given = [one for one in await attempts.responses(ctx.tx, attempt_id) if one.step == step]
    module = await ctx.library.module(ctx.tx, attempt.version)
    item = module.items.get(given[0].item) if given else None
    return _Subject(module, attempt.version, item) if item else None


async def _unknown(ctx: Context) -> list[Call]:
    return toasted(await ctx.visit(actions.Home()), ctx.t("This button is out of date. Your place is kept."))
