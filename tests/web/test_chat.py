from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.event import Commanded, Event, Said, Tapped, Unreadable, Uploaded
from bot.engine.channel import Delivered, Delivery
from bot.web.chat import changes, parse
from tests.web.bench import Bench

A = {"text": "A", "rows": [[{"label": "x", "data": "hm"}]], "protect": True, "locale": "ru", "digest": "a"}
NOTE = {"text": "N", "rows": [[{"label": "x", "data": "hm"}]], "protect": False, "locale": "ru"}
B = {"text": "B", "rows": [], "protect": False, "digest": "b"}


async def test_a_tap_on_the_current_message_edits_it(web: Bench) -> None:
    assert await web.show("7", A) == Delivered(1)
    assert await web.show("7", B, tapped=1) == Delivered(1)


@pytest.mark.parametrize("tapped", [None, 99])
async def test_anything_else_makes_a_new_message(web: Bench, tapped: int | None) -> None:
    await web.show("7", A)
    assert await web.show("7", B, tapped=tapped) == Delivered(2)


async def test_a_tap_that_changes_nothing_is_not_delivered(web: Bench) -> None:
    await web.show("7", A)
    with web.hub.listen("7") as listener:
        assert await web.show("7", A, tapped=1) == Delivered(1)
        assert await listener.next(0.01) is None


async def test_the_same_screen_without_a_tap_comes_again_below(web: Bench) -> None:
    await web.show("7", A)
    assert await web.show("7", A) == Delivered(2)


async def test_what_is_delivered_twice_is_one_message(web: Bench) -> None:
    delivery = Delivery(40, "7", "show", A)
    assert await web.channel.deliver(delivery) == await web.channel.deliver(delivery) == Delivered(1)
    newer = Delivery(40, "7", "show", B)
    assert await web.channel.deliver(newer) == Delivered(2)


async def test_a_file_stands_between_two_screens(web: Bench) -> None:
    await web.show("7", A)
    await web.file("7", 5, "a.pdf", "Caption")
    assert await web.show("7", B) == Delivered(3)
    view = await web.memory.view("7")
    assert [(change.kind, change.body["message"]) for change in changes(view, None)] == [("file", 2), ("show", 3)]


async def test_a_note_leaves_the_screen_what_it_is(web: Bench) -> None:
    await web.show("7", A)
    assert await web.note("7", NOTE) == Delivered()
    assert await web.show("7", B, tapped=1) == Delivered(1)
    assert await web.show("7", A, tapped=2) == Delivered(3), "a tap on the note: its answer comes below"
    view = await web.memory.view("7")
    assert [(change.kind, change.body["message"]) for change in changes(view, None)] == [("note", 2), ("show", 3)]


async def test_files_and_notes_are_told_in_their_order(web: Bench) -> None:
    await web.note("7", NOTE)
    await web.file("7", 5, "a.pdf")
    await web.note("7", NOTE)
    view = await web.memory.view("7")
    assert [(change.kind, change.seq) for change in changes(view, None)] == [("note", 1), ("file", 2), ("note", 3)]
    assert [(change.kind, change.seq) for change in changes(view, 2)] == [("note", 3)]


async def test_a_note_reaches_open_pages_once(web: Bench) -> None:
    delivery = Delivery(40, "7", "note", NOTE)
    with web.hub.listen("7") as listener:
        await web.channel.deliver(delivery)
        first = await listener.next(1)
        await web.channel.deliver(delivery)
        again = await listener.next(1)
    assert first is not None
    assert (first.kind, first.body, first.seq) == ("note", {"message": 1, **NOTE}, 1)
    assert again == first, "the same message under the same number: a page shows it once"
    assert len(changes(await web.memory.view("7"), None)) == 1


async def test_a_page_gets_what_it_shows_and_no_more(web: Bench) -> None:
    await web.show("7", A)
    (change,) = changes(await web.memory.view("7"), None)
    assert change.body == {"message": 1, "text": "A", "rows": A["rows"], "protect": True, "locale": "ru"}


async def test_a_toast_reaches_open_pages_and_leaves_no_trace(web: Bench) -> None:
    with web.hub.listen("7") as listener:
        await web.toast("7", "q", "Верно")
        change = await listener.next(1)
    assert change is not None
    assert (change.kind, change.body, change.seq) == ("toast", {"query": "q", "text": "Верно"}, None)
    assert await web.memory.view("7") is None


@pytest.mark.parametrize(
    ("body", "event"),
    [
        ({"kind": "tap", "data": "n.1", "message": 3, "nonce": "q"}, Tapped("n.1", 3, "q")),
        ({"kind": "tap", "data": "n.1"}, Tapped("n.1", None, None)),
        ({"kind": "tap", "data": "n.1", "message": True}, Tapped("n.1", None, None)),
        ({"kind": "say", "text": "Ясно"}, Said("Ясно")),
        ({"kind": "say", "text": " / нет"}, Said(" / нет")),
        ({"kind": "say", "text": "/Start"}, Commanded("start")),
        ({"kind": "say", "text": "/start@some_bot  a b\nc "}, Commanded("start", "a b\nc")),
        ({"kind": "say", "text": "/start/x"}, Said("/start/x")),
        ({"kind": "upload", "name": "m.xlsx", "size": 9}, Uploaded("m.xlsx", 9)),
        ({"kind": "upload", "name": "m.xlsx", "size": 9, "file": 4}, Uploaded("m.xlsx", 9, "file:4")),
    ],
)
def test_what_a_row_means(body: dict[str, object], event: Event) -> None:
    assert parse(json.dumps(body)) == event


def test_an_endless_size_is_unreadable() -> None:
    assert isinstance(parse('{"kind": "upload", "name": "a", "size": 1e999}'), Unreadable)


def test_a_row_nested_beyond_reason_is_unreadable() -> None:
    assert isinstance(parse("[" * 100_000), Unreadable)


_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)


_rows = st.fixed_dictionaries(
    {"kind": st.sampled_from(["tap", "say", "upload", "x"])},
    optional=dict.fromkeys(("data", "text", "name", "size", "message", "nonce", "file"), _values),
)


@given(st.text() | _rows.map(json.dumps) | _values.map(json.dumps))
def test_every_row_is_read_or_named_unreadable(body: str) -> None:
    assert isinstance(parse(body), Tapped | Said | Commanded | Uploaded | Unreadable)
