"""Handlers of a forwarded quiz: a key, both languages and a norm are asked one after another, then it joins a draft."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.chat.event import Forwarded
from bot.domain import question as quiz
from bot.domain.question import Question
from bot.domain.submission import Submission
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.publishing.drafts.screens import question as screens
from bot.features.publishing.drafts.uploads import begin, hand_in, mine, on_choose_base
from bot.store import drafts, submissions

LAW = 9_999
"""The number under which typed text looks for a norm."""
_FOUND = 6


async def on_quiz(ctx: Context, event: Forwarded) -> list[Call]:
    count = len(event.options)
    if not quiz.FEWEST <= count <= quiz.MOST:
        return [Show(screens.refused_screen(count, ctx.t), actions.Drafts(0))]
    question = quiz.from_quiz(event.question, event.options, event.correct, event.explanation)
    handed = await hand_in(ctx, "question", body=quiz.dump(question))
    return await on_choose_base(ctx, actions.ChooseBase(handed.id, 0))


async def on_write_question(ctx: Context, action: actions.WriteQuestion) -> list[Call]:
    handed = await _writable(ctx, action.submission)
    return await _next(ctx, handed) if handed else await ctx.visit(actions.Checking(action.submission))


async def on_mark_right(ctx: Context, action: actions.MarkRight) -> list[Call]:
    handed = await _writable(ctx, action.submission)
    if handed is None:
        return await ctx.visit(actions.Checking(action.submission))
    question = quiz.load(handed.body)
    if question.right or action.option >= len(question.options):
        return [Toast(ctx.t("Already counted.")), *await _next(ctx, handed)]
    return await _kept(ctx, handed, replace(question, right=(action.option,)))


async def on_fill_question(ctx: Context, action: actions.FillQuestion) -> list[Call]:
    """Typed text: the words that were asked for, or a norm to look for."""
    handed = await _writable(ctx, action.submission)
    if handed is None:
        return await ctx.visit(actions.Checking(action.submission))
    question = quiz.load(handed.body)
    asked = quiz.next_gap(question)
    if action.number == LAW and asked is not None and asked.gap == "law":
        found = [ctx.library.reference.law[name] for name in ctx.library.law_search.find(ctx.said, _FOUND)]
        return [Show(screens.law_screen(handed, question, found, ctx.t, missed=not found), _here(handed))]
    after = quiz.filled(question, action.number, ctx.said)
    return await _kept(ctx, handed, after) if after else await _next(ctx, handed)


async def on_rewrite_question(ctx: Context, action: actions.RewriteQuestion) -> list[Call]:
    """Take these words back: they are asked for again."""
    handed = await _writable(ctx, action.submission)
    if handed is None:
        return await ctx.visit(actions.Checking(action.submission))
    question = quiz.load(handed.body)
    after = quiz.emptied(question, action.number)
    return await _kept(ctx, handed, after) if after else await _next(ctx, handed)


async def on_cite_law(ctx: Context, action: actions.CiteLaw) -> list[Call]:
    handed = await _writable(ctx, action.submission)
    if handed is None or action.entry not in ctx.library.reference.law:
        return await ctx.visit(actions.WriteQuestion(action.submission))
    question = quiz.load(handed.body)
    return await _kept(ctx, handed, replace(question, law=(action.entry,)))


async def on_add_question(ctx: Context, action: actions.AddQuestion) -> list[Call]:
    """To the desk. A draft that has changed since the quiz came takes it as it is now."""
    handed = await _writable(ctx, action.submission)
    if handed is None:
        return await ctx.visit(actions.Checking(action.submission))
    if quiz.next_gap(quiz.load(handed.body)) is not None:
        return await _next(ctx, handed)
    draft = await drafts.load(ctx.tx, handed.draft) if handed.draft else None
    return await begin(ctx, replace(handed, base=draft.version) if draft and draft.open else handed)


async def on_drop_question(ctx: Context, action: actions.DropQuestion) -> list[Call]:
    """Also a bank that waits for its module."""
    handed = await mine(ctx, action.submission)
    if handed is not None and handed.state not in ("checking", "kept"):
        await submissions.save(ctx.tx, replace(handed, state="dropped", body={}))
    return toasted(await ctx.visit(actions.Drafts(0)), ctx.t("Dropped. The drafts are as they were."))


async def _writable(ctx: Context, submission: int) -> Submission | None:
    """A question that is not in the job process, and in no draft yet."""
    handed = await mine(ctx, submission)
    if handed is None or handed.task != "question" or not handed.base:
        return None
    return handed if handed.state in ("open", "refused", "failed", "outdated") else None


async def _kept(ctx: Context, handed: Submission, question: Question) -> list[Call]:
    handed = replace(handed, state="open", body=quiz.dump(question))
    await submissions.save(ctx.tx, handed)
    return await _next(ctx, handed)


async def _next(ctx: Context, handed: Submission) -> list[Call]:
    question = quiz.load(handed.body)
    asked = quiz.next_gap(question)
    if asked is None:
        law = [ctx.library.reference.law[name] for name in question.law if name in ctx.library.reference.law]
        return [Show(screens.whole_screen(handed, question, law, ctx.t), _here(handed))]
    if asked.gap == "right":
        return [Show(screens.right_screen(handed, question, ctx.t), _here(handed))]
    if asked.gap == "law":
        return [Show(screens.law_screen(handed, question, (), ctx.t), _here(handed))]
    return [Show(screens.words_screen(handed, question, asked, ctx.t), _here(handed))]


def _here(handed: Submission) -> actions.WriteQuestion:
    return actions.WriteQuestion(handed.id)
