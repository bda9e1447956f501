import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.botapi import errors
from bot.botapi.client import Client
from bot.botapi.transport import Unavailable, Unsent

pytestmark = pytest.mark.usefixtures("opened")


@pytest.fixture
def opened() -> Client:
    return Client("1:test")


@pytest.mark.parametrize(
    ("error", "permanent", "left", "doubtful"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), True, True, False),
        (BadRequest("Bad Request: chat not found"), True, False, False),
        (ChatMigrated(-100), True, False, False),
        (TimedOut(), False, False, True),
        (NetworkError("broken pipe"), False, False, True),
        (TelegramError("invalid server response"), False, False, True),
        (EndPointNotFound("x"), False, False, True),
        (Unsent("no route"), False, False, False),
        (Unavailable("502"), False, False, False),
        (InvalidToken(), False, False, False),
        (Conflict("other"), False, False, False),
    ],
)
def test_each_error_has_one_meaning(error: TelegramError, permanent: bool, left: bool, doubtful: bool) -> None:
    told = errors.delivery_error(error)
    assert (told.permanent, told.left, told.doubtful, told.retry_after) == (permanent, left, doubtful, None)


def test_a_flood_keeps_its_seconds() -> None:
    told = errors.delivery_error(RetryAfter(31))
    assert (told.retry_after, told.permanent, told.doubtful) == (31.0, False, False)


def test_a_reason_is_short() -> None:
    assert len(str(errors.delivery_error(NetworkError("x" * 5000)))) == errors.REASON_LIMIT


@pytest.mark.parametrize(
    ("words", "phrases"),
    [
        ("Message is not modified: specified new message content", errors.UNCHANGED),
        ("Bad Request: message to edit not found", errors.GONE),
        ("Message can't be edited", errors.GONE),
        ("MESSAGE_ID_INVALID", errors.GONE),
        ("Query is too old and response timeout expired or query ID is invalid", errors.TOO_OLD),
        ("QUERY_ID_INVALID", errors.TOO_OLD),
    ],
)
def test_words_are_matched_without_case(words: str, phrases: tuple[str, ...]) -> None:
    assert errors.says(BadRequest(words), phrases)
    assert not errors.says(NetworkError(words), phrases)
