from __future__ import annotations

import asyncio

from bot.engine.signal import Signal


async def test_a_nudge_before_the_wait_is_not_lost() -> None:
    signal = Signal()
    signal.nudge()
    signal.nudge()
    await asyncio.wait_for(signal.wait(), 5)


async def test_two_nudges_are_one() -> None:
    signal = Signal()
    signal.nudge()
    signal.nudge()
    await signal.wait()
    waiting = asyncio.ensure_future(signal.wait())  # noqa: TID251
    await asyncio.sleep(0)
    assert not waiting.done()
    signal.nudge()
    await asyncio.wait_for(waiting, 5)


async def test_waiting_ends_by_itself_after_a_while() -> None:
    signal = Signal()
    await asyncio.wait_for(signal.wait(0.001), 5)
    signal.nudge()
    await asyncio.wait_for(signal.wait(None), 5)
