"""What a page sends: taps, typed text, files. Each becomes a row of the inbox before it is answered.

The page gives every post a nonce and repeats a post it has no answer for under the same nonce: the same row.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.chat.action import CALLBACK_BYTES
from bot.chat.screen import TEXT_LIMIT
from bot.engine.channel import Incoming
from bot.web.chat import PREFIX
from bot.web.guard import body
from bot.web.setup import UPLOAD_LIMIT, Setup

NAME_LIMIT: Final = 200
_NONCE: Final = re.compile(r"[A-Za-z0-9_-]{8,40}\Z")


class Posts:
    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    async def tap(self, request: Request) -> Response:
        address = self._setup.required_sender(request)
        sent = await _json(request)
        data, message = sent.get("data"), sent.get("message")
        if not isinstance(data, str) or len(data.encode()) > CALLBACK_BYTES or not _is_id(message):
            raise HTTPException(400)
        return await self._pass_on(address, sent, {"kind": "tap", "data": data, "message": message})

    async def say(self, request: Request) -> Response:
        address = self._setup.required_sender(request)
        sent = await _json(request)
        text = sent.get("text")
        if not isinstance(text, str) or not text.strip() or len(text) > TEXT_LIMIT:
            raise HTTPException(400)
        return await self._pass_on(address, sent, {"kind": "say", "text": text})

    async def upload(self, request: Request) -> Response:
        """The file is the body, its name and size are in the address. A file too large comes without its bytes."""
        address = self._setup.required_sender(request)
        sent: dict[str, Any] = dict(request.query_params)
        name, size = str(sent.get("name", ""))[:NAME_LIMIT], str(sent.get("size", ""))
        if not name.strip() or not size.isdecimal() or len(size) > 15:
            raise HTTPException(400)
        _nonce(sent)
        content: dict[str, Any] = {"kind": "upload", "name": name, "size": int(size)}
        data = await body(request, UPLOAD_LIMIT)
        if data and self._setup.take_file is not None:
            content |= {"size": len(data), "file": await self._setup.take_file(address, name, data)}
        return await self._pass_on(address, sent, content)

    async def _pass_on(self, address: str, sent: dict[str, Any], content: dict[str, Any]) -> Response:
        nonce = _nonce(sent)
        await self._setup.accept([incoming(address, nonce, content)])
        return JSONResponse({"nonce": nonce}, 202)


def incoming(address: str, nonce: str, content: dict[str, Any]) -> Incoming:
    """An inbox row of the chat `address` (`7` of `web:7`)."""
    text = json.dumps({**content, "nonce": nonce}, ensure_ascii=False)
    return Incoming(f"{PREFIX}{address}:{nonce}", f"{PREFIX}{address}", text)


async def _json(request: Request) -> dict[str, Any]:
    try:
        value = json.loads(await body(request))
    except (ValueError, RecursionError) as error:
        raise HTTPException(400) from error
    if not isinstance(value, dict):
        raise HTTPException(400)
    return value


def _nonce(sent: dict[str, Any]) -> str:
    nonce = sent.get("nonce")
    if not isinstance(nonce, str) or not _NONCE.match(nonce):
        raise HTTPException(400)
    return nonce


def _is_id(value: object) -> bool:
    return value is None or (isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63)
