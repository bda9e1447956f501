"""Handlers of links into a cohort."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.cohort import Invite
from bot.engine.context import Context
from bot.features.cohorts.handlers import gone, in_use
from bot.features.cohorts.screens import invite as screens
from bot.store import invites

_DAY: Final = 24 * 3_600_000


async def on_invites(ctx: Context, action: actions.Invites) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    if cohort is None:
        return await gone(ctx)
    found = await invites.of_cohort(ctx.tx, cohort.id)
    return [Show(screens.invites_screen(cohort, found, ctx.now, ctx.t), action)]


async def on_new_invite(ctx: Context, action: actions.NewInvite) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    return [Show(screens.life_screen(cohort, ctx.t), action)] if cohort else await gone(ctx)


async def on_invite_uses(ctx: Context, action: actions.InviteUses) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    return [Show(screens.uses_screen(cohort, action.days, ctx.fresh(), ctx.t), action)] if cohort else await gone(ctx)


async def on_make_invite(ctx: Context, action: actions.MakeInvite) -> list[Call]:
    """The second tap of the same button finds the link made by the first."""
    cohort = await in_use(ctx, action.cohort)
    if cohort is None:
        return await gone(ctx)
    made = await invites.by_token(ctx.tx, action.token)
    if made is None:
        expires = ctx.now + action.days * _DAY if action.days else None
        invite = Invite(0, cohort.id, action.token or ctx.fresh(), ctx.now, expires, action.most or None)
        return await on_open_invite(ctx, actions.OpenInvite(await invites.add(ctx.tx, invite, ctx.learner.id)))
    return await on_open_invite(ctx, actions.OpenInvite(made.id))


async def on_open_invite(ctx: Context, action: actions.OpenInvite) -> list[Call]:
    invite = await invites.load(ctx.tx, action.invite)
    cohort = await in_use(ctx, invite.cohort) if invite else None
    if invite is None or cohort is None:
        return await gone(ctx)
    link = ctx.doors.invite(invite.token)
    return [Show(screens.invite_screen(cohort, invite, link, ctx.now, ctx.t), action)]


async def on_revoke_invite(ctx: Context, action: actions.RevokeInvite) -> list[Call]:
    invite = await invites.load(ctx.tx, action.invite)
    if invite is None:
        return await gone(ctx)
    await invites.revoke(ctx.tx, invite.id, ctx.now)
    said = ctx.t("The link is revoked. Who joined by it stays in the cohort.")
    return [Toast(said), *await on_invites(ctx, actions.Invites(invite.cohort))]
