"""Handlers of a learner's questions to trainers."""

from __future__ import annotations

from collections.abc import Sequence

from bot import actions
from bot.chat.call import Call, Notify, Show
from bot.domain.learner import Role
from bot.domain.personal import looks_personal
from bot.domain.thread import LONGEST, MOST_WAITING, Thread
from bot.engine.context import Context
from bot.features.threads import screens
from bot.layout import in_each_language, personal_words
from bot.store import learners, threads


async def on_ask(ctx: Context, _: object) -> list[Call]:
    """/ask: before the first run is done, that comes first."""
    if not ctx.learner.ready:
        return await ctx.visit(actions.Home())
    return [Show(screens.ask_screen(ctx.t), actions.AskTrainer(), overlay=True)]


async def on_send(ctx: Context, action: actions.SendQuestion) -> list[Call]:
    """What was typed goes to trainers, unless it looks like somebody's data."""
    if action.thread:
        return await _go_on(ctx, action.thread)
    words = ctx.said.strip()
    notice = unfit(ctx, words) or await _too_many(ctx)
    if notice or not words:
        return [Show(screens.ask_screen(ctx.t, notice=notice), actions.AskTrainer(), overlay=True)]
    thread = await threads.begin(
        ctx.tx, ctx.learner.id, ctx.learner.profession or "", ctx.learner.region or "", ctx.now
    )
    await threads.say(ctx.tx, thread.id, "learner", ctx.learner.id, words, ctx.now)
    return [*await _tell(ctx, thread, await _trainers(ctx)), *await _shown(ctx, thread, screens.sent(ctx.t))]


async def on_my_threads(ctx: Context, action: actions.MyThreads) -> list[Call]:
    mine = await threads.of_learner(ctx.tx, ctx.learner.id)
    return [Show(screens.my_threads_screen(mine, action.page, ctx.t), action, overlay=True)]


async def on_open(ctx: Context, action: actions.OpenMyThread) -> list[Call]:
    thread = await _mine(ctx, action.thread)
    return await _shown(ctx, thread) if thread else await on_my_threads(ctx, actions.MyThreads(0))


def unfit(ctx: Context, words: str) -> str:
    """Why a text is not kept; "" when it may be."""
    if len(words) > LONGEST:
        return screens.too_long(ctx.t)
    reason = looks_personal(words)
    return personal_words(reason, ctx.t) if reason else ""


async def _go_on(ctx: Context, id: int) -> list[Call]:
    """One more message of the learner: to the trainer who took the thread, else to all."""
    thread = await _mine(ctx, id)
    if thread is None:
        return await on_my_threads(ctx, actions.MyThreads(0))
    words = ctx.said.strip()
    notice = unfit(ctx, words)
    if notice or not words:
        return await _shown(ctx, thread, notice)
    await threads.say(ctx.tx, thread.id, "learner", ctx.learner.id, words, ctx.now)
    readers = [thread.trainer] if thread.trainer is not None else await _trainers(ctx)
    return [*await _tell(ctx, thread, readers), *await _shown(ctx, thread, screens.sent(ctx.t))]


async def _tell(ctx: Context, thread: Thread, trainers: Sequence[int]) -> list[Notify]:
    told = await threads.messages(ctx.tx, thread.id)
    about = screens.About.of(thread, ctx.library.reference)
    texts = in_each_language(lambda t: screens.asked_screen(thread, about, told[-1].words, t))
    return [Notify(trainer, texts, key=f"thread:{thread.id}") for trainer in trainers]


async def _trainers(ctx: Context) -> list[int]:
    """All trainers; where there is none, the owners."""
    held = await learners.all_roles(ctx.tx)
    trainers = sorted(one for one, roles in held.items() if Role.TRAINER in roles)
    return trainers or sorted(one for one, roles in held.items() if Role.OWNER in roles)


async def _too_many(ctx: Context) -> str:
    mine = await threads.of_learner(ctx.tx, ctx.learner.id)
    waiting = sum(one.last == "learner" for one in mine)
    return screens.too_many(ctx.t) if waiting >= MOST_WAITING else ""


async def _mine(ctx: Context, id: int) -> Thread | None:
    thread = await threads.load(ctx.tx, id)
    return thread if thread and thread.learner == ctx.learner.id else None


async def _shown(ctx: Context, thread: Thread, notice: str = "") -> list[Call]:
    said = await threads.messages(ctx.tx, thread.id)
    screen = screens.my_thread_screen(thread, said, ctx.t, notice=notice)
    return [Show(screen, actions.OpenMyThread(thread.id), overlay=True)]
