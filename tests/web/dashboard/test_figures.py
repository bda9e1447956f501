"""The figures on the pages are those of the reports, to the digit."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook

from bot.domain.report import By, Scope
from bot.reporting import kirkpatrick, tables
from bot.store import reports
from bot.texts import texts
from tests.web.dashboard.house import ARK, GLEB, LEV, MOW, RITA, SPE, House, cards, first_cells, lines

T = texts("en")


@pytest.mark.parametrize("by", ["module", "region", "profession", "cohort", "version", "law-date"])
async def test_page_file_and_report_say_the_same(house: House, by: By) -> None:
    await house.sign_in(GLEB)
    report = await house.database.read(lambda tx: reports.overview(tx, Scope(), by, house.clock()))
    page = (await house.get(f"/dashboard?by={by}"))[1]
    total = report.total
    assert total.scores is not None and total.gain is not None
    shown = cards(page)
    wanted = {
        "People": T.number(total.people or 0),
        "Begun": T.number(total.begun or 0),
        "Completed": T.number(total.completed or 0),
        "Attempts": T.number(total.attempts or 0),
        "Mean score": T.percent(total.scores.mean),
        "Gain": T.percent(total.gain.normalised or 0),
        "On the old text": T.number(total.on_old_law or 0),
    }
    assert {name: shown[name] for name in wanted} == wanted
    answer = await house.fetch(f"/dashboard/file/csv?by={by}")
    kept = list(csv.reader((await answer.read()).decode("utf-8-sig").splitlines()))
    told = {cells[0]: cells for cells in lines(page)}
    titles = {one.title: one for one in tables.columns(by, T)}
    head = next(cells for cells in lines(page) if len(cells) > 6 and cells[-1] in titles)
    for line in kept[1:-1]:
        if line[1] in ("fewer than 5 people", "hidden"):
            assert told[line[0]][1] == line[1]
            continue
        values = dict(zip(kept[0], line, strict=True))
        for title, cell in zip(head[1:], told[line[0]][1:], strict=True):
            column = titles[title]
            value = float(values[title]) if values[title] and column.kind in ("count", "share") else None
            if column.kind != "date":
                assert cell == tables.words(value, column.kind, T), (line[0], title)


async def test_a_part_of_the_time_has_no_shares(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard?period=month"))[1]
    assert "since 1 Sep 2026" in page and "Completed, share of begun" not in page


async def test_a_module_shows_where_people_stop_and_on_which_law_they_are(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/module/M01"))[1]
    assert {"22 Nov 2026", "1 Dec 2026", "M01 v1", "M01 v2"} <= set(first_cells(page))
    assert "Where people stop" in page and ", stopped " in page


async def test_a_region_of_four_has_a_name_and_no_figures(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/regions"))[1]
    (few,) = [cells for cells in lines(page) if cells and cells[0] == "Saint Petersburg"]
    assert few == ["Saint Petersburg", "fewer than 5 people"]
    assert f"region={SPE}" not in page.split("<table>", 1)[1]


async def test_the_smallest_neighbour_of_a_region_of_four_is_hidden_on_every_page(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/regions"))[1]
    (hidden,) = [cells for cells in lines(page) if cells and cells[0].startswith("Arkhangelsk")]
    assert hidden[1:] == ["hidden"] and f"region={ARK}" not in page.split("<table>", 1)[1]
    assert "A hidden group has more, but with it theirs could be worked out." in page
    for path in ("", "/modules", "/professions", "/cohorts", "/module/M01", "/people"):
        page = (await house.get(f"/dashboard{path}?region={ARK}"))[1]
        assert "Hidden: with these figures one could work out those of fewer than 5 people." in page, path
        assert not cards(page) and "<table" not in page, path
    versions = (await house.get(f"/dashboard/versions?region={ARK}"))[1]
    assert {cells[-1] for cells in lines(versions) if len(cells) == 6} == {"hidden", "Up to it"}
    await house.sign_in(RITA)
    assert cards((await house.get("/dashboard"))[1])["People"] == "12", (
        "who sees no other region has nothing to subtract"
    )


async def test_groups_lead_to_their_own_figures(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/regions?period=year"))[1]
    assert f'href="/dashboard?period=year&region={MOW}"' in page
    assert 'href="/dashboard/module/M01"' in (await house.get("/dashboard/modules"))[1]


async def test_the_four_levels_are_those_of_the_report(house: House) -> None:
    await house.sign_in(GLEB)
    report = await house.database.read(lambda tx: reports.overview(tx, Scope(), "module", house.clock()))
    page = (await house.get("/dashboard/kirkpatrick"))[1]
    for title, said in kirkpatrick.levels(report.total, T):
        assert f"<h2>{title}</h2>" in page
        assert all(f"<p>{line}</p>" in page for line in said)
    shown = {cells[0]: cells for cells in lines(page)}
    gain = report.total.gain
    assert gain is not None and gain.normalised is not None
    assert shown["All together"][-4:] == [
        T.number(gain.number),
        *map(T.percent, (gain.pre, gain.post, gain.normalised)),
    ]
    answer = await house.fetch("/dashboard/kirkpatrick/file")
    assert "kirkpatrick-2026-09-" in answer.headers["Content-Disposition"]
    figures = load_workbook(io.BytesIO(await answer.read())).worksheets[0]
    rows = {row[0]: row for row in figures.iter_rows(values_only=True)}
    assert rows["All together"][7:11] == (gain.number, gain.pre, gain.post, gain.normalised)
    assert rows.keys() - {"Module"} == shown.keys() & rows.keys() - {"Module"}


async def test_the_levels_of_a_hidden_region_are_hidden(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get(f"/dashboard/kirkpatrick?region={ARK}"))[1]
    assert "Hidden: with these figures" in page and "<table" not in page
    await house.sign_in(LEV)
    assert (await house.get("/dashboard/kirkpatrick"))[0] == 403
    assert (await house.fetch("/dashboard/kirkpatrick/file")).status == 403
