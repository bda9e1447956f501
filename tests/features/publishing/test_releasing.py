"""What may be published, and what follows from it for those who completed the module or are half-way."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain.attempt import Attempt
from bot.domain.course import Card, Module
from bot.domain.sign_off import SignOff
from bot.engine.errands import Errands
from bot.engine.signal import Signal
from bot.features.publishing.releasing import schedule
from bot.features.publishing.releasing.release import Refused, Released, Why, back_to, put_back, release, withdraw
from bot.features.publishing.releasing.release import signed as is_signed
from bot.routes import ERRANDS
from bot.store import attempts, audit, courses, drafts, releases, signing
from bot.store.db import Database, Tx
from tests import content, drafted, released
from tests.domain.example import both
from tests.prepared import prepared
from tests.released import HABITS, KEY, SHORT, SUBSTANCE, TYPO, habit
from tests.store.reflection import everything

NOW = 1_795_338_000_000
MINUTE, DAY = 60_000, 86_400_000
PEOPLE = range(1000, 1008)
ALL = {person: person for person in PEOPLE}
PASSED = {person for person in PEOPLE if habit(person).before == "passed"}


@dataclass
class House:
    """One installation, and the clock on its wall."""

    database: Database
    clock: int = NOW

    async def works(self) -> None:
        """All errands that are due."""
        errands = Errands(self.database, ERRANDS, lambda: self.clock, lambda: "word", Signal())
        while await errands.once():
            continue

    async def puts_out(self, module: Module, why: Why) -> str:
        self.clock += MINUTE
        return await self.database.write(lambda tx: released.put_out(tx, module, why, self.clock))

    async def goes_back(self, number: int) -> None:
        self.clock += MINUTE
        assert await self.database.write(lambda tx: put_back(tx, "M01", number, self.clock, by="trainer"))

    async def rows(self, table: str) -> list[dict[str, Any]]:
        return (await everything(self.database))[table]

    async def told(self) -> Counter[int]:
        """How many notes wait for whom."""
        return Counter(int(row["address"].removeprefix("tg:")) for row in await self.rows("outbox"))

    async def takes(self, person: int, module: Module, way: int = 0) -> Attempt:
        """The person takes this version to its end, with one of the habits."""
        ended, given = released.played(module, name(module), person, HABITS[way], self.clock)
        kept = await self.database.write(lambda tx: attempts.begin(tx, ended))
        for one in given:
            await self.database.write(lambda tx, one=one: attempts.record(tx, kept.id, one, "en"))
        return kept

    async def offered(self) -> dict[int, str]:
        rows = [row for row in await self.rows("delta_offer") if row["done_at"] is None]
        return {row["learner"]: row["to_version"] for row in rows}


def name(module: Module) -> str:
    return version(canonical(module))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The short module is published, and eight people have taken it."""
    database = await prepared(tmp_path / "bot.db", _fill)
    yield House(database)
    await database.close()


async def _fill(tx: Tx) -> None:
    await content.short(tx)
    await released.graduates(tx, len(PEOPLE), NOW)


# --- gates -------------------------------------------------------------------------------------------------------


async def tried(house: House, draft: int, why: Why = "substance") -> tuple[str, ...]:
    done = await house.database.write(lambda tx: release(tx, draft, why, NOW, by="trainer"))
    return done.obstacles if isinstance(done, Refused) else ()


async def drafted_(house: House, module: Module, *said: SignOff, state: str = "approved") -> int:
    made = await house.database.write(lambda tx: drafted.add(tx, module, drafted.VERA, NOW, state=state))
    for one in said:
        await house.database.write(lambda tx, one=one: signing.sign(tx, replace(one, draft=made.id)))
    return made.id


def signed(module: Module, by: int = drafted.LEV, verdict: str = "approved") -> SignOff:
    return SignOff(0, name(module), verdict, by, NOW)


STALE = replace(TYPO, title=both("Иной развод", SHORT.title.en))
HALF = replace(TYPO, title=both("Развод", ""))


