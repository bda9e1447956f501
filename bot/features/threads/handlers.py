"""Handlers of threads for trainers. One trainer takes a thread and answers it; the learner stays nameless."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.domain.thread import Thread
from bot.engine.context import Context
from bot.features.threads import screens
from bot.features.threads.asking import unfit
from bot.layout import in_each_language
from bot.store import threads

_MOST: Final = 80
"""Threads that can be leafed through."""


async def on_threads(ctx: Context, action: actions.Threads) -> list[Call]:
    found = await threads.of_all(ctx.tx, _MOST)
    listed = [(one, screens.About.of(one, ctx.library.reference)) for one in found]
    return [Show(screens.threads_screen(listed, action.page, ctx.t), action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/threads"""
    return await on_threads(ctx, actions.Threads(0))


async def on_open(ctx: Context, action: actions.OpenThread) -> list[Call]:
    thread = await _load(ctx, action.thread)
    return await _shown(ctx, thread) if thread else await _gone(ctx)


async def on_take(ctx: Context, action: actions.TakeThread) -> list[Call]:
    """Of two who tap it one has it; the other is told so."""
    if await _load(ctx, action.thread) is None:
        return await _gone(ctx)
    await threads.take(ctx.tx, action.thread, ctx.learner.id, ctx.now)
    thread = await _load(ctx, action.thread)
    if thread is None:
        return await _gone(ctx)
    if thread.trainer != ctx.learner.id:
        return [Toast(ctx.t("Another trainer answers this.")), *await _shown(ctx, thread)]
    return await _shown(ctx, thread)


async def on_answer(ctx: Context, action: actions.AnswerThread) -> list[Call]:
    """What was typed goes to the learner."""
    thread = await _load(ctx, action.thread)
    if thread is None:
        return await _gone(ctx)
    words = ctx.said.strip()
    notice = unfit(ctx, words)
    if notice or not words or thread.trainer != ctx.learner.id:
        return await _shown(ctx, thread, notice)
    await threads.say(ctx.tx, thread.id, "trainer", ctx.learner.id, words, ctx.now)
    answered = await _load(ctx, thread.id)
    texts = in_each_language(lambda t: screens.answered_screen(thread, words, t))
    calls: list[Call] = [Notify(thread.learner, texts)] if thread.learner is not None else []
    return [*calls, *await _shown(ctx, answered or thread, screens.sent(ctx.t))]


async def on_close(ctx: Context, action: actions.CloseThread) -> list[Call]:
    thread = await _load(ctx, action.thread)
    if thread is None:
        return await _gone(ctx)
    if thread.trainer == ctx.learner.id and thread.last != "closed":
        await threads.say(ctx.tx, thread.id, "closed", ctx.learner.id, "", ctx.now)
    return [Toast(ctx.t("The thread is closed.")), *await on_threads(ctx, actions.Threads(0))]


async def on_give_back(ctx: Context, action: actions.GiveBackThread) -> list[Call]:
    await threads.give_back(ctx.tx, action.thread, ctx.learner.id)
    return [Toast(ctx.t("Another trainer can take it now.")), *await on_threads(ctx, actions.Threads(0))]


async def _load(ctx: Context, id: int) -> Thread | None:
    """None when there is no such thread, or who asked is forgotten."""
    thread = await threads.load(ctx.tx, id)
    return thread if thread and thread.learner is not None else None


async def _shown(ctx: Context, thread: Thread, notice: str = "") -> list[Call]:
    said = await threads.messages(ctx.tx, thread.id)
    about = screens.About.of(thread, ctx.library.reference)
    mine = thread.trainer == ctx.learner.id
    screen = screens.thread_screen(thread, about, said, ctx.t, mine=mine, notice=notice)
    return [Show(screen, actions.OpenThread(thread.id))]


async def _gone(ctx: Context) -> list[Call]:
    return [Toast(ctx.t("This question is no longer here.")), *await on_threads(ctx, actions.Threads(0))]
