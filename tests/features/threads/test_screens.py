"""Screens of threads as checked-in pictures in words."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.html import plain
from bot.domain.reference import Reference
from bot.domain.thread import LONGEST, Message, Thread
from bot.features.threads import screens
from bot.features.threads.screens import About
from bot.texts import texts
from tests.domain.example import both
from tests.driver import BEGINNING as NOW
from tests.features.drawing import check

OPEN = Thread(1, 7, "police", "RU-MOW", NOW, NOW)
TAKEN = replace(OPEN, id=2, trainer=100)
ANSWERED = replace(TAKEN, id=3, last="trainer")
CLOSED = replace(TAKEN, id=4, last="closed")
ABOUT = About(both("Полиция", "Police"), both("Москва", "Moscow"))
NOBODY = About(None, None)
SAID = [
    Message("learner", "Where is <the list>?", NOW),
    Message("trainer", "In the menu & below.", NOW),
    Message("closed", "", NOW),
]


def test_asking() -> None:
    check("ask", lambda t: screens.ask_screen(t))
    check("ask-too-long", lambda t: screens.ask_screen(t, notice=screens.too_long(t)))
    check("ask-too-many", lambda t: screens.ask_screen(t, notice=screens.too_many(t)))
    check("my-threads", lambda t: screens.my_threads_screen([OPEN, ANSWERED, CLOSED], 0, t))
    check("my-threads-none", lambda t: screens.my_threads_screen([], 0, t))
    check("my-thread", lambda t: screens.my_thread_screen(ANSWERED, SAID, t, notice=screens.sent(t)))


def test_answering() -> None:
    found = [(OPEN, ABOUT), (TAKEN, NOBODY), (ANSWERED, ABOUT), (CLOSED, ABOUT)]
    check("threads", lambda t: screens.threads_screen(found, 0, t))
    check("threads-none", lambda t: screens.threads_screen([], 0, t))
    check("thread-open", lambda t: screens.thread_screen(OPEN, ABOUT, SAID[:1], t, mine=False))
    check("thread-mine", lambda t: screens.thread_screen(TAKEN, ABOUT, SAID[:1], t, mine=True))
    check("thread-other", lambda t: screens.thread_screen(TAKEN, ABOUT, SAID[:1], t, mine=False))
    check("thread-closed", lambda t: screens.thread_screen(CLOSED, NOBODY, SAID, t, mine=True))
    check("thread-asked", lambda t: screens.asked_screen(OPEN, ABOUT, "Where is <the list>?", t))
    check("thread-answered", lambda t: screens.answered_screen(ANSWERED, "In the menu & below.", t))


def test_what_was_erased_is_said_to_be() -> None:
    screen = screens.thread_screen(TAKEN, ABOUT, [Message("learner", "", NOW)], texts("en"), mine=False)
    assert "erased" in plain(screen.text)


def test_of_a_long_thread_the_newest_are_shown() -> None:
    said = [Message("learner", f"{number} {'x' * (LONGEST - 5)}", NOW) for number in range(9)]
    text = plain(screens.my_thread_screen(OPEN, said, texts("ru")).text)
    assert "8 xxx" in text and "6 xxx" in text and "5 xxx" not in text


def test_all_that_is_known_of_who_asks() -> None:
    assert About.of(OPEN, Reference({}, {}, ())) == NOBODY
