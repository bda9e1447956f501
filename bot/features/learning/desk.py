"""What every handler of a lesson does: take the attempt in hand, make one move, keep it, show the place."""

from __future__ import annotations

from collections.abc import Callable

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.attempt import Attempt, Outcome
from bot.domain.course import Module
from bot.domain.moves import Moved
from bot.engine.context import Context
from bot.engine.router import here, toasted
from bot.features.learning.screens.lesson import corrected_screen, lesson_screen
from bot.features.learning.screens.page import page
from bot.features.learning.versions import corrected, owed, settle
from bot.store import attempts

Move = Callable[[Module, Attempt], Moved]


async def play(ctx: Context, attempt_id: int, move: Move) -> list[Call]:
    """Make the move on the learner's own attempt. One that changes nothing is a second tap or an old button."""
    attempt = await own_attempt(ctx, attempt_id)
    if attempt is None:
        return await unknown(ctx)
    current = await corrected(ctx, attempt)
    module = await ctx.library.module(ctx.tx, current.version)
    if current is not attempt:  # what the button meant was said of the wrong version
        return await show(ctx, module, current, moved=True)
    moved, outcome = move(module, attempt)
    if moved is attempt or not await attempts.save(ctx.tx, moved, attempt.step):
        return [Toast(ctx.t("Already counted.")), *await show(ctx, module, attempt)]
    if outcome and outcome.response and attempt.kind != "preview":
        await attempts.record(ctx.tx, attempt.id, outcome.response, ctx.learner.locale)
    if not moved.open:
        await settle(ctx, moved)
    return [*_said(ctx, outcome), *await show(ctx, module, moved)]


async def own_attempt(ctx: Context, attempt_id: int) -> Attempt | None:
    """None for an attempt that does not exist and for somebody else's: the two look the same."""
    attempt = await attempts.load(ctx.tx, attempt_id)
    return attempt if attempt and attempt.learner == ctx.learner.id else None


async def show(ctx: Context, module: Module, attempt: Attempt, notice: str = "", *, moved: bool = False) -> list[Call]:
    """`moved`: the attempt has just come to a version with the right key, and the person is told so."""
    share = None
    if attempt.answered is not None and attempt.answered.correct is not None and attempt.view == attempt.stage:
        share = await attempts.share_of_choice(ctx.tx, attempt.answered)
    ended = not attempt.open
    following = await _following(ctx, module) if ended else None
    changed = ended and await owed(ctx, module.id)
    screen = lesson_screen(
        page(module, attempt, ctx.t), share=share, following=following, notice=notice, changed=changed
    )
    return [Show(corrected_screen(screen, ctx.t) if moved else screen, actions.Lesson(attempt.id))]


async def unknown(ctx: Context) -> list[Call]:
    """A button of no attempt of theirs: say so, and show where the person is."""
    place = here(ctx, actions.Home())
    if isinstance(place, actions.Lesson | actions.OpenLaw) and await own_attempt(ctx, place.attempt) is None:
        place = actions.Home()
    return toasted(await ctx.visit(place), ctx.t("This button is out of date. Your place is kept."))


def _said(ctx: Context, outcome: Outcome | None) -> list[Call]:
    given = outcome.response if outcome else None
    if given is None or given.phase == "scenario":  # the next node says it
        return []
    if given.phase == "pre" or given.correct is None:
        return [Toast(ctx.t("Noted."))]
    return [Toast(ctx.t("Right.") if given.correct else ctx.t("Not right."))]


async def _following(ctx: Context, module: Module) -> Module | None:
    """The next module of the learner's path that is published and not passed; the one just ended never."""
    profession = ctx.library.reference.professions.get(ctx.learner.profession or "")
    mine = await attempts.of_learner(ctx.tx, ctx.learner.id)
    passed = {one.module for one in mine if one.state in ("passed", "completed")} | {module.id}
    for name in profession.path if profession else ():
        if name not in passed and name in ctx.library.current:
            return await ctx.library.published(ctx.tx, name)
    return None
