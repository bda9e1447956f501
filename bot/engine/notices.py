"""Messages that answer nothing: rendered in the language of who gets them, after their quiet hours."""

from __future__ import annotations

from collections.abc import Collection

from bot.chat.call import Notify, Priority
from bot.chat.screen import Screen
from bot.domain.quiet import allowed_from
from bot.engine.library import Library
from bot.store import chats, learners, outbox
from bot.store.db import Tx
from bot.store.outbox import NewCall


async def note(tx: Tx, library: Library, call: Notify, now: int) -> list[NewCall]:
    """The call to queue; none when the person is gone or cannot be written to."""
    learner = await learners.load(tx, call.learner)
    address = await chats.last_address(tx, call.learner)
    if learner is None or address is None:
        return []
    locale = learner.locale or "en"
    due = now if call.urgent else allowed_from(now, library.zone(learner.region))
    key = f"note:{address}:{call.key}" if call.key else None
    return [noted(address, call.screens[locale], locale, now, due=due, merge_key=key)]


async def menus(tx: Tx, learner: int, now: int, here: Collection[str] = ()) -> list[NewCall]:
    """Calls that tell every chat of a learner which commands there are; `here`: chats known to be theirs, or to have
    been theirs when they are forgotten. Which commands, the channel looks up when the call goes out."""
    addresses = {*here, *(chat.address for chat in await chats.of_learner(tx, learner))}
    return [
        NewCall(address, "menu", {}, Priority.NOTICE, "resend", now, f"menu:{address}") for address in sorted(addresses)
    ]


async def menus_of_staff(tx: Tx, now: int) -> None:
    """Tell all of them, for what they may do may have changed with the release."""
    for learner in await learners.all_roles(tx):
        await outbox.add(tx, await menus(tx, learner, now))


def noted(
    address: str, screen: Screen, locale: str, now: int, *, due: int, merge_key: str | None = None, mailing: int = 0
) -> NewCall:
    """`mailing` 0: the message is to one person, and nobody counts it."""
    return NewCall(
        address,
        "note",
        {**screen.body, "locale": locale},
        Priority.BROADCAST if mailing else Priority.NOTICE,
        "drop",
        now,
        merge_key,
        due=due,
        mailing=mailing or None,
    )
