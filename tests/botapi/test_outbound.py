import io
import logging
from typing import Any

import pytest
from PIL import Image
from telegram.error import ChatMigrated

from bot.botapi.client import Client
from bot.botapi.outbound import StoredFile, TelegramChannel
from bot.engine.channel import Delivered, Delivery, DeliveryError
from tests.fake_botapi import FakeBotApi, Person

ROWS = [[{"label": "А", "data": "an.1"}, {"label": "Закон", "url": "https://example.org/law"}]]


def picture(width: int = 4, height: int = 3) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, "PNG")
    return out.getvalue()


class Shelf:
    """Stored files, and the names Telegram gave them."""

    def __init__(self) -> None:
        self.files: dict[int, StoredFile] = {}
        self.commands: dict[str, list[tuple[str, str]]] = {}
        """Of members of staff, by chat."""

    async def offered(self, chat: str) -> list[tuple[str, str]] | None:
        return self.commands.get(chat)

    async def load(self, number: int) -> StoredFile | None:
        return self.files.get(number)

    async def remember(self, number: int, telegram_id: str) -> None:
        old = self.files[number]
        self.files[number] = StoredFile(old.name, old.mime, old.data, telegram_id)


@pytest.fixture
def alice(api: FakeBotApi) -> Person:
    return api.person(101, "Alice", started=True)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def channel(client: Client, shelf: Shelf) -> TelegramChannel:
    return TelegramChannel(client, shelf.load, shelf.remember, shelf.offered)


def show(text: str = "Вопрос", /, *, message: int | None = None, **more: Any) -> Delivery:
    digest = more.pop("current", None)
    body = {"text": text, "rows": ROWS, "protect": False, "digest": text, "tapped": None}
    return Delivery(1, "101", "show", body | more, message=message, digest=digest)


def methods(api: FakeBotApi) -> list[str]:
    return [call.method for call in api.calls]


async def test_a_first_screen_is_sent(alice: Person, channel: TelegramChannel) -> None:
    delivered = await channel.deliver(show("<b>Вопрос</b> &lt;1&gt; https://example.org", protect=True))
    (shown,) = alice.messages
    assert delivered == Delivered(shown.message_id)
    assert shown.text == "Вопрос <1> https://example.org" and shown.entities[0][0] == "bold"
    assert shown.protected
    assert [(one.label, one.data, one.url) for one in shown.buttons] == [
        ("А", "an.1", None),
        ("Закон", None, "https://example.org/law"),
    ]


async def test_previews_are_off(api: FakeBotApi, alice: Person, channel: TelegramChannel) -> None:
    first = await channel.deliver(show())
    await channel.deliver(show("Ещё", message=first.message, tapped=first.message))
    assert [call.params["link_preview_options"] for call in api.calls] == [{"is_disabled": True}] * 2


async def test_a_tap_on_the_current_screen_edits_it(api: FakeBotApi, alice: Person, channel: TelegramChannel) -> None:
    first = await channel.deliver(show())
    second = await channel.deliver(show("Дальше", message=first.message, tapped=first.message, rows=[]))
    (shown,) = alice.messages
    assert second == first and shown.text == "Дальше" and shown.buttons == []
    assert methods(api) == ["sendMessage", "editMessageText"]


async def test_the_same_screen_needs_no_call(api: FakeBotApi, alice: Person, channel: TelegramChannel) -> None:
    same = show("Вопрос", message=5, tapped=5, current="Вопрос")
    assert await channel.deliver(same) == Delivered(5) and api.calls == []


@pytest.mark.parametrize("tapped", [None, 77])
async def test_otherwise_it_is_sent_anew_and_the_old_keyboard_goes(
    alice: Person, channel: TelegramChannel, tapped: int | None
) -> None:
    first = await channel.deliver(show())
    # The same digest too: who wrote something since must not look for the screen above it.
    second = await channel.deliver(show(message=first.message, tapped=tapped, current="Вопрос"))
    old, new = alice.messages
    assert (old.buttons, len(new.buttons)) == ([], 2)
    assert second.message == new.message_id != first.message


