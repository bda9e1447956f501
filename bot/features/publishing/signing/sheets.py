"""A draft with all that its reviewer has to know, gathered from the store."""

from __future__ import annotations

from collections.abc import Container, Mapping

from bot.domain.comparison import compare
from bot.domain.course import LawEntry, Module
from bot.domain.draft import Draft
from bot.domain.learner import Role
from bot.domain.reference import doubts
from bot.domain.review import digest
from bot.domain.sign_off import standing
from bot.domain.staleness import Stale, stale
from bot.engine.context import Context
from bot.features.publishing.signing.screens.sheet import Cited, Sheet
from bot.store import courses, drafts, reviews, signing


async def sheet_of(ctx: Context, number: int) -> Sheet | None:
    """The draft beside the published version of its module; None when there is no such draft."""
    draft = await drafts.load(ctx.tx, number)
    return await make_sheet(ctx, draft) if draft else None


async def make_sheet(ctx: Context, draft: Draft) -> Sheet:
    new = await ctx.library.module(ctx.tx, draft.version)
    old = await ctx.library.published(ctx.tx, draft.module)
    behind = stale(old, new, ())
    counter, at = await _published(ctx, draft.module) if old else (0, 0)
    return Sheet(
        draft,
        new,
        compare(old, new),
        counter,
        at,
        law=await _law(ctx, old, new),
        stale=frozenset(_place(one) for one in behind),
        confirmed=frozenset(_place(one) for one in behind if one.key in draft.confirmed),
        remarks=await signing.remarks(ctx.tx, draft.id),
        standing=standing(draft, await signing.sign_offs(ctx.tx, draft.id)),
        reviews=ctx.learner.may(Role.REVIEWER),
        own=draft.author == ctx.learner.id,
        trains=ctx.learner.may(Role.TRAINER),
    )


def _place(text: Stale) -> tuple[str, str]:
    return f"{text.kind}:{text.id}", text.place


async def _published(ctx: Context, module: str) -> tuple[int, int]:
    newest = (await courses.history(ctx.tx, module))[0]
    return newest.number, newest.at


async def _law(ctx: Context, old: Module | None, new: Module) -> Mapping[str, Cited]:
    """Entries of the draft as it keeps them; of what it no longer has, as they were."""
    before = old.law if old else {}
    checked = await reviews.standing(ctx.tx)
    return {id: await _cited(ctx, entry, checked) for id, entry in {**before, **new.law}.items()}


async def _cited(ctx: Context, entry: LawEntry, checked: Container[tuple[str, str]]) -> Cited:
    """A check of another wording says nothing of this one."""
    record = ctx.library.reference.law.get(entry.id)
    if record is None or record.entry != entry:
        return Cited(entry, doubts(entry), known=record is not None, same=False)
    if (entry.id, wording := digest(record)) not in checked:
        return Cited(entry, record.doubts)
    return Cited(entry, (), await reviews.of_wording(ctx.tx, entry.id, wording))
