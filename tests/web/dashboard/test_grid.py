"""Tables are sorted by links."""

from __future__ import annotations

from tests.web.dashboard.house import GLEB, House, lines


def column(page: str, place: int) -> list[str]:
    table = page.split("<tbody>")[-1].split("</tbody>")[0]
    return [cells[place] for cells in lines(table) if len(cells) > place]


async def test_by_a_figure_from_the_highest_and_back(house: House) -> None:
    await house.sign_in(GLEB)
    down = (await house.get("/dashboard/professions?sort=-begun"))[1]
    up = (await house.get("/dashboard/professions?sort=begun"))[1]
    begun = [int(cell) for cell in column(down, 2)]
    assert begun == sorted(begun, reverse=True) and len(begun) > 1
    assert [int(cell) for cell in column(up, 2)] == begun[::-1]
    assert 'aria-sort="descending"' in down and 'aria-sort="ascending"' in up
    assert "/dashboard/professions?sort=begun" in down


async def test_small_groups_stay_last_whatever_it_is_sorted_by(house: House) -> None:
    await house.sign_in(GLEB)
    for sort in ("begun", "-begun", "mean", "-overdue"):
        page = (await house.get(f"/dashboard/regions?sort={sort}"))[1]
        assert column(page, 0)[-1] == "Saint Petersburg", sort


async def test_by_name(house: House) -> None:
    await house.sign_in(GLEB)
    names = column((await house.get("/dashboard/regions?sort=group"))[1], 0)
    assert names == sorted(names)
    assert column((await house.get("/dashboard/regions?sort=-group"))[1], 0) == names[::-1]
