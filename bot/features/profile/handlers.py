"""Handlers of what a person may see and do about their own data."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final

from bot import actions
from bot.chat.call import Call, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.engine.context import Context
from bot.features.profile import screens
from bot.store import attempts, bookmarks, browser, chats, facts, learners, pocket, reviews

_PROOF_LIFE: Final = 10 * 60 * 1000
"""ms in which the second tap of an erasure must follow the first."""


async def on_progress(ctx: Context, _: object) -> list[Call]:
    mine = await attempts.of_learner(ctx.tx, ctx.learner.id)
    ended = [attempt for attempt in mine if attempt.ended is not None]
    titles = {one.version: (await ctx.library.module(ctx.tx, one.version)) for one in ended}
    rows = [screens.Result(titles[one.version], one) for one in ended]
    return [Show(screens.progress_screen(rows, ctx.t), actions.Progress())]


async def on_privacy(ctx: Context, _: object) -> list[Call]:
    return [Show(screens.privacy_screen(ctx.t), actions.Privacy(), overlay=True)]


async def on_my_data(ctx: Context, _: object) -> list[Call]:
    """Collect everything here, where one transaction sees one truth; the file is made in the job process."""
    return [
        Toast(ctx.t("Your file is being made.")),
        Start("my_data", {"data": await _everything(ctx), "locale": ctx.t.locale}),
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
    await attempts.forget(ctx.tx, ctx.learner.id)
    await pocket.forget(ctx.tx, ctx.learner.id)
    await bookmarks.forget(ctx.tx, ctx.learner.id)
    await reviews.forget(ctx.tx, ctx.learner.id)
    for chat in await chats.of_learner(ctx.tx, ctx.learner.id):
        await browser.forget(ctx.tx, chat.address.partition(":")[2])
    await learners.forget(ctx.tx, ctx.learner.id)
    return [Show(screens.deleted_screen(ctx.t), actions.Home())]


async def on_open_in_browser(ctx: Context, _: object) -> list[Call]:
    """A link that joins one more address, a browser's, to this learner."""
    await chats.add(ctx.tx, f"web:{ctx.learner.id}", ctx.learner.id)
    link = ctx.doors.browser(str(ctx.learner.id), ctx.now)
    return [Show(screens.browser_screen(link, ctx.t), actions.OpenInBrowser(), overlay=True)]


def _proof_name(ctx: Context) -> str:
    return f"delete:{ctx.learner.id}"


async def _everything(ctx: Context) -> dict[str, Any]:
    """All that is kept about the person, table by table."""
    learner = ctx.learner
    mine = await attempts.of_learner(ctx.tx, learner.id)
    answers = await attempts.responses_of_learner(ctx.tx, learner.id)
    addresses = await chats.of_learner(ctx.tx, learner.id)
    aids = await pocket.of_learner(ctx.tx, learner.id)
    kept = await bookmarks.of_learner(ctx.tx, learner.id)
    return {
        "learner": {
            "id": learner.id,
            "language": learner.locale,
            "profession": learner.profession,
            "region": learner.region,
            "joined": learner.joined,
            "roles": sorted(learner.roles),
        },
        "chats": [{"address": one.address, "shows": one.here, "awaits": one.awaits} for one in addresses],
        "attempts": [asdict(one) for one in mine],
        "responses": [{"attempt": attempt, **asdict(one)} for attempt, one in answers],
        "aids": [asdict(one) for one in aids],
        "bookmarks": [{"entry": entry, "at": at} for entry, at in kept.items()],
        "looked_for": await bookmarks.lookups_of(ctx.tx, learner.id),
        "signed": [asdict(one) for one in await reviews.of_learner(ctx.tx, learner.id)],
    }
