"""What every handler of drafts begins with: the draft, whether it is theirs, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain import staleness
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.domain.learner import Role
from bot.domain.staleness import Missing, Stale
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.publishing.drafts.screens.draft import DraftView, draft_screen
from bot.store import courses, drafts, signing


@dataclass(frozen=True, slots=True)
class Gaps:
    """What of the two languages keeps a draft from being published."""

    stale: tuple[Stale, ...]
    missing: tuple[Missing, ...]


async def module_of(ctx: Context, draft: Draft) -> Module:
    return await ctx.library.module(ctx.tx, draft.version)


async def gaps(ctx: Context, draft: Draft) -> Gaps:
    """Measured against what learners have now."""
    module = await module_of(ctx, draft)
    old = await ctx.library.published(ctx.tx, draft.module)
    return Gaps(staleness.stale(old, module, draft.confirmed), staleness.missing(module))


async def own(ctx: Context, draft_id: int) -> Draft | None:
    """A draft this trainer may change. One that nobody is the author of becomes theirs."""
    draft = await drafts.load(ctx.tx, draft_id)
    if draft is None or not draft.open:
        return None
    if draft.author is None:
        await drafts.adopt(ctx.tx, draft.id, ctx.learner.id)
        return replace(draft, author=ctx.learner.id)
    return draft if draft.author == ctx.learner.id else None


async def view(ctx: Context, draft: Draft) -> DraftView:
    found, module = await gaps(ctx, draft), await module_of(ctx, draft)
    history = await courses.history(ctx.tx, draft.module)
    same = next((one.number for one in history if one.version == draft.version), None)
    said = await signing.remarks(ctx.tx, draft.id)
    return DraftView(
        draft,
        module,
        number=same or max((one.number for one in history), default=0) + 1,
        as_published=ctx.library.current.get(draft.module) == draft.version,
        stale=len(found.stale),
        missing=len(found.missing),
        mine=draft.author == ctx.learner.id,
        trainer=ctx.learner.may(Role.TRAINER),
        remarks=tuple(one.words for one in said if one.version == said[-1].version),
    )


async def shown(ctx: Context, draft: Draft, note: str = "") -> Show:
    return Show(draft_screen(await view(ctx, draft), ctx.t, note), actions.OpenDraft(draft.id))


async def not_yours(ctx: Context, draft_id: int) -> list[Call]:
    """What cannot be changed, and where the person is then: the draft as it is, or the list when there is none."""
    draft = await drafts.load(ctx.tx, draft_id)
    if draft is None:
        return toasted(await ctx.visit(actions.Drafts(0)), ctx.t("There is no such draft."))
    said = ctx.t("This draft is another trainer's.") if draft.open else ctx.t("This draft is closed.")
    return [Toast(said), await shown(ctx, draft)]


async def changed_meanwhile(ctx: Context, draft: Draft) -> list[Call]:
    return [Toast(ctx.t("The draft has changed meanwhile. Look again, please.")), await shown(ctx, draft)]
