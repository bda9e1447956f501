"""The errand that sends an announcement: finds its recipients slice by slice, then keeps the outbox supplied.

Only a few hundred messages wait in the outbox at any moment: what people tap never queues behind an announcement, and
what is stopped is stopped at once. Each step is one short transaction, so a killed process has sent a portion to the
outbox and marked it, or neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.actions import OpenAnnouncement
from bot.chat.action import encode
from bot.chat.call import Notify
from bot.chat.screen import Screen
from bot.domain.announcement import STAFF, Announcement, bounded, bounds, nights
from bot.domain.course import Locale
from bot.domain.learner import Learner
from bot.domain.quiet import allowed_from
from bot.engine.errands import Step, Went
from bot.engine.notices import noted
from bot.features.broadcast.screens.delivery import report_screen
from bot.features.broadcast.screens.writing import message_screen
from bot.layout import in_each_language
from bot.store import announcements, chats, learners, mailings, outbox, timers
from bot.store.mailings import Recipient

KIND: Final = "announcement"
TIMER: Final = "announcement"
_SLICE: Final = 1000
"""Learners looked at in one step."""
_PORTION: Final = 40
"""Messages given to the outbox in one step."""
_AHEAD: Final = 200
"""Messages of all mailings that wait in the outbox at most."""
_PAUSE: Final = 200
"""ms until the outbox is looked at again when enough waits there."""
_TELL: Final = 5_000
"""ms between two looks for who watches."""


async def on_step(step: Step) -> Went:
    """One step. An announcement that was stopped, or whose author may not any more, has no next one."""
    announcement = await announcements.hold(step.tx, int(step.errand.state["id"]), step.now)
    if announcement is None:
        return Went(None)
    if announcement.state == "scheduled":
        return await _begin(step, announcement)
    if "after" in step.errand.state:
        return await _find(step, announcement)
    return await _supply(step, announcement)


async def _begin(step: Step, announcement: Announcement) -> Went:
    """Rights are those of the moment it goes out, not of the moment it was scheduled."""
    author = await _author(step, announcement)
    if author is None or not author.may(*STAFF):
        await announcements.stop(step.tx, announcement.id, step.now)
        return Went(None)
    within = bounded(announcement.audience, bounds(author))
    await announcements.limit(step.tx, announcement.id, within)
    mailing = await mailings.begin(step.tx, step.errand.subject, step.now)
    zones = {code: place.tz for code, place in step.library.reference.localities.items()}
    await mailings.mornings(step.tx, mailing, nights(step.now, {**zones, "": None}))
    await announcements.begin(step.tx, announcement.id, mailing, step.now)
    return Went({"id": announcement.id, "after": 0})


async def _author(step: Step, announcement: Announcement) -> Learner | None:
    found = await learners.load(step.tx, announcement.author or 0)
    if found is None:
        return None
    return replace(found, regions=(await learners.all_regions(step.tx)).get(found.id, frozenset()))


async def _find(step: Step, announcement: Announcement) -> Went:
    after = int(step.errand.state["after"])
    until = await announcements.slice_end(step.tx, after, _SLICE)
    if until is None:
        await mailings.addressed(step.tx, announcement.mailing)
        return Went({"id": announcement.id})
    await announcements.address(step.tx, announcement, after, until, step.now)
    return Went({**step.errand.state, "after": until})


async def _supply(step: Step, announcement: Announcement) -> Went:
    """Give the outbox a portion, wait until there is room in it, wait for a morning, or be done."""
    told = await _tell(step, announcement)
    state = {"id": announcement.id, "told": told}
    room = _AHEAD - await mailings.backlog(step.tx)
    if room <= 0:
        return Went(state, step.now + _PAUSE)
    ready = await mailings.waiting(step.tx, announcement.mailing, step.now, min(room, _PORTION))
    if ready:
        await _queue(step, announcement, ready)
        return Went(state)
    morning = await mailings.next_due(step.tx, announcement.mailing)
    if morning is not None:
        return Went(state, _next_look(step, morning, await mailings.in_outbox(step.tx, announcement.mailing)))
    if await mailings.in_outbox(step.tx, announcement.mailing):
        return Went(state, step.now + _PAUSE)
    return await _end(step, announcement)


async def _queue(step: Step, announcement: Announcement, ready: list[Recipient]) -> None:
    """Who fell asleep while they waited gets it in the morning."""
    due = {region: allowed_from(step.now, step.library.zone(region)) for region in {one.region for one in ready}}
    await mailings.postpone(
        step.tx, announcement.mailing, [(one, due[one.region]) for one in ready if due[one.region] > step.now]
    )
    awake = [one for one in ready if due[one.region] <= step.now]
    screens = in_each_language(lambda t: message_screen(announcement, t.locale, t))
    await outbox.add(step.tx, [_call(step, announcement, screens, one, one.address) for one in awake if one.address])
    await mailings.queued(step.tx, announcement.mailing, awake, step.now)


def _call(
    step: Step, announcement: Announcement, screens: Mapping[Locale, Screen], to: Recipient, address: str
) -> outbox.NewCall:
    screen = screens[to.locale]
    return noted(address, screen, to.locale, step.now, due=step.now, mailing=announcement.mailing)


def _next_look(step: Step, morning: int, in_outbox: int) -> int:
    """While some are being sent the watcher wants to see it; afterwards nothing happens before the morning."""
    return min(morning, step.now + _TELL) if in_outbox else morning


async def _end(step: Step, announcement: Announcement) -> Went:
    await mailings.close(step.tx, announcement.mailing, step.now)
    await announcements.finish(step.tx, announcement.id, step.now)
    await _wake(step, announcement)
    if announcement.author is None:
        return Went(None)
    tally = await mailings.tally(step.tx, announcement.mailing, step.now)
    report = in_each_language(lambda t: report_screen(announcement, tally, t))
    return Went(None, calls=[Notify(announcement.author, report, f"announced:{announcement.id}")])


async def _tell(step: Step, announcement: Announcement) -> int:
    """Every few seconds; gives when that was last."""
    told = int(step.errand.state.get("told", 0))
    if step.now - told < _TELL:
        return told
    await _wake(step, announcement)
    return step.now


async def _wake(step: Step, announcement: Announcement) -> None:
    """A timer in the author's lane, if a chat of theirs shows this announcement."""
    if announcement.author is None:
        return
    place = encode(OpenAnnouncement(announcement.id))
    if any(chat.here == place for chat in await chats.of_learner(step.tx, announcement.author)):
        lane, data = f"learner:{announcement.author}", {"announcement": announcement.id}
        await timers.wake(step.tx, lane, TIMER, step.now, data)
