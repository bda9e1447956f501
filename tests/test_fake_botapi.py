"""The fake Bot API refuses what Telegram refuses and forgets what Telegram forgets."""

import asyncio
import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from tests.fake_botapi import FakeBotApi, Person
from tests.fake_botapi.client import Ask, asking
from tests.fake_botapi.spec import load

ROW = [{"text": "А", "callback_data": "an.1"}, {"text": "Б", "callback_data": "an.2"}]
GROUP = -1001


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def png(width: int = 20, height: int = 10) -> bytes:
    out = io.BytesIO()
    Image.new("1", (width, height)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(speed=50) as server:
        yield server


@pytest.fixture
async def ask(api: FakeBotApi) -> AsyncIterator[Ask]:
    async with asking(api) as ask:
        yield ask


@pytest.fixture
async def alice(api: FakeBotApi, ask: Ask) -> Person:
    """Message 1 is a text with a keyboard, message 2 a photo."""
    person = api.person(101, "Alice", "en", started=True)
    await ask("sendMessage", chat_id=101, text="Question", reply_markup=keys(ROW))
    form = aiohttp.FormData({"chat_id": "101", "caption": "A"})
    form.add_field("photo", png(), filename="a.png")
    await ask("sendPhoto", form=form)
    return person


TO = {"chat_id": 101}
HTML = TO | {"parse_mode": "HTML"}
TEXT = TO | {"text": "x"}


@pytest.mark.parametrize(
    ("method", "params", "status", "said"),
    [
        ("sendMessages", TEXT, 404, "method not found"),
        ("sendDice", TO, 404, "by the fake"),
        ("sendMessage", {"text": "x"}, 400, "chat_id is required"),
        ("sendMessage", TEXT | {"chat_id": 5}, 400, "chat not found"),
        ("sendMessage", TEXT | {"chat_id": "101x"}, 400, "chat not found"),
        ("sendMessage", TEXT | {"disable_web_page_preview": True}, 400, "unknown parameter"),
        ("sendMessage", TEXT | {"protect_content": 3}, 400, "Boolean expected in protect_content"),
        ("sendMessage", TEXT | {"protect_content": None}, 400, "Boolean expected"),
        ("sendMessage", TO | {"text": 5}, 400, "String expected in text"),
        ("sendMessage", TO | {"text": " \n"}, 400, "message text is empty"),
        ("sendMessage", HTML | {"text": "<b></b>"}, 400, "message text is empty"),
        ("sendMessage", TO | {"text": "x" * 4097}, 400, "message is too long"),
        ("sendMessage", TEXT | {"parse_mode": "MarkdownV2"}, 400, "unsupported parse_mode"),
        (
            "sendMessage",
            HTML | {"text": "<p>x</p>"},
            400,
            'entities: Unsupported start tag "p" at byte offset 0',
        ),
        ("sendMessage", HTML | {"text": "яя<br>"}, 400, 'start tag "br" at byte offset 4'),
        ("sendMessage", HTML | {"text": "a < b"}, 400, "can't parse entities"),
        ("sendMessage", HTML | {"text": "<b><i>x</b></i>"}, 400, 'expected "</i>", found "</b>"'),
        ("sendMessage", HTML | {"text": "<b>x"}, 400, "Can't find end tag"),
        ("sendMessage", HTML | {"text": "x</b>"}, 400, "Unexpected end tag"),
        ("sendMessage", HTML | {"text": '<span class="red">x</span>'}, 400, "tg-spoiler"),
        ("sendMessage", HTML | {"text": "<a>x</a>"}, 400, "href"),
        ("sendMessage", HTML | {"text": "<code><b>x</b></code>"}, 400, "inside code"),
        ("sendMessage", HTML | {"text": "<i>x</i> " * 101}, 400, "too many entities"),
        (
            "sendMessage",
            TEXT | {"reply_markup": keys([{"text": " ", "callback_data": "a"}])},
            400,
            "BUTTON_TEXT",
        ),
        (
            "sendMessage",
            TEXT | {"reply_markup": keys([{"text": "a", "callback_data": ""}])},
            400,
            "BUTTON_DATA",
        ),
        (
            "sendMessage",
            TEXT | {"reply_markup": keys([ROW[0] | {"callback_data": "я" * 33}])},
            400,
            "BUTTON_DATA",
        ),
        ("sendMessage", TEXT | {"reply_markup": keys([{"text": "a"}])}, 400, "exactly one"),
        (
            "sendMessage",
            TEXT | {"reply_markup": keys([ROW[0] | {"url": "https://a.ru"}])},
            400,
            "exactly one",
        ),
        ("sendMessage", TEXT | {"reply_markup": keys([{"text": "a", "url": "a b"}])}, 400, "wrong HTTP URL"),
        ("sendMessage", TEXT | {"reply_markup": keys([{"text": "a", "data": "b"}])}, 400, "unknown field"),
        (
            "sendMessage",
            TEXT | {"reply_markup": keys([{"callback_data": "b"}])},
            400,
            'can\'t find field "text"',
        ),
        ("sendMessage", TEXT | {"reply_markup": keys([ROW[0]] * 9)}, 400, "buttons in a row"),
        ("sendMessage", TEXT | {"reply_markup": keys(*[[ROW[0]] * 8] * 13)}, 400, "REPLY_MARKUP_TOO_LONG"),
        ("sendMessage", TEXT | {"reply_parameters": {"message_id": 99}}, 400, "to be replied not found"),
        ("sendPhoto", TO | {"photo": "x"}, 400, "wrong remote file identifier"),
        ("sendDocument", TO | {"document": "x", "caption": "x" * 1025}, 400, "caption is too long"),
        ("editMessageText", TEXT | {"message_id": 99}, 400, "message to edit not found"),
        ("editMessageText", TEXT | {"message_id": 2}, 400, "there is no text in the message to edit"),
        (
            "editMessageText",
            TO | {"message_id": 1, "text": "Question", "reply_markup": keys(ROW)},
            400,
            "not modified",
        ),
        ("editMessageReplyMarkup", TO | {"message_id": 1, "reply_markup": keys(ROW)}, 400, "not modified"),
        ("editMessageCaption", TO | {"message_id": 1, "caption": "x"}, 400, "there is no caption"),
        ("deleteMessage", TO | {"message_id": 99}, 400, "message to delete not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, 400, "query is too old"),
        ("answerInlineQuery", {"inline_query_id": "1", "results": []}, 400, "query is too old"),
        ("sendChatAction", TO | {"action": "dance"}, 400, "wrong parameter action"),
        ("sendMediaGroup", TO | {"media": [{"type": "photo", "media": "x"}]}, 400, "2-10 media"),
        ("getFile", {"file_id": "x"}, 400, "wrong file_id"),
        (
            "setMyCommands",
            {"commands": [{"command": "Start", "description": "x"}]},
            400,
            "BOT_COMMAND_INVALID",
        ),
        ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, 400, "DESCRIPTION_INVALID"),
        ("setMyName", {"name": "x" * 65}, 400, "name is too long"),
        ("setMyShortDescription", {"short_description": "x", "language_code": "rus"}, 400, "language code"),
        ("setWebhook", {"url": "http://example.org/"}, 400, "An HTTPS URL must be provided"),
        ("setWebhook", {"url": "https://a.ru/", "secret_token": "a b"}, 400, "secret token"),
    ],
)
async def test_refuses(
    api: FakeBotApi, ask: Ask, alice: Person, method: str, params: Any, status: int, said: str
) -> None:
    before = [message.body() for message in alice.messages]
    refused = await ask(method, **params)
    assert isinstance(refused, tuple), refused
    assert refused[0] == status
    assert said in refused[1]
    assert [call.method.lower() for call in api.refused] == [method.lower()]
    assert [message.body() for message in alice.messages] == before


async def test_wrong_token(ask: Ask) -> None:
    assert await ask("getMe", token="2:other") == (401, "Unauthorized")
    assert await ask("getMe", token="other") == (404, "Not Found")


async def test_html_becomes_text_and_entities(ask: Ask, alice: Person) -> None:
    text = " <b>🙂 a &lt; <i>b</i></b>\n<blockquote expandable>c</blockquote> &nbsp;"
    text += '<pre><code class="language-sql">d</code></pre> <a href="https://a.ru/?x=1&amp;y=2">e</a> '
    sent = await ask("sendMessage", chat_id=101, text=text, parse_mode="HTML")
    assert sent["text"] == "🙂 a < b\nc &nbsp;d e"
    assert sent["entities"] == [
        {"type": "bold", "offset": 0, "length": 8},
        {"type": "italic", "offset": 7, "length": 1},
        {"type": "expandable_blockquote", "offset": 9, "length": 1},
        {"type": "pre", "offset": 17, "length": 1, "language": "sql"},
        {"type": "text_link", "offset": 19, "length": 1, "url": "https://a.ru/?x=1&y=2"},
    ]


async def test_a_conversation(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    await alice.says("/start@fake_1_bot код")
    tap = await alice.taps("Б")
    said, tapped = await ask("getUpdates")
    assert said["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 17}]
    assert tapped["callback_query"]["data"] == "an.2"
    assert tapped["callback_query"]["message"]["reply_markup"] == keys(ROW)
    assert tapped["update_id"] == said["update_id"] + 1
    assert await ask("answerCallbackQuery", callback_query_id=tap.query_id, text="Верно") is True
    assert (await alice.answered()).text == "Верно"
    with pytest.raises(AssertionError, match="reaction"):  # a toast is none
        await alice.reaction(timeout=0.01)
    await ask("editMessageText", chat_id=101, message_id=1, text="Done")
    assert (await alice.reaction()).text == "Done"
    assert alice.screen is not None and alice.screen.labels == []
    assert [toast.text for toast in alice.toasts] == ["Верно"]
    with pytest.raises(AssertionError, match="nothing to tap"):
        await alice.taps(0)


async def test_waiting_ends_when_the_screen_comes_or_with_the_screen_in_the_message(
    ask: Ask, alice: Person
) -> None:
    waiting = asyncio.gather(alice.sees("Next"), alice.sees(lambda message: message.labels == ["А", "Б"]))
    await ask("sendMessage", chat_id=101, text="Next", reply_markup=keys(ROW))
    assert [message.text for message in await waiting] == ["Next", "Next"]
    with pytest.raises(AssertionError, match="shows 'Next'"):
        await alice.sees("Never", timeout=0.01)


async def test_a_tap_is_answered_once_and_in_time(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    first, second = await alice.taps(0), await alice.taps(0)
    assert (await ask("answerCallbackQuery", callback_query_id=first.query_id, text="x" * 201))[0] == 400
    assert await ask("answerCallbackQuery", callback_query_id=first.query_id) is True
    assert "too old" in (await ask("answerCallbackQuery", callback_query_id=first.query_id))[1]
    api.clock.advance(151)
    assert "too old" in (await ask("answerCallbackQuery", callback_query_id=second.query_id))[1]


async def test_updates_have_the_shape_of_the_real_ones(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    group = api.group(GROUP)
    await alice.says("/help", chat=group)
    await alice.sends_file("m.yaml", b"a: 1", caption="new")
    await alice.taps(0)
    await alice.taps_old(77, "forged")
    await alice.asks_inline("ст. 24")
    group.joins(alice)
    alice.block()
    updates = await ask("getUpdates")
    check = load().inner(["Update"])
    assert [check(update) for update in updates] == updates
    assert [next(key for key in update if key != "update_id") for update in updates] == [
        "message", "message", "callback_query", "callback_query", "inline_query", "message", "my_chat_member",
    ]  # fmt: skip
    message = load().inner(["Message"])
    assert [message(shown.body())["chat"]["id"] for shown in alice.messages] == [101, 101]
    assert updates[3]["callback_query"]["message"] == {
        "chat": alice.described, "message_id": 77, "date": 0,
    }  # fmt: skip


async def test_who_blocked_the_bot_gets_nothing(ask: Ask, alice: Person) -> None:
    alice.block()
    refused = await ask("sendMessage", **TEXT)
    assert refused == (403, "Forbidden: bot was blocked by the user")
    alice.unblock()
    assert (await ask("sendMessage", **TEXT))["text"] == "x"


async def test_nobody_is_written_to_before_they_wrote(api: FakeBotApi, ask: Ask) -> None:
    boris = api.person(102)
    assert await ask("sendMessage", chat_id=102, text="x") == (400, "Bad Request: chat not found")
    await boris.says("hello")
    assert (await ask("sendMessage", chat_id=102, text="x"))["chat"]["id"] == 102


async def test_messages_older_than_two_days_stay(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    assert await ask("deleteMessage", chat_id=101, message_id=2) is True
    api.clock.advance(48 * 3600 + 1)
    assert "can't be deleted" in (await ask("deleteMessage", chat_id=101, message_id=1))[1]
    assert alice.screen is not None and alice.screen.message_id == 1


async def test_files_travel_whole_and_again_by_id(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    form = aiohttp.FormData({"chat_id": "101", "protect_content": "true"})
    form.add_field("document", b"%PDF", filename="c.pdf", content_type="application/pdf")
    sent = (await ask("sendDocument", form=form))["document"]
    assert sent["file_name"] == "c.pdf" and sent["file_size"] == 4
    again = await ask("sendDocument", chat_id=101, document=sent["file_id"])
    assert again["document"] == sent
    assert [file.data for file in alice.files[1:]] == [b"%PDF", b"%PDF"]
    assert "can't use file of type" in (await ask("sendPhoto", chat_id=101, photo=sent["file_id"]))[1]
    told = await ask("getFile", file_id=sent["file_id"])
    url = f"{api.file_url}{api.token}/{told['file_path']}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert await answer.read() == b"%PDF"
    api.clock.advance(3601)
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "non-empty"), (b"no picture", "IMAGE_PROCESS"), (png(9000, 1200), "DIMENSIONS")],
)
async def test_photos_are_looked_at(ask: Ask, alice: Person, data: bytes, said: str) -> None:
    form = aiohttp.FormData({"chat_id": "101"})
    form.add_field("photo", data, filename="a.png")
    assert said in (await ask("sendPhoto", form=form))[1]


async def test_large_files_are_not_for_bots(ask: Ask, alice: Person) -> None:
    sent = await alice.sends_file("big.zip", bytes(20 * 1024 * 1024 + 1))
    assert sent.file is not None
    assert await ask("getFile", file_id=sent.file.file_id) == (400, "Bad Request: file is too big")


async def test_media_come_under_names_of_their_own(ask: Ask, alice: Person) -> None:
    media = '{"type":"photo","media":"attach://one","caption":"<b>B</b>","parse_mode":"HTML"}'
    form = aiohttp.FormData({"chat_id": "101", "message_id": "2", "media": media})
    form.add_field("one", png(30, 30), filename="b.png")
    edited = await ask("editMessageMedia", form=form)
    assert edited["photo"][0]["width"] == 30 and edited["caption"] == "B"
    form = aiohttp.FormData({"chat_id": "101", "text": "x"})
    form.add_field("stray", b"x", filename="x")
    assert "not named" in (await ask("sendMessage", form=form))[1]


async def test_the_bots_card_by_language(api: FakeBotApi, ask: Ask) -> None:
    menu = [{"command": "start", "description": "Начать"}]
    scope = {"type": "chat", "chat_id": 101}
    await ask("setMyCommands", commands=menu, language_code="ru", scope=scope)
    assert await ask("getMyCommands", language_code="ru", scope=scope) == menu
    assert await ask("getMyCommands") == []
    await ask("setMyDescription", description="Учебный бот", language_code="ru")
    assert await ask("getMyDescription", language_code="ru") == {"description": "Учебный бот"}


async def test_inline_answers_reach_who_asked(ask: Ask, alice: Person) -> None:
    query = await alice.asks_inline("ст. 24")
    result = {"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "x"}}
    assert "DUPLICATE" in (await ask("answerInlineQuery", inline_query_id=query, results=[result] * 2))[1]
    assert await ask("answerInlineQuery", inline_query_id=query, results=[result]) is True
    assert await alice.inline_results() == [result]


async def test_a_toast_in_a_group_is_seen_by_who_tapped(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    group, boris = api.group(GROUP), api.person(102)
    await ask("sendMessage", chat_id=GROUP, text="Vote", reply_markup=keys(ROW))
    tap = await alice.taps("А", chat=group)
    await ask("answerCallbackQuery", callback_query_id=tap.query_id, text="Counted", show_alert=True)
    assert (await alice.answered()).alert
    assert [toast.text for toast in alice.toasts] == ["Counted"]
    assert boris.toasts == group.toasts == []


async def test_python_telegram_bot_understands_it(api: FakeBotApi, alice: Person) -> None:
    async with Bot(api.token, base_url=api.base_url, base_file_url=api.file_url) as bot:
        await alice.sends_file("m.yaml", b"a: 1")
        tap = await alice.taps("А")
        sent, tapped = await bot.get_updates(timeout=1)
        assert sent.message is not None and sent.message.document is not None
        file = await sent.message.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"a: 1"
        assert tapped.callback_query is not None
        assert await tapped.callback_query.answer("ok")
        assert tap.answer is not None and tap.answer.text == "ok"
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Дальше", callback_data="n")]])
        await tapped.callback_query.edit_message_text("<b>Б</b>", parse_mode="HTML", reply_markup=markup)
        assert (await alice.reaction()).labels == ["Дальше"]
        with pytest.raises(BadRequest, match="not modified"):
            await bot.edit_message_reply_markup(101, 1, reply_markup=markup)
        told = await bot.send_document(101, b"%PDF", filename="c.pdf", caption="C")
        assert told.document is not None and told.document.file_name == "c.pdf"
    assert [call.method for call in api.refused] == ["editMessageReplyMarkup"]
