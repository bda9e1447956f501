"""Handlers of the case navigator through the router, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import actions
from bot.chat.event import Commanded
from bot.domain.navigation import edition
from bot.store.db import Database
from tests.features import spot
from tests.features.test_learning import Person

CALL = spot.spot().trees["call"]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with spot.opened(tmp_path) as database:
        yield database


@pytest.fixture
def alice(database: Database) -> Person:
    return spot.person(database)


def labels(person: Person) -> list[str]:
    assert person.shown is not None
    return [button.label for row in person.shown.screen.rows for button in row]


async def test_those_of_my_profession_come_first(alice: Person) -> None:
    await alice._happen(Commanded("navigator"))
    assert labels(alice)[:2] == ["The call", "Which court"]
    alice.learner = replace(alice.learner, profession="jp")
    await alice.tap(actions.Navigator(0))
    assert labels(alice)[:2] == ["Which court", "The call"]


async def test_before_the_first_run_comes_the_first_run(alice: Person) -> None:
    alice.learner = replace(alice.learner, locale=None)
    await alice._happen(Commanded("navigator"))
    assert "Русский" in labels(alice)


async def test_from_facts_to_a_finding_and_back_to_the_lesson(alice: Person) -> None:
    await alice.tap(actions.Path(0))
    await alice.tap(actions.Navigator(0))
    await alice.press("The call")
    await alice.press("A")
    await alice.press("B")
    assert "The crew" in alice.text and "She did" in alice.text
    await alice.press("Back")
    assert "Are there injuries?" in alice.text
    await alice.press("A")
    assert "The doctor" in alice.text
    await alice.press("⚖ Rules art. 2")
    await alice.press("Back")
    await alice.press("Start again")
    assert "Who called?" in alice.text
    await alice.press("To my place")
    assert alice.place == actions.Path(0)


async def test_the_language_changes_in_place(alice: Person) -> None:
    await alice.tap(actions.AtFork("call", "", "0"))
    await alice.speak("ru")
    assert "Есть травмы?" in alice.text
    await alice.press("⚖ ст. 1 Правил")
    await alice.speak("en")
    assert "Rules art. 1" in alice.text


async def test_a_double_tap_is_one_answer(alice: Person) -> None:
    action = actions.AtFork("call", edition(CALL), "0")
    for _ in range(2):
        await alice.tap(action)
    assert "Are there injuries?" in alice.text


async def test_answers_given_in_another_edition_do_not_count(alice: Person) -> None:
    """The tree was changed while its buttons lay in the chat: where they lead now nobody has read."""
    old = actions.AtFork("call", edition(CALL), "01")
    start = CALL.nodes["who"]
    turned = replace(CALL, nodes={**CALL.nodes, "who": replace(start, answers=start.answers[::-1])})
    published = spot.spot()
    changed = replace(published, trees={**published.trees, "call": turned})
    await alice.database.write(lambda tx: spot.publish(tx, changed))
    await alice.tap(old)
    assert "Who called?" in alice.text
    assert alice.toasts == ["The questions have changed. Please start again."]
    await alice.tap(actions.ForkLaw("call", edition(CALL), "0", 0))
    assert "Who called?" in alice.text


@pytest.mark.parametrize("trail", ["9", "0x", "000000000000", "-1", "a.b"])
async def test_a_forged_trail_leads_as_far_as_it_is_one(alice: Person, trail: str) -> None:
    await alice.tap(actions.AtFork("call", edition(CALL), trail))
    assert isinstance(alice.place, actions.AtFork) and len(alice.place.trail) < 3


@pytest.mark.parametrize("action", [actions.AtFork("gone", "", "0"), actions.ForkLaw("gone", "", "0", 0)])
async def test_a_tree_that_was_withdrawn_leads_to_the_list(alice: Person, action: actions.AtFork) -> None:
    await alice.tap(action)
    assert alice.toasts == ["This case is no longer here."]
    assert "The call" in labels(alice)


async def test_a_number_beyond_the_law_shows_the_last_entry(alice: Person) -> None:
    await alice.tap(actions.ForkLaw("call", "", "00", 99))
    assert "Rules art. 2" in alice.text
