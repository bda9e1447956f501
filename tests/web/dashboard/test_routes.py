"""Every page for everyone: who is let in, what the address can do and what it cannot."""

from __future__ import annotations

import pytest

from bot.domain.learner import Role
from bot.store import learners, persons
from tests.web.dashboard.house import ARK, GLEB, LEV, MOW, OLGA, RITA, SOFIA, VERA, House

PAGES = (
    "/dashboard", "/dashboard/modules", "/dashboard/module/M01", "/dashboard/regions", "/dashboard/professions",
    "/dashboard/cohorts", "/dashboard/versions", "/dashboard/questions", "/dashboard/people", "/dashboard/staff",
    "/dashboard/log", "/dashboard/file/csv", "/dashboard/file/xlsx",
)  # fmt: skip
SHUT = {
    RITA: {"/dashboard/questions", "/dashboard/staff", "/dashboard/log"},
    SOFIA: {"/dashboard/questions", "/dashboard/staff", "/dashboard/log"},
    VERA: {"/dashboard/people", "/dashboard/staff", "/dashboard/log"},
    GLEB: set(),
    OLGA: set(),
}


@pytest.mark.parametrize("who", SHUT)
async def test_who_may_open_what(house: House, who: int) -> None:
    assert await house.sign_in(who) == 303
    for path in PAGES:
        status, page = await house.get(path)
        assert status == (403 if path in SHUT[who] else 200), path
        if status == 403:
            assert "This page is not open to you." in page
    _, page = await house.get("/dashboard")
    assert all(
        (f'href="{path}"' in page) == (path not in SHUT[who]) for path in ("/dashboard/people", "/dashboard/log")
    )


async def test_nobody_else_is_let_in(house: House) -> None:
    for path in PAGES:
        assert (await house.get(path))[0] == 401, path
    for who in (1, LEV):
        assert await house.sign_in(who) == 303
        assert {(await house.get(path))[0] for path in PAGES} == {403}
    assert (await house.post("/dashboard/people/list", kind="overdue", reason="because I want to"))[0] == 403


async def test_who_loses_the_role_is_out_at_once(house: House) -> None:
    await house.sign_in(GLEB)
    assert (await house.get("/dashboard"))[0] == 200
    await house.write(lambda tx: learners.revoke(tx, GLEB, Role.ADMIN))
    assert {(await house.get(path))[0] for path in PAGES} == {403}
    await house.write(lambda tx: learners.grant(tx, GLEB, Role.TRAINER, 0, by="owner"))
    assert ((await house.get("/dashboard"))[0], (await house.get("/dashboard/log"))[0]) == (200, 403)
    await house.write(lambda tx: persons.forget(tx, GLEB))
    assert (await house.get("/dashboard"))[0] == 403


async def test_who_is_given_another_region_sees_that_one_alone(house: House) -> None:
    await house.sign_in(RITA)
    assert "Arkhangelsk" in (await house.get("/dashboard"))[1]
    await house.write(lambda tx: learners.revoke(tx, RITA, Role.REGIONAL_ADMIN))
    await house.write(lambda tx: learners.grant(tx, RITA, Role.REGIONAL_ADMIN, 0, by="owner", region=MOW))
    page = (await house.get("/dashboard/regions"))[1]
    assert "Moscow" in page and "Arkhangelsk" not in page


async def test_both_languages(house: House) -> None:
    await house.sign_in(GLEB)
    for path in PAGES[:-2]:
        _, page = await house.get(f"{path}?lang=ru")
        assert '<html lang="ru">' in page and 'lang=en" hreflang="en"' in page
        assert '<html lang="en">' in (await house.get(path))[1], "the person's own"


async def test_nothing_can_be_kept_or_run_by_who_looks_on(house: House) -> None:
    await house.sign_in(GLEB)
    answer = await house.fetch("/dashboard")
    policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert (answer.headers["Cache-Control"], answer.headers["X-Robots-Tag"]) == (
        "no-store",
        "noindex, nofollow, noarchive",
    )
    page = await answer.text()
    assert "<script" not in page and " style=" not in page and "http://" not in page.replace("http://www.w3.org", "")


async def test_what_an_address_says_is_never_markup(house: House) -> None:
    await house.sign_in(GLEB)
    for asked in ("module=<script>", "region=%22%3E%3Cscript%3E", "profession='\"<script>", "sort=<script>"):
        for path in PAGES[:-2]:
            answer = await house.fetch(f"{path}?{asked}")
            assert answer.status == 200
            assert "<script>" not in await answer.text(), (path, asked)


async def test_every_address_is_answered(house: House) -> None:
    await house.sign_in(GLEB)
    for asked in (
        "cohort=99999999999999999999", "since=0001-01-01&until=9999-12-31", "since=2200-12-31", "by=nothing",
        "before=-1", "lang=xx", "sort=-nothing", "period=ever", "region=&module=&cohort=", "cohort=²", "%ff=%fe",
        "module=M01&module=x",
    ):  # fmt: skip
        for path in PAGES:
            assert (await house.get(f"{path}?{asked}"))[0] == 200, (path, asked)


async def test_there_are_no_other_pages(house: House) -> None:
    await house.sign_in(GLEB)
    for path in ("/dashboard/module/M99", "/dashboard/file/pdf", "/dashboard/nothing"):
        assert (await house.get(path))[0] == 404, path


async def test_a_file_holds_what_the_page_holds_and_no_more(house: House) -> None:
    await house.sign_in(RITA)
    answer = await house.fetch("/dashboard/file/csv?by=region")
    text = (await answer.read()).decode("utf-8-sig")
    assert "Arkhangelsk" in text and "Moscow" not in text
    assert answer.headers["Content-Disposition"].endswith(f"stats-2026-09-21-{ARK}-by-region.csv")
    other = await house.fetch(f"/dashboard/file/csv?by=region&region={MOW}")
    forged = (await other.read()).decode("utf-8-sig")
    assert "Moscow" not in forged and "Arkhangelsk" not in forged
