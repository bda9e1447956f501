"""The web application from its parts, and a server for it inside our own event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.web import files, health, pages, stream
from bot.web.door import Door
from bot.web.guard import LOOPBACK, Guard, Site
from bot.web.hub import Hub
from bot.web.memory import Memory
from bot.web.pace import Pace
from bot.web.posts import Posts
from bot.web.setup import Accept, ReadFile, Setup, TakeFile

GOODBYE: Final = 3
"""Seconds that open requests have to end when the process stops."""


def make_app(
    *,
    memory: Memory,
    hub: Hub,
    accept: Accept,
    now: Callable[[], int],
    secret: str,
    read_file: ReadFile,
    check_health: health.Health,
    host: str = "127.0.0.1",
    web_url: str = "",
    demo_identities: Sequence[tuple[str, str]] = (),
    commands: Mapping[str, Sequence[tuple[str, str]]] | None = None,
    take_file: TakeFile | None = None,
    poll: float | None = None,
    beat: float = 15.0,
    pace: Pace | None = None,
    more_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """The browser chat and /health. Clock in ms UTC; `host` is where the server will listen.

    demo_identities   (name, address within the channel): anyone may be any of them. Raises ValueError unless the
                      host is this machine's own.
    commands          what the input line suggests, by locale: (name, description).
    poll              seconds between looks into the store, when another process delivers; None: this one does.
    """
    if demo_identities and host not in LOOPBACK:
        raise ValueError(f"the demo lets anyone be anyone: it listens on 127.0.0.1 only, not on {host}")
    setup = Setup(
        memory=memory,
        hub=hub,
        accept=accept,
        now=now,
        secret=secret,
        read_file=read_file,
        take_file=take_file,
        site=Site(web_url),
        identities=tuple(demo_identities),
        commands=commands or {},
        poll=poll,
        beat=beat,
        pace=pace or Pace(),
    )
    guard = Middleware(Guard, site=setup.site, open_paths=("/health",))
    app = Starlette(routes=[*_routes(setup, check_health), *more_routes], middleware=[guard])
    app.state.hub = hub
    return app


def _routes(setup: Setup, check_health: health.Health) -> list[BaseRoute]:
    door, posts = Door(setup), Posts(setup)
    routes: list[BaseRoute] = [
        Route("/", door.page),
        Route("/me", door.me),
        Route("/login", door.follow_link, methods=["GET"]),
        Route("/login", door.confirm_link, methods=["POST"]),
        Route("/logout", door.leave, methods=["POST"]),
        Route("/tap", posts.tap, methods=["POST"]),
        Route("/say", posts.say, methods=["POST"]),
        Route("/upload", posts.upload, methods=["POST"]),
        Route("/events", partial(_events, setup)),
        Route("/file/{file:int}", partial(files.endpoint, setup)),
        Route("/page/{name}", _asset),
        Route("/health", health.endpoint(check_health)),
    ]
    if setup.identities:
        routes.append(Route("/demo/become", door.become, methods=["POST"]))
    return routes


async def _events(setup: Setup, request: Request) -> Response:
    return stream.endpoint(setup, request)


async def _asset(request: Request) -> Response:
    return pages.answer(request, request.path_params["name"])


class _Server(uvicorn.Server):
    """Signals belong to whoever owns the event loop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A socket for `serve`; port 0 takes a free one. Raises OSError when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.create_server((host, port), family=family, backlog=512)
    # Calls taken from it inherit this; without it a small page waits some 40 ms for an acknowledgement.
    door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return door


async def serve(app: Starlette, host: str, port: int, stop: asyncio.Event) -> None:
    """Serve until `stop` is set, then end every stream and return. Raises OSError when the port is taken."""
    with listen(host, port) as door:
        await serve_on(app, door, stop)


async def serve_on(app: Starlette, door: socket.socket, stop: asyncio.Event) -> None:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=GOODBYE,
    )
    server = _Server(config)
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(server.serve(sockets=[door]))
        waiting = group.create_task(stop.wait())
        await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        app.state.hub.close()
        server.should_exit = True
