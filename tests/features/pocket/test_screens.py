"""Screens of job aids as checked-in pictures in words, and what must hold for those of the real ones."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.chat.html import plain
from bot.domain.course import LOCALES
from bot.domain.pocket import HOUR, MINUTE, AidUse
from bot.features.pocket import screens
from bot.features.pocket.screens import InHand, left, until
from bot.features.publishing.publish import reference
from bot.texts import texts
from tests.content import real_report
from tests.driver import BEGINNING as NOON
from tests.features.drawing import check
from tests.features.spot import spot

DOOR = spot().aids["door"]
FRESH = InHand(DOOR, AidUse("door"), spot().law, NOON, None)
PLACE = next(iter(spot().localities.values()))
EN, RU = texts("en"), texts("ru")
"""At NOON it is 12:00 in Moscow, 21:00 in Kamchatka, 22 November 2026."""


def using(**changes: object) -> InHand:
    return replace(FRESH, use=replace(FRESH.use, **changes), place=PLACE)


RUNNING = using(ticks=("apart", "time"), began=NOON - 2 * HOUR, step=3)
OVER = using(began=NOON - 49 * HOUR)


def test_the_list() -> None:
    aids = [(DOOR, RUNNING.use), (spot().aids["bench"], AidUse("bench"))]
    check("pocket", lambda t: screens.pocket_screen(aids, 0, t))


def test_an_empty_list() -> None:
    check("pocket-none", lambda t: screens.pocket_screen([], 0, t))


def test_a_long_list_has_pages() -> None:
    aids = [(replace(DOOR, id=f"door{number}"), AidUse(f"door{number}")) for number in range(13)]
    labels = [button.label for row in screens.pocket_screen(aids, 1, EN).rows for button in row]
    assert labels.count("At the door") == 6 and "‹" in labels and "›" in labels
    assert screens.pocket_screen(aids, 99, EN) == screens.pocket_screen(aids, 2, EN)


def test_an_aid() -> None:
    check("pocket-aid", lambda t: screens.aid_screen(FRESH, t))


def test_an_aid_in_use() -> None:
    check("pocket-aid-used", lambda t: screens.aid_screen(RUNNING, t))


def test_a_term() -> None:
    check("pocket-term", lambda t: screens.term_screen(FRESH, t))


def test_a_term_that_runs() -> None:
    check("pocket-term-runs", lambda t: screens.term_screen(RUNNING, t))


def test_a_term_that_has_ended() -> None:
    check("pocket-term-over", lambda t: screens.term_screen(OVER, t))


def test_what_is_said_of_a_wrong_time() -> None:
    check("pocket-term-unread", lambda t: screens.term_screen(FRESH, t, screens.unreadable(t)))


def test_a_reset() -> None:
    check("pocket-reset", lambda t: screens.reset_screen(RUNNING, t))


def test_a_reminder() -> None:
    near = replace(RUNNING, now=RUNNING.now + 44 * HOUR + 10 * MINUTE)
    check("pocket-reminder", lambda t: screens.reminder_screen(near, t))


def test_law() -> None:
    check("pocket-law", lambda t: screens.law_screen(FRESH, 1, t))


def test_an_aid_without_a_term_shows_none() -> None:
    bench = replace(FRESH, aid=spot().aids["bench"])
    assert screens.term_screen(bench, EN) == screens.aid_screen(bench, EN)
    assert "⏱" not in screens.aid_screen(bench, EN).text


def test_an_aid_whose_law_is_gone_is_still_an_aid() -> None:
    bare = replace(FRESH, law={})
    assert screens.law_screen(bare, 0, EN) == screens.aid_screen(bare, EN)
    assert "⚖" not in screens.aid_screen(bare, EN).text


def test_nobody_is_asked_to_remind_when_it_is_too_late() -> None:
    labels = [button.label for row in screens.term_screen(using(began=NOON - 46 * HOUR), EN).rows for button in row]
    assert not any("emind" in label for label in labels)


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (48 * HOUR, "осталось 48 часов"),
        (48 * HOUR - 1, "осталось 47 часов"),
        (21 * HOUR, "остался 21 час"),
        (22 * HOUR, "осталось 22 часа"),
        (2 * HOUR, "осталось 2 часа"),
        (2 * HOUR - 1, "осталось 119 минут"),
        (MINUTE, "осталась 1 минута"),
        (1, "осталось 0 минут"),
        (336 * HOUR, "осталось 14 дней"),
        (73 * HOUR, "осталось 3 дня"),
    ],
)
def test_what_is_left_is_never_more_than_there_is(rest: int, said: str) -> None:
    assert left(rest, RU) == said


def test_until_when() -> None:
    assert until(NOON + 2 * HOUR, NOON, None, EN) == "until 14:00 today"
    assert until(NOON + 12 * HOUR, NOON, None, EN) == "until 00:00 tomorrow"
    assert until(NOON + 48 * HOUR, NOON, None, EN) == "until 12:00 on 24 Nov 2026"
    assert until(NOON + 2 * HOUR, NOON, "Asia/Kamchatka", EN) == "until 23:00 today"
    assert until(NOON + 3 * HOUR, NOON, "Asia/Kamchatka", EN) == "until 00:00 tomorrow"


def test_every_entry_of_law_on_a_real_aid_fits_a_screen() -> None:
    published = reference(real_report().reference)
    shown = 0
    for aid in published.aids.values():
        hand = InHand(aid, AidUse(aid.id), published.law, NOON, None)
        for locale in LOCALES:
            for number in range(len(hand.cited)):
                text = plain(screens.law_screen(hand, number, texts(locale)).text)
                assert bool(re.search("[а-яё]{4}", text)) or locale == "en"
                shown += 1
    assert shown > 100
