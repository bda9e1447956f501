from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain import moves
from bot.domain.attempt import Attempt, Kind
from bot.domain.certificate import CONSENT, Certificate, Record, Verdict, code, status
from bot.domain.course import Module
from bot.store import attempts, certificates, courses, facts, files, persons, releases, timers
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW

ALICE, BORIS, GLEB = 7, 8, 9
DAY = 86_400_000
NEWER = replace(MODULE, law_as_of="2026-12-01", minutes=11)


def named(module: Module) -> str:
    return version(canonical(module))


async def publish(tx: Tx, module: Module, at: int, why: str = "substance") -> None:
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), at, by="test", why=why)


async def passed(tx: Tx, learner: int = ALICE, module: Module = MODULE, at: int = NOW, kind: Kind = "full") -> Attempt:
    begun = await attempts.begin(tx, replace(moves.begin(module, named(module), learner, "s", at), kind=kind))
    ended = replace(begun, state="passed", raw=4, max=5, scaled=0.8, ended=at, step=begun.step + 1)
    assert await attempts.save(tx, ended, begun.step)
    return ended


async def issued(tx: Tx, word: str = "word", learner: int = ALICE, at: int = NOW) -> Certificate:
    if not await courses.history(tx, MODULE.id):
        await publish(tx, MODULE, NOW - DAY)
    return await certificates.issue(tx, await passed(tx, learner, at=at), word, at)


async def told(tx: Tx, certificate: Certificate) -> Record:
    found = await certificates.load(tx, certificate.code)
    assert found is not None
    return await certificates.record(tx, found)


async def test_it_is_issued_once_for_an_attempt(database: Database) -> None:
    async def work(tx: Tx) -> None:
        first = await issued(tx)
        attempt = await attempts.load(tx, first.attempt)
        assert attempt is not None
        assert await certificates.issue(tx, attempt, "another", NOW + DAY) == first
        assert (first.code, first.document, first.named) == (code("word"), 1, False)
        assert first.until is not None
        assert datetime.fromtimestamp(first.until / 1000, UTC).date().isoformat() == "2027-11-23"
        assert await certificates.of_learner(tx, ALICE) == [first]
        assert await certificates.load(tx, code("another")) is None

    await database.write(work)


