"""The fake Bot API refuses what Telegram refuses."""

from typing import Any

import aiohttp
import pytest

from tests.fake_botapi import FakeBotApi, Person
from tests.fake_botapi.client import Ask

from .shapes import ROW, keys, png

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


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "non-empty"), (b"no picture", "IMAGE_PROCESS"), (png(9000, 1200), "DIMENSIONS")],
)
async def test_photos_are_looked_at(ask: Ask, alice: Person, data: bytes, said: str) -> None:
    form = aiohttp.FormData({"chat_id": "101"})
    form.add_field("photo", data, filename="a.png")
    assert said in (await ask("sendPhoto", form=form))[1]