@pytest.mark.parametrize(
    ("module", "said", "state", "obstacles"),
    [
        (TYPO, [signed(TYPO)], "approved", ()),
        (TYPO, [], "approved", ("unsigned",)),
        (TYPO, [signed(TYPO)], "draft", ("unsigned",)),
        (TYPO, [signed(TYPO)], "in-review", ("unsigned",)),
        (TYPO, [signed(SUBSTANCE)], "approved", ("unsigned",)),
        (TYPO, [signed(TYPO, verdict="returned")], "approved", ("unsigned",)),
        (TYPO, [signed(TYPO), signed(TYPO, verdict="returned")], "approved", ("unsigned",)),
        (TYPO, [signed(TYPO, drafted.VERA)], "approved", ("own",)),
        (TYPO, [signed(TYPO)], "published", ("gone",)),
        (TYPO, [signed(TYPO)], "dropped", ("gone",)),
        (STALE, [signed(STALE)], "approved", ("stale",)),
        (HALF, [signed(HALF)], "approved", ("missing",)),
        (SHORT, [signed(SHORT)], "approved", ("unchanged",)),
        (HALF, [], "draft", ("unsigned", "missing")),
    ],
)
async def test_what_keeps_a_draft_from_being_published(
    house: House, module: Module, said: list[SignOff], state: str, obstacles: tuple[str, ...]
) -> None:
    draft = await drafted_(house, module, *said, state=state)
    before = await house.rows("publication")
    assert await tried(house, draft) == obstacles
    assert (len(await house.rows("publication")) > len(before)) == (not obstacles)


async def test_an_operator_may_answer_for_a_draft_nobody_signed_but_not_for_its_words(house: House) -> None:
    plain, half = await drafted_(house, TYPO, state="draft"), await drafted_(house, HALF, state="draft")
    made = await house.database.read(lambda tx: drafts.load(tx, plain))
    assert made is not None
    assert not await house.database.read(lambda tx: is_signed(tx, made))
    for draft, wanted in ((half, Refused(("missing",))), (plain, None)):
        done = await house.database.write(
            lambda tx, draft=draft: release(tx, draft, "typo", NOW, by="operator", unsigned=True)
        )
        assert isinstance(done, Released) if wanted is None else done == wanted


