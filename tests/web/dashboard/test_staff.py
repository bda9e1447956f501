"""Staff and their log: roles and numbers, never names."""

from __future__ import annotations

import pytest

from bot.domain.staffing import number
from bot.store import audit, persons
from bot.store.audit import Entry
from tests.web.dashboard.house import ARK, GLEB, OLGA, RITA, STAFF, House, lines


async def test_who_holds_which_role(house: House) -> None:
    await house.sign_in(OLGA)
    rows = list(lines((await house.get("/dashboard/staff"))[1]))[1:]
    assert {cells[0] for cells in rows} == {number(one) for one in STAFF}
    assert [number(RITA), "Regional admin", "Arkhangelsk Obl.", "20 Sep 2026", "Owner"] in rows
    assert [number(GLEB), "Admin", "everywhere", "20 Sep 2026", "Owner"] in rows


async def test_the_log_page_by_page(house: House) -> None:
    for place in range(120):
        detail = {"person": f"P{place:03}", "region": ARK, "number": 3, "list": [1], "note": "<b>"}
        entry = Entry(house.clock() + place, GLEB, "admin", "ConfirmMember", "x", detail)
        await house.write(lambda tx, entry=entry: audit.add(tx, entry))
    await house.sign_in(GLEB)
    seen: list[str] = []
    path = "/dashboard/log"
    while path:
        answer = await house.fetch(path)
        page = await answer.text()
        assert "<b>" not in page
        seen += [cells[4].rpartition("P")[2][:3] for cells in lines(page) if len(cells) == 5][1:]
        older = page.rfind("/dashboard/log?before=")
        path = page[older : page.index('"', older)] if older > 0 else ""
    assert seen == [f"{place:03}" for place in reversed(range(120))]


async def test_what_was_done_in_words(house: House) -> None:
    entry = Entry(house.clock(), None, "operator", "staff grant", "", {"role": "admin", "profession": "police"})
    await house.write(lambda tx: audit.add(tx, entry))
    await house.sign_in(GLEB)
    rows = list(lines((await house.get("/dashboard/log"))[1]))
    assert rows[1][1:4] == ["–", "the operator", "Gave a role"]
    assert rows[1][0].startswith("21 Sep 2026, ") and "Police" in rows[1][4]


async def test_who_is_forgotten_has_no_number(house: House) -> None:
    await house.write(lambda tx: audit.add(tx, Entry(1, RITA, "regional-admin", "SendAnnouncement", "")))
    await house.write(lambda tx: persons.forget(tx, RITA))
    await house.sign_in(GLEB)
    assert number(RITA) not in (await house.get("/dashboard/log"))[1]
    assert number(RITA) not in (await house.get("/dashboard/staff"))[1]


@pytest.mark.parametrize("before", ["0", "1", "999999999999999999"])
async def test_any_place_of_the_log(house: House, before: str) -> None:
    await house.sign_in(GLEB)
    assert (await house.get(f"/dashboard/log?before={before}"))[0] == 200
