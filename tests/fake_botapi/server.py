"""The HTTP side: reads requests, applies faults, lets the methods answer."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qsl, unquote

from aiohttp import web

from . import downloads
from .downloads import JSON_TYPE, reply
from .limits import KINDS, Fault, Flood, Limits
from .methods import MESSAGES, METHODS
from .people import Group, Person
from .spec import load
from .state import State
from .updates import OTHER_POLLER, Updates
from .webhook import Webhook
from .wire import Call, Clock, Json, Refused, Upload, bad, dumps

REQUEST_MAX = 64 * 1024 * 1024


class FakeBotApi:
    """A Bot API server on 127.0.0.1 for one bot.

    `base_url` and `file_url` end where python-telegram-bot expects the token to follow. `clock` is the
    server's calendar (`clock.advance(seconds)`); `speed` divides Telegram's own waits (webhook retries,
    conflicts, punished polls); `latency` seconds are added to every call, side by side. `calls` logs every
    call; without `keep_calls` only those that went wrong, for benchmarks.
    """

    def __init__(
        self,
        token: str = "1:test",
        *,
        port: int = 0,
        clock: Clock | None = None,
        speed: float = 1.0,
        limits: Limits | None = None,
        keep_calls: bool = True,
    ) -> None:
        self.token = token
        self.clock = clock or Clock()
        self.latency = 0.0
        self.calls: list[Call] = []
        self._keep_calls = keep_calls
        self.state = State(token, self.clock)
        self.updates = Updates(self.clock, 100_000_000 + self.state.serial() % 800_000_000, speed)
        self.webhook = Webhook(self.updates, self.clock, speed)
        self.limits = limits or Limits()
        self._flood = Flood(self.limits, self.clock)
        self._faults: list[Fault] = []
        self._spec = load()
        self._port = port
        self._reachable = asyncio.Event()
        self._reachable.set()
        self._outage = "cut"

    async def __aenter__(self) -> "FakeBotApi":
        loop = asyncio.get_running_loop()
        self._http = web.Server(self._answer, request_factory=self._request, handler_cancellation=True, access_log=None)
        self._listener = await loop.create_server(self._connection, "127.0.0.1", self._port)
        self._port = self._listener.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listener.close()
        self.updates.stop(OTHER_POLLER)
        await self.webhook.close()
        self._drop_connections()
        await self._http.shutdown(1)
        await self._listener.wait_closed()

    @property
    def port(self) -> int:
        return self._port

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/bot"

    @property
    def file_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/file/bot"

    @property
    def updates_pending(self) -> int:
        return len(self.updates.pending) + self.webhook.waiting

    @property
    def refused(self) -> list[Call]:
        """Calls answered with 4xx that no test asked to be refused."""
        return [call for call in self.calls if 400 <= call.status < 500 and not call.injected]

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method.lower() == method.lower()]

    async def polled(self, timeout: float = 10.0) -> None:
        """Waits until the bot waits for updates: it has started, and has fetched what there was."""
        async with asyncio.timeout(timeout):
            await self.updates.polled.wait()

    def person(self, id: int, name: str = "", language: str = "ru", started: bool = False) -> Person:
        """The person with this number, made at first mention; nobody can be written to before they wrote,
        unless `started`."""
        person = self.state.chats.get(id)
        if person is None:
            person = Person(id, name or f"Person {id}", language, self.state, self.updates)
            person.started = started
            self.state.chats[id] = person
        assert isinstance(person, Person)
        return person

    def group(self, id: int, title: str = "Group") -> Group:
        assert id < 0, "group chats have negative numbers"
        group = self.state.chats.get(id)
        if group is None:
            group = self.state.chats[id] = Group(id, title, self.state, self.updates)
        assert isinstance(group, Group)
        return group

    def fault(
        self,
        method: str | None = None,
        chat: int | None = None,
        kind: str = "500",
        times: int = 1,
        retry_after: int = 1,
        delay: float = 1.0,
    ) -> Fault:
        """The next `times` calls that fit go wrong in this way; see Fault for the kinds."""
        assert kind in KINDS, f"{kind} is none of {sorted(KINDS)}"
        fault = Fault(kind, method, chat, times, retry_after, delay)
        self._faults.append(fault)
        return fault

    def down(self, how: str = "cut") -> None:
        """An outage: `cut` breaks every connection, new ones too; `hang` takes them and stays silent."""
        assert how in {"cut", "hang"}
        self._outage = how
        self._reachable.clear()
        if how == "cut":
            self._drop_connections()

    def up(self) -> None:
        self._reachable.set()
        if self._outage == "hang":
            self._drop_connections()

    def _connection(self) -> asyncio.BaseProtocol:
        cut = self._outage == "cut" and not self._reachable.is_set()
        return _Cut() if cut else self._http()

    def _drop_connections(self) -> None:
        for connection in self._http.connections:
            if connection.transport is not None:
                connection.transport.abort()

    def _request(self, *parts: Any) -> web.BaseRequest:
        message, payload, protocol, writer, task = parts
        loop = asyncio.get_running_loop()
        return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=REQUEST_MAX)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        await self._reachable.wait()
        path, _, query = request.raw_path.partition("?")
        if path.startswith("/file/bot"):
            return await self._file(unquote(path.removeprefix("/file/bot")), request)
        token, _, method = unquote(path).removeprefix("/bot").partition("/")
        try:
            params = await _params(request, query)
        except ValueError:
            return reply(bad("can't parse the request"))
        call = Call(method, params, self.clock.now())
        if self._keep_calls:
            self.calls.append(call)
        # Half before and half after: a bot killed meanwhile finds its call obeyed, or not.
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        fault = next((one for one in self._faults if one.fits(call)), None) if self._faults else None
        answer = await (self._obey(token, call) if fault is None else self._faulty(token, call, fault, request))
        if call.status >= 400 and not self._keep_calls:
            self.calls.append(call)
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        return answer

    async def _faulty(self, token: str, call: Call, fault: Fault, request: web.BaseRequest) -> web.StreamResponse:
        fault.hits += 1
        refusal = fault.refusal()
        if refusal is not None:
            call.injected, call.status, call.error = True, refusal.status, refusal.description
            if fault.kind == "429" and call.method.lower() in MESSAGES:
                self._flood.close(fault.chat, fault.retry_after)
            return reply(refusal)
        if fault.kind == "502":
            call.injected, call.status = True, 502
            return web.Response(status=502, text="<html>502 Bad Gateway</html>", content_type="text/html")
        if fault.kind == "reset":
            return self._broken(request)
        answer = await self._obey(token, call)
        if fault.kind == "cut":
            return self._broken(request)
        await asyncio.sleep(fault.delay)
        return answer

    def _broken(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _obey(self, token: str, call: Call) -> web.StreamResponse:
        try:
            body = await self._result(token, call)
        except Refused as refused:
            call.status, call.error = refused.status, refused.description
            return reply(refused)
        call.status = 200
        return web.Response(body=body, headers=JSON_TYPE)

    async def _result(self, token: str, call: Call) -> bytes:
        if ":" not in token:
            raise Refused(404, "Not Found")
        if token != self.token:
            raise Refused(401, "Unauthorized")
        name = call.method.lower()
        method = self._spec.methods.get(name)
        if method is None:
            modelled = "" if name not in self._spec.not_modelled else " by the fake, though Telegram has it"
            raise Refused(404, f"Not Found: method not found{modelled}")
        call.method, call.params = method.name, (params := method.read(call.params))
        if name == "getupdates":
            return b'{"ok":true,"result":' + await self.updates.poll(params) + b"}"
        if name in ("setwebhook", "deletewebhook"):
            change = self.webhook.set if name == "setwebhook" else self.webhook.delete
            return dumps({"ok": True, "result": True, "description": await change(params)})
        if name == "getwebhookinfo":
            return dumps({"ok": True, "result": self.webhook.info()})
        if name in MESSAGES:
            chat = self.state.chats.get(params.get("chat_id", 0))
            if chat is not None:
                self._flood.check(chat, params.get("allow_paid_broadcast", False), call)
        return dumps({"ok": True, "result": METHODS[name](self.state, params)})

    async def _file(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        token, _, name = path.partition("/")
        call = Call("file", {"path": name}, self.clock.now())
        fault = next((one for one in self._faults if one.method == "file" and one.fits(call)), None)
        file = self.state.linked(name) if token == self.token else None
        return await downloads.answer(file, fault, request)


class _Cut(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.abort()


async def _params(request: web.BaseRequest, query: str) -> Json:
    params: Json = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    kind = request.content_type
    if kind == "multipart/form-data":
        for name, part in (await request.post()).items():
            params[name] = part if isinstance(part, str) else _upload(part)
    elif request.body_exists:
        body = (await request.read()).decode()
        if kind == "application/json":
            params |= json.loads(body or "{}")
        else:
            params |= parse_qsl(body, keep_blank_values=True)
    return params


def _upload(part: Any) -> Upload:
    if isinstance(part, bytes | bytearray):
        return Upload("file", bytes(part), "application/octet-stream")
    return Upload(part.filename or "file", part.file.read(), part.content_type or "application/octet-stream")
