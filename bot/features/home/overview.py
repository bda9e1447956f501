"""Reads where the learner stands in each published module of their path."""

from __future__ import annotations

from bot.domain import plan
from bot.domain.attempt import Attempt
from bot.domain.course import Module
from bot.domain.progress import Overview, Standing
from bot.engine.context import Context
from bot.store import attempts


async def look(ctx: Context) -> Overview:
    profession = ctx.library.reference.professions[ctx.learner.profession or ""]
    mine = [one for one in await attempts.of_learner(ctx.tx, ctx.learner.id) if one.kind == "full"]
    path = []
    for name in (*profession.path, *(one for one in profession.optional if one not in profession.path)):
        module = await ctx.library.published(ctx.tx, name)
        if module is not None:
            path.append(await _standing(ctx, module, mine, optional=name in profession.optional))
    return Overview(profession.title, tuple(path))


async def _standing(ctx: Context, module: Module, mine: list[Attempt], *, optional: bool) -> Standing:
    own = [attempt for attempt in mine if attempt.module == module.id]
    if not own:
        return Standing(module, optional=optional)
    newest = max(own, key=lambda attempt: attempt.id)
    version = await ctx.library.module(ctx.tx, newest.version)
    return Standing(
        module,
        newest,
        stages=len(plan.stages(version, newest.seed)),
        passed=any(attempt.state in ("passed", "completed") for attempt in own),
        optional=optional,
        best=max((attempt.scaled for attempt in own if attempt.scaled is not None), default=None),
    )
