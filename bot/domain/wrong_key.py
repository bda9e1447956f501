"""What a wrong key touches: which questions, which versions have them, and by what their answers are scored anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.course import Module


def put_right(wrong: Module, new: Module) -> Mapping[str, str]:
    """Questions with another key: id -> the hash under which they were answered wrongly scored."""
    return {
        name: wrong.items[name].hash
        for name, item in new.items.items()
        if name in wrong.items and wrong.items[name].hash != item.hash
    }


def shares(version: Module, wrong: Module, new: Module) -> bool:
    """Whether another version has one of these questions with the same wrong key."""
    return any(
        name in version.items and version.items[name].hash == digest for name, digest in put_right(wrong, new).items()
    )


def key(version: Module, wrong: Module, new: Module) -> Module:
    """What ended attempts of `version` are graded by: the questions put right, and nothing else of the new version.

    The new threshold holds for those who had the old one.
    """
    items = {name: new.items[name] for name in put_right(wrong, new)}
    return replace(new, items=items, mastery=new.mastery if version.mastery == wrong.mastery else version.mastery)
