"""Figures through the router, on a database with seventy people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import actions
from bot.chat.action import encode
from bot.chat.event import JobDone
from bot.domain.item_analysis import Figures
from bot.features.reports.view import like
from bot.reporting.report_file import report_file
from bot.store import questions
from tests import released
from tests.features.reports.people import happen, started, stats
from tests.features.test_learning import Person


async def test_figures_of_everybody_come_first(gleb: Person) -> None:
    await stats(gleb)
    assert "Completed: 49 of 70 · mean score 94% ± 17%" in gleb.text
    assert "Completed, but on the old text: 49" in gleb.text


async def test_a_tap_tells_groups_apart_and_another_goes_in(gleb: Person) -> None:
    await stats(gleb)
    await gleb.press("By region")
    assert "21 of 30" in gleb.text
    await gleb.press("1")
    assert "Arkhangelsk" in gleb.text and "Completed: 21 of 30" in gleb.text
    await gleb.press("By profession")
    assert "14 of 20" in gleb.text
    await gleb.press("2")
    assert "Completed: 14 of 20" in gleb.text
    await gleb.press("All regions")
    assert gleb.place == actions.Stats(profession="police")


async def test_a_small_group_has_no_figures_and_no_button(gleb: Person) -> None:
    await stats(gleb)
    await gleb.press("By region")
    assert "North Ossetia</b>\nfewer than 5 people" in gleb.text
    assert "3" not in [button.label for row in gleb.shown.screen.rows for button in row]
    await gleb.tap(actions.Stats(region="RU-SE"))
    assert "none are shown" in gleb.text and "70" not in gleb.text


async def test_a_hidden_group_is_hidden_on_every_screen_and_in_every_file(gleb: Person) -> None:
    """The smallest neighbour of four people; where they stop in the module would tell as much."""
    for place in (actions.Stats(region="RU-VGG"), actions.Stats(region="RU-VGG", module="M01")):
        for shown in (place, replace(place, by="v"), replace(place, period="y")):
            await gleb.tap(shown)
            assert "Hidden: with these figures" in gleb.text
            assert "12" not in gleb.text and "9" not in gleb.text, gleb.text
        (job,) = started(await gleb.tap(like(actions.GetStats, place, form="p")))
        data = job.arguments["data"]
        assert (data["total"][1], data["rows"], data["stops"]) == ("hidden", [], [])
    await gleb.tap(actions.Kirkpatrick(region="RU-VGG"))
    assert gleb.text.count("Hidden: with these figures") == 2 and "attempts" not in gleb.text


@pytest.mark.parametrize("place", [actions.Stats, actions.StatsFiles, actions.StatsPeople, actions.ListPeople])
async def test_another_region_stays_closed(rita: Person, place: type[actions.Stats]) -> None:
    await stats(rita)
    assert "Kaliningrad Obl." in rita.text and "Completed: 16 of 24" in rita.text
    await rita.tap(place(region="RU-ARK"))
    assert "21 of 30" not in rita.text and "Arkhangelsk" not in rita.text


async def test_a_regional_admin_is_told_only_their_people_apart(rita: Person) -> None:
    for by in "rpcmvl":
        await rita.tap(actions.Stats(by=by))
        assert "16 of 24" in rita.text and "of 70" not in rita.text and "Arkhangelsk" not in rita.text


async def test_a_file_holds_the_figures_of_the_screen(gleb: Person) -> None:
    await gleb.tap(actions.Stats(by="r"))
    await gleb.press("File")
    (job,) = started(await gleb.press("CSV"))
    assert job.kind == "report"
    assert job.name == "stats-2026-11-22-all-by-region.csv"
    made = report_file(job.arguments).decode("utf-8-sig").splitlines()
    assert made[1].startswith("Arkhangelsk Obl.,30,30,21,0.7,")
    assert made[3].startswith("North Ossetia,fewer than 5 people,,")


async def test_a_file_of_a_regional_admin_names_the_region(rita: Person) -> None:
    (job,) = started(await rita.tap(actions.GetStats(period="l", form="x")))
    assert job.name == "stats-2026-11-22-RU-KGD-last-month.xlsx"


async def test_the_picture_comes_with_its_words(gleb: Person) -> None:
    await stats(gleb)
    (job,) = started(await gleb.press("Picture"))
    await happen(gleb, JobDone(job.kind, {"file": 7, "name": job.name}, about=dict(job.about)))
    (sent,) = gleb.files
    assert sent.picture and sent.file == 7
    assert "Completed: 49 of 70" in sent.caption


async def test_what_could_not_be_made_can_be_asked_for_again(gleb: Person) -> None:
    about = {"place": encode(actions.GetStats(by="r", form="p"))}
    await happen(gleb, JobDone("report", error="took too long", about=about))
    assert "could not be made" in gleb.text
    assert started(await gleb.press("Try again"))


async def test_figures_of_a_time(gleb: Person) -> None:
    await stats(gleb)
    await gleb.press("Period")
    await gleb.press("Last month")
    assert "1 Oct 2026 – 31 Oct 2026" in gleb.text
    assert "Nobody has begun anything here" in gleb.text
    await gleb.tap(actions.Stats(period="m"))
    assert "Began: 70 · completed: 49" in gleb.text


async def test_where_people_stop(gleb: Person) -> None:
    await gleb.tap(actions.Stats(module="M01"))
    assert "the law is as of 1 Dec 2026" in gleb.text


async def test_a_forged_form_or_sign_leads_to_figures(gleb: Person) -> None:
    assert started(await gleb.tap(actions.GetStats(form="q"))) == []
    await gleb.tap(actions.Stats(by="Z", period="Z"))
    assert "Completed: 49 of 70" in gleb.text


async def test_the_hardest_question_is_told_of_everybody_only(gleb: Person) -> None:
    hashes = {name: released.SUBSTANCE.items[name].hash for name in ("p1", "p2")}
    await gleb.database.write(lambda tx: questions.keep(tx, hashes["p1"], Figures(40, 0.29)))
    await gleb.database.write(lambda tx: questions.keep(tx, hashes["p2"], Figures(40, 0.8)))
    await stats(gleb)
    assert "Hardest question: M01-p1 (29% right)" in gleb.text
    await gleb.tap(actions.Stats(region="RU-ARK"))
    assert "Hardest" not in gleb.text
