"""Handlers of the reference through the router, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from bot import actions
from bot.chat.event import Commanded
from bot.domain.course import Bilingual
from bot.domain.learner import Learner, Role
from bot.domain.reference import LawRecord, Profession, Reference
from bot.store import bookmarks, courses, reviews
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from tests.domain.example import MODULE, both
from tests.domain.player import BEGAN
from tests.features.test_learning import Person, begin
from tests.prepared import prepared
from tests.register import REGISTER, SHAKY, TERMS


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db", _fill)
    yield opened
    await opened.close()


async def _fill(tx: Tx) -> None:
    await publish(tx, REGISTER)


async def publish(tx: Tx, law: dict[str, LawRecord]) -> None:
    professions = {"jp": Profession("jp", both("Судья", "Judge"), ("M01",))}
    shared = TypeAdapter(Reference).dump_json(Reference(professions, {}, (), law, TERMS)).decode()
    module = TypeAdapter(type(SHAKY)).dump_json(SHAKY).decode()
    await courses.publish(tx, "M01", "v1", module, BEGAN, by="test", why="first")
    await courses.publish(tx, courses.REFERENCE, str(hash(shared)), shared, BEGAN, by="test", why="first")


def person(database: Database, number: int, *roles: Role) -> Person:
    learner = Learner(number, "en", "jp", "", frozenset({Role.LEARNER, *roles}), BEGAN)
    return Person(database, learner, Chat(number, f"web:{number}", number))


@pytest.fixture
def alice(database: Database) -> Person:
    return person(database, 1)


@pytest.fixture
def lev(database: Database) -> Person:
    return person(database, 2, Role.REVIEWER)


async def command(who: Person, name: str, argument: str = "") -> None:
    await who._happen(Commanded(name, argument))


async def test_nothing_but_words_of_the_register_is_kept(alice: Person) -> None:
    await command(alice, "law", "Иванова Мария, ул. Ленина 5, +7 916 123-45-67: угроза, 119")
    kept = await alice.database.read(lambda tx: bookmarks.lookups_of(tx, 1))
    assert kept == {"law": "119 угроза"}
    assert "Иванова" not in alice.text


async def test_the_lesson_waits_beneath(alice: Person) -> None:
    attempt = await begin(alice)
    await command(alice, "law")
    await alice.say("116.1")
    await alice.press("⚖ UK art. 116.1(1)")
    await alice.press("⚖ UK art. 119")
    await alice.press("Bookmark")
    await alice.press("Back to results")
    await alice.press("Close")
    assert alice.place == actions.Lesson(attempt.id)


async def test_an_entry_leads_to_the_module_that_teaches_it(alice: Person) -> None:
    await alice.tap(actions.OpenEntry("sk-24"))
    await alice.press("Divorce and article 24")
    assert isinstance(alice.place, actions.Lesson)


async def test_an_entry_that_is_gone(alice: Person) -> None:
    await alice.tap(actions.KeepEntry("uk-119", 1))
    await alice.database.write(
        lambda tx: publish(tx, {name: one for name, one in REGISTER.items() if name != "uk-119"})
    )
    await alice.tap(actions.OpenEntry("uk-119"))
    assert alice.toasts[-1] == "This entry is no longer in the register."
    await command(alice, "bookmarks")
    assert "Nothing is kept yet" in alice.text
    await alice.tap(actions.KeepEntry("zebra", 1))
    assert set(await alice.database.read(lambda tx: bookmarks.of_learner(tx, 1))) == {"uk-119"}


async def test_a_changed_entry_is_pending_again(alice: Person, lev: Person) -> None:
    await lev.tap(actions.OpenEntry("uk-119"))
    await lev.press("Sign: checked")
    await alice.tap(actions.OpenEntry("uk-119"))
    assert "checked by reviewer" in alice.text
    old = REGISTER["uk-119"]
    changed = replace(old, entry=replace(old.entry, note=Bilingual("Иначе.", "Otherwise.")))
    await alice.database.write(lambda tx: publish(tx, {**REGISTER, "uk-119": changed}))
    await alice.tap(actions.OpenEntry("uk-119"))
    assert "Otherwise." in alice.text and "pending" in alice.text
    await alice.database.write(lambda tx: publish(tx, REGISTER))
    await alice.tap(actions.OpenEntry("uk-119"))
    assert "checked by reviewer" in alice.text


async def test_what_changed_since_it_was_shown_is_not_signed(lev: Person) -> None:
    await lev.tap(actions.OpenEntry("uk-119"))
    old = REGISTER["uk-119"]
    await lev.database.write(lambda tx: publish(tx, {**REGISTER, "uk-119": replace(old, until="2026-12-01")}))
    await lev.press("Sign: checked")
    assert lev.toasts[-1] == "The entry has changed since. Read it again, please."
    assert await lev.database.read(reviews.standing) == set()
    await lev.press("Sign: checked")
    assert lev.toasts[-1] == "Signed: this wording is checked."


async def test_signing_is_for_reviewers(alice: Person, lev: Person) -> None:
    await lev.tap(actions.OpenEntry("uk-119"))
    assert lev.shown is not None
    sign = next(b.action for row in lev.shown.screen.rows for b in row if b.label == "Sign: checked")
    assert sign is not None
    await alice.tap(sign)
    assert alice.toasts[-1] == "This is not open to you."
    for short in ("", "a"):
        await lev.tap(actions.SignEntry("uk-119", short))
    assert await lev.database.read(reviews.standing) == set()
    owner = person(lev.database, 5, Role.OWNER)
    await owner.tap(sign)
    assert "checked by owner" in owner.text


async def test_who_sees_what_is_uncertain(alice: Person, database: Database) -> None:
    for role in (Role.TRAINER, Role.REVIEWER, Role.ADMIN, Role.OWNER):
        one = person(database, 10, role)
        await command(one, "doubts")
        assert "art. 65 FC: low confidence, from memory" in one.text
    await command(alice, "doubts")
    await alice.tap(actions.Doubts(0))
    assert "art. 65" not in alice.text


async def test_terms_in_either_language(alice: Person) -> None:
    await command(alice, "terms", "побои")
    assert "battery" in alice.text
    await alice.say("justice of the peace")
    assert "мировой судья" in alice.text
    await alice.speak("ru")
    assert alice.place == actions.FoundTerms(0)
    await alice.say("Иванова")
    assert "Такого термина нет" in alice.text


def test_the_example_module_is_in_the_register() -> None:
    assert set(MODULE.law) <= set(REGISTER)
