"""Delivery of updates to the bot's own address."""

import asyncio
import re
from collections import deque
from typing import Any

import aiohttp

from .updates import Update, Updates
from .wire import Clock, Json, bad, flood

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
RESEND_MAX = 60.0


class Webhook:
    """One queue per chat for messages, another per person for taps: order holds inside a queue only."""

    def __init__(self, updates: Updates, clock: Clock, speed: float) -> None:
        self.url = ""
        self.attempts = 0
        self._updates = updates
        self._clock = clock
        self._speed = speed
        self._set_at = float("-inf")
        self._told: Json = {}
        self._secret = ""
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    @property
    def waiting(self) -> int:
        return sum(map(len, self._lanes.values()))

    async def set(self, params: Json) -> str:
        url = params["url"]
        if not url:
            return await self.delete(params)
        if not re.match(r"https://|http://(127\.0\.0\.1|localhost)[:/]", url):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        secret = params.get("secret_token", "")
        if secret and not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        now = self._clock.now()
        if now < self._set_at + 1:
            raise flood(1)
        self._set_at = now
        await self._start(params, url, secret)
        return "Webhook was set"

    async def delete(self, params: Json) -> str:
        was, self.url = self.url, ""
        self._updates.webhook = None
        await self.close()
        kept = sorted((one for lane in self._lanes.values() for one in lane), key=lambda one: one.number)
        self._lanes.clear()
        self._updates.take_back(kept)
        if params.get("drop_pending_updates"):
            self._updates.drop()
        return "Webhook was deleted" if was else "Webhook is already deleted"

    def info(self) -> Json:
        pending = self.waiting + len(self._updates.pending)
        told: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": pending}
        return told | self._told if self.url else told

    async def close(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _start(self, params: Json, url: str, secret: str) -> None:
        await self.delete(params)
        connections = min(max(params.get("max_connections", 40), 1), 100)
        if "allowed_updates" in params:
            self._updates.allowed = list(params["allowed_updates"])
        self.url, self._secret = url, secret
        self._told = {"max_connections": connections, "ip_address": "127.0.0.1"}
        if self._updates.allowed:
            self._told["allowed_updates"] = self._updates.allowed
        connector = aiohttp.TCPConnector(limit=connections)
        self._session = aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=60))
        self._updates.stop()
        self._updates.webhook = self._push
        while self._updates.pending:
            self._push(self._updates.pending.popleft())

    def _push(self, update: Update) -> None:
        lane = self._lanes.setdefault(update.lane, deque())
        lane.append(update)
        if len(lane) == 1:
            # The set keeps the task alive and close() awaits it, as a TaskGroup would.
            task = asyncio.get_running_loop().create_task(self._work(update.lane, lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _work(self, name: str, lane: deque[Update]) -> None:
        while lane:
            await self._deliver(lane[0])
            lane.popleft()
        del self._lanes[name]

    async def _deliver(self, update: Update) -> None:
        """Until it is taken or expired: at once again after the first failure, then after 2, 4, 8 ... s."""
        fails, delay = 0, 1.0
        while update.expires > self._clock.now():
            asked = await self._attempt(update)
            if asked is None:
                return
            if not asked and fails:
                delay = min(delay * 2, RESEND_MAX)
            fails += 1
            await asyncio.sleep((asked or (delay if fails > 1 else 0.0)) / self._speed)

    async def _attempt(self, update: Update) -> float | None:
        """None when taken, else the seconds the bot asked to wait (0: it did not say)."""
        assert self._session is not None
        self.attempts += 1
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        try:
            async with self._session.post(self.url, data=update.body, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return None
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                return _seconds(answer.headers.get("Retry-After"))
        except (aiohttp.ClientError, TimeoutError):
            self._failed("Webhook connection closed")
            return 0.0

    def _failed(self, why: str) -> None:
        self._told |= {"last_error_date": int(self._clock.now()), "last_error_message": why}


def _seconds(header: Any) -> float:
    return min(float(header), 3600.0) if isinstance(header, str) and header.isdecimal() else 0.0
