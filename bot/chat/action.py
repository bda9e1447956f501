"""Codec of buttons: an action is a frozen dataclass with a wire tag, `an.GAKsdOk.C.3` on the wire.

Integers travel in base 62. The longest possible encoding is proved to fit 64 bytes when the class is declared, so a
button can never be refused for its length. Decoding is total: an action, or `Undecodable`.
"""

from __future__ import annotations

import dataclasses
import functools
import re
import typing
from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar, Final, TypeVar

CALLBACK_BYTES: Final = 64
_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE: Final = {digit: value for value, digit in enumerate(_DIGITS)}
_LARGEST: Final = 2**63 - 1
_WORD: Final = re.compile(r"[A-Za-z0-9_.-]*\Z")
_DOT: Final = "~"
"""Stands for a dot inside a word (`koap-6.1.1`): a bare dot parts the fields."""


class Undecodable(Exception):
    """The button's data is no action we know; the person gets their current screen instead."""


class Action:
    """What a button means. Subclasses are frozen dataclasses declared with `@action(tag)`."""

    wire_tag: ClassVar[str]


@dataclasses.dataclass(frozen=True, slots=True)
class Longest:
    """How many characters a word on the wire may have."""

    characters: int


Small = Annotated[int, "small"]
"""An integer of 0..9999: a step, an option, a page."""
Word = Annotated[str, Longest(12)]
"""A short ASCII identifier: a language, a profession, a region code."""
Slug = Annotated[str, Longest(40)]
"""An ASCII identifier of content: a law entry, an aid."""

A = TypeVar("A", bound=type[Action])
_REGISTRY: dict[str, type[Action]] = {}
_UPGRADES: dict[str, Callable[[tuple[str, ...]], Action]] = {}
_FIELDS: dict[type[Action], tuple[tuple[str, Any], ...]] = {}


def action(tag: str) -> Callable[[A], A]:
    """Declare an action under its wire tag; a tag, once released, keeps its shape for ever."""

    def declare(cls: A) -> A:
        if tag in _REGISTRY or tag in _UPGRADES:
            raise TypeError(f"the tag {tag!r} is taken")
        hints = typing.get_type_hints(cls, include_extras=True)
        fields = tuple((field.name, hints[field.name]) for field in dataclasses.fields(typing.cast(Any, cls)))
        longest = len(tag) + sum(1 + _longest(hint) for _, hint in fields)
        if longest > CALLBACK_BYTES:
            raise TypeError(f"{cls.__name__} may need {longest} bytes on the wire, {CALLBACK_BYTES} are allowed")
        cls.wire_tag = tag
        _REGISTRY[tag], _FIELDS[cls] = cls, fields
        return cls

    return declare


def upgrade(tag: str, reader: Callable[[tuple[str, ...]], Action]) -> None:
    """Keep an old tag readable: `reader` makes today's action from the old fields."""
    if tag in _REGISTRY or tag in _UPGRADES:
        raise TypeError(f"the tag {tag!r} is taken")
    _UPGRADES[tag] = reader


def declared() -> Mapping[str, type[Action]]:
    """Every declared action by its wire tag."""
    return dict(_REGISTRY)


def encode(value: Action) -> str:
    parts = [value.wire_tag]
    for name, hint in _FIELDS[type(value)]:
        parts.append(_encode_field(getattr(value, name), hint))
    return ".".join(parts)


def decode(data: str) -> Action:
    """The action behind a button's data. Raises Undecodable for anything else, never another error."""
    tag, *fields = data.split(".")
    if tag in _UPGRADES:
        try:
            return _UPGRADES[tag](tuple(fields))
        except (ValueError, LookupError, TypeError) as error:
            raise Undecodable(data) from error
    cls = _REGISTRY.get(tag)
    if cls is None or len(fields) != len(_FIELDS[cls]):
        raise Undecodable(data)
    values = (_decode_field(text, hint) for text, (_, hint) in zip(fields, _FIELDS[cls], strict=True))
    return cls(*values)


def to_base62(number: int) -> str:
    if not 0 <= number <= _LARGEST:
        raise ValueError(f"{number} cannot travel in a button")
    digits = ""
    while True:
        number, rest = divmod(number, 62)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits


def from_base62(digits: str) -> int:
    """Raises Undecodable unless `digits` is the one shortest form of a number of 0..2^63-1."""
    number = 0
    for digit in digits[:12]:
        if digit not in _VALUE:
            raise Undecodable(digits)
        number = number * 62 + _VALUE[digit]
    if number > _LARGEST or to_base62(number) != digits:
        raise Undecodable(digits)
    return number


@functools.cache
def _longest(hint: Any) -> int:
    if hint is Small:
        return len(to_base62(9999))
    if hint is int:
        return len(to_base62(_LARGEST))
    for note in getattr(hint, "__metadata__", ()):
        if isinstance(note, Longest):
            return note.characters
    raise TypeError(f"{hint!r} cannot travel in a button")


def _encode_field(value: Any, hint: Any) -> str:
    if hint is int or hint is Small:
        text = to_base62(value)
    elif _WORD.match(value):
        text = value.replace(".", _DOT)
    else:
        raise ValueError(f"{value!r} cannot travel in a button")
    if len(text) > _longest(hint):
        raise ValueError(f"{value!r} is too long for a button")
    return text


def _decode_field(text: str, hint: Any) -> int | str:
    if len(text) > _longest(hint):
        raise Undecodable(text)
    if hint is int or hint is Small:
        return from_base62(text)
    word = text.replace(_DOT, ".")
    if not _WORD.match(word):
        raise Undecodable(text)
    return word
