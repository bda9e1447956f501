"""Handlers of the first run and of the screens that lead to everything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import actions
from bot.chat.action import Action
from bot.chat.call import Call, Show, TellCommands, Toast
from bot.chat.event import Commanded, Event, Tapped, Uploaded
from bot.chat.screen import Screen
from bot.domain.course import LOCALES, Locale
from bot.domain.learner import Learner, Role
from bot.domain.staffing import is_link
from bot.engine.context import Context
from bot.engine.router import NotAllowed, beneath, here, toasted
from bot.features.home import overview, screens
from bot.layout import in_each_language
from bot.store import learners


async def on_start(ctx: Context, event: object) -> list[Call]:
    """/start: the next unanswered question of the first run, or home; with a word, what an invitation leads to."""
    if isinstance(event, Commanded) and event.argument:
        word = event.argument
        return await ctx.visit(actions.UseStaffLink(word) if is_link(word) else actions.UseInvite(word))
    return await on_home(ctx, event)


async def on_home(ctx: Context, _: object) -> list[Call]:
    if ctx.learner.locale is None:
        return await on_choose_language(ctx, _)
    if ctx.learner.profession not in ctx.library.reference.professions:
        return await on_choose_profession(ctx, _)
    if ctx.learner.region is None:
        return await on_choose_region(ctx, actions.ChooseRegion(0))
    offers = [offer for ask in ctx.offers for offer in await ask(ctx)]
    return [Show(screens.home_screen(await overview.look(ctx), offers, ctx.t), actions.Home())]


async def on_choose_language(ctx: Context, _: object) -> list[Call]:
    """Later than in the first run it covers the place, which the choice shows again."""
    first = ctx.learner.locale is None
    return [Show(screens.language_screen(first=first), actions.ChooseLanguage(), overlay=not first)]


async def on_set_language(ctx: Context, action: actions.SetLanguage) -> list[Call]:
    """Speak the other language and show the same place in it; in the first run, go on."""
    locale = action.locale
    if locale not in LOCALES:
        return await ctx.visit(here(ctx, actions.Home()))
    await _keep(ctx, replace(ctx.learner, locale=locale))
    staff = [TellCommands(ctx.learner.id)] if ctx.learner.roles != {Role.LEARNER} else []
    return [*staff, *await ctx.visit(_place_to_translate(ctx))]


async def on_choose_profession(ctx: Context, _: object) -> list[Call]:
    professions = list(ctx.library.reference.professions.values())
    return [Show(screens.profession_screen(professions, ctx.t), actions.ChooseProfession())]


async def on_set_profession(ctx: Context, action: actions.SetProfession) -> list[Call]:
    if action.profession not in ctx.library.reference.professions:
        return await on_choose_profession(ctx, action)
    await _keep(ctx, replace(ctx.learner, profession=action.profession))
    return await on_home(ctx, action)


async def on_choose_region(ctx: Context, action: actions.ChooseRegion) -> list[Call]:
    localities = screens.sorted_localities(ctx.library.reference, ctx.t)
    screen = screens.region_screen(localities, action.page, ctx.t)
    return [Show(screen, actions.ChooseRegion(action.page))]


async def on_set_region(ctx: Context, action: actions.SetRegion) -> list[Call]:
    if action.region and action.region not in ctx.library.reference.localities:
        return await on_choose_region(ctx, actions.ChooseRegion(0))
    await _keep(ctx, replace(ctx.learner, region=action.region))
    return await on_home(ctx, action)


async def on_find_region(ctx: Context, action: actions.FindRegion) -> list[Call]:
    """Ask for a part of a name; what is typed then comes here again."""
    localities = screens.sorted_localities(ctx.library.reference, ctx.t)
    found = screens.matching(localities, ctx.said) if ctx.said else None
    return [Show(screens.find_region_screen(found, ctx.t), action)]


async def on_menu(ctx: Context, _: object) -> list[Call]:
    return [Show(screens.menu_screen(ctx.t, staff=bool(_entries(ctx))), actions.Menu(), overlay=True)]


async def on_staff_menu(ctx: Context, _: object) -> list[Call]:
    """Raises NotAllowed for who has nothing to do there."""
    entries = _entries(ctx)
    if not entries:
        raise NotAllowed
    return [Show(screens.staff_menu_screen(entries, ctx.t), actions.StaffMenu())]


async def on_help(ctx: Context, _: object) -> list[Call]:
    contacts = ctx.library.reference.contacts
    return [Show(screens.help_screen(contacts, ctx.t), actions.Help(), overlay=True)]


async def on_return(ctx: Context, _: object) -> list[Call]:
    return await ctx.visit(beneath(ctx, actions.Home()))


async def on_path(ctx: Context, action: actions.Path) -> list[Call]:
    if ctx.learner.profession not in ctx.library.reference.professions:
        return await on_home(ctx, action)
    return [Show(screens.path_screen(await overview.look(ctx), action.page, ctx.t), action)]


async def old_button(ctx: Context, _: object) -> list[Call]:
    """A button nobody can read any more: say so, and show where the person is."""
    calls = await ctx.visit(here(ctx, actions.Home()))
    return toasted(calls, ctx.t("This button is out of date. Your place is kept."))


async def not_allowed(ctx: Context, event: Event) -> list[Call]:
    """A tap is answered by a toast; a typed command has none, so the screen says it."""
    said = ctx.t("This is not open to you.")
    calls = await ctx.visit(actions.Home())
    return toasted(calls, said) if isinstance(event, Tapped) else [screens.hinted(call, said) for call in calls]


async def unexpected(ctx: Context, event: Event) -> list[Call]:
    """Text or a file where none is awaited. What was sent is not kept."""
    place = here(ctx, actions.Home())
    if ctx.learner.locale is None:
        return await ctx.visit(place)
    hint = screens.file_hint(ctx.t) if isinstance(event, Uploaded) else screens.text_hint(ctx.t)
    calls = await ctx.visit(place)
    return [screens.hinted(call, hint) for call in calls]


async def sorry(ctx: Context, incident: str) -> list[Call]:
    """Something broke on our side; `incident` is what the log calls it."""
    place = here(ctx, actions.Home())
    return [Toast(), Show(screens.sorry_screen(incident, ctx.t), place)]


def alarm(incident: str) -> Mapping[Locale, Screen]:
    """A note to admins and owners; the log has the rest under the same number."""
    return in_each_language(lambda t: screens.alarm_screen(incident, t))


def _entries(ctx: Context) -> list[tuple[str, Action]]:
    """Buttons for what the person may do beside learning."""
    return [(entry.label(ctx.t), entry.action) for entry in ctx.entries if ctx.learner.may(*entry.roles)]


def _place_to_translate(ctx: Context) -> Action:
    place = here(ctx, actions.Home())
    if isinstance(place, actions.ChooseLanguage):
        place = beneath(ctx, actions.Home())
    return actions.Home() if isinstance(place, actions.ChooseLanguage) else place


async def _keep(ctx: Context, learner: Learner) -> None:
    await learners.save(ctx.tx, learner)
    ctx.learner = learner
