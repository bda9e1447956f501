"""What stories do not tell: rights of names, keys and files, in the rows that remain."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine import jobs
from bot.reporting.signature import public_multikey
from bot.store import certificates
from bot.store.db import Database
from bot.store.migrate import open_database
from tests.certified import WEB_URL, certified
from tests.driver import Driver, lines
from tests.reporting.test_signature import verify
from tests.store.reflection import everything, traces

PASSED = (
    *("Alice> /start", "Alice* English", "Alice* Police", "Alice* Rather not say", "Alice* Begin", "Alice* Next"),
    *("Alice* Next", "Alice* B", "Alice* Next", "Alice* B", "Alice* Next"),
)
NAME = "Antonina Quillfeather"


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", certified)
    await driver.begin()
    yield driver


@pytest.fixture
async def database(driver: Driver) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


async def play(driver: Driver, *steps: str) -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(step)
    return said


def screen(driver: Driver) -> list[str]:
    return list(lines(driver.channel.phones["alice"].current.body))


async def test_a_name_taken_off_is_in_no_row_of_any_table(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Alice* Certificate", f"Alice> {NAME}", "Alice* Badge file", "Alice* PDF")
    assert traces(await everything(database), NAME)
    await play(driver, "Alice* Change the name", "Alice* Take the name off", "Alice* Yes, take it off")
    assert traces(await everything(database), NAME) == []
    assert "Bot  | Name: taken back by the holder" in screen(driver)


async def test_erasure_leaves_the_certificate_and_no_name(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Alice* Certificate", f"Alice> {NAME}", "Alice* Picture")
    await play(driver, "Alice> /delete_me", "Alice* Yes, erase")
    left = await everything(database)
    assert traces(left, NAME) == []
    (certificate,) = left["certificate"]
    assert (certificate["learner"], certificate["named"]) == (None, 1)


async def test_the_same_name_again_is_no_new_document(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Alice* Certificate", f"Alice> {NAME}", "Alice* Change the name", f"Alice> {NAME}")
    assert [row["document"] for row in (await everything(database))["certificate"]] == [1]


async def test_two_taps_issue_one_certificate(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Alice* Certificate", "Alice** Without a name")
    assert len((await everything(database))["certificate"]) == 1


async def test_the_badge_in_the_chat_is_signed_with_the_key_of_the_installation(
    driver: Driver, database: Database
) -> None:
    await play(driver, *PASSED, "Alice* Certificate", f"Alice> {NAME}", "Alice* Badge file")
    tables = await everything(database)
    made = json.loads(next(row["data"] for row in tables["file"] if row["name"].endswith(".json")))
    seed = await database.read(certificates.seed)
    assert seed is not None
    verify(made, public_multikey(seed))
    assert made["id"].startswith(f"{WEB_URL}/verify/")


async def test_a_file_that_could_not_be_made_is_said(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(self: object, job: object) -> tuple[bytes, str]:
        return b"", "no memory"

    await play(driver, *PASSED, "Alice* Certificate", "Alice* Without a name")
    monkeypatch.setattr(jobs.Jobs, "_done", broken)
    await play(driver, "Alice* PDF")
    assert screen(driver)[0] == "Bot  | The file could not be made."
    assert "Bot  | [Try again]" in screen(driver)


async def test_a_lesson_under_way_has_no_certificate(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED[:6])
    for forged in ("ceo.1", "cen.1", "cew.1", "cef.1.pdf", "cef.1.exe", "ceu.1", "cex.1"):
        await play(driver, f"Alice! {forged}")
    assert (await everything(database))["certificate"] == []


async def test_what_an_admin_does_is_in_the_log(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Alice* Certificate", "Alice* Without a name")
    (row,) = (await everything(database))["certificate"]
    await play(driver, "Gleb> /start", "Gleb* English", f"Gleb! cev.{row['code']}.nonsense")
    assert (await everything(database))["certificate_verdict"] == []
    await play(driver, f"Gleb! cev.{row['code']}.holder", f"Gleb! cev.{row['code']}.error", f"Gleb! cer.{row['code']}")
    verdicts = [(one["verdict"], one["reason"]) for one in (await everything(database))["certificate_verdict"]]
    assert verdicts == [("withdrawn", "holder"), ("restored", "holder")]
    acts = [one["act"] for one in (await everything(database))["audit"]]
    assert {"WithdrawCertificate", "RestoreCertificate"} <= set(acts)


async def test_a_rule_is_set_once_by_an_admin_and_by_nobody_else(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED)
    for who in ("Gleb", "Rita", "Vera"):
        await play(driver, f"{who}> /start", f"{who}* English")
    forged = ("cem.0", "cea.M01", "ceh.M01", "ceg.M01", "cet.M01.24", "ceb.M01.module")
    for who in ("Alice", "Rita", "Vera", "Mallory"):
        await play(driver, *(f"{who}! {one}" for one in forged))
    assert (await everything(database))["certificate_rule"] == []
    wrong = ("cet.M01.7", "cet.M01.", "ceb.M01.x", "cet.M99.24", "ceb._reference.module", "cem.~", "cea.", "cem.2Bh")
    await play(driver, *(f"Gleb! {one}" for one in wrong))
    assert (await everything(database))["certificate_rule"] == []
    await play(driver, "Gleb! ceh.M01", "Gleb** 24 months", "Gleb! ceb.M01.module", "Gleb! cet.M01.general")
    tables = await everything(database)
    rules = [(one["module"], one["months"], one["whole"]) for one in tables["certificate_rule"]]
    assert rules == [("M01", 24, 0), ("M01", 24, 1), ("M01", None, 1)]
    logged = [json.loads(one["detail"]) for one in tables["audit"] if one["act"] == "SetCertificateTerm"]
    assert {"module": "M01", "months": 24, "whole": False} in logged
    assert {"refused": "unknown"} in logged


async def test_what_was_issued_without_end_is_kept_so(driver: Driver, database: Database) -> None:
    await play(driver, *PASSED, "Gleb> /start", "Gleb* English", "Gleb! cet.M01.endless")
    await play(driver, "Alice* Certificate", "Alice* Without a name")
    assert "Bot  | Validity: no end date" in screen(driver)
    await play(driver, "Alice* PDF", "Alice* Badge file", "Gleb! cet.M01.6", "Time+ 3650d", "Alice> /start")
    assert not [line for line in screen(driver) if "Renew" in line]
    await play(driver, "Alice> /certificates")
    assert "Bot  | The certificate is valid." in screen(driver)
    made = next(row["data"] for row in (await everything(database))["file"] if row["name"].endswith(".json"))
    assert "validUntil" not in json.loads(made)
