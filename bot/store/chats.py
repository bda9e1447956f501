"""Chats: where a learner can be reached, and what is on screen there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chat:
    """`address` is channel and place (`tg:101`); `here` and `beneath` are encoded actions that show the place again."""

    id: int
    address: str
    learner: int
    here: str | None = None
    beneath: str | None = None
    awaits: str | None = None
    message: int | None = None
    digest: str | None = None
