"""The page that checks certificates, as a stranger's phone shows it: both languages, light and dark."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.domain.certificate import ENDLESS, Verdict, grouped
from bot.store import certificates
from bot.store.db import Tx
from tests.browser.test_dashboard import AXE, SERIOUS, SHOTS, Theme
from tests.web.bench import NOW
from tests.web.checked import DAY, NEWER, TITLED, Check, checked, issue, passed, publish

NARROW = 360


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def pages(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, str]]:
    """The address of a certificate of every worth, by what it is worth."""
    async with checked(tmp_path_factory.mktemp("verify")) as check:
        made = await check.web.database.write(lambda tx: _of_every_worth(tx, check))
        codes = {worth: f"{check.web.url}/verify/{grouped(code)}" for worth, code in made.items()}
        yield {**codes, "unknown": f"{check.web.url}/verify/AAAA-AAAA-AAAA-AAAA", "ask": f"{check.web.url}/verify"}


async def _of_every_worth(tx: Tx, check: Check) -> dict[str, str]:
    await certificates.set_rule(tx, TITLED.id, ENDLESS, True, 3, NOW)
    endless = await issue(tx, 8, "Константин Константинопольский-Преображенский")
    withdrawn = await issue(tx, 9, "Инна Орлова")
    await certificates.judge(tx, withdrawn.code, Verdict(True, "not-own", 3, NOW))
    await publish(tx, NEWER, NOW + DAY)
    await passed(tx, NEWER, NOW + DAY, 8)
    return {"old-law": check.made.code, "endless": endless.code, "withdrawn": withdrawn.code}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
async def test_it_fits_a_phone_and_a_screen_reader(
    browser: Browser, pages: dict[str, str], theme: Theme, language: str
) -> None:
    context = await browser.new_context(
        viewport={"width": NARROW, "height": 740}, color_scheme=theme, bypass_csp=True, device_scale_factor=2
    )
    page = await context.new_page()
    for name, address in pages.items():
        await page.goto(f"{address}?lang={language}")
        await expect(page.locator("h1")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW, name
        await page.add_script_tag(path=AXE)
        found: list[Any] = await page.evaluate(SERIOUS)
        assert found == [], name
        if os.environ.get("PYTEST_SHOTS"):
            SHOTS.mkdir(exist_ok=True)
            await page.screenshot(path=SHOTS / f"verify-{name}-{theme}-{language}.png", full_page=True)
    await context.close()
