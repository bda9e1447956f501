"""What people do in the fake Bot API reaches the bot, and what the bot does reaches them."""

import asyncio

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from tests.fake_botapi import FakeBotApi, Person
from tests.fake_botapi.client import Ask
from tests.fake_botapi.spec import load

from .shapes import GROUP, ROW, keys, png


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


async def test_waiting_ends_when_the_screen_comes_or_with_the_screen_in_the_message(ask: Ask, alice: Person) -> None:
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
    refused = await ask("sendMessage", chat_id=101, text="x")
    assert refused == (403, "Forbidden: bot was blocked by the user")
    alice.unblock()
    assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"


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
