"""Every button has a tag of its own, fits the wire, leads somewhere, and stays readable after release."""

import dataclasses
import re
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot import actions
from bot.chat import action as wire
from bot.chat.action import Action, Longest, Small, Undecodable
from tests.arch.tree import BOT, ROOT

CALLBACK_BYTES = 64
RELEASED = Path(__file__).with_name("released_tags.txt")
DECLARED = {
    cls
    for cls in vars(actions).values()
    if isinstance(cls, type) and issubclass(cls, Action) and cls.__module__.startswith(actions.__name__)
}


def by_name(cls: type[Action]) -> str:
    return cls.__name__


EACH = pytest.mark.parametrize("cls", sorted(DECLARED, key=by_name), ids=by_name)


def longest(cls: type[Action]) -> Action:
    """The action whose every field needs as much room as it may."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return cls(*(_largest(hints[field.name]) for field in dataclasses.fields(typing.cast(Any, cls))))


def _largest(hint: Any) -> int | str:
    if hint is Small:
        return 9_999
    if hint is int:
        return 2**63 - 1
    (room,) = (note for note in hint.__metadata__ if isinstance(note, Longest))
    return "x" * room.characters


@EACH
def test_the_longest_button_fits_and_reads_back(cls: type[Action]) -> None:
    data = wire.encode(longest(cls))
    assert len(data.encode()) <= CALLBACK_BYTES
    assert wire.decode(data) == longest(cls)


@EACH
def test_an_action_is_a_value(cls: type[Action]) -> None:
    assert cls.__dataclass_params__.frozen, "actions are compared and stored: @dataclass(frozen=True)"
    assert wire.declared()[cls.wire_tag] is cls


def test_tags_are_unique_and_short() -> None:
    tags = [cls.wire_tag for cls in DECLARED]
    assert len(set(tags)) == len(tags)
    assert all(re.fullmatch(r"[a-z][a-z0-9]{0,2}", tag) for tag in tags)


# ---- routes ---------------------------------------------------------------------------------------


def routed(table: object) -> set[type[Action]]:
    """The actions that a table of contents names, however it is built: mappings, sequences, dataclasses."""
    if isinstance(table, type):
        return {table} if issubclass(table, Action) else set()
    if isinstance(table, Mapping):
        return set().union(*(routed(key) for key in table), *(routed(value) for value in table.values()))
    if isinstance(table, list | tuple | set | frozenset):
        return set().union(*map(routed, table))
    if dataclasses.is_dataclass(table):
        return set().union(*(routed(getattr(table, field.name)) for field in dataclasses.fields(table)))
    return set()


@pytest.mark.skipif(not (BOT / "routes.py").exists(), reason="there is no table of contents yet")
def test_every_button_leads_somewhere() -> None:
    from bot import routes

    tables = [value for value in vars(routes).values() if not isinstance(value, type)]
    assert by_names(DECLARED - routed(tables)) == []


def by_names(classes: set[type[Action]]) -> list[str]:
    return sorted(map(by_name, classes))


def test_a_button_without_a_route_is_noticed() -> None:
    one, two, *_ = sorted(DECLARED, key=by_name)
    assert routed([{one: len}, {"x": 1}]) == {one}
    assert routed(({"menu": (two, len)},)) == {two}


# ---- what has been released -----------------------------------------------------------------------


def unreadable(lines: list[str]) -> list[str]:
    bad = []
    for line in lines:
        try:
            wire.decode(line)
        except Undecodable:
            bad.append(line)
    return bad


def released() -> list[str]:
    lines = RELEASED.read_text("ascii").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_a_button_in_an_old_message_still_works() -> None:
    assert unreadable(released()) == []


def test_a_button_nobody_knows_any_more_is_noticed() -> None:
    known = wire.encode(longest(next(iter(DECLARED))))
    assert unreadable([known, "zz9.1"]) == ["zz9.1"]


def test_a_release_writes_down_its_buttons() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    if re.search(r"^## \d", changelog, re.MULTILINE):
        assert released(), missing_lines()
    assert len(released()) == len(set(released()))


def missing_lines() -> str:
    known = {line.split(".")[0] for line in released()}
    lines = [wire.encode(longest(cls)) for cls in DECLARED if cls.wire_tag not in known]
    return "add to released_tags.txt:\n" + "\n".join(sorted(lines))
