"""Handlers of a lesson through the router, on a real database: one transaction an event, as in the house."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from bot import actions
from bot.authoring.canonical import canonical, version
from bot.chat.action import Action, encode
from bot.chat.call import Call, SendFile, Show, Toast
from bot.chat.event import Event, Said, Tapped
from bot.domain import plan, scenario, scoring
from bot.domain.attempt import Attempt
from bot.domain.course import Locale, Module
from bot.domain.learner import Learner, Role
from bot.domain.reference import Profession, Reference
from bot.engine.apply import placed
from bot.engine.context import Context, Doors
from bot.engine.library import Library
from bot.engine.router import Router
from bot.routes import ROUTES
from bot.store import attempts, courses, files
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from tests.domain.example import MODULE, both
from tests.domain.player import BEGAN
from tests.prepared import prepared

NEXT = replace(MODULE, id="M02", title=both("Дети", "Children"), warning=None, steps=MODULE.steps[1:3])
LAW = Reference({"jp": Profession("jp", both("Судья", "Judge"), ("M01", "M02"))}, {}, ())


@dataclass
class Person:
    """Taps and types; remembers what is on screen as the chat's row would."""

    database: Database
    learner: Learner
    chat: Chat
    shown: Show | None = None
    toasts: list[str] = field(default_factory=list)
    files: list[SendFile] = field(default_factory=list)
    ticking: count[int] = field(default_factory=lambda: count(BEGAN, 1000))
    seeds: count[int] = field(default_factory=count)

    async def tap(self, action: Action) -> list[Call]:
        return await self._happen(Tapped(encode(action)))

    async def say(self, text: str) -> list[Call]:
        return await self._happen(Said(text))

    async def press(self, label: str) -> list[Call]:
        """The button with this label on the current screen."""
        assert self.shown is not None
        found = [button for row in self.shown.screen.rows for button in row if button.label == label]
        assert found, f"no {label} on {self.shown.screen}"
        assert found[0].action is not None
        return await self.tap(found[0].action)

    async def speak(self, locale: Locale) -> None:
        self.learner = replace(self.learner, locale=locale)
        await self.tap(self.place)

    @property
    def place(self) -> Action:
        assert self.shown is not None
        return self.shown.here

    @property
    def text(self) -> str:
        assert self.shown is not None
        return self.shown.screen.text

    async def attempt(self) -> Attempt:
        found = await self.database.read(lambda tx: attempts.of_learner(tx, self.learner.id))
        return found[-1]

    async def solve(self, right: bool = True) -> None:
        """Answer a question with one right option by its button."""
        attempt = await self.attempt()
        item = MODULE.items[plan.stages(MODULE, attempt.seed)[attempt.view].id]
        key = scoring.right_options(item)[0]
        option = key if right else next(one.id for one in item.options if not one.correct)
        await self.tap(actions.Answer(attempt.id, attempt.step, plan.shown_options(attempt.seed, item).index(option)))

    async def _happen(self, event: Event) -> list[Call]:
        calls = await self.database.write(lambda tx: self._handle(tx, event))
        for call in calls:
            match call:
                case Show():
                    self.shown, self.chat = call, placed(self.chat, call)
                case Toast(text=text):
                    self.toasts.append(text)
                case SendFile():
                    self.files.append(call)
        return calls

    async def _handle(self, tx: Tx, event: Event) -> list[Call]:
        async def nowhere(action: Action) -> list[Call]:
            raise AssertionError(action)

        library, router = Library(), Router(ROUTES)
        await library.refresh(tx)
        seed = f"seed {next(self.seeds)}"
        doors = Doors(lambda place, at: None)
        ctx = Context(tx, next(self.ticking), self.chat, self.learner, library, doors, lambda: seed, nowhere)
        return await router.handle(ctx, event)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db", _publish)
    yield opened
    await opened.close()


async def _publish(tx: Tx) -> None:
    for module in (MODULE, NEXT):
        body = canonical(module)
        await courses.publish(tx, module.id, version(body), body.decode(), BEGAN, by="test", why="first")
    body = TypeAdapter(Reference).dump_json(LAW)
    await courses.publish(tx, courses.REFERENCE, version(body), body.decode(), BEGAN, by="test", why="first")


