"""Updates of Telegram as events. Total: whatever arrives becomes an event, and nothing raises."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from bot.chat.event import Commanded, Event, Forwarded, Joined, Left, Said, Tapped, Unreadable, Uploaded
from bot.engine.channel import Incoming

KINDS: Final = ("message", "callback_query", "my_chat_member")
TEXT_LIMIT: Final = 4096
NAME_LIMIT: Final = 255
BIGGEST: Final = 2**63 - 1
FILES: Final = {
    "document": "file",
    "video": "video.mp4",
    "audio": "audio.mp3",
    "voice": "voice.ogg",
    "video_note": "video.mp4",
    "animation": "animation.mp4",
}
FILE_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,200}\Z")
QUESTION_LIMIT: Final = 300
OPTIONS_LIMIT: Final = 12
EXPLANATION_LIMIT: Final = 1024
COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.ASCII)


def incoming(update: object) -> Incoming | None:
    """The row an update becomes; None for what needs none: groups, channels, edits, kinds we do not know."""
    told = _record(update)
    number = _number(told.get("update_id"))
    chat = next((_chat(kind, told[kind]) for kind in KINDS if kind in told), None)
    if number is None or chat is None or chat.get("type") != "private" or _number(chat.get("id")) is None:
        return None
    try:
        return Incoming(key=f"tg:{number}", address=f"tg:{chat['id']}", body=_dumped(told))
    except RecursionError:
        return None


def parse(update: object) -> tuple[str, Event]:
    """The address an update came from (empty where there is none) and what happened there."""
    told = _record(update)
    kind = next((kind for kind in KINDS if kind in told), None)
    if kind is None:
        return "", Unreadable("no update we know")
    chat, what = _chat(kind, told[kind]), _record(told[kind])
    number = _number(chat.get("id"))
    address = "" if number is None else f"tg:{number}"
    if not address or chat.get("type") != "private":
        return address, Unreadable("not a private chat")
    return address, READERS[kind](what)


def event(update: object) -> Event:
    """What happened, for who knows the address already: the worker's parser."""
    return parse(update)[1]


def _message(message: dict[str, Any]) -> Event:
    text = message.get("text")
    if isinstance(text, str) and text:
        return _typed(_clean(text)[:TEXT_LIMIT])
    if isinstance(message.get("photo"), list):
        return _picture(message["photo"])
    if isinstance(message.get("poll"), dict):
        return _quiz(message["poll"])
    kind = next((kind for kind in FILES if isinstance(message.get(kind), dict)), None)
    if kind is None:
        return Unreadable("neither text nor a file")
    return _upload(message[kind], FILES[kind], _source(message[kind]) if kind == "document" else None)


def _typed(text: str) -> Event:
    command = COMMAND.fullmatch(text.strip())
    if command is None:
        return Said(text)
    return Commanded(command[1].lower(), (command[2] or "").strip())


def _upload(file: dict[str, Any], otherwise: str, source: str | None) -> Uploaded:
    name = file.get("file_name")
    named = _clean(name)[:NAME_LIMIT] if isinstance(name, str) and name.strip() else otherwise
    return Uploaded(named, _size(file), source)


def _picture(sizes: list[object]) -> Event:
    largest = max(map(_record, sizes), key=_size, default={})
    return Uploaded("photo.jpg", _size(largest), _source(largest))


def _size(file: dict[str, Any]) -> int:
    return max(_number(file.get("file_size")) or 0, 0)


def _source(file: dict[str, Any]) -> str | None:
    """Where the bytes are, for download.fetch."""
    name = file.get("file_id")
    return f"tg:{name}" if isinstance(name, str) and FILE_ID.match(name) else None


def _quiz(poll: dict[str, Any]) -> Event:
    if poll.get("type") != "quiz":
        return Unreadable("a poll that is no quiz")
    question = _words(poll.get("question"), QUESTION_LIMIT)
    options = tuple(_words(_record(one).get("text"), QUESTION_LIMIT) for one in _list(poll.get("options")))
    if not question or not 1 <= len(options) <= OPTIONS_LIMIT or not all(options):
        return Unreadable("a quiz without a question or options")
    return Forwarded(
        question, options, _correct(poll, len(options)), _words(poll.get("explanation"), EXPLANATION_LIMIT)
    )


def _correct(poll: dict[str, Any], count: int) -> tuple[int, ...]:
    """Telegram tells the key to those it trusts with it: of a quiz made in this chat, or one that is closed."""
    named = [poll.get("correct_option_id"), *_list(poll.get("correct_option_ids"))]
    places = {place for place in map(_number, named) if place is not None and 0 <= place < count}
    return tuple(sorted(places))


def _words(value: object, limit: int) -> str:
    return _clean(value).strip()[:limit] if isinstance(value, str) else ""


def _tap(query: dict[str, Any]) -> Event:
    data, number = query.get("data"), query.get("id")
    if not isinstance(data, str):
        return Unreadable("a tap without data")
    message = _number(_record(query.get("message")).get("message_id"))
    return Tapped(_clean(data), message, _clean(number) if isinstance(number, str) else None)


def _membership(change: dict[str, Any]) -> Event:
    status = _record(change.get("new_chat_member")).get("status")
    if status == "member":
        return Joined()
    return Left() if status == "kicked" else Unreadable("a membership we do not know")


READERS: Final[dict[str, Callable[[dict[str, Any]], Event]]] = {
    "message": _message,
    "callback_query": _tap,
    "my_chat_member": _membership,
}


def _chat(kind: str, what: object) -> dict[str, Any]:
    told = _record(what)
    return _record(_record(told.get("message")).get("chat") if kind == "callback_query" else told.get("chat"))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _record(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _number(value: object) -> int | None:
    """A whole number a database can hold; True is none."""
    fits = isinstance(value, int) and not isinstance(value, bool) and -BIGGEST <= value <= BIGGEST
    return value if fits else None  # type: ignore[return-value]


def _clean(text: str) -> str:
    """Without what no database takes: nulls and halves of characters."""
    return text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _dumped(told: dict[str, Any]) -> str:
    try:
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        body.encode()
    except UnicodeEncodeError:
        return json.dumps(told, separators=(",", ":"))
    return body
