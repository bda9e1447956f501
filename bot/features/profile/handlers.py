"""Handlers of what a person may see and do about their own data."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.call import Call, SendFile, Show, Start, TellCommands, Toast
from bot.chat.event import JobDone
from bot.domain.learner import Role
from bot.engine.context import Context
from bot.features.profile import screens
from bot.store import attempts, chats, facts, persons

_PROOF_LIFE: Final = 10 * 60 * 1000
"""ms in which the second tap of an erasure must follow the first."""


async def on_progress(ctx: Context, _: object) -> list[Call]:
    mine = await attempts.of_learner(ctx.tx, ctx.learner.id)
    ended = [attempt for attempt in mine if attempt.ended is not None]
    modules = {one.version: (await ctx.library.module(ctx.tx, one.version)) for one in ended}
    whole = [one for one in ended if one.kind == "full"]
    newest = {one.module: one.id for one in whole if one.state != "failed"}
    read = {one.module: one for one in ended if one.kind == "delta"}
    deltas = {id: modules[read[name].version] for name, id in newest.items() if name in read and read[name].id > id}
    rows = [screens.Result(modules[one.version], one, deltas.get(one.id)) for one in whole]
    return [Show(screens.progress_screen(rows, ctx.t), actions.Progress())]


async def on_privacy(ctx: Context, _: object) -> list[Call]:
    return [Show(screens.privacy_screen(ctx.t), actions.Privacy(), overlay=True)]


async def on_my_data(ctx: Context, _: object) -> list[Call]:
    """Collect everything here, where one transaction sees one truth; the file is made in the job process."""
    return [
        Toast(ctx.t("Your file is being made.")),
        Start("my_data", {"data": await persons.everything(ctx.tx, ctx.learner.id), "locale": ctx.t.locale}),
        Show(screens.my_data_screen(ctx.t), actions.Privacy(), overlay=True),
    ]


async def on_my_data_ready(ctx: Context, event: JobDone) -> list[Call]:
    if event.error:
        return [Show(screens.my_data_failed_screen(ctx.t), actions.Privacy(), overlay=True)]
    file = event.result
    return [SendFile(file["file"], file["name"], caption=ctx.t("Everything we keep about you."))]


async def on_delete_me(ctx: Context, _: object) -> list[Call]:
    """The first step: say what will be gone. The button of the second step works once, for ten minutes."""
    proof = ctx.fresh()
    await facts.put(ctx.tx, _proof_name(ctx), f"{proof}.{ctx.now}")
    return [Show(screens.delete_screen(proof, ctx.t), actions.Privacy(), overlay=True)]


async def on_delete_me_now(ctx: Context, action: actions.DeleteMeNow) -> list[Call]:
    proof, _, asked = (await facts.get(ctx.tx, _proof_name(ctx)) or "").partition(".")
    if proof != action.proof or ctx.now - int(asked or 0) > _PROOF_LIFE:
        return await on_delete_me(ctx, action)
    await facts.drop(ctx.tx, _proof_name(ctx))
    await persons.forget(ctx.tx, ctx.learner.id)
    staff = [TellCommands(ctx.learner.id)] if ctx.learner.roles != {Role.LEARNER} else []
    return [*staff, Show(screens.deleted_screen(ctx.t), actions.Home())]


async def on_open_in_browser(ctx: Context, _: object) -> list[Call]:
    """A link that joins one more address, a browser's, to this learner."""
    await chats.add(ctx.tx, f"web:{ctx.learner.id}", ctx.learner.id)
    link = ctx.doors.browser(str(ctx.learner.id), ctx.now)
    return [Show(screens.browser_screen(link, ctx.t), actions.OpenInBrowser(), overlay=True)]


def _proof_name(ctx: Context) -> str:
    return f"delete:{ctx.learner.id}"
