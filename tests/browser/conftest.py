"""A phone to test with. Browser tests share one event loop and one Chromium; each gets its own context."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request, async_playwright

from tests.browser import chromium

OpenPhone = Callable[[str], Awaitable[Page]]

LOCAL = frozenset({"127.0.0.1", "localhost", ""})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            if pytest_asyncio.is_async_test(item):
                item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = chromium.find()
    if path is None:
        pytest.fail("No Chromium: run `make browser`, or set CHROMIUM to the path of one.")
    return str(path)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium_path: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path, args=list(chromium.FLAGS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def open_phone(browser: Browser) -> AsyncIterator[OpenPhone]:
    """Call with a language ("ru", "en"): a new person with a phone of their own. Script errors and
    requests that leave this machine fail the test."""
    async with AsyncExitStack() as people:
        yield lambda language: people.enter_async_context(_phone(browser, language))


@pytest_asyncio.fixture(loop_scope="session")
async def page(open_phone: OpenPhone) -> Page:
    return await open_phone("ru")


@asynccontextmanager
async def _phone(browser: Browser, language: str) -> AsyncIterator[Page]:
    context = await browser.new_context(
        viewport={"width": 390, "height": 844},
        device_scale_factor=2,
        is_mobile=True,
        has_touch=True,
        locale={"ru": "ru-RU", "en": "en-GB"}[language],
        timezone_id="Europe/Moscow",
    )
    context.set_default_timeout(5_000)
    wrong: list[str] = []
    page = await context.new_page()
    page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
    page.on("request", lambda request: wrong.extend(_outside(request)))
    yield page
    await context.close()
    assert not wrong, wrong


def _outside(request: Request) -> list[str]:
    host = urlsplit(request.url).hostname or ""
    return [] if host in LOCAL else [f"request leaves this machine: {request.url}"]