@pytest.fixture
def alice(database: Database) -> Person:
    return Person(database, Learner(1, "en", "jp", "", joined=BEGAN), Chat(1, "web:1", 1))


@pytest.fixture
def mallory(database: Database) -> Person:
    return Person(database, Learner(2, "en", "jp", "", joined=BEGAN), Chat(2, "web:2", 2))


async def begin(person: Person, module: Module = MODULE) -> Attempt:
    await person.tap(actions.OpenModule(module.id))
    return await person.attempt()


async def go_to_card(person: Person) -> Attempt:
    await begin(person)
    await person.press("Next")
    await person.solve()
    await person.solve()
    return await person.attempt()


async def go_to_result(person: Person, right: bool) -> None:
    """Play the whole module by its buttons."""
    while (attempt := await person.attempt()).open:
        stage = plan.stages(MODULE, attempt.seed)[attempt.view]
        if stage.kind == "item" and attempt.answered is None:
            await _answer(person, stage.id, right)
        elif stage.kind == "scenario" and MODULE.scenarios["call"].nodes[attempt.node].choices:
            await _choose(person, attempt)
        elif stage.kind == "confidence":
            await person.press("3")
        else:
            await person.press("Next")


async def _choose(person: Person, attempt: Attempt) -> None:
    case = MODULE.scenarios["call"]
    shown = scenario.shown_choices(attempt.seed, case, case.nodes[attempt.node])
    best = next(place for place, choice in enumerate(shown) if choice.id in ("ask", "wait"))
    await person.press("AB"[best])


async def _answer(person: Person, name: str, right: bool) -> None:
    match MODULE.items[name].kind:
        case "single":
            await person.solve(right)
        case "multiple":
            await person.press("☐ A")
            await person.press("Answer")
        case "order":
            await person.press("A")
            await person.press("B")
            await person.press("Answer")
        case "number":
            await person.say("48 hours")


async def test_a_module_is_played_from_the_first_button_to_the_result(alice: Person) -> None:
    await begin(alice)
    await go_to_result(alice, right=True)
    attempt = await alice.attempt()
    assert (attempt.state, attempt.scaled) == ("passed", 1.0)
    assert "passed: 3 of 3 (100%)" in alice.text
    given = await alice.database.read(lambda tx: attempts.responses_of_learner(tx, 1))
    assert len({response.step for _, response in given}) == len(given)
    await alice.press("Next: Children")
    assert (await alice.attempt()).module == "M02"


async def test_a_failed_module_is_taken_again_with_other_questions(alice: Person) -> None:
    first = await begin(alice)
    await go_to_result(alice, right=False)
    assert "Not passed yet" in alice.text
    await alice.press("Take it again")
    again = await alice.attempt()
    assert (again.state, again.seed != first.seed) == ("open", True)
    await alice.tap(actions.Again("M01"))
    assert (await alice.attempt()).id == again.id


async def test_opening_a_passed_module_shows_its_result(alice: Person) -> None:
    await begin(alice)
    await go_to_result(alice, right=True)
    await alice.tap(actions.Home())
    await alice.tap(actions.OpenModule("M01"))
    assert "The module is passed" in alice.text


async def test_a_double_tap_counts_once(alice: Person) -> None:
    attempt = await go_to_card(alice)
    await alice.press("Next")
    alice.toasts.clear()
    await alice.tap(actions.Next(attempt.id, attempt.step))
    assert alice.toasts == ["Already counted."]
    assert (await alice.attempt()).stage == attempt.stage + 1


async def test_the_pretest_tells_nothing(alice: Person) -> None:
    await begin(alice)
    await alice.press("Next")
    await alice.solve()
    await alice.solve(right=False)
    assert alice.toasts == ["Noted.", "Noted."]


async def test_an_answer_is_told_in_words(alice: Person) -> None:
    await go_to_card(alice)
    await alice.press("Next")
    await alice.press("Next")
    await alice.solve(right=False)
    assert alice.toasts[-1] == "Not right."
    assert alice.text.startswith("Not right.")


