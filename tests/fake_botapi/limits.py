"""Trouble: floods as Telegram counts them, and faults a test asks for."""

import math
from collections import deque
from dataclasses import dataclass, field

from .state import Chat
from .wire import Call, Clock, Refused, flood

KINDS = {"429", "403", "400", "404", "500", "502", "slow", "cut", "reset", "endless"}


@dataclass(slots=True)
class Fault:
    """429, 403, 400, 404, 500 and 502 refuse the call; `slow` obeys at once and answers late; `cut` obeys and
    answers nothing; `reset` breaks the connection before the call took effect. Of the method `file`, which is the
    download of a file, `cut` breaks off in the middle and `endless` never comes to an end."""

    kind: str
    method: str | None = None
    chat: int | None = None
    times: int = 1
    retry_after: int = 1
    delay: float = 0.0
    hits: int = 0

    def fits(self, call: Call) -> bool:
        return (
            self.hits < self.times
            and (self.method is None or self.method.lower() == call.method.lower())
            and (self.chat is None or self.chat == call.chat)
            # A poll is hit by name only: a test that breaks "the next call" means what the bot says.
            and (self.method is not None or call.method != "getUpdates")
        )

    def refusal(self) -> Refused | None:
        answers = {
            "429": flood(self.retry_after),
            "403": Refused(403, "Forbidden: bot was blocked by the user"),
            "400": Refused(400, "Bad Request: injected"),
            "404": Refused(404, "Not Found"),
            "500": Refused(500, "Internal Server Error"),
        }
        return answers.get(self.kind)


@dataclass(slots=True)
class Limits:
    """Messages allowed; None switches a limit off. Sending and editing count, answering a tap does not.
    `slack` shortens the window a little, for the jitter of a network."""

    per_second: int | None = None
    paid_per_second: int | None = 1000
    per_chat_second: int | None = None
    per_group_minute: int | None = 20
    slack: float = 0.05


@dataclass(slots=True)
class _Window:
    passed: deque[float] = field(default_factory=deque)

    def wait(self, now: float, most: int, length: float) -> float:
        """Seconds until one more fits, 0 when it does."""
        passed = self.passed
        while passed and passed[0] <= now - length:
            passed.popleft()
        return 0.0 if len(passed) < most else passed[len(passed) - most] + length - now


class Flood:
    """Counts messages; who was told to wait and does not is refused again, and that call is marked early."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self.limits = limits
        self._clock = clock
        self._all, self._paid = _Window(), _Window()
        self._chats: dict[int, _Window] = {}
        self._closed: dict[int | None, float] = {}  # a chat, or None for the whole bot, until when

    def close(self, chat: int | None, seconds: float) -> None:
        self._closed[chat] = self._clock.now() + seconds

    def check(self, chat: Chat, paid: bool, call: Call) -> None:
        now = self._clock.now()
        for scope in (None, chat.id) if self._closed else ():
            until = self._closed.get(scope, 0.0)
            if until > now:
                call.early = True
                raise flood(math.ceil(until - now))
        windows = list(self._windows(chat, paid))
        for window, most, length, scope in windows:
            wait = window.wait(now, most, length)
            if wait > 0:
                seconds = max(math.ceil(wait), 1)
                self.close(scope, seconds)
                raise flood(seconds)
        for window, *_ in windows:
            window.passed.append(now)

    def _windows(self, chat: Chat, paid: bool) -> list[tuple[_Window, int, float, int | None]]:
        limits, short = self.limits, 1 - self.limits.slack
        found: list[tuple[_Window, int, float, int | None]] = []
        most = limits.paid_per_second if paid else limits.per_second
        if most is not None:
            found.append((self._paid if paid else self._all, most, short, None))
        if chat.is_group and limits.per_group_minute is not None:
            found.append((self._window(chat), limits.per_group_minute, 60 * short, chat.id))
        elif limits.per_chat_second is not None:
            found.append((self._window(chat), limits.per_chat_second, short, chat.id))
        return found

    def _window(self, chat: Chat) -> _Window:
        return self._chats.setdefault(chat.id, _Window())
