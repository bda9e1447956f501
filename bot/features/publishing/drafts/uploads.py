"""Handlers of what a trainer hands in: it is looked at from outside, then goes to the desk in the job process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot import actions
from bot.authoring import bundle
from bot.chat.call import Call, Show, Start
from bot.chat.event import Uploaded
from bot.domain import question
from bot.domain.draft import Draft
from bot.domain.submission import KEPT, Submission, Task, is_bank, refusal, short_name
from bot.engine.context import Context
from bot.engine.router import here
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.screens import upload as screens
from bot.features.publishing.portable import kept
from bot.store import drafts, files, submissions

DESK = "compile"
"""The kind of job."""


async def on_upload(ctx: Context, event: Uploaded) -> list[Call]:
    name = short_name(event.name)
    why = refusal(event.name, event.size, event.source)
    if why is not None:
        return [Show(screens.refused_screen(name, why, ctx.t), actions.Drafts(0))]
    handed = await hand_in(ctx, "receive", name=name, body={"source": event.source})
    if is_bank(event.name):
        return await on_choose_base(ctx, actions.ChooseBase(handed.id, 0))
    return await begin(ctx, handed)


async def on_choose_base(ctx: Context, action: actions.ChooseBase) -> list[Call]:
    """Into which of their drafts, or of what is published and they have no draft of."""
    handed = await mine(ctx, action.submission)
    if handed is None or handed.state != "open":
        return await ctx.visit(actions.Checking(action.submission))
    return [Show(screens.base_screen(handed, await _bases(ctx), action.page, ctx.t), action)]


async def on_into_draft(ctx: Context, action: actions.IntoDraft) -> list[Call]:
    handed, draft = await mine(ctx, action.submission), await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    if handed is None or handed.state != "open" or handed.base:
        return await ctx.visit(actions.Checking(action.submission))
    return await _chosen(ctx, replace(handed, base=draft.version, draft=draft.id))


async def on_into_module(ctx: Context, action: actions.IntoModule) -> list[Call]:
    handed, version = await mine(ctx, action.submission), ctx.library.current.get(action.module)
    if handed is None or handed.state != "open" or handed.base or version is None:
        return await ctx.visit(actions.Checking(action.submission))
    return await _chosen(ctx, replace(handed, base=version))


async def hand_in(
    ctx: Context, task: Task, *, name: str = "", base: Draft | None = None, body: Any = None
) -> Submission:
    """Keep what was handed in; what this person handed in long ago is thrown away."""
    await submissions.drop_old(ctx.tx, ctx.learner.id, ctx.now - KEPT)
    version, draft = (base.version, base.id) if base else ("", 0)
    fresh = Submission(0, ctx.learner.id, task, "open", name, ctx.now, version, draft, body or {})
    return await submissions.add(ctx.tx, fresh)


async def begin(ctx: Context, handed: Submission) -> list[Call]:
    """Off to the desk; the screen that says so is the one the answer will take the place of."""
    handed = replace(handed, state="checking")
    await submissions.save(ctx.tx, handed)
    sources = {"upload": handed.body["source"]} if handed.task == "receive" else {}
    if handed.base:
        sources["base"] = f"file:{await _packed(ctx, handed.base)}"
    start = Start(DESK, _arguments(ctx, handed), sources, about={"submission": handed.id})
    return [start, Show(screens.progress_screen(handed, ctx.t), actions.Checking(handed.id))]


async def under_way(ctx: Context, draft: Draft, body: Mapping[str, Any]) -> bool:
    """Whether the same change is being made already: a second tap."""
    place = here(ctx, actions.Home())
    handed = await mine(ctx, place.submission) if isinstance(place, actions.Checking) else None
    return handed is not None and (handed.state, handed.base, handed.body) == ("checking", draft.version, body)


async def mine(ctx: Context, submission: int) -> Submission | None:
    handed = await submissions.load(ctx.tx, submission)
    return handed if handed and handed.learner == ctx.learner.id else None


async def _chosen(ctx: Context, handed: Submission) -> list[Call]:
    if handed.task == "receive":
        return await begin(ctx, handed)
    await submissions.save(ctx.tx, handed)
    return await ctx.visit(actions.WriteQuestion(handed.id))


async def _bases(ctx: Context) -> list[screens.Base]:
    found = []
    for draft in await drafts.under_way(ctx.tx):
        if draft.author in (ctx.learner.id, None):
            found.append(screens.Base(await desk.module_of(ctx, draft), draft.id))
    drafted = {base.module.id for base in found}
    published = [screens.Base(module) for module in await ctx.library.all_published(ctx.tx) if module.id not in drafted]
    return [*found, *published]


async def _packed(ctx: Context, version: str) -> int:
    data = bundle.write_zip(await kept(ctx.tx, version))
    return await files.add(ctx.tx, "base.zip", "application/zip", data, ctx.now, ctx.learner.id)


def _arguments(ctx: Context, handed: Submission) -> dict[str, Any]:
    today = datetime.fromtimestamp(ctx.now / 1000, UTC).date().isoformat()
    given = {"task": handed.task, "name": handed.name, "lang": ctx.t.locale, "today": today}
    if handed.task == "question":
        return {**given, "question": question.for_desk(question.load(handed.body))}
    return given if handed.task == "receive" else {**given, **handed.body}
