"""Handlers of the lawyer's check of an entry, and of the list of what is in doubt."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.footing import shaky
from bot.domain.learner import Role
from bot.domain.review import PROOF, Review, Verdict, digest
from bot.engine.context import Context
from bot.engine.router import NotAllowed
from bot.features.reference.handlers import is_staff, same_entry
from bot.features.reference.screens.doubtful import doubts_screen
from bot.store import reviews


async def on_sign_entry(ctx: Context, action: actions.SignEntry) -> list[Call]:
    return await _say(ctx, action.entry, action.proof, "checked")


async def on_unsign_entry(ctx: Context, action: actions.UnsignEntry) -> list[Call]:
    return await _say(ctx, action.entry, action.proof, "withdrawn")


async def on_doubts(ctx: Context, event: object) -> list[Call]:
    """Raises NotAllowed for who is no member of staff."""
    if not is_staff(ctx):
        raise NotAllowed
    place = event if isinstance(event, actions.Doubts) else actions.Doubts(0)
    checked = await reviews.standing(ctx.tx)
    register = ctx.library.reference.law
    modules = await ctx.library.all_published(ctx.tx)
    found = [one for module in modules for one in shaky(module, register, checked)]
    law = {name: entry for module in modules for name, entry in module.law.items()}
    return [Show(doubts_screen(found, law, place.page, ctx.t), place, overlay=True)]


async def _say(ctx: Context, name: str, proof: str, verdict: Verdict) -> list[Call]:
    """Only what stood on the screen is signed; a second tap finds it said already."""
    record = ctx.library.reference.law.get(name)
    if record is None or not (wording := digest(record)).startswith(proof) or len(proof) != PROOF:
        said = ctx.t("The entry has changed since. Read it again, please.")
        return [Toast(said), *await same_entry(ctx, name)]
    standing = await reviews.of_wording(ctx.tx, name, wording)
    if (standing is not None) == (verdict == "checked"):
        return [Toast(ctx.t("Already counted.")), *await same_entry(ctx, name)]
    role = Role.REVIEWER if Role.REVIEWER in ctx.learner.roles else Role.OWNER
    await reviews.add(ctx.tx, Review(name, wording, verdict, role, ctx.learner.id, ctx.now))
    said = ctx.t("Signed: this wording is checked.") if verdict == "checked" else ctx.t("The signature is taken back.")
    return [Toast(said), *await same_entry(ctx, name)]