@pytest.mark.parametrize("kind", ["403", "429", "500", "cut", "400"])
async def test_a_keyboard_that_stays_is_only_noted(
    api: FakeBotApi,
    alice: Person,
    channel: TelegramChannel,
    caplog: pytest.LogCaptureFixture,
    kind: str,
) -> None:
    first = await channel.deliver(show())
    api.fault("editMessageReplyMarkup", kind=kind)
    second = await channel.deliver(show("тайна", message=first.message))
    assert second.message == alice.messages[-1].message_id
    assert "the old keyboard in chat 101 stays" in caplog.text and "тайна" not in caplog.text


async def test_a_screen_already_shown_counts_as_shown(alice: Person, channel: TelegramChannel) -> None:
    first = await channel.deliver(show())
    # As after a crash between the edit and its mark: the digest is behind, the message is not.
    again = show(message=first.message, tapped=first.message, current="older")
    assert await channel.deliver(again) == first


async def test_a_message_that_is_gone_is_sent_anew(api: FakeBotApi, alice: Person, channel: TelegramChannel) -> None:
    first = await channel.deliver(show())
    assert first.message is not None
    alice.remove(first.message)
    second = await channel.deliver(show("Снова", message=first.message, tapped=first.message))
    assert second.message == alice.messages[-1].message_id
    assert methods(api)[1:] == ["editMessageText", "sendMessage"]


async def test_a_picture_cannot_become_a_screen(
    api: FakeBotApi, alice: Person, shelf: Shelf, channel: TelegramChannel
) -> None:
    shelf.files[7] = StoredFile("a.png", "image/png", picture())
    await channel.deliver(file())
    at = alice.messages[-1].message_id
    second = await channel.deliver(show(message=at, tapped=at))
    assert second.message == alice.messages[-1].message_id != at


async def test_a_toast_answers_the_tap(api: FakeBotApi, alice: Person, channel: TelegramChannel) -> None:
    await channel.deliver(show())
    tap = await alice.taps("А")
    await channel.deliver(toast(tap.query_id, "Верно"))
    assert (await alice.answered()).text == "Верно"
    # Twice, as after a crash; late; and never asked.
    await channel.deliver(toast(tap.query_id, "Верно"))
    late = await alice.taps("А")
    api.clock.advance(1000)
    await channel.deliver(toast(late.query_id, ""))
    assert await channel.deliver(toast("nonsense", "x")) == Delivered()


@pytest.mark.parametrize("text", ["", "я" * 200, "я" * 201, "🙂" * 150])
async def test_a_toast_fits(alice: Person, channel: TelegramChannel, text: str) -> None:
    await channel.deliver(show())
    tap = await alice.taps("А")
    await channel.deliver(toast(tap.query_id, text))
    assert len((await alice.answered()).text.encode("utf-16-le")) <= 400


def toast(query: str, text: str) -> Delivery:
    return Delivery(2, "101", "toast", {"query": query, "text": text})


def note(text: str = "Вам назначен модуль.", /, **more: Any) -> Delivery:
    message = more.pop("message", None)
    body = {"text": text, "rows": ROWS, "protect": False, "locale": "ru"}
    return Delivery(4, "101", "note", body | more, message=message, digest="Вопрос")


async def test_a_note_leaves_the_screen_and_its_buttons(
    api: FakeBotApi, alice: Person, channel: TelegramChannel
) -> None:
    first = await channel.deliver(show())
    assert await channel.deliver(note(message=first.message)) == Delivered()
    assert await channel.deliver(note("<b>Ещё</b>", message=first.message, rows=[], protect=True)) == Delivered()
    assert [(one.text, one.labels, one.protected) for one in alice.messages] == [
        ("Вопрос", ["А", "Закон"], False),
        ("Вам назначен модуль.", ["А", "Закон"], False),
        ("Ещё", [], True),
    ]
    assert methods(api) == ["sendMessage"] * 3


async def test_the_answer_to_a_tap_on_a_note_comes_below(alice: Person, channel: TelegramChannel) -> None:
    first = await channel.deliver(show())
    await channel.deliver(note(message=first.message))
    tapped = alice.messages[-1].message_id
    second = await channel.deliver(show("Модуль", message=first.message, tapped=tapped))
    old, beside, new = alice.messages
    assert second.message == new.message_id
    assert (old.buttons, len(beside.buttons), new.text) == ([], 2, "Модуль")


