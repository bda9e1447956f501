"""Screens of the case navigator as checked-in pictures in words, and what must hold for the real trees."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import AtFork, ForkLaw
from bot.chat.html import plain
from bot.domain.course import LOCALES
from bot.domain.navigation import edition, walk
from bot.features.navigator import screens
from bot.features.navigator.screens import Place
from bot.features.publishing.publish import reference
from bot.texts import texts
from tests.content import real_report
from tests.features.drawing import check
from tests.features.spot import spot

CALL = spot().trees["call"]
EN = texts("en")


def place(trail: str) -> Place:
    return Place(CALL, walk(CALL, trail), spot().law)


def test_the_list() -> None:
    check("navigator", lambda t: screens.navigator_screen([CALL, spot().trees["court"]], 0, t))


def test_an_empty_list() -> None:
    check("navigator-none", lambda t: screens.navigator_screen([], 0, t))


def test_a_long_list_has_pages() -> None:
    trees = [replace(CALL, id=f"call{number}") for number in range(8)]
    labels = [button.label for row in screens.navigator_screen(trees, 9, EN).rows for button in row]
    assert labels.count("The call") == 2 and "‹" in labels and "›" not in labels


def test_the_first_question() -> None:
    check("navigator-first", lambda t: screens.fork_screen(place(""), t))


def test_a_question() -> None:
    check("navigator-question", lambda t: screens.fork_screen(place("0"), t))


def test_a_finding() -> None:
    check("navigator-finding", lambda t: screens.fork_screen(place("01"), t))


def test_a_finding_without_a_term() -> None:
    check("navigator-finding-no-term", lambda t: screens.fork_screen(place("00"), t))


def test_law() -> None:
    check("navigator-law", lambda t: screens.law_screen(place("00"), 0, t))


def test_a_place_without_law_has_no_law_screen() -> None:
    assert screens.law_screen(place(""), 3, EN) == screens.fork_screen(place(""), EN)


def test_every_place_of_the_real_trees_is_reached_by_its_buttons() -> None:
    """From each tree's first question by taps alone, in both languages; every entry of law cited on the way fits."""
    published = reference(real_report().reference)
    for tree in published.trees.values():
        seen: set[str] = set()
        waiting = [""]
        while waiting:
            trail = waiting.pop()
            here = Place(tree, walk(tree, trail), published.law)
            assert here.walk.trail == trail
            seen.add(here.walk.fork.id)
            for locale in LOCALES:
                screen = screens.fork_screen(here, texts(locale))
                for number in range(len(here.cited)):
                    assert plain(screens.law_screen(here, number, texts(locale)).text)
                buttons = [button.action for row in screen.rows for button in row]
                assert all(one.edition == edition(tree) for one in buttons if isinstance(one, AtFork | ForkLaw))
            waiting += [one.trail for one in buttons if isinstance(one, AtFork) and len(one.trail) > len(trail)]
        assert seen == tree.nodes.keys()
