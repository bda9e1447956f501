"""The law reference in the pocket: search, entries, glossary, bookmarks, a lawyer's sign-off, what is in doubt."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Route
from bot.features.reference import handlers, sign_off

ACTIONS: dict[type[Action], Route] = {
    actions.FindLaw: Route(handlers.on_find_law),
    actions.LawResults: Route(handlers.on_law_results),
    actions.OpenEntry: Route(handlers.on_open_entry),
    actions.KeepEntry: Route(handlers.on_keep_entry),
    actions.Bookmarks: Route(handlers.on_bookmarks),
    actions.Terms: Route(handlers.on_terms),
    actions.FoundTerms: Route(handlers.on_found_terms),
    actions.SignEntry: Route(sign_off.on_sign_entry, Role.REVIEWER),
    actions.UnsignEntry: Route(sign_off.on_unsign_entry, Role.REVIEWER),
    actions.Doubts: Route(sign_off.on_doubts),
}
COMMANDS: dict[str, Route] = {
    "law": Route(handlers.on_law),
    "terms": Route(handlers.on_terms),
    "bookmarks": Route(handlers.on_bookmarks),
    "doubts": Route(sign_off.on_doubts, Role.TRAINER, Role.REVIEWER, Role.ADMIN, reads=True),
}
