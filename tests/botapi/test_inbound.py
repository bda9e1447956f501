import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.botapi.inbound import event, incoming, parse
from bot.chat.event import Commanded, Event, Forwarded, Joined, Left, Said, Tapped, Unreadable, Uploaded
from bot.engine.channel import Incoming
from tests.fake_botapi import FakeBotApi

PRIVATE = {"id": 101, "type": "private", "first_name": "Alice"}
GROUP = {"id": -100, "type": "supergroup", "title": "Court 7"}


def message(chat: dict[str, Any] = PRIVATE, /, **what: Any) -> dict[str, Any]:
    return {"update_id": 5, "message": {"message_id": 9, "date": 1, "chat": chat, "from": {"id": 101}, **what}}


def tap(chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    query = {"id": "777", "from": {"id": 101}, "message": {"message_id": 9, "date": 0, "chat": chat}, "data": "an.1"}
    return {"update_id": 6, "callback_query": query | more}


def member(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    return {"update_id": 7, "my_chat_member": {"chat": chat, "new_chat_member": {"status": status}}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Привет", Said("Привет")),
        ("  два слова \n", Said("  два слова \n")),
        ("/start", Commanded("start")),
        ("/start  k7Zq ", Commanded("start", "k7Zq")),
        ("/Help@Some_bot", Commanded("help")),
        ("/find@Some_bot статья 5.61\nвторая строка", Commanded("find", "статья 5.61\nвторая строка")),
        ("/", Said("/")),
        ("/привет", Said("/привет")),
        ("/a-b", Said("/a-b")),
        ("1/2", Said("1/2")),
        ("а\x07б\u202eв", Said("а\x07б\u202eв")),
        ("нуль\0", Said("нуль\ufffd")),
        ("half \ud83d", Said("half \ufffd")),
        ("🙂" * 5000, Said("🙂" * 4096)),
    ],
)
def test_text(text: str, expected: Event) -> None:
    assert parse(message(text=text)) == ("tg:101", expected)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ({"document": {"file_name": "модуль.zip", "file_size": 12}}, Uploaded("модуль.zip", 12)),
        (
            {"document": {"file_name": "a.xlsx", "file_size": 1, "file_id": "BQA-c_1"}},
            Uploaded("a.xlsx", 1, "tg:BQA-c_1"),
        ),
        ({"document": {"file_id": "../etc"}}, Uploaded("file", 0)),
        ({"document": {"file_id": "x" * 201}}, Uploaded("file", 0)),
        ({"document": {"file_id": "x\n"}}, Uploaded("file", 0)),
        ({"document": {"file_id": 7}}, Uploaded("file", 0)),
        ({"document": {}}, Uploaded("file", 0)),
        ({"document": {"file_name": " ", "file_size": "12"}}, Uploaded("file", 0)),
        ({"photo": [{"file_size": 5}, {"file_size": 50}]}, Uploaded("photo.jpg", 50)),
        (
            {"photo": [{"file_size": 5, "file_id": "s"}, {"file_size": 50, "file_id": "L"}, {"file_id": "m"}, None]},
            Uploaded("photo.jpg", 50, "tg:L"),
        ),
        ({"photo": []}, Uploaded("photo.jpg", 0)),
        ({"voice": {"file_size": 3, "file_id": "v"}}, Uploaded("voice.ogg", 3)),
        ({"animation": {"file_size": 3, "file_name": "a.mp4"}, "document": {"file_size": 3}}, Uploaded("file", 3)),
        ({"sticker": {"file_size": 3}}, Unreadable("neither text nor a file")),
        ({"rich_message": {"blocks": []}}, Unreadable("neither text nor a file")),
        ({"text": ""}, Unreadable("neither text nor a file")),
        ({"text": ["not text"]}, Unreadable("neither text nor a file")),
    ],
)
def test_other_messages(what: dict[str, Any], expected: Event) -> None:
    assert parse(message(**what)) == ("tg:101", expected)


QUIZ = {"type": "quiz", "question": "Что делает суд?", "options": [{"text": "Ждёт"}, {"text": "Решает"}]}
PLAIN = Forwarded("Что делает суд?", ("Ждёт", "Решает"))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, PLAIN),
        ({"correct_option_id": 1}, replace(PLAIN, correct=(1,))),
        ({"correct_option_ids": [1, 0, 1]}, replace(PLAIN, correct=(0, 1))),
        ({"correct_option_id": 1, "correct_option_ids": [1]}, replace(PLAIN, correct=(1,))),
        ({"correct_option_id": 2}, PLAIN),
        ({"correct_option_id": True, "correct_option_ids": "01"}, PLAIN),
        ({"explanation": " По статье.\n"}, replace(PLAIN, explanation="По статье.")),
        ({"explanation": None}, PLAIN),
        ({"question": "я" * 400}, replace(PLAIN, question="я" * 300)),
        ({"options": [{"text": str(n)} for n in range(12)]}, replace(PLAIN, options=tuple(map(str, range(12))))),
        ({"options": [{"text": str(n)} for n in range(13)]}, Unreadable("a quiz without a question or options")),
        ({"options": []}, Unreadable("a quiz without a question or options")),
        ({"options": [{"text": "Ждёт"}, {"text": " "}]}, Unreadable("a quiz without a question or options")),
        ({"options": {"text": "Ждёт"}}, Unreadable("a quiz without a question or options")),
        ({"question": ""}, Unreadable("a quiz without a question or options")),
        ({"type": "regular"}, Unreadable("a poll that is no quiz")),
    ],
)
def test_a_quiz(more: dict[str, Any], expected: Event) -> None:
    assert parse(message(poll=QUIZ | more)) == ("tg:101", expected)


