"""A newcomer takes a whole module in the demo as it starts from the command line, in a real Chromium on a phone."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.browser.conftest import OpenPhone
from tests.load import process

SHOTS = Path(__file__).parent / "shots"
CURRENT = ".bubble:not(.past):has(.rows)"
FIRST_RUN = {
    "ru": ("Русский", "Мировой судья", "Пропустить"),
    "en": ("English", "Justice of the peace", "Rather not say"),
}
RESULT = {
    "ru": "Право: на 22.11.2026, проверка юриста: ожидается.",
    "en": "Law as of 22 Nov 2026; lawyer's review: pending.",
}
SIGNATURE = """() => {
  const one = document.querySelector(".bubble:not(.past):has(.rows)");
  return one && one.dataset.message + [...one.querySelectorAll("button")].map(button => button.dataset.data);
}"""
"""Which message bears the screen, and what its buttons mean: both tell one screen from the next."""
MOST_TAPS = 120


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address that `python -m bot demo` prints."""
    place = tmp_path_factory.mktemp("demo")
    running = await process.start(
        {
            "DATABASE_URL": f"sqlite:///{place}/demo.db",
            "CONTENT_DIR": str(process.one_module(place / "content")),
            "WEB_PORT": "0",
        },
        "demo",
    )
    assert running.stdout is not None
    line = await asyncio.wait_for(running.stdout.readline(), 30)
    yield line.decode().split()[-1]
    await process.stop(running)


@pytest.mark.parametrize(("language", "person"), [("ru", "Boris"), ("en", "Alice")])
async def test_a_newcomer_takes_a_module_to_the_end(
    demo: str, open_phone: OpenPhone, language: str, person: str
) -> None:
    page = await open_phone(language)
    await page.goto(demo)
    await page.get_by_role("button", name=person).first.click()
    await page.get_by_role("button", name={"ru": "Начать", "en": "Start"}[language]).click()
    for label in FIRST_RUN[language]:
        await page.locator(CURRENT).get_by_role("button", name=label, exact=True).click()
    await expect(page.locator(CURRENT).locator("button[data-data^='m.']")).to_be_visible()
    taps = await _take_module(page, language)
    assert taps > 30
    await expect(page.locator(CURRENT).locator(".text")).to_contain_text(RESULT[language])
    await page.reload()
    await expect(page.locator(CURRENT).locator(".text")).to_contain_text(RESULT[language])


async def test_closing_the_browser_keeps_the_card(demo: str, open_phone: OpenPhone) -> None:
    page = await open_phone("ru")
    await page.goto(demo)
    await page.get_by_role("button", name="Lev").first.click()
    await page.get_by_role("button", name="Начать").click()
    for label in (*FIRST_RUN["ru"], "Начать", "Дальше"):
        await page.locator(CURRENT).get_by_role("button", name=label, exact=True).click()
    await expect(page.locator(CURRENT)).to_contain_text("до модуля, вопрос 1 из 3")
    cookies = await page.context.cookies()
    await page.close()
    later = await open_phone("ru")
    await later.context.add_cookies(cookies)
    await later.goto(demo)
    await expect(later.locator(CURRENT)).to_contain_text("до модуля, вопрос 1 из 3")
    await later.locator(CURRENT).get_by_role("button", name="English").click()
    await expect(later.locator(CURRENT)).to_contain_text("before the module, question 1 of 3")


async def _take_module(page: Page, language: str) -> int:
    """Tap on until the module ends; gives the number of taps. Every screen is photographed with PYTEST_SHOTS=1."""
    for taps in range(MOST_TAPS):
        buttons = (
            await page.locator(CURRENT)
            .locator("button[data-data]")
            .evaluate_all("found => found.map(one => [one.dataset.data, one.innerText])")
        )
        if os.environ.get("PYTEST_SHOTS"):
            SHOTS.mkdir(exist_ok=True)
            await page.screenshot(path=SHOTS / f"{language}-{taps:03}.png")
        tags = [data.split(".")[0] for data, _ in buttons]
        if "ag" in tags:
            return taps
        await _one(page, buttons)
    raise AssertionError(f"no end after {MOST_TAPS} taps")


async def _one(page: Page, buttons: list[list[str]]) -> None:
    """One step on: the next screen, an answer, a mark, a number; then wait for what it brings."""
    before = await page.evaluate(SIGNATURE)
    wanted = ("sb", "n", "m", "an", "pk")
    found = [data for tag in wanted for data, label in buttons if data.split(".")[0] == tag and "☑" not in label]
    if found:
        await page.locator(CURRENT).locator(f'button[data-data="{found[0]}"]').click()
    else:
        await page.locator("textarea, input[type=text]").first.fill("3")
        await page.keyboard.press("Enter")
    await page.wait_for_function(f"before => ({SIGNATURE})() !== before", arg=before)
