"""Handlers of who holds which role, and of taking it away."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Notify, Show, TellCommands, Toast
from bot.domain.course import Bilingual
from bot.domain.learner import Role
from bot.domain.staffing import Member, number, taking
from bot.engine.context import Context
from bot.features.staff.screens import people as screens
from bot.features.staff.screens.words import obstacle_words
from bot.layout import in_each_language
from bot.store import learners, staff


async def on_staff(ctx: Context, _: object) -> list[Call]:
    """Also /roles."""
    links = await staff.links_of(ctx.tx, ctx.learner.id)
    waiting = sum(one.state(ctx.now) == "claimed" for one in links)
    return [Show(screens.staff_screen(await staff.members(ctx.tx), waiting, ctx.t), actions.Staff())]


async def on_role_holders(ctx: Context, action: actions.RoleHolders) -> list[Call]:
    role = role_of(action.role)
    if role is None:
        return await on_staff(ctx, action)
    members = await staff.members(ctx.tx)
    return [Show(screens.holders_screen(role, members, regions(ctx), action.page, ctx.t), action)]


async def on_open_member(ctx: Context, action: actions.OpenMember) -> list[Call]:
    held = await _roles_of(ctx, action.number)
    return await _shown(ctx, held) if held else await gone(ctx)


async def on_take_role(ctx: Context, action: actions.TakeRole) -> list[Call]:
    member = await _member(ctx, action)
    if member is None:
        return await gone(ctx)
    own = member.learner == ctx.learner.id
    return [Show(screens.take_screen(member, regions(ctx), ctx.t, own=own), action)]


async def on_take_role_now(ctx: Context, action: actions.TakeRoleNow) -> list[Call]:
    member = await _member(ctx, action)
    if member is None:
        ctx.details = {"refused": "gone"}
        return await gone(ctx)
    held = await learners.roles(ctx.tx, member.learner)
    owners = await staff.owners(ctx.tx) if member.role is Role.OWNER else 0
    obstacle = taking(ctx.learner, member.learner, held, member.role, owners)
    ctx.details = {"person": member.number, "role": member.role.value, "region": member.region}
    if obstacle:
        ctx.details["refused"] = obstacle
        return [Toast(obstacle_words(obstacle, ctx.t)), *await _shown(ctx, await _roles_of(ctx, member.number))]
    await staff.take(ctx.tx, member.learner, member.role, member.region)
    place = region_name(ctx, member.region)
    told = in_each_language(lambda t: screens.lost_screen(member.role, place, t))
    done: list[Call] = [Toast(ctx.t("The role is taken away.")), TellCommands(member.learner)]
    if member.learner == ctx.learner.id:
        return [*done, Show(screens.lost_screen(member.role, place, ctx.t), actions.Home())]
    left = await _roles_of(ctx, member.number)
    calls = await _shown(ctx, left) if left else await on_staff(ctx, action)
    return [*done, Notify(member.learner, told), *calls]


async def gone(ctx: Context) -> list[Call]:
    return [Toast(ctx.t("This has changed since.")), *await on_staff(ctx, actions.Staff())]


def role_of(name: str) -> Role | None:
    """The role of staff with this name."""
    return next((role for role in Role if role.value == name and role is not Role.LEARNER), None)


def regions(ctx: Context) -> dict[str, Bilingual]:
    return {code: one.short for code, one in ctx.library.reference.localities.items()}


def region_name(ctx: Context, code: str) -> Bilingual | None:
    return regions(ctx).get(code)


async def _shown(ctx: Context, held: list[Member]) -> list[Call]:
    person, owners = held[0].learner, sum(one.role is Role.OWNER for one in await staff.members(ctx.tx))
    roles = frozenset(one.role for one in held)
    takes = [one for one in held if taking(ctx.learner, person, roles, one.role, owners) is None]
    screen = screens.member_screen(held, takes, regions(ctx), ctx.t, own=person == ctx.learner.id)
    return [Show(screen, actions.OpenMember(held[0].number))]


async def _roles_of(ctx: Context, shown: str) -> list[Member]:
    """What the member of staff with this number holds."""
    return [one for one in await staff.members(ctx.tx) if number(one.learner) == shown]


async def _member(ctx: Context, action: actions.TakeRole | actions.TakeRoleNow) -> Member | None:
    held = await _roles_of(ctx, action.number)
    return next((one for one in held if (one.role, one.region) == (action.role, action.region)), None)
