"""Quiet hours: when a message that nobody waits for may arrive. Moments are ms UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from bot.domain.pocket import zone

BEGINS: Final = 21
ENDS: Final = 9
"""Hours of the local day; the reminder of 09:30 falls outside."""


def allowed_from(moment: int, tz: str | None) -> int:
    """`moment` itself, or, when it is quiet there, the end of the quiet hours."""
    place = zone(tz)
    local = datetime.fromtimestamp(moment / 1000, UTC).astimezone(place)
    if ENDS <= local.hour < BEGINS:
        return moment
    day = local.date() + timedelta(days=local.hour >= BEGINS)
    end = datetime(day.year, day.month, day.day, ENDS, tzinfo=place)
    return int(end.timestamp() * 1000)