async def test_what_a_person_sends_is_understood(api: FakeBotApi) -> None:
    alice = api.person(101)
    file, photo = await alice.sends_file("m.yaml", b"id: m"), await alice.sends_photo(b"jpeg")
    await alice.sends_poll(QUIZ)
    assert file.file and photo.file
    assert [parse(json.loads(update.body))[1] for update in api.updates.pending] == [
        Uploaded("m.yaml", 5, f"tg:{file.file.file_id}"),
        Uploaded("photo.jpg", 4, f"tg:{photo.file.file_id}"),
        PLAIN,
    ]


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (tap(), Tapped("an.1", 9, "777")),
        (tap(data="\ud800"), Tapped("\ufffd", 9, "777")),
        (tap(id=None), Tapped("an.1", 9, None)),
        (tap(data=None), Unreadable("a tap without data")),
        (member("kicked"), Left()),
        (member("member"), Joined()),
        (member("restricted"), Unreadable("a membership we do not know")),
    ],
)
def test_taps_and_memberships(update: dict[str, Any], expected: Event) -> None:
    assert parse(update) == ("tg:101", expected)


@pytest.mark.parametrize("update", [message(GROUP, text="/start"), tap(GROUP), member("kicked", GROUP)])
def test_groups_are_not_read_yet(update: dict[str, Any]) -> None:
    assert parse(update) == ("tg:-100", Unreadable("not a private chat"))
    assert incoming(update) is None


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        {"update_id": 5},
        {"update_id": 5, "edited_message": message(text="x")["message"]},
        {"update_id": 5, "channel_post": {"chat": {"id": -1, "type": "channel"}}},
        {"update_id": 5, "something_of_next_year": {"chat": PRIVATE}},
        {"update_id": 5, "message": None},
        {"update_id": 5, "message": {"chat": {"id": 2**63, "type": "private"}}},
        {"update_id": 5, "callback_query": {"id": "1", "from": {"id": 101}, "inline_message_id": "x", "data": "y"}},
    ],
)
def test_what_needs_no_row(update: object) -> None:
    assert incoming(update) is None
    assert parse(update) == ("", parse(update)[1]) and isinstance(parse(update)[1], Unreadable)


@pytest.mark.parametrize("number", [None, "5", True, 5.0, 2**70])
def test_an_update_without_a_number_has_no_key(number: object) -> None:
    assert incoming(message(text="x") | {"update_id": number}) is None


@pytest.mark.parametrize("text", ["Привет", "null \0", "half \ud83d", "\u2028"])
def test_a_row_keeps_the_update_as_it_came(text: str) -> None:
    row = incoming(message(text=text))
    assert row is not None
    assert (row.key, row.address) == ("tg:5", "tg:101")
    assert json.loads(row.body) == message(text=text)
    assert "\0" not in row.body
    row.body.encode()


def test_an_update_too_deep_to_write_needs_no_row() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    update = message(text="x", more=deep)
    assert incoming(update) is None
    while deep:
        # Taken apart by hand: the interpreter would run out of stack on its way down.
        deep = deep.pop()


async def test_a_row_of_the_server_is_understood(api: FakeBotApi) -> None:
    await api.person(101).says("/start abc")
    api.person(101).block()
    bodies = [json.loads(update.body) for update in api.updates.pending]
    rows = [incoming(body) for body in bodies]
    assert all(isinstance(row, Incoming) for row in rows)
    assert [parse(body) for body in bodies] == [("tg:101", Commanded("start", "abc")), ("tg:101", Left())]


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=10)
ANY = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELDS = (
    "update_id message callback_query my_chat_member chat id type text document photo voice file_name file_size data "
    "file_id poll question options correct_option_id correct_option_ids explanation "
    "message_id new_chat_member status from date"
).split()
LIKELY = SCALARS | st.sampled_from(["private", "member", "kicked", "quiz", "/start", 101, -100])
ALIKE = st.recursive(
    LIKELY,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=8),
    max_leaves=30,
)


@given(ANY | ALIKE | st.builds(lambda what: message(**what), st.dictionaries(st.sampled_from(FIELDS), ALIKE)))
def test_nothing_raises(update: Any) -> None:
    address, what = parse(update)
    row = incoming(update)
    assert event(update) == what
    if row is not None:
        row.body.encode()
        assert row.address == address != ""
        assert parse(json.loads(row.body)) == (address, what)
