"""GET /file/<id>: a file that was delivered to the visitor's own chat, and to nobody else's."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.web.setup import Setup

_SHOWN_IN_PLACE: Final = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


async def endpoint(setup: Setup, request: Request) -> Response:
    """Raises HTTPException 401 without a session, 404 for every file that is not the visitor's."""
    address = setup.required_visitor(request)
    bubble = await setup.memory.delivered_file(address, request.path_params["file"])
    stored = await setup.read_file(bubble.file) if bubble else None
    if bubble is None or stored is None:
        raise HTTPException(404)
    inline = bubble.picture and stored.kind in _SHOWN_IN_PLACE
    way = "inline" if inline else "attachment"
    headers = {
        "Content-Disposition": f"{way}; filename*=UTF-8''{quote(bubble.name, safe='')}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, max-age=3600",
    }
    return Response(stored.data, 200, headers, media_type=stored.kind if inline else _download_type(stored.kind))


def _download_type(kind: str) -> str:
    """A type no browser would run as a page of ours."""
    return "application/octet-stream" if kind.startswith(("text/html", "image/svg", "application/xhtml")) else kind
