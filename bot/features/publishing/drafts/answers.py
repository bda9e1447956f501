"""The desk's answer: a draft, or everything that is wrong. It never covers what the person has gone on to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from bot import actions
from bot.authoring import parcel
from bot.authoring.parcel import Parcel
from bot.chat.action import encode
from bot.chat.call import Call, Notify, SendFile, Show
from bot.chat.event import JobDone
from bot.chat.screen import Screen
from bot.domain.submission import Submission
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.keeping import keep, open_draft
from bot.features.publishing.drafts.screens import problems, upload
from bot.features.publishing.drafts.uploads import mine
from bot.layout import in_each_language
from bot.store import drafts, files, submissions

_BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def on_checked(ctx: Context, event: JobDone) -> list[Call]:
    handed = await submissions.load(ctx.tx, int(event.about.get("submission", 0)))
    if handed is None or handed.state != "checking":
        return []
    ctx.details = {"submission": handed.id, "task": handed.task, "name": handed.name}
    said = None if event.error else await _read(ctx, int(event.result["file"]))
    if said is None:
        return await _refused(ctx, replace(handed, state="failed", body={**handed.body, "error": event.error}))
    file = int(event.result["file"])
    if said.compiled is None:
        if not handed.base and {one.code for one in said.problems} == {"desk-bank-alone"}:
            return await _ask_base(ctx, replace(handed, state="open"))
        return [*await _refused(ctx, replace(handed, state="refused", file=file)), *await _papers(ctx, handed, said)]
    return await _taken(ctx, replace(handed, file=file), said)


async def on_checking(ctx: Context, action: actions.Checking) -> list[Call]:
    """What became of something handed in, wherever it has got to."""
    handed = await mine(ctx, action.submission)
    if handed is None or handed.state == "dropped":
        return toasted(await ctx.visit(actions.Drafts(0)), ctx.t("This is no longer kept."))
    if handed.state == "kept":
        return await ctx.visit(actions.OpenDraft(handed.draft))
    if handed.state == "open":
        return await ctx.visit(actions.WriteQuestion(handed.id) if handed.base else actions.ChooseBase(handed.id, 0))
    progress = handed.state == "checking"
    screen = upload.progress_screen(handed, ctx.t) if progress else await _refusal(ctx, handed)
    return [Show(screen, action)]


async def _refusal(ctx: Context, handed: Submission) -> Screen:
    """Why nothing came of it; what the desk found, when that is still kept."""
    said = None
    if handed.state == "refused" and handed.file is not None:
        said = await _read(ctx, handed.file)
    if said is not None:
        return problems.problems_screen(handed, said, ctx.t)
    return upload.failed_screen(handed, ctx.t)


async def _taken(ctx: Context, handed: Submission, said: Parcel) -> list[Call]:
    compiled = said.compiled
    if compiled is None:
        raise ValueError("a parcel without a module was taken")
    into = await drafts.load(ctx.tx, handed.draft) if handed.draft else None
    if handed.draft and (into is None or not into.open or into.version != handed.base):
        return await _refused(ctx, replace(handed, state="outdated", file=None))
    into = into or await open_draft(ctx.tx, compiled.module.id, ctx.learner.id)
    draft = await keep(ctx.tx, compiled, said.problems, ctx.learner.id, ctx.now, into)
    if draft is None:
        return await _refused(ctx, replace(handed, state="outdated", file=None))
    handed = replace(handed, state="kept", draft=draft.id)
    await submissions.save(ctx.tx, handed)
    ctx.details |= {"draft": draft.id, "version": draft.version}
    note = upload.taken_note(handed.task, into, draft, said.added, said.filled, ctx.t)
    return await _answered(ctx, handed, await desk.shown(ctx, draft, note))


async def _refused(ctx: Context, handed: Submission) -> list[Call]:
    await submissions.save(ctx.tx, handed)
    screen = await _refusal(ctx, handed)
    return await _answered(ctx, handed, Show(screen, actions.Checking(handed.id)))


async def _ask_base(ctx: Context, handed: Submission) -> list[Call]:
    await submissions.save(ctx.tx, handed)
    asked = await ctx.visit(actions.ChooseBase(handed.id, 0))
    return await _answered(ctx, handed, next(call for call in asked if isinstance(call, Show)))


async def _answered(ctx: Context, handed: Submission, show: Show) -> list[Call]:
    """In place of the progress, when that is still in view; else a message of its own that leads there."""
    progress = actions.Checking(handed.id)
    if ctx.chat.here == encode(progress):
        return [replace(show, follows=progress)]
    told = in_each_language(lambda t: upload.answered_screen(handed, t))
    return [Notify(ctx.learner.id, told, key=f"submission:{handed.id}", urgent=True)]


async def _papers(ctx: Context, handed: Submission, said: Parcel) -> list[Call]:
    """The workbook with its problems beside the cells, and a list of all when the screen cannot hold them."""
    calls: list[Call] = []
    stem = PurePosixPath(handed.name).stem
    if said.marked:
        name = problems.marked_name(stem, ctx.t)
        file = await files.add(ctx.tx, name, _BOOK, said.marked, ctx.now, ctx.learner.id)
        calls.append(SendFile(file, name, ctx.t("Your workbook with the problems beside the cells.")))
    if not problems.fits(said, ctx.t):
        name, text = problems.list_name(stem, ctx.t), problems.whole_list(said, ctx.t)
        file = await files.add(ctx.tx, name, "text/plain; charset=utf-8", text.encode(), ctx.now, ctx.learner.id)
        calls.append(SendFile(file, name, ctx.t("All problems as a text.")))
    return calls


async def _read(ctx: Context, file: int) -> Parcel | None:
    found = await files.load(ctx.tx, file)
    return parcel.loads(found.data) if found and found.owner == ctx.learner.id else None
