"""What Telegram's refusals mean for a call in the outbox. It has no codes for them: its words are matched."""

from __future__ import annotations

import datetime
from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.botapi.transport import Unavailable, Unsent
from bot.engine.channel import DeliveryError

REASON_LIMIT: Final = 200
UNCHANGED: Final = ("message is not modified",)
GONE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)
TOO_OLD: Final = ("query is too old", "query_id_invalid", "query id is invalid")
# Of a refused file: nothing is wrong with the file, so sending it another way changes nothing.
NOT_THE_FILE: Final = (
    "chat not found",
    "peer_id_invalid",
    "not enough rights",
    "have no rights",
    "caption",
    "entities",
)


def says(error: TelegramError, phrases: tuple[str, ...]) -> bool:
    """A 400 whose words contain one of `phrases`."""
    return isinstance(error, BadRequest) and any(phrase in error.message.lower() for phrase in phrases)


def seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, datetime.timedelta) else float(wait)


def delivery_error(error: TelegramError) -> DeliveryError:
    """The same trouble in the engine's words."""
    reason = f"{type(error).__name__}: {error.message}"[:REASON_LIMIT]
    if isinstance(error, RetryAfter):
        return DeliveryError(reason, retry_after=seconds(error))
    if isinstance(error, Forbidden):
        return DeliveryError(reason, permanent=True, left=True)
    if isinstance(error, BadRequest | ChatMigrated):
        return DeliveryError(reason, permanent=True)
    # A token refused in the middle, a second poller: the call did not happen and will, once that is repaired.
    return DeliveryError(reason, doubtful=_may_have_arrived(error))


def _may_have_arrived(error: TelegramError) -> bool:
    return not isinstance(error, Unsent | Unavailable | InvalidToken | Conflict)
