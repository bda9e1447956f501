"""Handlers of the case navigator. The answers travel in the buttons: nothing about a case is kept."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.navigation import edition, walk
from bot.domain.reference import Tree
from bot.engine.context import Context
from bot.features.navigator import screens
from bot.features.navigator.screens import Place
from bot.layout import for_whom


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/navigator: before the first run is done, that comes first."""
    if ctx.learner.locale is None:
        return await ctx.visit(actions.Home())
    return await on_navigator(ctx, actions.Navigator(0))


async def on_navigator(ctx: Context, action: actions.Navigator) -> list[Call]:
    trees = for_whom(ctx.library.reference.trees.values(), ctx.learner.profession)
    return [Show(screens.navigator_screen(trees, action.page, ctx.t), action, overlay=True)]


async def on_at_fork(ctx: Context, action: actions.AtFork) -> list[Call]:
    """One question, or the finding. Answers given in another edition of the tree do not count in this one."""
    tree = ctx.library.reference.trees.get(action.tree)
    if tree is None:
        return [Toast(ctx.t("This case is no longer here.")), *await on_navigator(ctx, actions.Navigator(0))]
    place = _place(ctx, tree, action)
    told: list[Call] = []
    if not _current(tree, action):
        told = [Toast(ctx.t("The questions have changed. Please start again."))]
    return [*told, Show(screens.fork_screen(place, ctx.t), place.at(place.walk.trail), overlay=True)]


async def on_fork_law(ctx: Context, action: actions.ForkLaw) -> list[Call]:
    tree = ctx.library.reference.trees.get(action.tree)
    if tree is None or not _current(tree, action):
        return await on_at_fork(ctx, actions.AtFork(action.tree, action.edition, action.trail))
    place = _place(ctx, tree, action)
    return [Show(screens.law_screen(place, action.number, ctx.t), action, overlay=True)]


def _place(ctx: Context, tree: Tree, action: actions.AtFork | actions.ForkLaw) -> Place:
    trail = action.trail if _current(tree, action) else ""
    return Place(tree, walk(tree, trail), ctx.library.reference.law)


def _current(tree: Tree, action: actions.AtFork | actions.ForkLaw) -> bool:
    return action.edition in ("", edition(tree))
