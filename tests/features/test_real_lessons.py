"""Every screen of every module of the repository, in both languages, whichever answers are given."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot.authoring.check import check
from bot.authoring.compile import Compiled
from bot.chat.html import length
from bot.chat.screen import Screen
from bot.domain import answers, plan, scenario
from bot.domain.attempt import Attempt
from bot.domain.course import LOCALES, Module
from bot.features.learning.screens.lesson import lesson_screen
from bot.features.learning.screens.page import LABEL, page
from bot.features.learning.screens.reading import LONGEST_UNFOLDED, law_screen
from bot.texts import texts
from tests.content import NAMES, ROOT
from tests.domain.player import Player

LONGEST = 2_500
"""Visible characters: the explanation of several options is the longest thing one is asked to read."""


@functools.cache
def compiled() -> Mapping[str, Compiled]:
    """Modules without errors, even while others have some: what is wrong with those is told elsewhere."""
    return check([ROOT], date(2026, 11, 22)).compiled


def played(module: Module, seed: str, right: bool) -> Iterator[Attempt]:
    """The attempt at every screen from the first to the result."""
    player = Player(module, seed)
    while player.attempt.open:
        yield player.attempt
        match player.stage.kind:
            case "scenario":
                reached = scenes(module, player.attempt, player.stage.id)
                yield from reached
                player.attempt = reached[-1]
                player.go_on()
            case "item" if player.attempt.answered is None:
                player.solve(right)
            case "confidence":
                player.answer(1)
            case _:
                player.go_on()
    yield player.attempt


def scenes(module: Module, attempt: Attempt, name: str) -> list[Attempt]:
    """What every choice of every reachable node leads to; an ending last."""
    case, waiting, met, reached = module.scenarios[name], [attempt], set[str](), list[Attempt]()
    while waiting:
        here = waiting.pop()
        node = case.nodes[here.node]
        if node.id in met:
            continue
        met.add(node.id)
        for place, _ in enumerate(scenario.shown_choices(here.seed, case, node)):
            waiting.append(answers.answer(module, here, here.step, place, here.touched)[0])
            reached.append(waiting[-1])
    assert met == set(case.nodes)
    return sorted(reached, key=lambda one: case.nodes[one.node].ending is not None)


def shown(module: Module, attempt: Attempt) -> list[Screen]:
    return [lesson_screen(page(module, replace(attempt, id=2**60), texts(locale))) for locale in LOCALES]


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("name", NAMES)
def test_every_screen_can_be_shown_and_read(name: str, right: bool) -> None:
    module = compiled()[name].module
    for seed in ("one", "two", "three"):
        for attempt in played(module, seed, right):
            for screen in shown(module, attempt):
                assert length(screen.text) <= LONGEST, screen.text
                assert all(len(button.label) <= LABEL for row in screen.rows for button in row)


@pytest.mark.parametrize("name", NAMES)
def test_right_answers_pass_and_wrong_ones_do_not(name: str) -> None:
    module = compiled()[name].module
    ends = {right: list(played(module, "seed", right))[-1] for right in (True, False)}
    assert (ends[True].state, ends[False].state) == ("passed", "failed")
    assert plan.stages(module, "seed")[ends[True].stage].kind == "result"


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_of_law_can_be_opened(name: str) -> None:
    module = compiled()[name].module
    for entry in module.law.values():
        for locale in LOCALES:
            screen = law_screen(entry, module.law_as_of, texts(locale), trainer=True)
            assert length(screen.text.replace(entry.note[locale], "")) < LONGEST_UNFOLDED
            assert length(entry.note[locale]) <= LONGEST_UNFOLDED or "<blockquote expandable>" in screen.text
