"""Screens of threads: as the learner who asks sees them, and as trainers do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.actions import (
    AnswerThread,
    AskTrainer,
    CloseThread,
    GiveBackThread,
    MyThreads,
    OpenMyThread,
    OpenThread,
    Return,
    SendQuestion,
    StaffMenu,
    TakeThread,
    Threads,
)
from bot.chat.html import Html, bold, italic, join, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Bilingual
from bot.domain.reference import Reference
from bot.domain.thread import LONGEST, MOST_WAITING, Message, Thread
from bot.layout import cut, footer, turning
from bot.texts import Texts

T = TypeVar("T")
_ON_A_PAGE: Final = 8
_ROOM: Final = 3_000
"""Characters of messages on a screen; of a longer thread the newest are shown."""


@dataclass(frozen=True, slots=True)
class About:
    """All that is known of who asks."""

    profession: Bilingual | None
    region: Bilingual | None

    @classmethod
    def of(cls, thread: Thread, reference: Reference) -> About:
        profession = reference.professions.get(thread.profession)
        place = reference.localities.get(thread.region)
        return cls(profession.title if profession else None, place.short if place else None)


def ask_screen(t: Texts, *, notice: str = "") -> Screen:
    text = paragraphs(
        notice,
        lines(
            bold(t("Ask a trainer")),
            t("Type your question, up to {most} characters.", most=t.number(LONGEST)),
        ),
        t("Trainers see your work and region, not who you are. Nothing about real people or cases, please."),
    )
    rows = (
        (Button(t("Back"), Return()), Button(t("My questions"), MyThreads(0))),
        footer(t),
    )
    return Screen(text, rows, awaits=SendQuestion(0))


def my_threads_screen(mine: Sequence[Thread], page: int, t: Texts) -> Screen:
    page, pages, shown = _paged(mine, page)
    first = page * _ON_A_PAGE + 1
    listed = [f"{number}. {t.date(one.at)} · {_my_state(one, t)}" for number, one in enumerate(shown, first)]
    text = paragraphs(bold(t("My questions")), lines(*listed) or t("You have not asked anything yet."))
    opened = tuple(Button(str(number), OpenMyThread(one.id)) for number, one in enumerate(shown, first))
    rows: Rows = (
        *((opened,) if opened else ()),
        *turning(page, pages, MyThreads),
        (Button(t("Ask"), AskTrainer()), Button(t("Close"), Return())),
        footer(t),
    )
    return Screen(text, rows)


def my_thread_screen(thread: Thread, said: Sequence[Message], t: Texts, *, notice: str = "") -> Screen:
    """What was said; what is typed here is said next."""
    heading = lines(bold(t("My question")), t.date(thread.at))
    text = paragraphs(notice, heading, *_messages(said, t, mine="learner"), italic(t("Type here to add something.")))
    rows = ((Button(t("My questions"), MyThreads(0)), Button(t("Close"), Return())), footer(t))
    return Screen(text, rows, awaits=SendQuestion(thread.id))


def threads_screen(found: Sequence[tuple[Thread, About]], page: int, t: Texts) -> Screen:
    page, pages, shown = _paged(found, page)
    first = page * _ON_A_PAGE + 1
    listed = [
        join(" · ", f"{number}. {_state(one, t)}", _about(about, t), t.date(one.touched))
        for number, (one, about) in enumerate(shown, first)
    ]
    text = paragraphs(bold(t("Threads")), lines(*listed) or t("Nobody has asked anything."))
    opened = tuple(Button(str(number), OpenThread(one.id)) for number, (one, _) in enumerate(shown, first))
    rows: Rows = (
        *((opened,) if opened else ()),
        *turning(page, pages, Threads),
        (Button(t("Back"), StaffMenu()),),
        footer(t),
    )
    return Screen(text, rows)


def thread_screen(
    thread: Thread, about: About, said: Sequence[Message], t: Texts, *, mine: bool, notice: str = ""
) -> Screen:
    """`mine`: the reader took it; what they type is the answer."""
    heading = lines(bold(t("A question: {state}", state=_state(thread, t))), _about(about, t))
    hint = italic(t("Type your answer here.")) if mine else ""
    text = paragraphs(notice, heading, *_messages(said, t, mine="trainer"), hint)
    rows = (*_ways(thread, t, mine=mine), (Button(cut(t("All threads")), Threads(0)),), footer(t))
    return Screen(text, rows, awaits=AnswerThread(thread.id) if mine else None)


def asked_screen(thread: Thread, about: About, words: str, t: Texts) -> Screen:
    """A message of its own to trainers."""
    text = paragraphs(lines(bold(t("A question from a learner")), _about(about, t)), words)
    return Screen(text, ((Button(t("Answer"), TakeThread(thread.id)),), footer(t)))


def answered_screen(thread: Thread, words: str, t: Texts) -> Screen:
    """A message of its own to who asked."""
    text = paragraphs(bold(t("A trainer has answered")), words)
    return Screen(text, ((Button(t("Reply"), OpenMyThread(thread.id)),), footer(t)))


def sent(t: Texts) -> str:
    return t("Sent.")


def too_long(t: Texts) -> str:
    return t("That is longer than {most} characters. It was not sent.", most=t.number(LONGEST))


def too_many(t: Texts) -> str:
    return t.n(
        "{count} question of yours waits for an answer already. This one was not sent.",
        "{count} questions of yours wait for an answer already. This one was not sent.",
        MOST_WAITING,
    )


def _ways(thread: Thread, t: Texts, *, mine: bool) -> Rows:
    if thread.trainer is None:
        return ((Button(t("Answer"), TakeThread(thread.id)),),)
    if not mine:
        return ()
    give_back = Button(t("Leave to others"), GiveBackThread(thread.id))
    close = () if thread.last == "closed" else (Button(t("Close the thread"), CloseThread(thread.id)),)
    return ((*close, give_back),)


def _messages(said: Sequence[Message], t: Texts, *, mine: str) -> list[Html]:
    """The newest that fit, in their order."""
    names = {"learner": t("Learner"), "trainer": t("Trainer")}
    shown: list[Html] = []
    room = _ROOM
    for one in reversed([one for one in said if one.side != "closed"]):
        room -= len(one.words)
        if room < 0:
            break
        name = t("You") if one.side == mine else names[one.side]
        shown.append(lines(join(" · ", bold(name), t.date(one.at)), one.words or t("erased")))
    return shown[::-1]


def _my_state(thread: Thread, t: Texts) -> str:
    return {"answered": t("answered"), "closed": t("closed")}.get(thread.state, t("waits for an answer"))


def _state(thread: Thread, t: Texts) -> str:
    return {
        "open": t("open"),
        "taken": t("taken"),
        "answered": t("answered"),
        "closed": t("closed"),
    }[thread.state]


def _about(about: About, t: Texts) -> str:
    profession = about.profession[t.locale] if about.profession else t("work not known")
    region = about.region[t.locale] if about.region else t("region not known")
    return f"{profession}, {region}"


def _paged(all_: Sequence[T], page: int) -> tuple[int, int, Sequence[T]]:
    pages = max(1, -(-len(all_) // _ON_A_PAGE))
    page = min(page, pages - 1)
    return page, pages, all_[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
