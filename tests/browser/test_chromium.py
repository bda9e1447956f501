from pathlib import Path

import pytest
from playwright.async_api import Page

from tests.browser import chromium
from tests.browser.conftest import OpenPhone


async def test_the_page_is_a_phone(page: Page) -> None:
    await page.set_content("<meta name=viewport content='width=device-width'><p>Привет</p>")
    assert await page.inner_text("p") == "Привет"
    assert await page.evaluate("[innerWidth, innerHeight, navigator.language]") == [390, 844, "ru-RU"]


async def test_each_person_has_a_phone_of_their_own(open_phone: OpenPhone) -> None:
    alice, boris = await open_phone("en"), await open_phone("ru")
    assert await alice.evaluate("navigator.language") == "en-GB"
    assert await boris.evaluate("navigator.language") == "ru-RU"
    assert alice.context is not boris.context


def test_a_named_chromium_that_is_not_there_is_not_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "nothing"))
    assert chromium.find() is None
