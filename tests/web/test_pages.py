import re

import pytest

from bot.web.pages import assets
from tests.web.bench import Bench
from tests.web.visitor import visitor

PAGES = sorted(name for name in assets() if name.endswith(".html"))


async def test_a_file_the_browser_has_is_not_sent_again(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        first = await stranger.get("/page/chat.js")
        assert first.headers["Content-Type"] == "text/javascript; charset=utf-8"
        again = await stranger.get("/page/chat.js", headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")


async def test_nothing_but_the_page_is_given_out(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        for name in ("nothing.js", "..%2Fserver.py", "%2e%2e/server.py", "__init__.py"):
            assert (await stranger.get(f"/page/{name}")).status == 404


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_inline_code_and_loads_nothing_from_elsewhere(name: str) -> None:
    text = assets()[name].data.decode()
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)
    for address in re.findall(r'(?:src|href)="([^"]+)"', text):
        assert address == "/" or address.removeprefix("/page/") in assets(), address


def test_every_module_imported_is_there_and_fetched_ahead() -> None:
    page = assets()["chat.html"].data.decode()
    for name, asset in assets().items():
        if name.endswith(".js") and name != "dashboard.js":  # which has a page of its own
            assert f"/page/{name}" in page
            for imported in re.findall(r'from "\./([^"]+)"', asset.data.decode()):
                assert imported in assets()


def test_both_languages_of_the_page_say_the_same_things() -> None:
    text = assets()["words.js"].data.decode()
    russian, english = text.split("  en: {")
    keys = [re.findall(r"^    (\w+):", part, re.MULTILINE) for part in (russian, english)]
    assert keys[0] == keys[1]
    assert len(keys[0]) > 20
    used = {
        word
        for name in ("bubbles.js", "chat.js", "demo.js", "words.js")
        for word in re.findall(r'word\("(\w+)"\)', assets()[name].data.decode())
    }
    assert used <= set(keys[0])


def test_no_script_turns_text_into_markup() -> None:
    for name, asset in assets().items():
        if name.endswith(".js"):
            assert not re.search(
                r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b", asset.data.decode()
            )
