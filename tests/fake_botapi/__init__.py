"""A Telegram Bot API server for tests and benchmarks: real HTTP, Telegram's rules, no network.

async with FakeBotApi(token="1:test") as api:
    person = api.person(id=101, language="en")
    await person.says("/start")
    await person.sees("English")

Stricter than Telegram where Telegram forgives in silence: unknown parameters and attributes, marks it would
drop (inside code, nested quotations), buttons it would cut off. Knows HTML only, and private chats, groups,
photos and documents; no polls, rich messages, business chats or inline messages.
"""

from .keyboards import Button
from .limits import Fault, Limits
from .people import Group, Person
from .server import FakeBotApi
from .state import Chat, File, Message, Tap, Toast
from .wire import Call, Clock, Upload

__all__ = [
    "Button", "Call", "Chat", "Clock", "FakeBotApi", "Fault", "File", "Group", "Limits", "Message", "Person",
    "Tap", "Toast", "Upload",
]  # fmt: skip
