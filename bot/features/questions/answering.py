"""Handlers of reported questions for trainers and reviewers. Who reported is not shown to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.chat.screen import Screen
from bot.domain.complaint import Complaint, Reply, Reported, is_ready
from bot.domain.course import Locale, Module
from bot.domain.item_analysis import of_item
from bot.engine.context import Context
from bot.features.questions.reporting import unfit
from bot.features.questions.screens import queue as screens
from bot.features.questions.screens.figures import Looked
from bot.layout import in_each_language
from bot.store import questions

_MOST: Final = 80
"""Questions that can be leafed through."""
_AT_ONCE: Final = 100
"""Reports answered by one tap: each is a message to be queued. The rest stays in the queue."""


async def on_reported(ctx: Context, action: actions.ReportedQuestions) -> list[Call]:
    return [Show(screens.queue_screen(await _queue(ctx), action.page, ctx.t), action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/reports"""
    return await on_reported(ctx, actions.ReportedQuestions(0))


async def on_open(ctx: Context, action: actions.OpenReported) -> list[Call]:
    return await _shown(ctx, action.report)


async def on_answer(ctx: Context, action: actions.AnswerReported) -> list[Call]:
    if not is_ready(action.reply):
        return await _shown(ctx, action.report)
    return await _answered(ctx, action.report, action.reply, "")


async def on_say(ctx: Context, action: actions.SayToReported) -> list[Call]:
    """What was typed goes to who reported, as it is."""
    words = ctx.said.strip()
    notice = unfit(ctx, words)
    if notice or not words:
        return await _shown(ctx, action.report, notice)
    return await _answered(ctx, action.report, "words", words)


async def _answered(ctx: Context, report: int, reply: Reply, words: str) -> list[Call]:
    """All reports of the question that were there when the button was made."""
    about = await questions.complaint(ctx.tx, report)
    waiting = await questions.waiting(ctx.tx, about, _AT_ONCE) if about else []
    if about is None or not waiting:
        return await _gone(ctx)
    told: list[Call] = []
    for one in waiting:
        if await questions.answer(ctx.tx, one.id, reply, words, ctx.learner.id, ctx.now) and one.learner is not None:
            told.append(Notify(one.learner, await _reply(ctx, one, reply, words), key=f"complaint:{one.id}"))
    ctx.details = {"module": about.module, "question": about.item, "reports": len(waiting)}
    # Who typed tapped nothing: a toast would be seen by nobody, so the list itself says it.
    notice = screens.answered(len(waiting), ctx.t)
    screen = screens.queue_screen(await _queue(ctx), 0, ctx.t, notice=notice if words else "")
    return [*told, Toast(notice), Show(screen, actions.ReportedQuestions(0))]


async def _reply(ctx: Context, about: Complaint, reply: Reply, words: str) -> Mapping[Locale, Screen]:
    module = await ctx.library.module(ctx.tx, about.version)
    return in_each_language(lambda t: screens.reply_screen(module, module.items[about.item], reply, words, t))


async def _queue(ctx: Context) -> list[tuple[Reported, Module]]:
    found = await questions.reported(ctx.tx, _MOST)
    return [(one, await ctx.library.module(ctx.tx, one.version)) for one in found]


async def _shown(ctx: Context, report: int, notice: str = "") -> list[Call]:
    about = await questions.complaint(ctx.tx, report)
    waiting = await questions.waiting(ctx.tx, about, _AT_ONCE) if about else []
    if about is None or not waiting:
        return await _gone(ctx)
    module = await ctx.library.module(ctx.tx, about.version)
    item = module.items[about.item]
    answers = await questions.answers(ctx.tx, item.hash)
    looked = Looked(module, item, of_item(answers, item))
    screen = screens.reported_screen(looked, waiting, about.id, ctx.t, notice=notice)
    return [Show(screen, actions.OpenReported(about.id))]


async def _gone(ctx: Context) -> list[Call]:
    said = ctx.t("These reports have been answered.")
    return [Toast(said), *await on_reported(ctx, actions.ReportedQuestions(0))]
