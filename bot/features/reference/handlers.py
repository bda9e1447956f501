"""Handlers of the law reference, the glossary and bookmarks. All are overlays: closing leads back to the lesson."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.chat.event import Commanded
from bot.chat.screen import Screen
from bot.domain.learner import Role
from bot.domain.reference import LawRecord
from bot.domain.review import digest
from bot.engine.context import Context
from bot.engine.router import here
from bot.features.reference.screens import glossary, results
from bot.features.reference.screens.entry import EntryView, entry_screen
from bot.store import bookmarks, reviews

_MOST: Final = 48
"""Results beyond these help nobody."""


async def on_law(ctx: Context, event: Commanded) -> list[Call]:
    """/law, or /law 116.1."""
    ctx.said = event.argument
    return await (on_law_results(ctx, actions.LawResults(0)) if event.argument else on_find_law(ctx, event))


async def on_find_law(ctx: Context, _: object) -> list[Call]:
    return [Show(_ask(ctx), actions.FindLaw(), overlay=True)]


async def on_law_results(ctx: Context, action: actions.LawResults) -> list[Call]:
    """What was asked last, or is asked now. Only what the register knows of the question is kept."""
    if ctx.said:
        asked = ctx.library.law_search.read(ctx.said)
        await bookmarks.look_for(ctx.tx, ctx.learner.id, "law", asked.text)
    query = await bookmarks.looked_for(ctx.tx, ctx.learner.id, "law")
    found = _records(ctx, ctx.library.law_search.find(query, _MOST))
    if not found:
        return [Show(_ask(ctx, missed=bool(ctx.said)), actions.FindLaw(), overlay=True)]
    return [Show(results.results_screen(query, found, action.page, ctx.t), action, overlay=True)]


async def on_open_entry(ctx: Context, action: actions.OpenEntry) -> list[Call]:
    record = ctx.library.reference.law.get(action.entry)
    if record is None:
        return [Toast(ctx.t("This entry is no longer in the register.")), *await on_find_law(ctx, action)]
    return [Show(entry_screen(await _view(ctx, record), action, ctx.t), action, overlay=True)]


async def on_keep_entry(ctx: Context, action: actions.KeepEntry) -> list[Call]:
    if action.on and action.entry in ctx.library.reference.law:
        await bookmarks.keep(ctx.tx, ctx.learner.id, action.entry, ctx.now)
        said = ctx.t("Kept among your bookmarks.")
    else:
        await bookmarks.drop(ctx.tx, ctx.learner.id, action.entry)
        said = ctx.t("No longer among your bookmarks.")
    return [Toast(said), *await same_entry(ctx, action.entry)]


async def on_bookmarks(ctx: Context, event: object) -> list[Call]:
    place = event if isinstance(event, actions.Bookmarks) else actions.Bookmarks(0)
    kept = _records(ctx, list(await bookmarks.of_learner(ctx.tx, ctx.learner.id)))
    return [Show(results.bookmarks_screen(kept, place.page, ctx.t), place, overlay=True)]


async def on_terms(ctx: Context, event: object) -> list[Call]:
    """/terms, /terms battery, or a page of the whole glossary."""
    if isinstance(event, Commanded) and event.argument:
        ctx.said = event.argument
        return await on_found_terms(ctx, actions.FoundTerms(0))
    place = event if isinstance(event, actions.Terms) else actions.Terms(0)
    terms = glossary.in_order(list(ctx.library.reference.terms.values()), ctx.t)
    return [Show(glossary.terms_screen(terms, place.page, ctx.t), place, overlay=True)]


async def on_found_terms(ctx: Context, action: actions.FoundTerms) -> list[Call]:
    search = ctx.library.term_search
    if ctx.said:
        await bookmarks.look_for(ctx.tx, ctx.learner.id, "terms", search.read(ctx.said).text)
    query = await bookmarks.looked_for(ctx.tx, ctx.learner.id, "terms")
    found = [ctx.library.reference.terms[id] for id in search.find(query)]
    return [Show(glossary.found_terms_screen(query, found, action.page, ctx.t), action, overlay=True)]


async def same_entry(ctx: Context, name: str) -> list[Call]:
    """The entry again, still with the way back to the list it was opened from."""
    place = here(ctx, actions.Home())
    if isinstance(place, actions.OpenEntry) and place.entry == name:
        return await on_open_entry(ctx, place)
    return await on_open_entry(ctx, actions.OpenEntry(name))


def is_staff(ctx: Context) -> bool:
    """Who is told how an entry was checked."""
    return any(ctx.learner.may(role) for role in (Role.TRAINER, Role.REVIEWER, Role.ADMIN))


async def _view(ctx: Context, record: LawRecord) -> EntryView:
    name, wording = record.entry.id, digest(record)
    return EntryView(
        record,
        wording,
        await reviews.of_wording(ctx.tx, name, wording),
        kept=name in await bookmarks.of_learner(ctx.tx, ctx.learner.id),
        related=_records(ctx, record.related),
        taught=(await ctx.library.citing(ctx.tx)).get(name, ()),
        staff=is_staff(ctx),
        reviewer=ctx.learner.may(Role.REVIEWER),
    )


def _records(ctx: Context, names: Iterable[str]) -> list[LawRecord]:
    """Those that the register has today."""
    law = ctx.library.reference.law
    return [law[name] for name in names if name in law]


def _ask(ctx: Context, *, missed: bool = False) -> Screen:
    return results.ask_screen(len(ctx.library.reference.law), ctx.t, staff=is_staff(ctx), missed=missed)
