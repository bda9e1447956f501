"""The dashboard in a real Chromium: on a phone and on a desk, light and dark, without help of the eyes."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, urlencode

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web.dashboard import session
from bot.web.dashboard.initdata import signed
from tests.browser.conftest import _outside
from tests.web.bench import SECRET
from tests.web.dashboard.house import ARK, GLEB, MOW, REASON, TOKEN, House, build, house

SHOTS = Path(__file__).parent / "shots"
AXE = Path(__file__).with_name("axe.min.js")
PATHS = {
    "overview": "/dashboard",
    "narrowed": f"/dashboard?region={MOW}&period=year&by=profession&sort=-completed",
    "hidden": f"/dashboard?region={ARK}",
    "few": "/dashboard?region=RU-SPE",
    "levels": "/dashboard/kirkpatrick",
    "modules": "/dashboard/modules",
    "module": "/dashboard/module/M01",
    "regions": "/dashboard/regions?sort=-begun",
    "professions": "/dashboard/professions",
    "cohorts": "/dashboard/cohorts",
    "versions": "/dashboard/versions",
    "questions": "/dashboard/questions",
    "people": "/dashboard/people",
    "staff": "/dashboard/staff",
    "log": "/dashboard/log",
}
Theme = Literal["light", "dark"]
SERIOUS = """async () => {
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, {runOnly: rules});
  return found.violations.filter(one => one.impact !== "minor")
    .map(one => [one.id, one.help, one.nodes.map(node => node.html + " " + node.failureSummary).slice(0, 3)]);
}"""


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    folder = tmp_path_factory.mktemp("dashboard")
    (folder / "filled").mkdir()
    async with house(folder, await build(folder / "filled")) as made:
        yield made


async def opened(browser: Browser, served: House, width: int, theme: Theme, language: str = "ru") -> Page:
    """Signed in as an admin, by a link that a person opens."""
    context = await browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=theme,
        locale={"ru": "ru-RU", "en": "en-GB"}[language],
        bypass_csp=True,  # for axe; that the pages keep to their policy is tested without it
    )
    context.set_default_timeout(5_000)
    page = await context.new_page()
    await page.goto(f"{served.web.url}/dashboard/enter?t={session.issue_link(SECRET, GLEB, served.clock())}")
    await expect(page.locator("h1")).to_be_visible()
    served.clock.now += 1
    return page


def asked(path: str, language: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}lang={language}"


@pytest.mark.parametrize(
    ("width", "theme", "language"),
    [(360, "light", "ru"), (360, "dark", "en"), (1280, "light", "en"), (1280, "dark", "ru")],
)
async def test_every_page_can_be_used_by_everybody(
    browser: Browser, served: House, width: int, theme: Theme, language: str
) -> None:
    """axe-core finds nothing serious, and no page is wider than the screen."""
    page = await opened(browser, served, width, theme, language)
    found: dict[str, Any] = {}
    for name, path in PATHS.items():
        await page.goto(served.web.url + asked(path, language))
        await _look(page, f"{name}-{width}-{theme}-{language}", found)
    await page.goto(served.web.url + asked("/dashboard/people", language))
    await page.fill("textarea", REASON)
    await page.select_option("#kind", "inactive")
    await page.click(".ask button")
    await expect(page.locator("table")).to_be_visible()
    await _look(page, f"list-{width}-{theme}-{language}", found)
    await page.click("header button")
    await _look(page, f"out-{width}-{theme}-{language}", found)
    await page.context.close()
    assert not found, found


async def test_what_is_wrong_would_be_found(browser: Browser, served: House) -> None:
    page = await opened(browser, served, 360, "light")
    await page.evaluate("document.querySelector('h1').style.color = '#ddd'; document.documentElement.lang = ''")
    found: dict[str, Any] = {}
    await _look(page, "wrong", found)
    assert {one[0] for one in found["wrong"][0]} >= {"color-contrast", "html-has-lang"}
    await page.context.close()


async def test_without_script_and_within_its_policy(browser: Browser, served: House) -> None:
    """Every page works without JavaScript; nothing is refused by the policy the pages come with."""
    for script in (False, True):
        context = await browser.new_context(java_script_enabled=script, viewport={"width": 360, "height": 800})
        page = await context.new_page()
        said: list[str] = []
        page.on("console", lambda message, said=said: said.append(message.text))
        page.on("request", lambda request, said=said: said.extend(_outside(request)))
        await page.goto(f"{served.web.url}/dashboard/enter?t={session.issue_link(SECRET, GLEB, served.clock())}")
        served.clock.now += 1
        await page.click(".filters summary")
        await page.select_option("#f-profession", "jp")
        await page.click(".apply button")
        await expect(page.locator(".where")).to_contain_text("Justice of the peace")
        await page.click("thead a >> nth=2")
        await expect(page.locator("th[aria-sort]")).to_have_count(1)
        assert (await page.locator(".cards strong").first.inner_text(), said) == ("27", [])
        await context.close()


async def test_a_mini_app_sends_what_telegram_said(browser: Browser, served: House) -> None:
    fields = {"user": json.dumps({"id": GLEB}), "auth_date": str(served.clock() // 1000)}
    data = urlencode({**fields, "hash": signed(TOKEN, fields)})
    context = await browser.new_context(viewport={"width": 360, "height": 800})
    page = await context.new_page()
    await page.goto(f"{served.web.url}/dashboard/app#tgWebAppData={quote(data)}&tgWebAppVersion=9.0")
    await expect(page.locator("nav")).to_be_visible()
    assert page.url == f"{served.web.url}/dashboard"
    await context.close()


async def _look(page: Page, name: str, found: dict[str, Any]) -> None:
    await page.add_script_tag(path=AXE)
    problems = await page.evaluate(SERIOUS)
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if problems or wide > 0:
        found[name] = (problems, wide)
    if os.environ.get("PYTEST_SHOTS"):
        SHOTS.mkdir(exist_ok=True)
        await page.screenshot(path=SHOTS / f"dashboard-{name}.png", full_page=True)
