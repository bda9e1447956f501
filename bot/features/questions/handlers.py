"""Handlers of question quality for staff: modules, their questions, one question."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.item_analysis import final_items, of_item
from bot.engine.context import Context
from bot.features.questions import counting
from bot.features.questions.screens import figures as screens
from bot.store import questions


async def on_questions(ctx: Context, action: actions.Questions) -> list[Call]:
    known = await counting.asked(ctx)
    modules = await ctx.library.all_published(ctx.tx)
    asked = [screens.Asked.of(module, known) for module in modules if final_items(module)]
    return [Show(screens.modules_screen(asked, action.page, ctx.t), action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/questions"""
    return await on_questions(ctx, actions.Questions(0))


async def on_module(ctx: Context, action: actions.ModuleQuestions) -> list[Call]:
    module = await ctx.library.published(ctx.tx, action.module)
    if module is None:
        return [Toast(ctx.t("This module is not published now.")), *await on_questions(ctx, actions.Questions(0))]
    known = await counting.asked(ctx)
    return [Show(screens.module_screen(screens.Asked.of(module, known), action.page, ctx.t), action)]


async def on_figures(ctx: Context, action: actions.QuestionFigures) -> list[Call]:
    """Counted now, not kept: the person looks at one question and waits for it."""
    module = await ctx.library.published(ctx.tx, action.module)
    found = [item for item in final_items(module) if screens.short_hash(item) == action.item] if module else []
    if module is None or not found:
        gone = Toast(ctx.t("This question has changed."))
        return [gone, *await on_module(ctx, actions.ModuleQuestions(action.module, 0))]
    answers = await questions.answers(ctx.tx, found[0].hash)
    view = screens.Looked(module, found[0], of_item(answers, found[0]))
    return [Show(screens.figures_screen(view, action.page, ctx.t, most=questions.NEWEST), action)]