def file(number: int = 7, **more: Any) -> Delivery:
    body = {"file": number, "name": "Отчёт.pdf", "caption": "Отчёт <1>", "picture": False}
    return Delivery(3, "101", "file", body | more)


async def test_a_file_is_uploaded_once(api: FakeBotApi, alice: Person, shelf: Shelf, channel: TelegramChannel) -> None:
    shelf.files[7] = StoredFile("x.bin", "application/pdf", b"%PDF")
    assert await channel.deliver(file()) == Delivered()
    await channel.deliver(file())
    first, second = alice.files
    assert (first.name, first.mime, first.data) == ("Отчёт.pdf", "application/pdf", b"%PDF")
    assert first.file_id == second.file_id == shelf.files[7].telegram_id
    assert isinstance(api.calls[1].params["document"], str)
    assert alice.messages[0].text == "Отчёт <1>" and not alice.messages[0].entities


async def test_a_screen_that_becomes_protected_is_a_new_message(alice: Person, channel: TelegramChannel) -> None:
    """An edit would leave it open to forwarding."""
    first = await channel.deliver(show("one"))
    second = await channel.deliver(
        show("two", message=first.message, tapped=first.message, current="one", protect=True)
    )
    assert second.message != first.message
    assert [one.protected for one in alice.messages] == [False, True]


async def test_a_picture_is_shown(alice: Person, shelf: Shelf, channel: TelegramChannel) -> None:
    shelf.files[7] = StoredFile("x.png", "image/png", picture())
    await channel.deliver(file(picture=True))
    await channel.deliver(file(picture=True))
    assert [one.kind for one in alice.files] == ["photo", "photo"]


@pytest.mark.parametrize("data", [b"no picture", picture(1, 100)], ids=["broken", "too long a side"])
async def test_a_picture_telegram_refuses_goes_as_a_document(
    alice: Person, shelf: Shelf, channel: TelegramChannel, data: bytes
) -> None:
    shelf.files[7] = StoredFile("x.png", "image/png", data)
    await channel.deliver(file(picture=True))
    # Its name is a document's now: the second time it goes by name or by bytes, but it goes.
    await channel.deliver(file(picture=True))
    assert [one.kind for one in alice.files] == ["document", "document"]


async def test_a_name_telegram_no_longer_knows_is_uploaded_again(
    alice: Person, shelf: Shelf, channel: TelegramChannel
) -> None:
    shelf.files[7] = StoredFile("x.pdf", "application/pdf", b"%PDF", "of another bot")
    await channel.deliver(file())
    assert alice.files[0].data == b"%PDF" and shelf.files[7].telegram_id == alice.files[0].file_id


async def test_a_long_caption_is_cut(alice: Person, shelf: Shelf, channel: TelegramChannel) -> None:
    shelf.files[7] = StoredFile("x.pdf", "application/pdf", b"%PDF")
    await channel.deliver(file(caption="a < b " * 300))
    text = alice.messages[0].text
    assert len(text) == 1024 and text.startswith("a < b ") and text.endswith("…")


async def test_a_strange_name_is_made_harmless(alice: Person, shelf: Shelf, channel: TelegramChannel) -> None:
    shelf.files[7] = StoredFile("x", "text/plain", b"1")
    await channel.deliver(file(name='a"\r\nX: 1\0.txt'))
    assert alice.files[0].name == 'a"X: 1.txt'


