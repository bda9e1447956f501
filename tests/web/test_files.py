from bot.web.setup import StoredFile
from tests.web.bench import Bench
from tests.web.visitor import Visitor, visitor


async def test_a_file_goes_to_the_chat_it_was_delivered_to(web: Bench) -> None:
    web.files[5] = StoredFile("application/pdf", b"%PDF")
    await web.file("7", 5, "Свидетельство.pdf")
    async with visitor(web, "7") as alice, visitor(web, "8") as mallory, visitor(web, None) as stranger:
        answer = await alice.get("/file/5")
        assert (answer.status, await answer.read()) == (200, b"%PDF")
        assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''%D0%A1")
        assert (await mallory.get("/file/5")).status == 404
        assert (await stranger.get("/file/5")).status == 401


async def test_a_file_that_is_gone_is_not_found(web: Bench) -> None:
    await web.file("7", 5, "a.pdf")
    async with visitor(web, "7") as alice:
        assert (await alice.get("/file/5")).status == 404
        assert (await alice.get("/file/6")).status == 404
        assert (await alice.get("/file/x")).status == 404


async def test_a_picture_is_shown_in_place(web: Bench) -> None:
    web.files[5] = StoredFile("image/png", b"png")
    await web.file("7", 5, "карта.png", "Схема", picture=True)
    async with visitor(web, "7") as alice:
        answer = await alice.get("/file/5")
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.headers["Content-Disposition"].startswith("inline;")


async def test_nothing_that_could_run_scripts_is_shown_in_place(web: Bench) -> None:
    await web.file("7", 5, "a.svg", picture=True)
    async with visitor(web, "7") as alice:
        for kind in ("image/svg+xml", "text/html", "application/xhtml+xml"):
            web.files[5] = StoredFile(kind, b"<script>")
            await _is_only_downloaded(alice)


async def _is_only_downloaded(alice: Visitor) -> None:
    answer = await alice.get("/file/5")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
