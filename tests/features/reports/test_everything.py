"""The export of all results is an admin's; how far it is shows where it was asked for, its end comes as a file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import actions
from bot.chat.call import Call, Show, Start
from bot.chat.event import JobDone, JobProgressed
from bot.domain.learner import Role
from bot.engine.apply import _order
from bot.engine.jobs import TOO_LARGE
from bot.features.reports.screens import everything as screens
from bot.store import audit, results, timers
from bot.store.db import Database
from tests.driver import BEGINNING
from tests.features.drawing import check
from tests.features.reports.people import happen, notes, started
from tests.features.test_learning import Person

BEGUN = actions.Making("x", "a", 0, 0)
HALF_WAY = replace(BEGUN, done=42_000, of=147_000)


async def asked(who: Person, database: Database, form: str = "x") -> Start:
    """They tap for a file; the work is queued as it is in the engine."""
    (job,) = started(await who.tap(actions.ExportResults(form, "a")))
    lane = f"learner:{who.learner.id}"
    await database.write(lambda tx: timers.start_job(tx, lane, who.chat.address, job.kind, _order(job), BEGINNING))
    return job


async def over(database: Database) -> None:
    """The job process has done the oldest work."""
    job = await database.write(lambda tx: timers.take_job(tx, BEGINNING, BEGINNING + 1000))
    assert job is not None
    assert await database.write(lambda tx: timers.finish_job(tx, job, BEGINNING))


async def come(who: Person, job: Start, done: int = 42_000) -> list[Call]:
    return await happen(who, JobProgressed(job.kind, done, 147_000, dict(job.about)))


async def ended(who: Person, job: Start, error: str = "") -> list[Call]:
    result = {} if error else {"file": 3, "name": job.name}
    return await happen(who, JobDone(job.kind, result, error, dict(job.about)))


async def test_the_job_is_told_what_to_read_and_no_secret(gleb: Person, database: Database) -> None:
    await gleb.tap(actions.StatsFiles(period="q"))
    (job,) = started(await gleb.press("All: xAPI"))
    assert job.kind == "results" and job.name == "results-2026-11-22-since-2026-10-01.jsonl.gz"
    assert job.arguments == {"form": "xapi", "lang": "en", "since": "2026-10-01", "until": ""}
    assert await database.read(results.secret) not in str(job)
    (entry,) = await database.read(lambda tx: audit.page(tx, 1, audit.NEWEST))
    assert entry.act == "ExportResults"


async def test_who_watches_sees_how_far_it_is_and_its_end(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    assert gleb.place == BEGUN
    (shown,) = await come(gleb, job)
    assert isinstance(shown, Show) and (shown.here, shown.follows) == (HALF_WAY, BEGUN)
    assert "42,000 of about 147,000 results" in gleb.text
    await over(database)
    shown, file = await ended(gleb, job)
    assert isinstance(shown, Show) and shown.follows == HALF_WAY and gleb.files == [file]
    assert gleb.files[0].name == "results-2026-11-22-all.xlsx"
    await gleb.press("To the files")
    assert gleb.place == actions.StatsFiles()


async def test_who_has_gone_on_is_left_in_peace(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await gleb.press("To the files")
    assert await come(gleb, job) == []
    assert await ended(gleb, job) == gleb.files


async def test_who_is_in_the_menu_comes_back_to_what_is_true_then(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await come(gleb, job)
    await gleb.tap(actions.Menu())
    assert await come(gleb, job, 60_000) == []
    await gleb.tap(actions.Return())
    assert gleb.place == HALF_WAY
    await gleb.tap(actions.Menu())
    await over(database)
    assert await ended(gleb, job) == gleb.files
    await gleb.tap(actions.Return())
    assert gleb.place == actions.StatsFiles()


async def test_the_language_may_change_on_the_way(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await come(gleb, job)
    assert started(await gleb.tap(actions.SetLanguage("ru"))) == []
    assert gleb.place == HALF_WAY


async def test_of_two_files_the_one_that_is_watched_shows(gleb: Person, database: Database) -> None:
    workbook = await asked(gleb, database)
    sheet = await asked(gleb, database, "c")
    assert await come(gleb, workbook) == []
    await come(gleb, sheet)
    assert gleb.place == replace(HALF_WAY, form="c")
    await over(database)
    assert await ended(gleb, workbook) == gleb.files


async def test_a_second_tap_begins_nothing(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await come(gleb, job)
    assert started(await gleb.tap(actions.ExportResults("x", "a"))) == []
    assert gleb.place == HALF_WAY and gleb.toasts == ["This file is being made already."]
    await over(database)
    assert started(await gleb.tap(actions.ExportResults("x", "a")))


async def test_it_may_fail(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await come(gleb, job)
    await over(database)
    (shown,) = await ended(gleb, job, "given up")
    assert isinstance(shown, Show) and shown.follows == HALF_WAY
    again = await asked(gleb, database)
    assert again == job
    await gleb.press("To the files")
    (note,) = notes(await ended(gleb, job, "given up"))
    assert gleb.place == actions.StatsFiles() and note.screens["en"] == shown.screen


async def test_a_file_too_large_is_told_with_a_way_on(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    await come(gleb, job)
    await over(database)
    (shown,) = await ended(gleb, job, TOO_LARGE)
    assert isinstance(shown, Show) and "Choose a shorter period" in str(shown.screen.text)


@pytest.mark.parametrize("about", [{}, {"place": "gone.1"}, {"place": "hm"}])
async def test_what_an_earlier_release_began_still_ends(gleb: Person, about: dict[str, str]) -> None:
    await gleb.tap(actions.StatsFiles())
    assert await happen(gleb, JobProgressed("results", 1, 2, about)) == []
    await happen(gleb, JobDone("results", {"file": 3, "name": "results.csv"}, about=about))
    assert gleb.files[0].name == "results.csv"
    assert notes(await happen(gleb, JobDone("results", error="given up", about=about)))


async def test_who_may_no_longer_have_it_hears_nothing(gleb: Person, database: Database) -> None:
    job = await asked(gleb, database)
    gleb.learner = replace(gleb.learner, roles=frozenset({Role.LEARNER}))
    assert await come(gleb, job) == []


@pytest.mark.parametrize("form", ["x", "c", "j"])
async def test_nobody_else_may_have_it(vera: Person, rita: Person, form: str) -> None:
    for who in (vera, rita):
        await who.tap(actions.StatsFiles())
        assert "All results" not in who.text
        assert started(await who.tap(actions.ExportResults(form, "a"))) == []
        await who.tap(actions.Making(form, "a", 1, 2))
        assert not isinstance(who.place, actions.Making)


async def test_an_unknown_form_leads_back(gleb: Person) -> None:
    await gleb.tap(actions.ExportResults("z", "a"))
    assert gleb.place == actions.StatsFiles()


def test_screens() -> None:
    check("stats-making", lambda t: screens.making_screen(BEGUN, t))
    check("stats-making-half", lambda t: screens.making_screen(HALF_WAY, t))
    check("stats-making-uncounted", lambda t: screens.making_screen(replace(HALF_WAY, of=0), t))
    check("stats-made", lambda t: screens.made_screen(HALF_WAY, t))
