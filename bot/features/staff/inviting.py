"""Handlers of links into a role. Who makes a link confirms who opened it: nobody becomes staff by a link alone."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Notify, Show, TellCommands, Toast
from bot.domain.learner import Role
from bot.domain.reference import Locality
from bot.domain.staffing import LIFE, PREFIX, Link, gives, giving, number
from bot.engine.context import Context
from bot.features.staff.handlers import gone, region_name, regions, role_of
from bot.features.staff.screens import joining
from bot.features.staff.screens import link as screens
from bot.features.staff.screens.words import obstacle_words
from bot.layout import in_each_language
from bot.store import learners, staff


async def on_links(ctx: Context, action: actions.StaffLinks) -> list[Call]:
    found = await staff.links_of(ctx.tx, ctx.learner.id)
    return [Show(screens.links_screen(found, regions(ctx), ctx.now, action.page, ctx.t), action)]


async def on_new_link(ctx: Context, _: object) -> list[Call]:
    return [Show(screens.role_screen(gives(ctx.learner), ctx.t), actions.NewStaffLink())]


async def on_link_region(ctx: Context, action: actions.StaffLinkRegion) -> list[Call]:
    localities = sorted(ctx.library.reference.localities.values(), key=lambda one: _sort_key(one, ctx))
    return [Show(screens.region_screen(localities, action.page, ctx.t), action)]


async def on_link_role(ctx: Context, action: actions.StaffLinkRole) -> list[Call]:
    role = _fit(ctx, action.role, action.region)
    if role is None:
        return await on_new_link(ctx, action)
    place = region_name(ctx, action.region)
    return [Show(screens.make_screen(role, action.region, place, ctx.fresh(), ctx.t), action)]


async def on_make_link(ctx: Context, action: actions.MakeStaffLink) -> list[Call]:
    """The second tap of the same button finds the link made by the first."""
    role = _fit(ctx, action.role, action.region)
    if role is None:
        ctx.details = {"refused": "above"}
        return await on_new_link(ctx, action)
    token = PREFIX + (action.token or ctx.fresh())
    made = Link(0, token, role, action.region, ctx.learner.id, ctx.now, ctx.now + LIFE)
    await staff.add_link(ctx.tx, made)
    ctx.details = {"role": role.value, "region": action.region}
    found = await staff.by_token(ctx.tx, token)
    return _shown(ctx, found) if found and found.author == ctx.learner.id else await gone(ctx)


async def on_open_link(ctx: Context, action: actions.OpenStaffLink) -> list[Call]:
    link = await _mine(ctx, action.link)
    return _shown(ctx, link) if link else await gone(ctx)


async def on_withdraw(ctx: Context, action: actions.WithdrawStaffLink) -> list[Call]:
    """Also when somebody has just opened it: they are told nothing, and it gives them nothing."""
    link = await _mine(ctx, action.link)
    if link is None or not await staff.close(ctx.tx, link.id, "withdrawn"):
        ctx.details = {"refused": "gone"}
        return await gone(ctx)
    ctx.details = {"role": link.role.value, "region": link.region}
    return [Toast(ctx.t("The link is withdrawn.")), *await on_links(ctx, actions.StaffLinks(0))]


async def on_confirm(ctx: Context, action: actions.ConfirmMember) -> list[Call]:
    """Rights are asked for anew: the giver's, since they may have changed, and those of who opened it."""
    link = await _mine(ctx, action.link)
    if link is None or link.claimant is None or link.state(ctx.now) != "claimed":
        ctx.details = {"refused": "gone"}
        return _shown(ctx, link) if link else await gone(ctx)
    person, place = link.claimant, region_name(ctx, link.region)
    ctx.details = {"person": number(person), "role": link.role.value, "region": link.region}
    obstacle = giving(ctx.learner, person, await learners.roles(ctx.tx, person), link.role)
    if obstacle:
        ctx.details["refused"] = obstacle
        return [Toast(obstacle_words(obstacle, ctx.t)), *_shown(ctx, link)]
    await staff.close(ctx.tx, link.id, "granted")
    by = Role.OWNER if Role.OWNER in ctx.learner.roles else Role.ADMIN
    await learners.grant(ctx.tx, person, link.role, ctx.now, by.value, link.region)
    told = in_each_language(lambda t: joining.confirmed_screen(link.role, place, t))
    done = Toast(ctx.t("The role is given; they are told."))
    return [done, Notify(person, told), TellCommands(person), *await on_open_link(ctx, actions.OpenStaffLink(link.id))]


async def on_refuse(ctx: Context, action: actions.RefuseMember) -> list[Call]:
    link = await _mine(ctx, action.link)
    if link is None or link.claimant is None or link.state(ctx.now) != "claimed":
        ctx.details = {"refused": "gone"}
        return _shown(ctx, link) if link else await gone(ctx)
    await staff.close(ctx.tx, link.id, "refused")
    ctx.details = {"person": number(link.claimant), "role": link.role.value, "region": link.region}
    told = in_each_language(joining.refused_screen)
    refused = Toast(ctx.t("Refused. If you do not know who opened it, the link went astray: make a new one."))
    return [refused, Notify(link.claimant, told), *await on_open_link(ctx, actions.OpenStaffLink(link.id))]


def _fit(ctx: Context, name: str, region: str) -> Role | None:
    """The role, if the person may give it, with a region exactly when it has one."""
    role = role_of(name)
    if role is None or role not in gives(ctx.learner):
        return None
    known = region in ctx.library.reference.localities
    return role if (known if role is Role.REGIONAL_ADMIN else not region) else None


async def _mine(ctx: Context, id: int) -> Link | None:
    """None when it is somebody else's."""
    link = await staff.link(ctx.tx, id)
    return link if link and link.author == ctx.learner.id else None


def _shown(ctx: Context, link: Link) -> list[Call]:
    address = ctx.doors.invite(link.token)
    screen = screens.link_screen(link, region_name(ctx, link.region), address, ctx.now, ctx.t)
    return [Show(screen, actions.OpenStaffLink(link.id))]


def _sort_key(locality: Locality, ctx: Context) -> str:
    return locality.short[ctx.t.locale].replace("Ё", "Е").replace("ё", "е").casefold()
