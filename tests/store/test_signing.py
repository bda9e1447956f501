"""Remarks and verdicts: all stay in the order they came; a forgotten name leaves what was said."""

from dataclasses import replace

from bot.domain.sign_off import Remark, SignOff
from bot.store import persons, signing
from bot.store.db import Database

REMARK = Remark(3, "aa", "card:always", "Статья отменена <с марта>.", 7, 1)
RETURNED = SignOff(3, "aa", "returned", 7, 2)


async def test_remarks_stay_with_the_version_they_were_made_on(database: Database) -> None:
    later = replace(REMARK, version="bb", part="", words="Otherwise good.", at=5)
    for one in (REMARK, replace(REMARK, draft=4), later):
        await database.write(lambda tx, one=one: signing.add_remark(tx, one))
    assert await database.read(lambda tx: signing.remarks(tx, 3)) == [REMARK, later]
    assert await database.read(lambda tx: signing.remarks(tx, 9)) == []


async def test_every_verdict_stays(database: Database) -> None:
    approved = replace(RETURNED, version="bb", verdict="approved", reviewer=8, at=4)
    for one in (RETURNED, replace(RETURNED, draft=4), approved):
        await database.write(lambda tx, one=one: signing.sign(tx, one))
    assert await database.read(lambda tx: signing.sign_offs(tx, 3)) == [RETURNED, approved]


async def test_a_reviewer_is_told_and_forgotten(database: Database) -> None:
    other = replace(RETURNED, reviewer=8)
    await database.write(lambda tx: signing.add_remark(tx, REMARK))
    for one in (RETURNED, other):
        await database.write(lambda tx, one=one: signing.sign(tx, one))
    told = await database.read(lambda tx: persons.everything(tx, 7))
    assert [one["words"] for one in told["remarks"]] == [REMARK.words]
    assert [one["verdict"] for one in told["sign_offs"]] == ["returned"]
    await database.write(lambda tx: persons.forget(tx, 7))
    assert await database.read(lambda tx: signing.remarks(tx, 3)) == [replace(REMARK, reviewer=None)]
    assert await database.read(lambda tx: signing.sign_offs(tx, 3)) == [replace(RETURNED, reviewer=None), other]
    assert await database.read(lambda tx: signing.remarks_of(tx, 7)) == []
    assert await database.read(lambda tx: signing.sign_offs_of(tx, 7)) == []
