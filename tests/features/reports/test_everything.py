"""The export of all results is an admin's, and its end comes back as a file."""

from __future__ import annotations

import pytest

from bot import actions
from bot.chat.event import JobDone
from bot.store import audit, results
from bot.store.db import Database
from tests.features.reports.people import happen, started
from tests.features.test_learning import Person


async def test_the_job_is_told_what_to_read_and_no_secret(gleb: Person, database: Database) -> None:
    await gleb.tap(actions.StatsFiles(period="q"))
    (job,) = started(await gleb.press("xAPI"))
    assert job.kind == "results" and job.name == "results-2026-11-22-since-2026-10-01.jsonl.gz"
    assert job.arguments == {"form": "xapi", "lang": "en", "since": "2026-10-01", "until": ""}
    assert await database.read(results.secret) not in str(job)
    (entry,) = await database.read(lambda tx: audit.page(tx, 1, audit.NEWEST))
    assert entry.act == "ExportResults"


async def test_its_end(gleb: Person) -> None:
    (job,) = started(await gleb.tap(actions.ExportResults("x", "a")))
    await happen(gleb, JobDone(job.kind, {"file": 3, "name": job.name}, about=dict(job.about)))
    assert gleb.files[0].name == "results-2026-11-22-all.xlsx"
    await happen(gleb, JobDone(job.kind, error="given up", about=dict(job.about)))
    assert started(await gleb.press("Try again"))


@pytest.mark.parametrize("form", ["x", "c", "j"])
async def test_nobody_else_may_have_it(vera: Person, rita: Person, form: str) -> None:
    for who in (vera, rita):
        await who.tap(actions.StatsFiles())
        assert "All results" not in who.text
        assert started(await who.tap(actions.ExportResults(form, "a"))) == []


async def test_an_unknown_form_leads_back(gleb: Person) -> None:
    await gleb.tap(actions.ExportResults("z", "a"))
    assert gleb.place == actions.StatsFiles()
