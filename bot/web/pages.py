"""The page's own files, read once: a handful of small ones, answered from memory with a validator."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Asset:
    data: bytes
    kind: str
    etag: str


@cache
def assets() -> dict[str, Asset]:
    """Every file of the page by its name."""
    folder = resources.files("bot.web").joinpath("page")
    return {file.name: _asset(file.name, file.read_bytes()) for file in folder.iterdir() if _type(file.name)}


def answer(request: Request, name: str, status: int = 200) -> Response:
    """The file `name`, or 304 when the browser has it already, or 404."""
    asset = assets().get(name)
    if asset is None:
        return Response("Not found\n", 404, media_type="text/plain")
    headers = {"ETag": asset.etag, "Cache-Control": "no-cache"}
    if status == 200 and request.headers.get("if-none-match") == asset.etag:
        return Response(status_code=304, headers=headers)
    return Response(asset.data, status, headers, media_type=asset.kind)


def _asset(name: str, data: bytes) -> Asset:
    return Asset(data, _type(name), f'"{hashlib.sha256(data).hexdigest()[:16]}"')


def _type(name: str) -> str:
    return _TYPES.get(name[name.rfind(".") :], "")
