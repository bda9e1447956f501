"""Handlers of sign-off through the router, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import actions
from bot.authoring.canonical import canonical, version
from bot.chat.action import Action
from bot.chat.call import Call, Notify
from bot.chat.event import Commanded
from bot.domain.course import Card, Module
from bot.domain.draft import Draft, revised
from bot.domain.learner import Learner, Role
from bot.domain.sign_off import PROOF
from bot.store import audit, courses, drafts, signing
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from tests import content, drafted
from tests.domain.example import both
from tests.domain.player import BEGAN
from tests.features.test_learning import Person
from tests.prepared import prepared

VERA, LEV, OLGA = drafted.VERA, drafted.LEV, 7
MINE, THEIRS = 2, 1
"""Drafts of Lev and of Vera."""


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db", content.draft)
    yield opened
    await opened.close()


def person(database: Database, number: int, *roles: Role) -> Person:
    learner = Learner(number, "en", "lawyer", "", frozenset({Role.LEARNER, *roles}), BEGAN)
    return Person(database, learner, Chat(number, f"web:{number}", number))


@pytest.fixture
def lev(database: Database) -> Person:
    return person(database, LEV, Role.REVIEWER)


async def draft(database: Database, number: int = THEIRS) -> Draft:
    found = await database.read(lambda tx: drafts.load(tx, number))
    assert found is not None
    return found


async def proof(database: Database, number: int = THEIRS) -> str:
    return (await draft(database, number)).version[:PROOF]


async def revise(database: Database, module: Module = drafted.REVISED) -> Draft:
    """Vera hands in other words, and sends the draft to the reviewers again."""
    new = replace(module, title=both("Развод", "Divorce"))
    data = canonical(new)

    async def work(tx: Tx) -> Draft:
        await courses.keep(tx, new.id, version(data), data.decode(), BEGAN)
        old = await drafts.load(tx, THEIRS)
        assert old is not None
        made = replace(revised(old, version(data), (), BEGAN), state="in-review")
        assert await drafts.save(tx, made, old.step)
        return made

    return await database.write(work)


def notes(calls: list[Call]) -> list[Notify]:
    return [call for call in calls if isinstance(call, Notify)]


def labels(who: Person) -> list[str]:
    assert who.shown is not None
    return [button.label for row in who.shown.screen.rows for button in row]


async def verdicts(database: Database, number: int = THEIRS) -> list[str]:
    return [one.verdict for one in await database.read(lambda tx: signing.sign_offs(tx, number))]


async def remarks(database: Database) -> list[tuple[str, str]]:
    return [(one.part, one.words) for one in await database.read(lambda tx: signing.remarks(tx, THEIRS))]


async def test_approving_is_kept_with_the_version_and_told_to_the_author(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewDraft(THEIRS))
    (note,) = notes(await lev.press("Approve"))
    assert (note.learner, note.screens["en"].rows[0][0].action) == (VERA, actions.OpenDraft(THEIRS))
    approved = await draft(database)
    assert approved.state == "approved"
    (said,) = await database.read(lambda tx: signing.sign_offs(tx, THEIRS))
    assert (said.version, said.verdict, said.reviewer) == (approved.version, "approved", LEV)
    assert "Approve" not in labels(lev)
    await lev.tap(actions.ApproveDraft(THEIRS, await proof(database)))
    assert lev.toasts[-1] == "Already counted."
    assert await verdicts(database) == ["approved"]


async def test_an_old_button_does_not_sign_a_new_version(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewDraft(THEIRS))
    await revise(database)
    assert notes(await lev.press("Approve")) == []
    assert lev.toasts[-1] == "The draft has changed since. Read it again, please."
    assert (await draft(database)).state == "in-review"
    assert "Divorce</b>" in lev.text, "the new version is on the screen now"
    await lev.press("Approve")
    assert await verdicts(database) == ["approved"]


@pytest.mark.parametrize("short", ["", "0", "000000000000"])
async def test_a_forged_proof_signs_nothing(database: Database, lev: Person, short: str) -> None:
    for forged in (actions.ApproveDraft, actions.ReturnDraft, actions.AskReturn):
        await lev.tap(forged(THEIRS, short))
        assert lev.toasts[-1] == "The draft has changed since. Read it again, please."
    assert await verdicts(database) == []


async def test_nobody_signs_their_own_draft(database: Database, lev: Person) -> None:
    mine = await proof(database, MINE)
    forged: list[Action] = [actions.ApproveDraft(MINE, mine), actions.AskReturn(MINE, mine)]
    forged += [actions.ReturnDraft(MINE, mine), actions.AskRemark(MINE, 0, mine), actions.KeepRemark(MINE, 0, mine)]
    owner = person(database, LEV, Role.OWNER)
    for who in (lev, owner):
        await who.tap(actions.ReviewDraft(MINE))
        assert "This is your own draft; another reviewer signs it." in who.text
        assert {"Approve", "Send back"}.isdisjoint(labels(who))
        for action in forged:
            await who.tap(action)
            assert who.toasts[-1] == "This is your own draft; another reviewer signs it."
    assert await verdicts(database, MINE) == []
    other = person(database, OLGA, Role.OWNER)
    await other.tap(actions.ApproveDraft(MINE, mine))
    assert (await draft(database, MINE)).state == "approved"


async def test_sending_back_needs_a_word(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewDraft(THEIRS))
    await lev.press("Send back")
    assert "Send back" not in labels(lev)
    await lev.tap(actions.ReturnDraft(THEIRS, await proof(database)))
    await lev.say("   ")
    await lev.say("я" * 601)
    assert "601 characters are too long" in lev.text
    assert (await draft(database)).state == "in-review"
    (note,) = notes(await lev.say("Нет ссылки на <норму>."))
    assert "&lt;норму&gt;" in note.screens["ru"].text
    assert ((await draft(database)).state, await remarks(database)) == ("returned", [("", "Нет ссылки на <норму>.")])
    assert await verdicts(database) == ["returned"]


async def test_a_remark_on_a_part_is_word_enough(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewPart(THEIRS, 1, 0, 0))
    await lev.press("Remark")
    await lev.say("x" * 601)
    assert lev.place == actions.AskRemark(THEIRS, 1, await proof(database))
    await lev.say("Too bold.")
    assert lev.place == actions.ReviewPart(THEIRS, 1, 0, 0) and "Too bold." in lev.text
    await lev.press("Whole draft")
    await lev.press("Send back")
    (note,) = notes(await lev.press("Send back"))
    assert "Too bold." in note.screens["en"].text
    assert await remarks(database) == [("card:always", "Too bold.")]


async def test_a_remark_on_an_old_version_is_none_on_the_new(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewPart(THEIRS, 1, 0, 0))
    await lev.press("Remark")
    await lev.say("Too bold.")
    await lev.press("Remark")
    await revise(database)
    await lev.say("Also this.")
    assert lev.toasts[-1] == "The draft has changed since. Read it again, please."
    await lev.press("Remarks: 1")
    assert "Remark on an earlier version" in lev.text
    await lev.press("Whole draft")
    await lev.press("Send back")
    assert "Send back" not in labels(lev), "what was said of the old version is no reason against the new one"


async def test_what_is_not_in_review_is_only_read(database: Database, lev: Person) -> None:
    await lev.tap(actions.ReviewDraft(THEIRS))
    await lev.press("Approve")
    await lev.tap(actions.ReviewPart(THEIRS, 1, 0, 0))
    assert "Remark" not in labels(lev)
    for action in (
        actions.AskRemark(THEIRS, 1, await proof(database)),
        actions.AskReturn(THEIRS, await proof(database)),
    ):
        await lev.tap(action)
        assert lev.toasts[-1] == "This draft is not in review now."


async def test_a_trainer_looks_and_does_not_speak(database: Database) -> None:
    vera = person(database, VERA, Role.TRAINER)
    await vera.tap(actions.ReviewDraft(THEIRS))
    await vera.press("Read part by part")
    assert "Remark" not in labels(vera)
    await vera.tap(actions.ApproveDraft(THEIRS, await proof(database)))
    assert vera.toasts[-1] == "This is not open to you."
    assert await verdicts(database) == []


async def test_every_part_can_be_reached_and_back(lev: Person) -> None:
    await lev.tap(actions.ReviewDraft(THEIRS))
    await lev.press("Read part by part")
    seen = [lev.text]
    while "›" in labels(lev):
        await lev.press("›")
        seen.append(lev.text)
    assert [text.split("part ")[1][:6] for text in seen] == [f"{number} of 6" for number in range(1, 7)]
    for text in reversed(seen[:-1]):
        await lev.press("‹")
        assert lev.text == text


async def test_a_long_part_is_read_page_by_page(database: Database, lev: Person) -> None:
    long = both("слово " * 600, "word " * 700)
    steps = tuple(replace(step, text=long) if isinstance(step, Card) else step for step in drafted.REVISED.steps)
    await revise(database, replace(drafted.REVISED, steps=steps))
    await lev.tap(actions.ReviewPart(THEIRS, 1, 0, 0))
    seen = ""
    while isinstance(lev.place, actions.ReviewPart) and lev.place.part == 1:
        seen += lev.text
        await lev.press("›")
    assert (seen.count("слово"), seen.count("word")) == (600, 700), "nothing is cut"


async def test_what_is_done_is_in_the_log(database: Database, lev: Person) -> None:
    await lev._happen(Commanded("review"))
    await lev.press("Divorce and article 24")
    await lev.press("Approve")
    (entry,) = await database.read(lambda tx: audit.page(tx, 9))
    assert (entry.act, entry.role, entry.detail["module"]) == ("ApproveDraft", Role.REVIEWER, "M01")


async def test_a_draft_that_is_not_there(lev: Person) -> None:
    for action in (actions.ReviewDraft(99), actions.ReviewPart(99, 0, 0, 0), actions.ReadRemarks(99, 0)):
        await lev.tap(action)
        assert lev.place == actions.ReviewQueue(0)
    for action in (actions.AskReturn(99, "x"), actions.ReturnDraft(99, "x"), actions.ApproveDraft(99, "x")):
        await lev.tap(action)
        assert lev.toasts[-1] == "This draft is no longer here."
    for action in (actions.AskRemark(99, 0, "x"), actions.KeepRemark(99, 0, "x")):
        await lev.tap(action)
        assert lev.place == actions.ReviewQueue(0)
    await lev.tap(actions.ReviewPart(THEIRS, 99, 0, 0))
    assert lev.place == actions.ReviewDraft(THEIRS)


async def test_a_draft_without_author_is_approved_and_nobody_told(database: Database, lev: Person) -> None:
    made = await database.write(lambda tx: drafted.add(tx, drafted.CHILDREN, None, BEGAN))
    await lev.tap(actions.ReviewDraft(made.id))
    assert notes(await lev.press("Approve")) == []
    assert (await draft(database, made.id)).state == "approved"


async def test_a_check_of_an_entry_holds_for_its_wording_alone(database: Database, lev: Person) -> None:
    await lev.tap(actions.OpenEntry("sk-65"))
    await lev.press("Sign: checked")
    await lev.tap(actions.ReviewDraft(THEIRS))
    assert "art. 65 FC" not in lev.text, "it is no longer in doubt"
    await lev.tap(actions.ReviewPart(THEIRS, 2, 0, 0))
    assert "checked by reviewer on" in lev.text
    law = {**drafted.REVISED.law, "sk-65": replace(drafted.REVISED.law["sk-65"], note=both("Иначе.", "Otherwise."))}
    await revise(database, replace(drafted.REVISED, law=law))
    await lev.tap(actions.ReviewPart(THEIRS, 2, 0, 0))
    assert "checked by reviewer on" not in lev.text
    assert "The register has another wording today: open the entry." in lev.text
    await lev.tap(actions.ReviewDraft(THEIRS))
    assert "art. 65 FC: low confidence, from memory" in lev.text
