"""Half-way when something is published: the version stays, a wrong key moves the attempt, what changed is offered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain.course import Module
from bot.features.publishing.releasing.release import Why, put_back
from bot.store.courses import history
from bot.store.migrate import open_database
from tests import content, released
from tests.driver import Driver
from tests.released import KEY, SHORT, SUBSTANCE, TYPO
from tests.store.reflection import everything

FIRST_RUN = ("/start", "* English", "* Police", "* Rather not say", "* Begin")


@dataclass
class Room:
    """Alice and the bot; publications happen between her taps."""

    driver: Driver

    async def does(self, *steps: str) -> list[str]:
        """`* Next` taps, anything else is typed; gives what was said last."""
        said: list[str] = []
        for step in steps:
            said = await self.driver.play(f"Alice{step}" if step[0] in "*+!" else f"Alice> {step}")
        return said

    async def put_out(self, module: Module, why: Why) -> None:
        database = await open_database(self.driver.url)
        await database.write(lambda tx: released.put_out(tx, module, why, self.driver.clock))
        await database.close()

    async def row(self, kind: str = "full") -> dict[str, object]:
        """Her newest attempt of that kind."""
        database = await open_database(self.driver.url)
        rows = (await everything(database))["attempt"]
        await database.close()
        return [row for row in rows if row["kind"] == kind][-1]

    async def back_to(self, number: int) -> None:
        database = await open_database(self.driver.url)
        await database.write(lambda tx: put_back(tx, "M01", number, self.driver.clock, by="trainer"))
        await database.close()

    async def passes(self) -> None:
        """From the first card to the result, wherever `Yes` stands."""
        await self.does(*TO_THE_TEST)
        for _ in range(2):
            text = self.driver.channel.phones["alice"].current.body["text"]
            letter = next(line[0] for line in text.splitlines() if line.endswith(") Yes"))
            await self.does(f"* {letter}", "* Next")

    @property
    def labels(self) -> list[str]:
        return [button["label"] for row in self.driver.channel.phones["alice"].current.body["rows"] for button in row]


def name(module: Module) -> str:
    return version(canonical(module))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    driver = Driver(f"sqlite:///{tmp_path / 'bot.db'}", content.short)
    await driver.begin()
    found = Room(driver)
    await found.does(*FIRST_RUN)
    yield found


TO_THE_TEST = ("* Next", "* Next")


@pytest.mark.parametrize(("module", "why"), [(TYPO, "typo"), (SUBSTANCE, "substance")])
async def test_who_is_half_way_finishes_on_the_version_they_began(room: Room, module: Module, why: Why) -> None:
    await room.does("* Next")
    await room.put_out(module, why)
    said = await room.does("* Next")
    assert "corrected" not in str(said)
    await room.does("* B", "* Next", "* B", "* Next")
    row = await room.row()
    assert (row["version"], row["state"]) == (name(SHORT), "passed")
    assert ("What changed" in room.labels) == (why == "substance")


async def test_who_finishes_the_old_version_reads_what_changed_from_the_result(room: Room) -> None:
    await room.put_out(SUBSTANCE, "substance")
    await room.passes()
    assert room.labels[0] == "What changed"
    await room.does("* What changed")
    assert (await room.row("delta"))["state"] == "open"
    await room.does("/start", "* What changed: Divorce", "* Next")
    assert (await room.row("delta"))["state"] == "completed"
    await room.does("/start")
    assert not any(label.startswith("What changed") for label in room.labels)
    assert "Bot  ~ You are up to date." in await room.does("! pbw.M01")


async def test_who_failed_on_the_old_version_is_owed_nothing(room: Room) -> None:
    await room.put_out(SUBSTANCE, "substance")
    await room.does(*TO_THE_TEST, "* A", "* Next", "* A", "* Next")
    assert (await room.row())["state"] == "failed"
    assert "What changed" not in room.labels


async def test_another_change_while_the_first_is_read_comes_after_it(room: Room) -> None:
    await room.put_out(SUBSTANCE, "substance")
    await room.passes()
    await room.does("* What changed")
    other = replace(SUBSTANCE, steps=(SHORT.steps[1], *SUBSTANCE.steps[1:]))
    await room.put_out(other, "substance")
    await room.does("* Next")
    assert room.labels[0] == "What changed", "what was read is from the first; the second is still owed"


async def test_taking_the_whole_module_anew_is_being_up_to_date(room: Room) -> None:
    await room.passes()
    await room.put_out(SUBSTANCE, "substance")
    await room.does("/start", "/start")
    assert any(label.startswith("What changed") for label in room.labels)
    await room.does("! ag.M01")
    await room.passes()
    assert (await room.row())["version"] == name(SUBSTANCE)
    assert "What changed" not in room.labels


async def test_a_note_tapped_after_a_rollback_has_nothing_to_tell(room: Room) -> None:
    await room.passes()
    await room.put_out(SUBSTANCE, "substance")
    await room.does("/start")
    await room.back_to(1)
    await room.does("/start")
    assert "Bot  ~ You are up to date." in await room.does("+ What changed")


async def test_a_wrong_key_moves_who_is_half_way_and_says_so_once(room: Room) -> None:
    await room.does(*TO_THE_TEST, "* C")
    await room.put_out(KEY, "key")
    said = await room.does("* Next")
    assert said[0] == "Bot  | A key in this module was put right. Your place and your answers are kept."
    assert "Bot  | Right." in said, "it was wrong by the key of before"
    row = await room.row()
    assert (row["version"], row["raw"], row["state"]) == (name(KEY), 1, "open")
    said = await room.does("* Next")
    assert "put right" not in str(said)
    await room.does("* B", "* Next")
    row = await room.row()
    assert (row["state"], row["raw"], row["max"]) == ("passed", 2, 2)


@pytest.mark.parametrize("way", ["/start", "! m.M01", "! ag.M01", "! ls.1"])
async def test_whichever_way_they_come_back_they_are_moved(room: Room, way: str) -> None:
    await room.does(*TO_THE_TEST, "* C")
    await room.put_out(KEY, "key")
    said = await room.does(*((way, "* Continue") if way == "/start" else (way,)))
    assert "put right" in said[0]
    assert (await room.row())["version"] == name(KEY)
    assert "put right" not in str(await room.does("! ls.1"))


async def test_an_old_button_of_the_wrong_version_is_no_answer_in_the_right_one(room: Room) -> None:
    await room.does(*TO_THE_TEST)
    await room.put_out(KEY, "key")
    await room.does("* C")
    row = await room.row()
    assert (row["version"], row["raw"]) == (name(KEY), 0)
    said = await room.does("* C")
    assert "Bot  ~ Right." in said


async def test_the_first_start_of_a_bot_owes_nothing(room: Room) -> None:
    database = await open_database(room.driver.url)
    found = await database.read(lambda tx: history(tx, "M01"))
    rows = await everything(database)
    await database.close()
    assert [one.number for one in found] == [1]
    assert rows["errand"] == rows["delta_offer"] == []
