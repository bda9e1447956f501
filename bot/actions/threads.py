"""Buttons of threads between learners and trainers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Small, action


@action("tha")
@dataclass(frozen=True, slots=True)
class AskTrainer(Action):
    """Ask what the question is."""


@action("thq")
@dataclass(frozen=True, slots=True)
class SendQuestion(Action):
    """What a learner's typed text means; `thread` 0: a new question. Never a button."""

    thread: int


@action("thm")
@dataclass(frozen=True, slots=True)
class MyThreads(Action):
    """What I asked, one page of it."""

    page: Small


@action("tho")
@dataclass(frozen=True, slots=True)
class OpenMyThread(Action):
    thread: int


@action("ths")
@dataclass(frozen=True, slots=True)
class Threads(Action):
    """What learners ask, one page of it."""

    page: Small


@action("tht")
@dataclass(frozen=True, slots=True)
class OpenThread(Action):
    thread: int


@action("thk")
@dataclass(frozen=True, slots=True)
class TakeThread(Action):
    """I answer this one."""

    thread: int


@action("thw")
@dataclass(frozen=True, slots=True)
class AnswerThread(Action):
    """What a trainer's typed text means; never a button."""

    thread: int


@action("thc")
@dataclass(frozen=True, slots=True)
class CloseThread(Action):
    """All is said."""

    thread: int


@action("thb")
@dataclass(frozen=True, slots=True)
class GiveBackThread(Action):
    """Let another trainer answer."""

    thread: int
