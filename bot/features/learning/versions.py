"""An attempt and the version it runs through: moved when its key was wrong, caught up on when it was overtaken."""

from __future__ import annotations

from bot.domain import regrading
from bot.domain.attempt import Attempt
from bot.domain.delta import lesson
from bot.domain.edition import behind
from bot.engine.context import Context
from bot.store import attempts, courses, releases
from bot.store.releases import Delta


async def corrected(ctx: Context, attempt: Attempt) -> Attempt:
    """An open attempt of a version with a wrong key goes on in the one that took its place; any other stays."""
    version = ctx.library.replaced.get(attempt.version)
    if not attempt.open or attempt.kind != "full" or version is None:
        return attempt
    old, new = await ctx.library.module(ctx.tx, attempt.version), await ctx.library.module(ctx.tx, version)
    given = await attempts.responses(ctx.tx, attempt.id)
    moved = regrading.moved(old, new, version, attempt, given, ctx.now)
    if not await attempts.save(ctx.tx, moved, attempt.step, moved_from=attempt.version):
        raise LookupError(f"attempt {attempt.id} was changed outside its lane")
    again = [(attempt.id, after) for one in given if (after := regrading.rescored(new, one)) != one]
    await releases.rescore(ctx.tx, again)
    if not moved.open:
        await settle(ctx, moved)
    return moved


async def settle(ctx: Context, attempt: Attempt) -> None:
    """An attempt has ended: what it was offered for is done, and what changed since its version is offered."""
    if attempt.kind == "delta":
        version = next((one.new for one in await _offers(ctx, attempt) if one.attempt == attempt.id), "")
        await releases.end(ctx.tx, attempt.id, ctx.now)
    else:
        version = attempt.version if attempt.kind == "full" and attempt.state != "failed" else ""
    if version:
        await _catch_up(ctx, attempt.module, version)


async def owed(ctx: Context, module: str) -> bool:
    """Whether there is something to catch up on."""
    return any(one.module == module for one in await releases.open_offers(ctx.tx, ctx.learner.id))


async def _catch_up(ctx: Context, module: str, version: str) -> None:
    new = await ctx.library.published(ctx.tx, module)
    old = await ctx.library.module(ctx.tx, version)
    if new and behind(await courses.history(ctx.tx, module), version) and lesson(old, new):
        current = ctx.library.current[module]
        await releases.offer(ctx.tx, ctx.learner.id, module, version, current, ctx.now)
    else:
        await releases.drop(ctx.tx, ctx.learner.id, module)


async def _offers(ctx: Context, attempt: Attempt) -> list[Delta]:
    return [one for one in await releases.open_offers(ctx.tx, ctx.learner.id) if one.module == attempt.module]