async def test_the_language_changes_in_the_middle_of_a_question(alice: Person) -> None:
    await go_to_card(alice)
    await alice.press("Next")
    await alice.press("Next")
    before = alice.shown
    await alice.press("RU")
    await alice.speak("ru")
    assert before and alice.shown
    assert alice.shown.here == before.here
    assert "Супруги согласны" in alice.text
    assert [b.action for b in alice.shown.screen.rows[0]] == [b.action for b in before.screen.rows[0]]


async def test_what_is_no_number_is_asked_for_again(alice: Person) -> None:
    await begin(alice)
    while plan.stages(MODULE, (await alice.attempt()).seed)[(await alice.attempt()).view].id != "q4":
        stage = plan.stages(MODULE, (await alice.attempt()).seed)[(await alice.attempt()).view]
        if stage.kind == "item" and (await alice.attempt()).answered is None:
            await _answer(alice, stage.id, right=True)
        else:
            await alice.press("Next")
    await alice.say("two days")
    assert "A number is needed here" in alice.text
    await alice.say(" 48 hours")
    assert alice.text.startswith("Right.")
    await alice.say("48")
    assert (await alice.attempt()).answered is not None


async def test_nobody_taps_for_another(alice: Person, mallory: Person) -> None:
    attempt = await go_to_card(alice)
    forged = [
        actions.Lesson(attempt.id),
        actions.Next(attempt.id, attempt.step),
        actions.Back(attempt.id, attempt.step),
        actions.Skip(attempt.id, attempt.step),
        actions.Answer(attempt.id, attempt.step, 0),
        actions.Pick(attempt.id, attempt.step, 0),
        actions.Clear(attempt.id, attempt.step),
        actions.Submit(attempt.id, attempt.step),
        actions.TickLine(attempt.id, attempt.step, 0),
        actions.EnterNumber(attempt.id, attempt.step),
        actions.OpenPicture(attempt.id, attempt.step),
        actions.OpenLaw(attempt.id, "sk-24"),
        actions.Next(999, 0),
    ]
    for action in forged:
        mallory.toasts.clear()
        await mallory.tap(action)
        assert mallory.toasts == ["This button is out of date. Your place is kept."], action
        assert mallory.place == actions.Home()
        assert not mallory.files
    assert await alice.attempt() == attempt


async def test_an_unknown_module_leads_to_where_the_person_is(alice: Person) -> None:
    await alice.tap(actions.OpenModule("nothing"))
    assert alice.place == actions.Home()


async def test_law_lies_over_the_lesson_and_leads_back(alice: Person) -> None:
    await go_to_card(alice)
    below = alice.place
    await alice.press("⚖ art. 24 FC")
    assert "Lawyer's review: pending." in alice.text
    assert "Checked against" not in alice.text
    await alice.press("Back")
    assert alice.place == below


async def test_a_trainer_sees_how_the_law_was_checked(alice: Person) -> None:
    alice.learner = replace(alice.learner, roles=frozenset({Role.LEARNER, Role.TRAINER}))
    attempt = await go_to_card(alice)
    await alice.tap(actions.OpenLaw(attempt.id, "sk-24"))
    assert "Checked against a copy of the text." in alice.text


async def test_law_that_is_not_cited_here_leads_back_to_the_lesson(alice: Person) -> None:
    attempt = await go_to_card(alice)
    await alice.tap(actions.OpenLaw(attempt.id, "unknown"))
    assert alice.place == actions.Lesson(attempt.id)


async def test_a_picture_comes_on_request_with_its_description(alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = await go_to_card(alice)
    await alice.press("Picture, 120 KB")
    assert alice.toasts[-1] == "There is no picture here."

    async def kept(tx: Tx, sha256: str) -> int | None:
        return 5 if sha256 == "ab" * 32 else None

    monkeypatch.setattr(files, "picture", kept)
    await alice.tap(actions.OpenPicture(attempt.id, attempt.step))
    assert alice.files == [SendFile(5, "always", "A diagram", picture=True)]


async def test_a_tick_and_the_way_back(alice: Person) -> None:
    await go_to_card(alice)
    await alice.press("Next")
    await alice.press("Back")
    assert "What the court must decide" in alice.text
    await alice.press("Next")
    await alice.press("Skip this card")
    assert (await alice.attempt()).skipped == ("hard",)
