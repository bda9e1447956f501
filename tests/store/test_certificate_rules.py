"""How certificates of a module are issued: the newest rule counts, and leaves alone what was issued before it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.certificate import ENDLESS, Certificate, Rule, status
from bot.store import attempts, certificates, persons
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.test_certificates import ALICE, BORIS, DAY, GLEB, NEWER, issued, passed, publish, told


def _year(made: Certificate) -> int | None:
    return None if made.until is None else datetime.fromtimestamp(made.until / 1000, UTC).year


@pytest.mark.parametrize(("months", "year"), [(6, 2027), (24, 2028), (36, 2029), (ENDLESS, None), (None, 2027)])
async def test_the_rule_of_its_module_says_how_long_it_holds(
    database: Database, months: int | None, year: int | None
) -> None:
    async def work(tx: Tx) -> None:
        await certificates.set_rule(tx, MODULE.id, months, False, GLEB, NOW)
        await certificates.set_rule(tx, "M99", 36, True, GLEB, NOW)
        made = await issued(tx)
        assert (_year(made), made.whole) == (year, False)
        assert await certificates.load(tx, made.code) == made

    await database.write(work)


async def test_a_changed_rule_changes_nothing_that_was_issued(database: Database) -> None:
    async def work(tx: Tx) -> None:
        first = await issued(tx)
        await certificates.set_rule(tx, MODULE.id, ENDLESS, True, GLEB, NOW + 1)
        attempt = await attempts.load(tx, first.attempt)
        assert attempt is not None
        assert await certificates.issue(tx, attempt, "another", NOW + 2) == first
        second = await issued(tx, "second", at=NOW + DAY)
        assert (second.until, second.whole) == (None, True)
        await certificates.set_rule(tx, MODULE.id, 6, False, GLEB, NOW + DAY)
        assert await certificates.of_learner(tx, ALICE) == [second, first]

    await database.write(work)


async def test_the_newest_rule_counts_and_who_set_it_is_told(database: Database) -> None:
    async def work(tx: Tx) -> None:
        assert (await certificates.rule(tx, "M01"), await certificates.all_rules(tx)) == (Rule(), {})
        await certificates.set_rule(tx, "M01", 6, False, GLEB, NOW)
        await certificates.set_rule(tx, "M02", None, True, GLEB, NOW)
        await certificates.set_rule(tx, "M01", 24, True, BORIS, NOW + 1)
        newest = {"M01": Rule(24, True, NOW + 1), "M02": Rule(None, True, NOW)}
        assert await certificates.all_rules(tx) == newest
        assert await certificates.rule(tx, "M01") == newest["M01"]
        told = (await certificates.tell(tx, GLEB))["rules_set"]
        assert [(one["module"], one["months"], one["whole"]) for one in told] == [("M01", 6, 0), ("M02", None, 1)]
        await persons.forget(tx, GLEB)
        assert await certificates.all_rules(tx) == newest
        assert (await certificates.tell(tx, GLEB))["rules_set"] == []

    await database.write(work)


async def test_one_without_end_is_never_offered_anew(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await certificates.set_rule(tx, MODULE.id, ENDLESS, False, GLEB, NOW)
        made = await issued(tx)
        assert await certificates.to_renew(tx, ALICE, 0, NOW + 100 * 366 * DAY) == []
        assert status(await told(tx, made), NOW + 100 * 366 * DAY) == "valid"
        assert (await certificates.tell(tx, ALICE))["issued"][0]["until"] is None

    await database.write(work)


async def test_where_only_the_whole_module_counts_the_lesson_is_not_enough(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await certificates.set_rule(tx, MODULE.id, None, True, GLEB, NOW)
        made = await issued(tx)
        await certificates.set_rule(tx, MODULE.id, None, False, GLEB, NOW + 1)
        await publish(tx, NEWER, NOW + 2)
        await passed(tx, module=NEWER, at=NOW + DAY, kind="delta")
        record = await told(tx, made)
        assert (status(record, NOW + DAY), record.brought) == ("old-law", None)
        await passed(tx, module=NEWER, at=NOW + 2 * DAY)
        record = await told(tx, made)
        assert (status(record, NOW + 2 * DAY), record.brought_at) == ("valid", NOW + 2 * DAY)

    await database.write(work)


async def test_who_is_forgotten_leaves_it_as_the_rule_was(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await certificates.set_rule(tx, MODULE.id, None, True, GLEB, NOW)
        made = await issued(tx)
        await publish(tx, NEWER, NOW + 2)
        await passed(tx, module=NEWER, at=NOW + DAY, kind="delta")
        await persons.forget(tx, ALICE)
        assert status(await told(tx, made), NOW + DAY) == "old-law"

    await database.write(work)
