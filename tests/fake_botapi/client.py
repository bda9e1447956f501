"""The smallest bot: asks the server one method at a time."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from .server import FakeBotApi

Ask = Callable[..., Coroutine[Any, Any, Any]]


@asynccontextmanager
async def asking(api: FakeBotApi) -> AsyncIterator[Ask]:
    """Gives `ask(method, **params)`: the result, or (status, description) when it was refused."""
    async with aiohttp.ClientSession() as session:

        async def ask(method: str, token: str = api.token, form: Any = None, **params: Any) -> Any:
            url = f"{api.base_url}{token}/{method}"
            sending = session.post(url, json=params) if form is None else session.post(url, data=form)
            async with sending as answer:
                told = await answer.json()
                return told["result"] if told["ok"] else (answer.status, told["description"])

        yield ask