async def test_a_draft_is_published_once_and_never_by_a_number_nobody_has(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    assert await tried(house, draft) == ()
    assert await tried(house, draft) == ("gone",)
    assert await tried(house, 99) == ("gone",)


async def test_what_is_not_published_has_no_wrong_key(house: House) -> None:
    draft = await drafted_(house, drafted.CHILDREN, signed(drafted.CHILDREN))
    assert await tried(house, draft, "key") == ("new",)
    assert await tried(house, draft) == ()
    newest = (await house.database.read(lambda tx: courses.history(tx, "M02")))[0]
    assert (newest.why, newest.number, newest.draft) == ("start", 1, draft)


# --- what changed ------------------------------------------------------------------------------------------------


async def test_a_typo_is_silent(house: House) -> None:
    await house.puts_out(TYPO, "typo")
    await house.works()
    assert (await house.offered(), await house.told()) == ({}, {})


async def test_who_completed_the_module_is_told_of_a_change_of_substance_once(house: House) -> None:
    new = await house.puts_out(SUBSTANCE, "substance")
    await house.works()
    assert await house.offered() == dict.fromkeys(PASSED, new)
    assert await house.told() == dict.fromkeys(PASSED, 1)
    house.clock += 2 * MINUTE
    await house.works()
    assert await house.told() == dict.fromkeys(PASSED, 1)


async def test_who_was_ending_an_attempt_during_the_publication_is_found_a_minute_later(house: House) -> None:
    new = await house.puts_out(SUBSTANCE, "substance")
    await house.works()
    await house.takes(1003, SHORT)
    house.clock += 2 * MINUTE
    await house.works()
    assert await house.offered() == dict.fromkeys(PASSED | {1003}, new)


async def test_two_changes_before_the_first_is_read_are_one_offer_of_the_newest(house: House) -> None:
    await house.puts_out(SUBSTANCE, "substance")
    await house.works()
    twice = replace(SUBSTANCE, steps=(*SUBSTANCE.steps[:1], _otherwise(SUBSTANCE), *SUBSTANCE.steps[2:]))
    newest = await house.puts_out(twice, "substance")
    await house.works()
    assert await house.offered() == dict.fromkeys(PASSED, newest)
    assert len(await house.rows("delta_offer")) == len(PASSED)
    assert await house.told() == dict.fromkeys(PASSED, 1), "the second note takes the place of the first"


def _otherwise(module: Module) -> Card:
    card = module.steps[1]
    assert isinstance(card, Card)
    return replace(card, text=both("Снова иначе.", "Otherwise again."))


async def test_a_change_nobody_would_read_is_offered_to_nobody(house: House) -> None:
    await house.puts_out(replace(SHORT, minutes=11), "substance")
    await house.works()
    assert await house.offered() == {}


async def test_going_back_takes_offers_away_and_makes_others(house: House) -> None:
    await house.puts_out(SUBSTANCE, "substance")
    await house.works()
    await house.takes(1003, SUBSTANCE)
    await house.goes_back(1)
    await house.works()
    assert await house.offered() == {1003: name(SHORT)}


async def test_a_withdrawn_module_owes_nothing_and_may_be_put_back(house: House) -> None:
    await house.puts_out(SUBSTANCE, "substance")
    assert await house.database.write(lambda tx: withdraw(tx, "M01", NOW, by="trainer"))
    assert await house.database.write(lambda tx: withdraw(tx, "M01", NOW, by="trainer")) is None
    await house.works()
    assert await house.offered() == {}
    await house.goes_back(2)
    await house.works()
    assert set(await house.offered()) == PASSED


# --- wrong key ---------------------------------------------------------------------------------------------------


async def ends(house: House) -> dict[int, str]:
    return {row["learner"]: row["state"] for row in await house.rows("attempt") if row["state"] != "open"}


async def test_ended_attempts_are_graded_by_the_right_key_and_their_people_told(house: House) -> None:
    await house.puts_out(KEY, "key")
    await house.works()
    assert await ends(house) == {person: habit(person).after for person in PEOPLE}
    assert await house.told() == {person: 1 for person in PEOPLE if habit(person).news}
    assert await house.offered() == {}, "a key put right is nothing to catch up on"
    assert {row["version"] for row in await house.rows("attempt")} == {name(SHORT)}, "the record keeps the version"


async def test_a_second_look_grades_nothing_twice(house: House) -> None:
    await house.puts_out(KEY, "key")
    await house.works()
    before = await house.rows("regrade")
    house.clock += 2 * MINUTE
    await house.works()
    assert await house.rows("regrade") == before
    assert max((await house.told()).values()) == 1


async def test_an_attempt_that_ended_during_the_publication_is_graded_a_minute_later(house: House) -> None:
    await house.puts_out(KEY, "key")
    await house.works()
    late = await house.takes(1000, SHORT)
    house.clock += 2 * MINUTE
    await house.works()
    found = await house.database.read(lambda tx: attempts.load(tx, late.id))
    assert found is not None and found.state == "failed"


async def test_versions_that_differ_in_a_typo_have_the_same_wrong_key(house: House) -> None:
    await house.puts_out(TYPO, "typo")
    late = await house.takes(1000, TYPO)
    fixed = replace(TYPO, items=KEY.items)
    new = await house.puts_out(fixed, "key")
    assert await house.database.read(courses.replacements) == {name(SHORT): new, name(TYPO): new}
    await house.works()
    found = await house.database.read(lambda tx: attempts.load(tx, late.id))
    assert found is not None and found.state == "failed"
    assert {**await ends(house), 1000: "failed"} == {person: habit(person).after for person in PEOPLE}


async def test_a_question_that_said_something_else_then_is_left_alone(house: House) -> None:
    """Another question with the same name was right by the key of its day."""
    other = replace(SHORT, items={**SHORT.items, "p1": replace(SHORT.items["p1"], hash="of another day")})
    await house.puts_out(other, "substance")
    await house.puts_out(replace(other, items=KEY.items), "key")
    await house.works()
    assert await ends(house) == {person: habit(person).before for person in PEOPLE}
    assert await house.database.read(courses.replacements) == {name(other): name(replace(other, items=KEY.items))}


async def test_a_key_may_be_put_right_twice(house: House) -> None:
    await house.puts_out(KEY, "key")
    await house.works()
    again = replace(SHORT, items={**SHORT.items, "p1": replace(SHORT.items["p1"], hash="back again")})
    newest = await house.puts_out(again, "key")
    await house.works()
    assert await house.database.read(courses.replacements) == {name(SHORT): newest, name(KEY): newest}
    assert await ends(house) == {person: habit(person).before for person in PEOPLE}
    news = sum(habit(person).news for person in PEOPLE)
    assert len(await house.rows("regrade")) == 2 * news


async def test_a_key_put_right_again_before_the_first_was_through_decides(house: House) -> None:
    await house.puts_out(KEY, "key")
    options = tuple(replace(one, correct=one.id == "some") for one in SHORT.items["p1"].options)
    again = replace(SHORT, items={**SHORT.items, "p1": replace(SHORT.items["p1"], hash="hp1c", options=options)})
    await house.puts_out(again, "key")
    await house.works()
    right = {person for person in PEOPLE if (habit(person).p1, habit(person).p2) == ("some", "yes")}
    assert {person for person, state in (await ends(house)).items() if state == "passed"} == right
    assert {row["item_hash"] for row in await house.rows("response") if row["item"] == "p1"} == {"hp1c"}


async def test_a_person_who_left_is_not_told(house: House) -> None:
    await house.database.write(lambda tx: attempts.forget(tx, 1000))
    await house.puts_out(KEY, "key")
    await house.works()
    states = Counter(row["state"] for row in await house.rows("attempt"))
    assert states == Counter(habit(person).after for person in PEOPLE), "totals are put right all the same"
    assert 1000 not in await house.told()


async def test_a_version_with_a_wrong_key_cannot_be_gone_back_to(house: House) -> None:
    await house.puts_out(KEY, "key")
    history = await house.database.read(lambda tx: courses.history(tx, "M01"))
    replaced = await house.database.read(courses.replacements)
    assert back_to(history, replaced) == []
    assert await house.database.write(lambda tx: put_back(tx, "M01", 1, NOW, by="trainer")) is None


# --- on a day ----------------------------------------------------------------------------------------------------


async def planned(house: House, draft: int, why: Why = "typo") -> None:
    due = house.clock + DAY
    assert await house.database.write(
        lambda tx: schedule.plan(tx, draft, why, due, house.clock, by="trainer", trainer=drafted.VERA)
    )


async def test_it_is_published_on_its_day_and_written_to_the_log(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    await planned(house, draft)
    assert not await house.database.write(
        lambda tx: schedule.plan(tx, draft, "substance", NOW + 1, NOW, by="trainer", trainer=drafted.VERA)
    )
    await house.works()
    assert len(await house.rows("publication")) == 2
    house.clock += DAY
    await house.works()
    newest = (await house.database.read(lambda tx: courses.history(tx, "M01")))[0]
    assert (newest.version, newest.why, newest.by) == (name(TYPO), "typo", "trainer")
    (entry,) = await house.database.read(lambda tx: audit.page(tx, 10))
    assert (entry.act, entry.role, entry.detail["planned"]) == ("ReleaseNow", "trainer", True)


async def test_on_its_day_the_gates_are_asked_again(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    await planned(house, draft)
    await house.database.write(
        lambda tx: signing.sign(tx, replace(signed(TYPO, verdict="returned"), draft=draft, at=NOW + 1))
    )
    house.clock += DAY
    await house.works()
    assert (await house.database.read(courses.current_versions))["M01"] == name(SHORT)
    (entry,) = await house.database.read(lambda tx: audit.page(tx, 10))
    assert entry.detail["obstacles"] == ["unsigned"]


async def test_a_day_may_be_called_off(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    await planned(house, draft)
    assert await house.database.write(lambda tx: schedule.cancel(tx, draft, NOW))
    assert not await house.database.write(lambda tx: schedule.cancel(tx, draft, NOW))
    house.clock += DAY
    await house.works()
    assert (await house.database.read(courses.current_versions))["M01"] == name(SHORT)


async def test_what_was_published_by_hand_before_its_day_is_not_spoken_of(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    await planned(house, draft)
    assert await tried(house, draft, "typo") == ()
    house.clock += DAY
    await house.works()
    assert await house.database.read(lambda tx: audit.page(tx, 10)) == []
    assert await house.told() == {}


async def test_a_published_draft_leads_to_its_version(house: House) -> None:
    draft = await drafted_(house, TYPO, signed(TYPO))
    done = await house.database.write(lambda tx: release(tx, draft, "typo", NOW, by="operator"))
    assert isinstance(done, Released)
    assert (done.publication.number, done.publication.draft, done.publication.by) == (2, draft, "operator")
    kept = await house.database.read(lambda tx: drafts.load(tx, draft))
    assert kept is not None and kept.state == "published"


async def test_counting_changes_nothing(house: House) -> None:
    from bot.engine.library import Library
    from bot.features.publishing.releasing.regrade import begin_count

    draft = await drafted_(house, KEY, signed(KEY))
    made = await house.database.read(lambda tx: drafts.load(tx, draft))
    assert made is not None
    before = await house.rows("attempt"), await house.rows("response")
    tally = await house.database.write(lambda tx: begin_count(tx, Library(), made, name(SHORT), NOW, drafted.VERA))
    assert (tally.whole, tally.seen, tally.scores, tally.failed, tally.passed) == (8, 8, 6, 2, 2)
    assert tally.done_at == NOW
    assert (await house.rows("attempt"), await house.rows("response")) == before
    assert await house.database.read(lambda tx: releases.tally(tx, draft, in_earnest=False)) == tally