async def test_a_name_that_cannot_be_kept_does_not_send_twice(
    client: Client, alice: Person, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(number: int, telegram_id: str) -> None:
        raise OSError("disk full")

    shelf.files[7] = StoredFile("x.pdf", "application/pdf", b"%PDF")
    assert await TelegramChannel(client, shelf.load, broken, shelf.offered).deliver(file()) == Delivered()
    assert "disk full" in caplog.text


async def test_a_file_that_is_not_there(channel: TelegramChannel) -> None:
    with pytest.raises(DeliveryError) as caught:
        await channel.deliver(file())
    assert caught.value.permanent


@pytest.mark.parametrize(
    ("kind", "permanent", "left", "doubtful", "retry_after"),
    [
        ("429", False, False, False, 9.0),
        ("403", True, True, False, None),
        ("400", True, False, False, None),
        ("500", False, False, False, None),
        ("502", False, False, False, None),
        ("slow", False, False, True, None),
        ("cut", False, False, True, None),
        ("reset", False, False, True, None),
    ],
)
@pytest.mark.parametrize("what", ["sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument"])
async def test_trouble_is_told_in_the_engine_s_words(
    api: FakeBotApi,
    alice: Person,
    shelf: Shelf,
    channel: TelegramChannel,
    what: str,
    kind: str,
    permanent: bool,
    left: bool,
    doubtful: bool,
    retry_after: float | None,
) -> None:
    shelf.files[7] = StoredFile("x.pdf", "application/pdf", b"%PDF")
    if (what, kind) == ("sendDocument", "slow"):
        # The test server leaves the half-read upload of a caller who hung up to the garbage collector.
        api.fault(what, kind="cut")
    calls = {
        "sendMessage": show(),
        "editMessageText": show("Дальше", message=1, tapped=1),
        "answerCallbackQuery": toast("5", "Верно"),
        "sendDocument": file(),
    }
    await channel.deliver(show())
    api.fault(what, kind=kind, retry_after=9, delay=2)
    with pytest.raises(DeliveryError) as caught:
        await channel.deliver(calls[what])
    error = caught.value
    assert (error.permanent, error.left, error.doubtful, error.retry_after) == (
        permanent,
        left,
        doubtful,
        retry_after,
    )


async def test_an_outage_is_not_doubtful(api: FakeBotApi, alice: Person, client: Client) -> None:
    dead = Client("1:test", api_url="http://127.0.0.1:1")
    async with dead:
        with pytest.raises(DeliveryError) as caught:
            await TelegramChannel(dead, Shelf().load, Shelf().remember, Shelf().offered).deliver(show())
    assert (caught.value.permanent, caught.value.doubtful) == (False, False)


async def test_who_never_wrote_cannot_be_reached(api: FakeBotApi, channel: TelegramChannel) -> None:
    with pytest.raises(DeliveryError) as caught:
        await channel.deliver(show())
    assert caught.value.permanent


async def test_an_address_of_another_channel(channel: TelegramChannel) -> None:
    with pytest.raises(DeliveryError) as caught:
        await channel.deliver(Delivery(1, "web:7", "show", {}))
    assert caught.value.permanent


async def test_a_chat_that_moved_is_followed(
    alice: Person, client: Client, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = Client.call

    async def moved(self: Client, method: str, /, **parameters: Any) -> Any:
        if parameters["chat_id"] == 5:
            raise ChatMigrated(101)
        return await call(self, method, **parameters)

    monkeypatch.setattr(Client, "call", moved)
    channel = TelegramChannel(client, shelf.load, shelf.remember, shelf.offered)
    await channel.deliver(Delivery(1, "tg:5", "show", show().body))
    assert len(alice.messages) == 1


async def test_nothing_said_is_logged(
    api: FakeBotApi, alice: Person, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for kind in ("400", "500", "429", "403"):
        api.fault("sendMessage", kind=kind)
        with pytest.raises(DeliveryError):
            await channel.deliver(show("слова ученика"))
    assert "слова ученика" not in caplog.text and "1:test" not in caplog.text


async def test_a_member_of_staff_has_commands_of_their_own_until_they_are_none(
    api: FakeBotApi, alice: Person, channel: TelegramChannel, shelf: Shelf
) -> None:
    told = Delivery(1, "tg:101", "menu", {})
    shelf.commands["101"] = [("start", "Go on"), ("stats", "Figures")]
    assert await channel.deliver(told) == Delivered()
    assert [one["command"] for one in api.state.commands["chat:101", ""]] == ["start", "stats"]
    del shelf.commands["101"]
    await channel.deliver(told)
    assert ("chat:101", "") not in api.state.commands
    await channel.deliver(told)
    assert methods(api) == ["setMyCommands", "deleteMyCommands", "deleteMyCommands"]
    assert not alice.messages, "nobody is written to"


async def test_commands_that_cannot_be_told_are_a_delivery_that_failed(
    api: FakeBotApi, alice: Person, channel: TelegramChannel
) -> None:
    api.fault("deleteMyCommands", kind="429", times=1)
    with pytest.raises(DeliveryError) as caught:
        await channel.deliver(Delivery(1, "101", "menu", {}))
    assert caught.value.retry_after is not None and not caught.value.permanent
