"""Lists of people: own region only, against a reason that is kept, and never of few."""

from __future__ import annotations

import re

from bot.domain.learner import Learner
from bot.domain.staffing import number
from bot.store import learners
from bot.store.db import Tx
from tests.web.dashboard.house import (
    ARK,
    DAY,
    GLEB,
    MOW,
    OLGA,
    PLACES,
    REASON,
    RITA,
    SOFIA,
    SPE,
    VERA,
    House,
    cards,
    first_cells,
    lines,
    take,
)

LIST = "/dashboard/people/list"
NUMBER = re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}\b")
OF = {region: {number(person) for person, place in PLACES.items() if place == region} for region in (MOW, ARK, SPE)}


async def test_how_many_and_a_form(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/people"))[1]
    assert set(cards(page)) == {"Overdue", "Inactive for 30 days", "Need help"}
    assert not NUMBER.search(page)
    assert 'name="reason"' in page and LIST in page


async def test_a_list_is_opened_against_a_reason_that_is_kept(house: House) -> None:
    await house.sign_in(GLEB)
    counted = int(cards((await house.get("/dashboard/people"))[1])["Overdue"])
    status, page = await house.post(f"{LIST}?module=M02", kind="overdue", reason=f"  {REASON} ")
    assert status == 200
    found = {cell for cell in first_cells(page) if NUMBER.fullmatch(cell)}
    assert len(found) == counted
    (entry,) = [one for one in await house.log() if one.act == "ListPeople"]
    assert (entry.actor, entry.role, entry.subject, entry.at) == (GLEB, "admin", "dashboard", house.clock())
    assert entry.detail == {
        "kind": "overdue", "reason": REASON, "region": "", "profession": "", "module": "M02", "cohort": 0,
        "people": counted,
    }  # fmt: skip
    log = (await house.get("/dashboard/log"))[1]
    assert REASON in log


async def test_without_a_good_reason_nothing_opens(house: House) -> None:
    await house.sign_in(GLEB)
    for reason, said in (
        ("", "Say in 10 to 200 characters"),
        ("short", "Say in 10 to 200 characters"),
        (" . " * 5, "Say in 10 to 200 characters"),
        ("x" * 201, "Say in 10 to 200 characters"),
        ("call +7 912 345-67-89 about it", "a phone number"),
    ):
        status, page = await house.post(LIST, kind="inactive", reason=reason)
        assert (status, said in page, bool(NUMBER.search(page))) == (422, True, False), reason
    assert (await house.post(LIST, kind="everybody", reason=REASON))[0] == 404
    assert (await house.get(LIST))[0] == 405, "no address opens a list"
    assert [one for one in await house.log() if one.act == "ListPeople"] == []


async def test_another_site_cannot_open_one(house: House) -> None:
    await house.sign_in(GLEB)
    assert (await house.post(LIST, {"Origin": "https://elsewhere.example"}, kind="overdue", reason=REASON))[0] == 403
    assert [one for one in await house.log() if one.act == "ListPeople"] == []


async def test_a_regional_admin_lists_only_their_own(house: House) -> None:
    await house.sign_in(RITA)
    for asked in ("", f"?region={ARK}", f"?region={MOW}", "?region=-", "?cohort=1", "?module=M01", "?region=*"):
        for kind in ("overdue", "inactive", "needs-help"):
            status, page = await house.post(f"{LIST}{asked}", kind=kind, reason=REASON)
            assert status == 200
            found = set(NUMBER.findall(page))
            assert found <= OF[ARK], (asked, kind)
            assert not (OF[MOW] | OF[SPE]) & found
            assert MOW not in page.replace(f"region={MOW}", "")
    page = (await house.post(LIST, kind="inactive", reason=REASON))[1]
    listed = [cells for cells in lines(page) if cells and NUMBER.fullmatch(cells[0])]
    assert listed and {cells[1] for cells in listed} == {"Arkhangelsk Obl."}


async def test_the_turn_of_a_list_is_theirs_too(house: House) -> None:
    await house.sign_in(RITA)
    for after in ("-1", "0", "24", "36", "999999999999999999", "x", ""):
        page = (await house.post(f"{LIST}?region={MOW}", kind="inactive", reason=REASON, after=after))[1]
        assert not set(NUMBER.findall(page)) & (OF[MOW] | OF[SPE])


async def test_of_four_people_there_is_no_list_and_no_figure(house: House) -> None:
    """Whoever looks: their own admin, an admin of everything, the owner."""
    for who in (SOFIA, GLEB, OLGA):
        await house.sign_in(who)
        for path in ("/dashboard", "/dashboard/people", "/dashboard/module/M01", "/dashboard/versions"):
            page = (await house.get(f"{path}?region={SPE}"))[1]
            assert "ewer than 5 people" in page, path
            assert not cards(page)
        for kind in ("overdue", "inactive", "needs-help"):
            page = (await house.post(f"{LIST}?region={SPE}", kind=kind, reason=REASON))[1]
            assert "Fewer than 5 people" in page and not NUMBER.search(page)
    refused = [one.detail.get("refused") for one in await house.log() if one.act == "ListPeople"]
    assert refused == ["small"] * 9


async def test_few_people_of_a_large_group_are_not_listed_either(house: House) -> None:
    await house.sign_in(GLEB)
    page = (await house.get("/dashboard/people?region=RU-ARK&module=M02"))[1]
    counted = cards(page)
    for kind, label in (("needs-help", "Need help"), ("inactive", "Inactive for 30 days"), ("overdue", "Overdue")):
        page = (await house.post(f"{LIST}?region={ARK}&profession=police", kind=kind, reason=REASON))[1]
        found = set(NUMBER.findall(page))
        assert not 0 < len(found) < 5, (label, counted)


async def test_a_trainer_sees_no_list(house: House) -> None:
    await house.sign_in(VERA)
    assert (await house.post(LIST, kind="overdue", reason=REASON))[0] == 403
    assert [one for one in await house.log() if one.act == "ListPeople"] == []


async def test_a_long_list_goes_on(house: House) -> None:
    many = 120

    async def more(tx: Tx) -> None:
        for person in range(10_000, 10_000 + many):
            await learners.add(tx, person, 0)
            await learners.save(tx, Learner(person, "ru", "police", ARK))
            await take(tx, person, "M01", "v", house.clock() - 50 * DAY, None)

    await house.write(more)
    await house.sign_in(RITA)
    found: list[str] = []
    after = ""
    for _ in range(9):
        page = (await house.post(LIST, kind="inactive", reason=REASON, after=after))[1]
        found += [cell for cell in first_cells(page) if NUMBER.fullmatch(cell)]
        following = re.search(r'name="after" value="(\d+)"', page)
        if following is None:
            break
        after = following[1]
    assert len(found) == len(set(found)) >= many
