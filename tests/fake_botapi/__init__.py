"""A Telegram Bot API server for tests and benchmarks: real HTTP, Telegram's rules, no network.

async with FakeBotApi(token="1:test") as api:
    person = api.person(id=101, language="en")
    await person.says("/start")
    await person.sees("English")
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
