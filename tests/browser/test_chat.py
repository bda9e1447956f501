"""The page of the browser chat in a real Chromium, over a stand-in for the engine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest_asyncio
from playwright.async_api import Page, Route, expect

from bot.chat.event import Commanded, Event, Said, Tapped, Uploaded
from bot.web.chat import parse
from bot.web.hub import Change
from bot.web.setup import UPLOAD_LIMIT, StoredFile
from tests.browser.conftest import OpenPhone
from tests.web.bench import Bench, bench, served

PEOPLE = [("Alice", "1"), ("Boris", "2"), ("Vera", "3"), ("Lev", "4"), ("Gleb", "5")]
COMMANDS = {"ru": [("menu", "Меню"), ("start", "С начала")], "en": [("menu", "Menu"), ("start", "From the start")]}
TOOLS = [{"label": "≡", "data": "mn"}, {"label": "EN", "data": "l.en"}, {"label": "☎", "data": "hp"}]
HOME = {"text": "<b>Продолжим?</b>", "rows": [[{"label": "Продолжить", "data": "next"}], TOOLS], "locale": "ru"}
ITEM = {
    "text": "<b>Вопрос 2</b> · ▰▰▱ 2/3\n\nЧто делает суд?\nА) Откладывает\nБ) Решает сам\nВ) Молчит",
    "rows": [[{"label": letter, "data": f"an.{place}"} for place, letter in enumerate("АБВ")], TOOLS],
    "locale": "ru",
}
NOTE = {"text": "Вам <b>назначен</b> модуль.", "rows": [[{"label": "Открыть", "data": "open"}]], "locale": "ru"}
LATER = {"text": "Запись проверена.", "rows": [], "locale": "ru"}
KINDS = "all => all.map(one => one.classList[1])"


# Playwright has no Russian keyboard.
PRESS = "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"


async def engine(web: Bench, address: str, event: Event) -> AsyncIterator[None]:
    """Every command leads home, `next` to the question, an answer to its number."""
    match event:
        case Commanded():
            await web.show(address, HOME)
        case Said(text):
            await web.show(address, {"text": f"Найдено: {len(text)}", "rows": []})
        case Tapped("next", message):
            await web.show(address, ITEM, message)
        case Uploaded(source=None):
            await web.toast(address, None, "готово")
        case Tapped("mn", _, query):
            await web.toast(address, query, "Меню закрыто")
        case Tapped(data, message):
            await web.show(address, {"text": f"Ответ {data}", "rows": HOME["rows"], "locale": "ru"}, message)
    return
    yield


@pytest_asyncio.fixture(loop_scope="session")
async def web(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench(tmp_path, demo_identities=PEOPLE, commands=COMMANDS) as made, served(made):
        made.react = engine
        yield made


async def at_home(web: Bench, page: Page) -> None:
    await web.show("1", HOME)
    await page.goto(web.url)
    await expect(current(page)).to_contain_text("Продолжим?")


def current(page: Page) -> Any:
    return page.locator(".bubble.bot").last


def button(page: Page, name: str) -> Any:
    return page.get_by_role("button", name=name, exact=True)


async def test_a_first_visit_begins_with_one_button(web: Bench, page: Page) -> None:
    await page.goto(web.url)
    await button(page, "Начать").tap()
    await expect(current(page)).to_contain_text("Продолжим?")
    assert await page.locator(".bubble").count() == 1


async def test_a_tap_edits_the_bubble_and_a_command_makes_a_new_one(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await button(page, "Продолжить").tap()
    await expect(current(page)).to_contain_text("Что делает суд?")
    assert await page.locator(".bubble.bot").count() == 1
    await page.fill("#say", "/menu")
    await page.press("#say", "Enter")
    await expect(current(page)).to_contain_text("Продолжим?")
    await expect(page.locator(".bubble.mine")).to_have_text("Вы: /menu")
    assert await page.locator(".bubble.bot").count() == 2
    assert await page.locator(".bubble.past button").count() == 0


async def test_keys_choose_options_and_the_focus_follows_the_screen(web: Bench, page: Page) -> None:
    await at_home(web, page)
    for key, chosen in (("2", "an.1"), ("в", "an.2"), ("A", "an.0")):
        await button(page, "Продолжить").focus()
        await page.keyboard.press("Enter")
        await expect(current(page)).to_contain_text("Что делает суд?")
        await expect(current(page)).to_be_focused()
        await page.evaluate(PRESS, key)
        await expect(current(page)).to_contain_text(f"Ответ {chosen}")


async def test_letters_typed_into_the_line_choose_nothing(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await button(page, "Продолжить").tap()
    await expect(current(page)).to_contain_text("Что делает суд?")
    before = len(web.rows)
    await page.locator("#say").press_sequentially("а1")
    await web.toast("1", None, "готово")
    await expect(page.locator("#toast")).to_have_text("готово")
    assert len(web.rows) == before


async def test_a_double_tap_is_one_tap(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await page.evaluate("for (let n = 0; n < 3; n += 1) document.querySelector('[data-data=next]').click()")
    await expect(current(page)).to_contain_text("Что делает суд?")
    assert len(web.rows) == 1


async def test_a_toast_is_said_politely_and_frees_the_buttons(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await button(page, "Меню").tap()
    await expect(page.locator("#toast[role=status]")).to_have_text("Меню закрыто")
    await expect(page.locator("[aria-disabled], [aria-busy]")).to_have_count(0)


async def test_a_tap_without_a_connection_is_sent_once_when_it_returns(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await page.context.set_offline(True)
    await button(page, "Продолжить").tap()
    await expect(page.locator("#offline")).to_contain_text("Ответ не пропал")
    assert not web.rows
    await page.context.set_offline(False)
    await expect(current(page)).to_contain_text("Что делает суд?", timeout=20_000)
    await expect(page.locator("#offline")).to_be_hidden()
    assert len(web.rows) == 1


async def test_an_answer_lost_on_the_way_back_is_asked_for_again_under_the_same_name(web: Bench, page: Page) -> None:
    await at_home(web, page)
    names: list[str] = []

    async def lose_the_first(route: Route) -> None:
        names.append(route.request.post_data_json["nonce"])
        if len(names) == 1:
            await route.fetch()
            await route.abort("connectionreset")
        else:
            await route.continue_()

    await page.route("**/tap", lose_the_first)
    async with page.expect_response("**/tap"):
        await button(page, "Продолжить").tap()
    await expect(current(page)).to_contain_text("Что делает суд?")
    assert len(names) == 2
    assert len(set(names)) == 1
    assert web.posts == 2
    assert len(web.rows) == 1


async def test_the_page_survives_a_restart_of_the_server(tmp_path: Path, page: Page) -> None:
    async with bench(tmp_path, demo_identities=PEOPLE) as before:
        async with served(before) as url:
            await before.show("1", HOME)
            await page.goto(url)
            await expect(current(page)).to_contain_text("Продолжим?")
        await expect(page.locator("#state")).to_have_text("нет связи")
    async with bench(tmp_path, demo_identities=PEOPLE) as after:
        await after.show("1", ITEM)
        async with served(after, int(url.rsplit(":", 1)[1])):
            await expect(current(page)).to_contain_text("Что делает суд?", timeout=20_000)
            await expect(page.locator("#state")).to_have_text("на связи")


async def test_only_harmless_markup_is_shown(web: Bench, page: Page) -> None:
    await at_home(web, page)
    hostile = (
        "<b onclick='x'>b</b><i>i</i><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>"
        "<a href='javascript:window.hacked=1'>bad</a><a href='https://example.org/'>good</a>"
        "<style>*{display:none}</style><u>u</u> 1 &lt; 2 <blockquote expandable>note</blockquote>"
    )
    await web.show("1", {"text": hostile, "rows": [[{"label": "Сайт", "url": "javascript:alert(1)"}]]})
    text = current(page).locator(".text")
    await expect(text).to_contain_text("1 < 2")
    assert await text.evaluate("node => [...node.querySelectorAll('*')].map(one => one.tagName).join()") == (
        "B,I,A,U,DETAILS,SUMMARY,BLOCKQUOTE"
    )
    assert await text.evaluate("node => node.querySelector('b').attributes.length") == 0
    assert await current(page).locator("a[href^=javascript]").count() == 0
    assert await page.evaluate("window.hacked") is None


async def test_files_and_pictures_stand_above_the_current_screen(web: Bench, page: Page) -> None:
    await at_home(web, page)
    web.files[5] = StoredFile("application/pdf", b"%PDF")
    await web.file("1", 5, "Свидетельство.pdf")
    await web.file("1", 6, "схема.png", "Кто кому <b>звонит</b>", picture=True)
    await expect(page.locator(".picture img")).to_have_attribute("alt", "Кто кому звонит")
    assert await page.locator(".bubble").evaluate_all(KINDS) == ["file", "picture", "bot"]
    async with page.expect_download() as download:
        await page.locator(".download").tap()
    assert (await download.value).suggested_filename == "Свидетельство.pdf"


async def test_a_note_stands_below_and_leaves_the_screen_alone(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await web.note("1", NOTE)
    await expect(page.locator(".note .text")).to_have_text("Вам назначен модуль.")
    await expect(page.locator("#noted[aria-live=polite]")).to_have_text("Вам назначен модуль.")
    await expect(page.get_by_role("group", name="Вам назначен модуль.")).to_be_visible()
    assert await page.locator(".bubble").evaluate_all(KINDS) == ["bot", "note"]
    await button(page, "Продолжить").tap()
    await expect(current(page)).to_contain_text("Что делает суд?")
    assert await page.locator(".bubble").evaluate_all(KINDS) == ["bot", "note"]
    await expect(button(page, "Открыть")).to_be_enabled()


async def test_the_answer_to_a_note_comes_at_the_end_and_its_button_works_on(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await web.note("1", NOTE)
    for times in (1, 2):
        await button(page, "Открыть").tap()
        await expect(current(page)).to_contain_text("Ответ open")
        await expect(page.locator(".bubble.past")).to_have_count(times)
        await expect(page.locator("[aria-disabled], [aria-busy]")).to_have_count(0)
    assert await page.locator(".bubble").evaluate_all(KINDS) == ["bot", "note", "bot", "bot"]
    taps = [parse(row.body) for row in web.rows.values()]
    assert [(tap.data, tap.message) for tap in taps if isinstance(tap, Tapped)] == [("open", 2)] * 2


async def test_a_reload_shows_notes_files_and_the_screen_in_their_order(web: Bench, page: Page) -> None:
    await web.note("1", NOTE)
    await at_home(web, page)
    await web.file("1", 5, "Справка.pdf")
    await web.note("1", LATER)
    await web.file("1", 6, "Другая.pdf")
    await expect(page.locator(".bubble")).to_have_count(5)
    before = await page.locator(".bubble").evaluate_all(KINDS)
    assert before == ["note", "file", "bot", "note", "file"]
    await page.reload()
    await expect(current(page)).to_contain_text("Продолжим?")
    assert await page.locator(".bubble").evaluate_all(KINDS) == before
    await expect(page.locator("#noted")).to_have_text("")


async def test_a_note_that_is_told_twice_is_shown_once(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await web.note("1", NOTE)
    web.hub.tell("1", Change("note", {"message": 2, **NOTE}, 2))
    await web.note("1", LATER)
    await expect(page.locator(".note")).to_have_count(2)


async def test_the_newest_note_is_in_view_when_the_chat_is_opened(web: Bench, page: Page) -> None:
    await web.show("1", HOME)
    for _ in range(9):
        await web.note("1", NOTE)
    await web.note("1", LATER)
    await page.goto(web.url)
    await expect(page.get_by_text("Запись проверена.").last).to_be_in_viewport()


async def test_who_reads_further_up_is_not_pulled_down_by_progress(web: Bench, page: Page) -> None:
    await page.emulate_media(reduced_motion="reduce")  # scrolled at once, or not at all
    await at_home(web, page)
    for place in range(14):
        await web.show("1", {"text": f"Экран {place}\n\nСтрока\n\nСтрока", "rows": []})
        await expect(current(page)).to_contain_text(f"Экран {place}")
    first = page.locator(".bubble").first
    await expect(first).not_to_be_in_viewport()
    await first.scroll_into_view_if_needed()
    await web.show("1", {"text": "Готово наполовину", "rows": []}, int(str(web.shown["1"][0])))
    await expect(current(page)).to_contain_text("Готово наполовину")
    await expect(first).to_be_in_viewport()
    await expect(current(page)).not_to_be_in_viewport()


async def test_the_page_speaks_the_language_of_the_bot(web: Bench, open_phone: OpenPhone) -> None:
    page = await open_phone("en")
    await page.goto(web.url)
    await expect(page.locator("#state")).to_have_text("connected")
    await web.show("1", HOME)
    await expect(page.locator("#state")).to_have_text("на связи")
    assert await page.locator("html").get_attribute("lang") == "ru"
    await button(page, "EN").first.tap()
    await expect(page.locator("#state")).to_have_text("connected")


async def with_upload(web: Bench, page: Page, name: str, data: bytes) -> Any:
    """Chooses a file; gives the bubble that names it."""
    picked = {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    await page.locator("#file").set_input_files(picked)
    return page.locator(".bubble.mine").last


@pytest_asyncio.fixture(loop_scope="session")
async def taking(tmp_path: Path) -> AsyncIterator[tuple[Bench, list[bytes]]]:
    """A bench that takes files, and what it has taken."""
    taken: list[bytes] = []

    async def take(address: str, name: str, data: bytes) -> int:
        taken.append(data)
        return 31

    async with bench(tmp_path, demo_identities=PEOPLE, take_file=take) as made, served(made):
        made.react = engine
        yield made, taken


async def test_a_file_says_how_far_it_is(taking: tuple[Bench, list[bytes]], page: Page) -> None:
    web, taken = taking
    await at_home(web, page)
    gate = asyncio.Event()

    async def slowly(route: Route) -> None:
        await gate.wait()
        await route.continue_()

    await page.route("**/upload*", slowly)
    bubble = await with_upload(web, page, "М07.xlsx", bytes(500_000))
    await expect(bubble.locator("progress[aria-label='Отправляем']")).to_be_visible()
    await expect(bubble).to_contain_text("Отправляем · ")
    gate.set()
    await expect(bubble.locator("progress, .sending")).to_have_count(0)
    await expect(bubble).to_have_text("Вы: М07.xlsx · 500 КБ")
    assert taken == [bytes(500_000)]
    assert [parse(row.body) for row in web.rows.values()] == [Uploaded("М07.xlsx", 500_000, "file:31")]


async def test_a_file_waits_for_the_line_and_goes_once(taking: tuple[Bench, list[bytes]], page: Page) -> None:
    web, taken = taking
    await at_home(web, page)
    await page.context.set_offline(True)
    bubble = await with_upload(web, page, "М07.xlsx", b"PK")
    await expect(bubble).to_contain_text("ждёт связи")
    await page.context.set_offline(False)
    await expect(bubble.locator("progress, .sending")).to_have_count(0, timeout=20_000)
    assert (taken, len(web.rows)) == ([b"PK"], 1)


async def test_a_file_that_is_refused_says_so_and_why(taking: tuple[Bench, list[bytes]], page: Page) -> None:
    web, taken = taking
    await at_home(web, page)
    for status, words in ((413, "Файл больше, чем мы принимаем."), (400, "Не получилось отправить.")):
        await page.route("**/upload*", partial(_refused, status))
        bubble = await with_upload(web, page, "М07.xlsx", b"PK")
        await expect(bubble.locator(".sending")).to_contain_text(words)
        await expect(bubble).to_have_class("bubble mine sent-file refused")
        await expect(page.locator("#toast")).to_contain_text(words)
    assert (taken, len(web.rows)) == ([], 0)


async def _refused(status: int, route: Route) -> None:
    await route.fulfill(status=status)


async def test_a_file_too_large_is_not_sent_and_the_bot_is_told(taking: tuple[Bench, list[bytes]], page: Page) -> None:
    web, taken = taking
    await at_home(web, page)
    bubble = await with_upload(web, page, "М07.zip", bytes(UPLOAD_LIMIT + 1))
    await expect(bubble.locator(".sending")).to_have_text("Файл больше, чем мы принимаем. Он не отправлен.")
    await expect(page.locator("#toast")).to_have_text("готово")
    assert [parse(row.body) for row in web.rows.values()] == [Uploaded("М07.zip", UPLOAD_LIMIT + 1, None)]
    assert taken == []


async def test_the_demo_changes_persons(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await page.get_by_role("button", name="Vera").tap()
    await expect(page.locator(".persons [aria-pressed=true]")).to_contain_text("Vera")
    await expect(button(page, "Начать")).to_be_visible()


async def test_everything_to_tap_is_large_enough_and_nothing_scrolls_sideways(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await button(page, "Продолжить").tap()
    await expect(current(page)).to_contain_text("Что делает суд?")
    for handle in await page.locator("button:visible, textarea:visible").all():
        box = await handle.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44, await handle.inner_text()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_new_screen_is_announced(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await button(page, "Продолжить").tap()
    await expect(page.locator("#news[aria-live=polite]")).to_contain_text("Б) Решает сам")
    await expect(current(page)).to_have_attribute("aria-label", "Вопрос 2 · 2/3")


async def test_commands_are_suggested(web: Bench, page: Page) -> None:
    await at_home(web, page)
    await page.locator("#say").press_sequentially("/s")
    await page.get_by_role("button", name="/start").tap()
    await expect(page.locator(".bubble.mine")).to_contain_text("/start")