async def test_the_installation_may_say_how_long_it_holds(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await facts.put(tx, certificates.MONTHS, "24")
        made = await issued(tx)
        assert made.until is not None and datetime.fromtimestamp(made.until / 1000, UTC).year == 2028

    await database.write(work)


async def test_a_record_says_everything(database: Database) -> None:
    async def work(tx: Tx) -> None:
        record = await told(tx, await issued(tx))
        assert (record.module, record.minutes, record.raw, record.max) == (MODULE.id, MODULE.minutes, 4, 5)
        assert (record.taught.version, record.taught.number) == (named(MODULE), 1)
        assert record.taught == record.current
        assert (record.behind, record.bearer, record.brought, record.verdict) == (False, "", None, None)

    await database.write(work)


async def test_a_change_of_name_is_another_document_under_the_same_code(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await certificates.name(tx, ALICE, "Анна Петрова", NOW + 1)
        await certificates.name(tx, ALICE, "Анна Орлова", NOW + 2)
        record = await told(tx, made)
        assert (record.bearer, record.code) == ("Анна Орлова", made.code)
        assert (record.certificate.document, record.certificate.document_at) == (3, NOW + 2)
        kept = await certificates.bearer(tx, ALICE)
        assert kept is not None and (kept.consent, kept.at) == (CONSENT, NOW + 2)
        again = await issued(tx, "second", at=NOW + DAY)
        assert again.named and (await told(tx, again)).bearer == "Анна Орлова"

    await database.write(work)


async def test_a_name_taken_off_is_nowhere_any_more(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await certificates.name(tx, ALICE, "Анна Петрова", NOW + 1)
        paper = await files.add(tx, "certificate-M00-AAAA.pdf", "application/pdf", b"name", NOW, owner=ALICE)
        other = await files.add(tx, "my-data.json", "application/json", b"{}", NOW, owner=ALICE)
        foreign = await files.add(tx, "certificate-M00-AAAA.pdf", "application/pdf", b"his", NOW, owner=BORIS)
        await timers.start_job(tx, f"learner:{ALICE}", "web:alice", "certificate", {"name": "Анна"}, NOW)
        await certificates.unname(tx, ALICE, NOW + 2)
        assert await certificates.bearer(tx, ALICE) is None
        assert [await files.load(tx, one) is None for one in (paper, other, foreign)] == [True, False, False]
        assert await timers.take_job(tx, NOW + 3, NOW + 4) is None
        record = await told(tx, made)
        assert (record.bearer, record.certificate.named, record.certificate.document) == ("", True, 3)

    await database.write(work)


@pytest.mark.parametrize("kind", ["full", "delta"])
async def test_a_newer_substance_leaves_it_on_the_old_law_until_it_is_taken(database: Database, kind: Kind) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await publish(tx, replace(MODULE, minutes=12), NOW + 1, why="typo")
        assert status(await told(tx, made), NOW + 1) == "valid"
        await publish(tx, NEWER, NOW + 2)
        record = await told(tx, made)
        assert (status(record, NOW + 2), record.taught.law_as_of) == ("old-law", MODULE.law_as_of)
        assert record.current is not None and record.current.law_as_of == "2026-12-01"
        lesson = replace(NEWER, steps=NEWER.steps[:1]) if kind == "delta" else NEWER
        await courses.keep(tx, lesson.id, named(lesson), canonical(lesson).decode(), NOW + 3)
        assert await releases.offer(tx, ALICE, MODULE.id, named(MODULE), named(NEWER), NOW + 3)
        (offer,) = await releases.open_offers(tx, ALICE)
        taken = await passed(tx, module=lesson, at=NOW + DAY, kind=kind)
        if kind == "delta":
            await releases.begin(tx, offer.id, taken.id, named(NEWER))
        record = await told(tx, made)
        assert status(record, NOW + DAY) == "valid"
        assert record.brought is not None
        assert (record.brought.version, record.brought.number, record.brought_at) == (named(NEWER), 3, NOW + DAY)

    await database.write(work)


async def test_another_persons_lesson_brings_nobody_up_to_date(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await publish(tx, NEWER, NOW + 2)
        await passed(tx, BORIS, NEWER, NOW + DAY)
        await passed(tx, ALICE, NEWER, NOW + DAY, kind="preview")
        assert status(await told(tx, made), NOW + DAY) == "old-law"

    await database.write(work)


async def test_a_withdrawn_module_owes_nobody_anything(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await courses.point(tx, MODULE.id, "", NOW + 1, by="test", why="withdraw")
        record = await told(tx, made)
        assert (record.current, status(record, NOW + 1)) == (None, "valid")

    await database.write(work)


async def test_a_result_that_fell_by_another_key_withdraws_it(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        attempt = await attempts.load(tx, made.attempt)
        assert attempt is not None
        await releases.regrade(tx, [replace(attempt, raw=1, scaled=0.2, state="failed")])
        assert status(await told(tx, made), NOW) == "withdrawn"

    await database.write(work)


async def test_the_newest_word_of_an_admin_counts(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        await certificates.judge(tx, made.code, Verdict(True, "error", GLEB, NOW))
        assert status(await told(tx, made), NOW) == "withdrawn"
        await certificates.judge(tx, made.code, Verdict(False, "error", GLEB, NOW + 1))
        assert status(await told(tx, made), NOW) == "valid"
        assert [one["verdict"] for one in (await certificates.tell(tx, GLEB))["judged"]] == ["withdrawn", "restored"]

    await database.write(work)


async def test_what_ends_soon_may_be_renewed_unless_it_was(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await issued(tx)
        end = made.until or 0

        async def due(now: int) -> list[str]:
            return [one.module for one in await certificates.to_renew(tx, ALICE, now - DAY, now + DAY)]

        moments = (end - 2 * DAY, end - DAY, end, end + 2 * DAY)
        assert [await due(now) for now in moments] == [[], [MODULE.id], [MODULE.id], []]
        await passed(tx, at=end - 1)
        assert await due(end) == []

    await database.write(work)


async def test_after_erasure_it_stands_without_a_name_and_on_the_law_that_was_taken(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made, judged = await issued(tx), await issued(tx, "his", BORIS)
        await certificates.name(tx, ALICE, "Анна Петрова", NOW + 1)
        await certificates.judge(tx, judged.code, Verdict(True, "error", ALICE, NOW))
        await publish(tx, NEWER, NOW + 2)
        await passed(tx, module=NEWER, at=NOW + DAY)
        before = await told(tx, made)
        await persons.forget(tx, ALICE)
        record = await told(tx, made)
        assert (record.bearer, record.certificate.learner, record.certificate.named) == ("", None, True)
        assert (record.brought, record.brought_at, record.ended) == (before.brought, NOW + DAY, before.ended)
        assert status(record, NOW + DAY) == "valid"
        verdict = await certificates.verdict(tx, judged.code)
        assert verdict is not None and (verdict.withdrawn, verdict.learner) == (True, None)
        assert await certificates.tell(tx, ALICE) == {"name": None, "issued": [], "judged": [], "rules_set": []}

    await database.write(work)


async def test_the_key_is_made_once(database: Database) -> None:
    async def work(tx: Tx) -> None:
        assert await certificates.seed(tx) is None
        assert await certificates.claim_seed(tx, b"a" * 32) == b"a" * 32
        assert await certificates.claim_seed(tx, b"b" * 32) == b"a" * 32 == await certificates.seed(tx)

    await database.write(work)
