"""Handlers of a lesson: one for every button."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, SendFile, Show, Toast
from bot.chat.html import plain
from bot.domain import answers, moves, plan, scoring
from bot.domain.attempt import Attempt
from bot.domain.course import LawEntry
from bot.domain.learner import Role
from bot.domain.review import Review, digest
from bot.engine.context import Context
from bot.features.learning.desk import own_attempt, play, show, unknown
from bot.features.learning.screens.reading import law_screen
from bot.features.learning.versions import corrected
from bot.store import attempts, files, reviews


async def on_open_module(ctx: Context, action: actions.OpenModule) -> list[Call]:
    """Go on with the open attempt; else look at the result when the module is passed; else begin."""
    whole = [one for one in await attempts.of_learner(ctx.tx, ctx.learner.id) if one.kind == "full"]
    mine = [one for one in whole if one.module == action.module]
    best = next((one for one in mine if one.open), None)
    best = best or next((one for one in reversed(mine) if one.state in ("passed", "completed")), None)
    return await _shown(ctx, best) if best else await _begun(ctx, action.module)


async def on_again(ctx: Context, action: actions.Again) -> list[Call]:
    """Begin anew; a second tap finds the attempt begun by the first."""
    running = await attempts.open_attempt(ctx.tx, ctx.learner.id, action.module)
    return await _shown(ctx, running) if running else await _begun(ctx, action.module)


async def on_lesson(ctx: Context, action: actions.Lesson) -> list[Call]:
    attempt = await own_attempt(ctx, action.attempt)
    return await _shown(ctx, attempt) if attempt else await unknown(ctx)


async def on_next(ctx: Context, action: actions.Next) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: moves.go_on(m, a, action.step, ctx.now))


async def on_back(ctx: Context, action: actions.Back) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: moves.look_back(m, a, action.step, ctx.now))


async def on_skip(ctx: Context, action: actions.Skip) -> list[Call]:
    calls = await play(ctx, action.attempt, lambda m, a: moves.skip(m, a, action.step, ctx.now))
    if any(isinstance(call, Toast) for call in calls):
        return calls
    return [Toast(ctx.t("Hard cards can be left out; the result does not depend on them.")), *calls]


async def on_answer(ctx: Context, action: actions.Answer) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: answers.answer(m, a, action.step, action.option, ctx.now))


async def on_pick(ctx: Context, action: actions.Pick) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: answers.pick(m, a, action.step, action.option, ctx.now))


async def on_clear(ctx: Context, action: actions.Clear) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: answers.clear(m, a, action.step, ctx.now))


async def on_submit(ctx: Context, action: actions.Submit) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: answers.submit(m, a, action.step, ctx.now))


async def on_tick_line(ctx: Context, action: actions.TickLine) -> list[Call]:
    return await play(ctx, action.attempt, lambda m, a: moves.tick(m, a, action.step, action.line, ctx.now))


async def on_enter_number(ctx: Context, action: actions.EnterNumber) -> list[Call]:
    """Typed text on a screen that asks for a number; anything else is asked for again, kindly."""
    given = scoring.parse_number(ctx.said)
    if given is not None:
        return await play(ctx, action.attempt, lambda m, a: answers.number(m, a, action.step, given, ctx.now))
    attempt = await own_attempt(ctx, action.attempt)
    if attempt is None:
        return await unknown(ctx)
    notice = ctx.t("A number is needed here, such as 48 or 0.5. What you typed was not kept.")
    return await _shown(ctx, attempt, notice if attempt.step == action.step else "")


async def on_open_picture(ctx: Context, action: actions.OpenPicture) -> list[Call]:
    """The picture of the card in view as a message of its own; its description goes with it."""
    attempt = await own_attempt(ctx, action.attempt)
    if attempt is None:
        return await unknown(ctx)
    module = await ctx.library.module(ctx.tx, attempt.version)
    card = plan.stages(module, attempt.seed)[attempt.view].card
    file = await files.picture(ctx.tx, card.picture.file) if card and card.picture else None
    if card is None or card.picture is None or file is None:
        return [Toast(ctx.t("There is no picture here.")), *await show(ctx, module, attempt)]
    caption = plain(card.picture.alt[ctx.t.locale])
    return [SendFile(file, card.id, caption, picture=True)]


async def on_open_law(ctx: Context, action: actions.OpenLaw) -> list[Call]:
    attempt = await own_attempt(ctx, action.attempt)
    if attempt is None:
        return await unknown(ctx)
    module = await ctx.library.module(ctx.tx, attempt.version)
    entry = module.law.get(action.entry)
    if entry is None:
        return await show(ctx, module, attempt)
    trainer = ctx.learner.may(Role.TRAINER) or ctx.learner.may(Role.REVIEWER)
    review = await _review(ctx, entry)
    screen = law_screen(entry, module.law_as_of, ctx.t, trainer=trainer, review=review)
    return [Show(screen, action, overlay=True)]


async def _review(ctx: Context, entry: LawEntry) -> Review | None:
    """A lawyer's check of the wording that this version holds, if that is still the wording of the register."""
    record = ctx.library.reference.law.get(entry.id)
    if record is None or record.entry != entry:
        return None
    return await reviews.of_wording(ctx.tx, entry.id, digest(record))


async def _begun(ctx: Context, name: str) -> list[Call]:
    module = await ctx.library.published(ctx.tx, name)
    if module is None:
        return await unknown(ctx)
    version = ctx.library.current[name]
    fresh = moves.begin(module, version, ctx.learner.id, ctx.fresh(), ctx.now)
    return await show(ctx, module, await attempts.begin(ctx.tx, fresh))


async def _shown(ctx: Context, attempt: Attempt, notice: str = "") -> list[Call]:
    current = await corrected(ctx, attempt)
    module = await ctx.library.module(ctx.tx, current.version)
    return await show(ctx, module, current, notice, moved=current is not attempt)
