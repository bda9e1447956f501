"""Handlers of the list of announcements and of the words of one."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.chat.html import length, plain
from bot.domain.announcement import LONGEST, Announcement
from bot.domain.course import LOCALES
from bot.domain.learner import Role
from bot.engine.context import Context
from bot.features.broadcast import delivery, reach
from bot.features.broadcast.screens import writing
from bot.features.broadcast.wording import rendered
from bot.store import announcements
from bot.texts import texts


async def on_announcements(ctx: Context, action: actions.Announcements) -> list[Call]:
    me, others = ctx.learner.id, ctx.learner.may(Role.ADMIN)
    pages = max(1, -(-await announcements.number(ctx.tx, me, others=others) // writing.PAGE))
    page = min(action.page, pages - 1)
    found = await announcements.page(ctx.tx, me, writing.PAGE, page * writing.PAGE, others=others)
    return [Show(writing.announcements_screen(found, page, pages, ctx.t), actions.Announcements(page))]


async def on_new_announcement(ctx: Context, _: actions.NewAnnouncement) -> list[Call]:
    """One that was begun and left without a word is taken up again."""
    identity = await announcements.begun(ctx.tx, ctx.learner.id)
    if identity is None:
        identity = await announcements.add(ctx.tx, Announcement(0, ctx.learner.id), ctx.now)
    return await ctx.visit(actions.WriteAnnouncement(identity, "ru"))


async def on_use_announcement_again(ctx: Context, action: actions.UseAnnouncementAgain) -> list[Call]:
    found = await reach.seen(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    again = reach.within(ctx, replace(found, author=ctx.learner.id))
    identity = await announcements.add(ctx.tx, again, ctx.now)
    ctx.details = {"announcement": identity}
    return await ctx.visit(actions.OpenAnnouncement(identity))


async def on_write_announcement(ctx: Context, action: actions.WriteAnnouncement) -> list[Call]:
    """Asks for the words; what is typed then comes here again."""
    found = await reach.mine(ctx, action.announcement)
    locale = next((one for one in LOCALES if one == action.locale), None)
    if found is None or locale is None:
        return await reach.elsewhere(ctx, action.announcement)
    if not ctx.said:
        return [Show(writing.words_screen(found, locale, "", ctx.t), action)]
    words, ctx.said = rendered(ctx.said), ""  # the screen that follows may ask for the other language
    if wrong := _wrong(ctx, words):
        return [Show(writing.words_screen(found, locale, wrong, ctx.t), action)]
    changed = replace(found, ru=words) if locale == "ru" else replace(found, en=words)
    await announcements.save(ctx.tx, changed, ctx.now)
    return await on_open_announcement(ctx, actions.OpenAnnouncement(found.id), fresh=found.missing is not None)


async def on_open_announcement(ctx: Context, action: actions.OpenAnnouncement, *, fresh: bool = False) -> list[Call]:
    """Where it stands. `fresh`: its words have just been written, and its audience was not chosen yet."""
    found = await reach.seen(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    if found.state != "writing":
        return [Show(await delivery.shown(ctx, found), action)]
    if found.missing is not None:
        return await ctx.visit(actions.WriteAnnouncement(found.id, found.missing))
    if fresh:
        return await ctx.visit(actions.AnnounceTo(found.id))
    within = reach.within(ctx, found)
    return [Show(writing.written_screen(within, await reach.of(ctx, within.audience), ctx.t), action)]


async def on_try_announcement(ctx: Context, action: actions.TryAnnouncement) -> list[Call]:
    """To the author alone, at once, as a Russian and as an English reader gets it."""
    found = await reach.mine(ctx, action.announcement)
    if found is None or found.missing is not None:
        return await reach.elsewhere(ctx, action.announcement)
    notes = [_test(ctx, found, position) for position in range(len(LOCALES))]
    return [Toast(writing.tested(ctx.t)), *notes]


def _test(ctx: Context, announcement: Announcement, position: int) -> Notify:
    locale = LOCALES[position]
    screen = writing.message_screen(announcement, locale, texts(locale))
    return Notify(ctx.learner.id, {one: screen for one in LOCALES}, f"test:{announcement.id}:{locale}", urgent=True)


def _wrong(ctx: Context, words: str) -> str:
    """Why these words cannot be taken; "" when they can."""
    if not plain(words).strip():
        return writing.no_words(ctx.t)
    return writing.too_long_words(length(words), ctx.t) if length(words) > LONGEST else ""
