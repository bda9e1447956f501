"""Files that the bot fetches: whole, broken off in the middle, or without end."""

import asyncio

from aiohttp import web

from .limits import Fault
from .state import File
from .wire import Refused

JSON_TYPE = {"Content-Type": "application/json"}
BLOCK = bytes(64 * 1024)


def reply(refused: Refused) -> web.Response:
    headers = JSON_TYPE if refused.retry_after is None else JSON_TYPE | {"Retry-After": str(refused.retry_after)}
    return web.Response(status=refused.status, body=refused.body(), headers=headers)


async def answer(file: File | None, fault: Fault | None, request: web.BaseRequest) -> web.StreamResponse:
    if fault is not None:
        fault.hits += 1
        refusal = fault.refusal()
        if refusal is not None:
            return reply(refusal)
        if fault.kind == "502":
            return web.Response(status=502, text="<html>502 Bad Gateway</html>", content_type="text/html")
    if file is None:
        return reply(Refused(404, "Not Found"))
    kind = fault.kind if fault is not None else ""
    if kind == "endless":
        return await _endless(request)
    if kind in {"cut", "reset"}:
        return await _broken(request, file.data[: len(file.data) // 2] if kind == "cut" else b"", len(file.data))
    if fault is not None:
        await asyncio.sleep(fault.delay)
    return web.Response(body=file.data, content_type="application/octet-stream")


async def _broken(request: web.BaseRequest, part: bytes, length: int) -> web.StreamResponse:
    answer = web.StreamResponse(headers={"Content-Length": str(length)})
    if part:
        await answer.prepare(request)
        await answer.write(part)
    if request.transport is not None:
        request.transport.close() if part else request.transport.abort()
    return answer


async def _endless(request: web.BaseRequest) -> web.StreamResponse:
    answer = web.StreamResponse()
    answer.enable_chunked_encoding()
    await answer.prepare(request)
    while request.transport is not None and not request.transport.is_closing():
        await answer.write(BLOCK)
    return answer
