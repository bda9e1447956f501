"""Versions with their law, and how questions do."""

from __future__ import annotations

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain.item_analysis import Figures, final_items
from bot.domain.learner import Role
from bot.store import courses, learners, questions
from tests.domain.example import MODULE
from tests.web.dashboard.house import GLEB, NEW, RITA, SPE, VERA, House, lines


async def test_every_publication_with_its_law_and_who_is_up_to_it(house: House) -> None:
    await house.sign_in(VERA)
    page = (await house.get("/dashboard/versions"))[1]
    rows = [cells for cells in lines(page) if cells[:1] == ["M01 Divorce and article 24"]]
    names = [f"v{number} ({version(canonical(one))[:8]})" for number, one in ((2, NEW), (1, MODULE))]
    assert [cells[1:3] for cells in rows] == [[names[0], "1 Dec 2026"], [names[1], "22 Nov 2026"]]
    assert all(int(cells[5]) > 0 for cells in rows)


async def test_a_withdrawn_module_is_told(house: House) -> None:
    await house.write(lambda tx: courses.point(tx, "M02", "", house.clock(), by="test", why="withdraw"))
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/versions"))[1]
    assert ["M02", "–", "–", "21 Sep 2026", "withdrawn", "0"] in list(lines(page))


async def test_of_few_people_no_number_is_told(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get(f"/dashboard/versions?region={SPE}"))[1]
    told = {cells[5] for cells in lines(page) if len(cells) == 6 and cells[0].startswith("M0")}
    assert told == {"fewer than 5 people"}


@pytest.mark.parametrize("alarm", ["too-hard", "too-easy", "weak", "languages-differ"])
async def test_the_worst_question_comes_first(house: House, alarm: str) -> None:
    item = final_items(MODULE)[-1]
    figures = Figures(40, 0.25, 0.1, (alarm,), house.clock())
    await house.write(lambda tx: questions.keep(tx, item.hash, figures))
    await house.sign_in(VERA)
    rows = [cells for cells in lines((await house.get("/dashboard/questions"))[1]) if len(cells) == 6]
    assert rows[1][2:5] == ["40", "25%", "0.1"] and rows[1][5]
    assert rows[-1][2:] == ["–", "–", "–", "not counted yet"]


async def test_questions_are_about_everybody_so_not_for_one_region(house: House) -> None:
    await house.sign_in(RITA)
    assert (await house.get("/dashboard/questions"))[0] == 403
    await house.write(lambda tx: learners.grant(tx, RITA, Role.TRAINER, 0, by="owner"))
    assert (await house.get("/dashboard/questions"))[0] == 200
