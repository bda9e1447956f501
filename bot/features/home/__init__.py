"""The first run, home, the path, the menu, help, and what is said when something is not as expected."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Route
from bot.features.home import handlers

ACTIONS: dict[type[Action], Route] = {
    actions.Home: Route(handlers.on_home),
    actions.ChooseLanguage: Route(handlers.on_choose_language),
    actions.SetLanguage: Route(handlers.on_set_language),
    actions.ChooseProfession: Route(handlers.on_choose_profession),
    actions.SetProfession: Route(handlers.on_set_profession),
    actions.ChooseRegion: Route(handlers.on_choose_region),
    actions.SetRegion: Route(handlers.on_set_region),
    actions.FindRegion: Route(handlers.on_find_region),
    actions.Menu: Route(handlers.on_menu),
    actions.StaffMenu: Route(handlers.on_staff_menu),
    actions.Help: Route(handlers.on_help),
    actions.Return: Route(handlers.on_return),
    actions.Path: Route(handlers.on_path),
}
COMMANDS: dict[str, Route] = {
    "start": Route(handlers.on_start),
    "menu": Route(handlers.on_menu),
    "language": Route(handlers.on_choose_language),
    "staff": Route(handlers.on_staff_menu),
    "help": Route(handlers.on_help),
}
