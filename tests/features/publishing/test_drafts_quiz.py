"""A native quiz forwarded in Telegram becomes a question of a draft, after what it lacks is asked."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine.channel import Incoming
from bot.store import courses, drafts
from bot.store.db import Database
from bot.store.migrate import open_database
from tests import talk
from tests.driver import Driver, lines
from tests.store.reflection import everything

POLL = {
    "id": "1",
    "type": "quiz",
    "question": "Кто едет на вызов?",
    "options": [{"text": "Суд"}, {"text": "Наряд полиции"}, {"text": "Школа"}],
    "total_voter_count": 0,
}


class Forwarding(Driver):
    """Also takes what Telegram sends, as if it came from the same chat."""

    def _incoming(self, who: str, body: dict[str, Any]) -> Incoming:
        if "poll" not in body:
            return super()._incoming(who, body)
        number = self._next()
        message = {"message_id": number, "chat": {"id": 1, "type": "private"}, "from": {"id": 1}, "date": 0, **body}
        return Incoming(f"tg:{number}", f"web:{who.lower()}", json.dumps({"update_id": number, "message": message}))

    async def forward(self, who: str, **changes: Any) -> list[str]:
        return await self.happen(who, [{"poll": {**POLL, **changes}}])


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Forwarding]:
    made = Forwarding(f"sqlite:///{tmp_path}/bot.db", talk.talk)
    await made.begin()
    for step in ("> /start", "* English", "< talk.yaml"):
        await made.play(f"Vera{step}")
    yield made


@pytest.fixture
async def database(driver: Forwarding) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


def screen(driver: Driver) -> str:
    return "\n".join(lines(driver.channel.phones["vera"].current.body))


async def play(driver: Driver, *steps: str) -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(f"Vera{step}")
    return said


async def test_everything_that_is_missing_is_asked_and_the_question_joins_the_draft(
    driver: Forwarding, database: Database
) -> None:
    assert "Which module is it for?" in "\n".join(await driver.forward("Vera"))
    await play(driver, "* Draft M20")
    assert "Which one is right?" in screen(driver)
    await play(driver, "* B")
    for words in ("Who goes to the call?", "A court", "A police crew", "A school"):
        assert "Type it in English." in screen(driver)
        await play(driver, f"> {words}")
    assert "Type it in Russian." in screen(driver)
    await play(driver, "> Наряд ближе всех.", "> The crew is the nearest.")
    assert "Which norm does the answer rest on?" in screen(driver)
    await play(driver, "> qqqq")
    assert "Nothing like that is in the register of law." in screen(driver)
    await play(driver, "> 6.1.1", "* KoAP art. 6.1.1")
    assert "The question is whole" in screen(driver)
    await play(driver, "* RU", "* EN", "* 2 EN", "> The court", "** Add it to the draft")
    assert "Questions added: q-" in screen(driver)
    (draft,) = await database.read(drafts.under_way)
    module = await database.read(lambda tx: courses.module(tx, draft.version))
    (item,) = [one for name, one in module.items.items() if name.startswith("q-")]
    assert (item.stem.ru, item.stem.en) == ("Кто едет на вызов?", "Who goes to the call?")
    assert [(one.text.en, one.correct) for one in item.options] == [
        ("The court", False),
        ("A police crew", True),
        ("A school", False),
    ]
    assert item.law == ("koap-6.1.1",)
    assert item.id in module.pools["post"]
    assert len([one for one in (await everything(database))["job"] if one["kind"] == "compile"]) == 2


async def test_a_quiz_that_tells_its_key_is_not_asked_for_it(driver: Forwarding) -> None:
    await driver.forward("Vera", correct_option_id=1, explanation="Он ближе.", question="Кто приедет?")
    await play(driver, "* M20") if "[M20" in screen(driver) else await play(driver, "* Draft M20")
    assert "Type it in English." in screen(driver)
    assert "Кто приедет?" in screen(driver)


async def test_a_question_can_be_dropped_and_what_is_typed_later_is_not_kept(
    driver: Forwarding, database: Database
) -> None:
    await driver.forward("Vera", correct_option_id=1)
    await play(driver, "* Draft M20", "* Drop it")
    assert screen(driver).startswith("Bot  | Drafts")
    await play(driver, "! puq.2")
    assert "This is no longer kept." in "\n".join(await play(driver, "! pu1.2"))
    assert [json.loads(one["progress"]) for one in (await everything(database))["submission"]][1] == {}


async def test_the_same_question_twice_is_refused_and_can_be_changed(driver: Forwarding) -> None:
    steps = (
        "> Who goes?",
        "> A court",
        "> A crew",
        "> A school",
        "> Он ближе.",
        "> It is near.",
        "> 6.1.1",
        "* KoAP art. 6.1.1",
    )
    for _ in range(2):
        await driver.forward("Vera", correct_option_id=1)
        await play(driver, "* Draft M20", *steps, "* Add it to the draft")
    assert screen(driver).startswith("Bot  | Not taken: ")
    await play(driver, "* Back to the question")
    assert "The question is whole" in screen(driver)


@pytest.mark.parametrize("count", [1, 2, 6])
async def test_too_few_or_too_many_options_are_said_at_once(driver: Forwarding, database: Database, count: int) -> None:
    said = await driver.forward("Vera", options=[{"text": f"Ответ {number}"} for number in range(count)])
    assert f"Bot  | A question has 3 to 5 options, this quiz has {count}." in said
    assert len((await everything(database))["submission"]) == 1


async def test_a_learner_who_forwards_one_is_told_that_it_means_nothing(driver: Forwarding) -> None:
    for step in ("> /start", "* English"):
        await driver.play(f"Alice{step}")
    assert "not kept" in "\n".join(await driver.forward("Alice"))
