"""The check page over real HTTP: what a stranger with a paper in their hand is told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from cryptography.exceptions import InvalidSignature
from joserfc import jwt
from joserfc.jwk import OKPKey

from bot.authoring.canonical import canonical, version
from bot.domain.certificate import ENDLESS, Verdict, code, grouped
from bot.store import attempts, certificates, persons, releases
from bot.store.db import Tx
from bot.texts import texts
from bot.web import verify
from bot.web.pace import Pace
from tests.prepared import prepared
from tests.reporting.test_signature import verify as verify_proof
from tests.web.bench import NOW, Clock, bench, served
from tests.web.checked import ALICE, DAY, NEWER, TITLED, Check, issue, passed, publish

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


async def asked(stranger: aiohttp.ClientSession, url: str, **headers: str) -> int:
    async with stranger.get(url, headers=headers) as answer:
        await answer.read()
        return answer.status


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_a_good_one_shows_every_field_and_its_worth_first(check: Check, locale: str) -> None:
    t = texts(locale)
    page = await check.page(locale)
    assert page.index(t("The certificate is valid.")) < page.index("Анна Петрова")
    short = version(canonical(TITLED))[:12]
    for said in (
        TITLED.title[t.locale], t("passed, {raw} of {all} ({share})", raw=4, all=5, share=t.percent(0.8)), t.date(NOW),
        t.date(check.made.until - 1), t.date(TITLED.law_as_of), f"v1 ({short})", grouped(check.made.code),
        t("no. {number} of {date}", number=2, date=t.date(NOW)),
    ):  # fmt: skip
        assert said in page, said


@pytest.mark.parametrize(("locale", "said"), [("ru", "ru"), ("en", "en")])
async def test_a_forged_code_has_no_certificate(check: Check, locale: str, said: str) -> None:
    t = texts(locale)
    for forged in (grouped(code("another")), "AAAA-AAAA-AAAA-AAAA", "x", "a b", "'%20OR%201=1", "A" * 500, "%00"):
        answer = await check.get(f"/verify/{forged}", Accept_Language=locale)
        page = await answer.text()
        assert (answer.status, f'<html lang="{said}">' in page) == (404, True), forged
        assert t("There is no certificate with this code.") in page
        assert "Петрова" not in page


async def test_an_edited_paper_with_one_character_changed_has_none(check: Check) -> None:
    for place in range(len(check.made.code)):
        old = check.made.code[place]
        new = DIGITS[(DIGITS.index(old) + 1 + place) % len(DIGITS)]
        edited = check.made.code[:place] + new + check.made.code[place + 1 :]
        assert (await check.get(f"/verify/{grouped(edited)}")).status == (200 if new == old else 404)


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_an_expired_one(check: Check, locale: str) -> None:
    t = texts(locale)
    check.clock.now = check.made.until - 1
    assert t("The certificate is valid.") in await check.page(locale)
    check.clock.now = check.made.until
    page = await check.page(locale)
    assert t("The certificate has expired.") in page
    assert t("It was valid until {date}. The result of that day stands.", date=t.date(check.made.until - 1)) in page


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_one_that_an_admin_withdrew(check: Check, locale: str) -> None:
    t = texts(locale)
    await check.change(lambda tx: certificates.judge(tx, check.made.code, Verdict(True, "not-own", 3, NOW)))
    page = await check.page(locale)
    assert t("The certificate is withdrawn.") in page
    assert t("The module was taken by somebody else.") in page
    assert "badge.json" not in page
    for form in ("json", "jwt"):
        assert (await check.get(f"{check.path}/badge.{form}")).status == 410


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_one_whose_result_fell_by_the_right_key(check: Check, locale: str) -> None:
    async def regrade(tx: Tx) -> None:
        attempt = await attempts.load(tx, check.made.attempt)
        assert attempt is not None
        await releases.regrade(tx, [replace(attempt, state="failed", raw=1, scaled=0.2)])

    t = texts(locale)
    await check.change(regrade)
    page = await check.page(locale)
    assert t("The certificate is withdrawn.") in page
    assert t("A question of the test had a wrong key. By the right one the result is below the threshold.") in page


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_one_on_the_old_law_and_brought_up_to_date(check: Check, locale: str) -> None:
    t = texts(locale)
    await check.change(lambda tx: publish(tx, NEWER, NOW + DAY))
    page = await check.page(locale)
    assert t("The certificate is on an older text of the law.") in page
    assert t.date("2026-12-01") in page
    await check.change(lambda tx: passed(tx, NEWER, NOW + 2 * DAY))
    page = await check.page(locale)
    assert t("The certificate is valid.") in page
    assert t("Brought up to date") in page


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_where_the_whole_module_is_needed_the_lesson_leaves_it_on_the_old_law(check: Check, locale: str) -> None:
    t = texts(locale)
    await check.change(lambda tx: certificates.set_rule(tx, TITLED.id, None, True, 3, NOW))
    made = await check.web.database.write(lambda tx: issue(tx, 8, "Борис Орлов"))
    await check.change(lambda tx: publish(tx, NEWER, NOW + DAY))
    for learner in (ALICE, 8):
        await check.change(lambda tx, who=learner: passed(tx, NEWER, NOW + DAY, who, "delta"))
    assert t("The certificate is valid.") in await check.page(locale)
    assert t("The certificate is on an older text of the law.") in await check.page(
        locale, f"/verify/{grouped(made.code)}"
    )


@pytest.mark.parametrize("locale", ["ru", "en"])
async def test_one_without_end(check: Check, locale: str) -> None:
    t = texts(locale)
    await check.change(lambda tx: certificates.set_rule(tx, TITLED.id, ENDLESS, False, 3, NOW))
    made = await check.web.database.write(lambda tx: issue(tx, 8, "Борис Орлов"))
    path = f"/verify/{grouped(made.code)}"
    check.clock.now = NOW + 100 * 366 * DAY
    page = await check.page(locale, path)
    assert t("The certificate is valid.") in page and t("no end date") in page
    assert t("Valid until") not in page
    assert t("The certificate has expired.") in await check.page(locale)
    assert "validUntil" not in json.loads(await (await check.get(f"{path}/badge.json")).text())


async def test_who_erased_themselves_has_a_certificate_without_a_name(check: Check) -> None:
    await check.change(lambda tx: persons.forget(tx, ALICE))
    page = await check.page()
    assert "The certificate is valid." in page
    assert "taken back by the holder" in page
    assert "Петрова" not in page
    badge = await (await check.get(f"{check.path}/badge.json")).text()
    assert "Петрова" not in badge


async def test_the_language_is_the_readers_and_can_be_switched(check: Check) -> None:
    for liked, lang in (
        ("ru-RU,ru;q=0.9,en;q=0.5", "ru"),
        ("de, en;q=0.8, ru;q=0.3", "en"),
        ("", "ru"),
        ("xx;q=a", "ru"),
    ):
        assert f'<html lang="{lang}">' in await check.page(liked), liked
    assert '<html lang="en">' in await check.page("ru", f"{check.path}?lang=en")
    assert f'href="{check.path}?lang=en"' in await check.page("ru")
    assert '<html lang="ru">' in await check.page("ru", f"{check.path}?lang=xx")


async def test_a_typed_code_leads_to_its_page_however_it_is_typed(check: Check) -> None:
    typed = check.made.code.lower()
    answer = await check.get(f"/verify?code={typed}&lang=en")
    assert (answer.status, answer.headers["Location"]) == (303, f"{check.path}?lang=en")
    assert (await check.get("/verify")).status == 200
    wrong = await check.get("/verify?code=%3Cscript%3E&lang=en")
    assert wrong.status == 404
    assert "<script>" not in await wrong.text()


async def test_nobody_indexes_frames_or_caches_it(check: Check) -> None:
    answer = await check.get(check.path)
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "<script" not in await answer.text()


async def test_the_badge_verifies_with_the_published_key_and_a_changed_one_does_not(check: Check) -> None:
    made = json.loads(await (await check.get(f"{check.path}/badge.json?lang=ru")).text())
    assert made["id"] == f"{check.web.url}{check.path}/badge.json"
    issuer = json.loads(await (await check.get("/verify/issuer.json")).text())
    assert made["issuer"]["id"] == issuer["id"] == f"{check.web.url}/verify/issuer.json"
    key = issuer["verificationMethod"][0]
    assert made["proof"]["verificationMethod"] == key["id"]
    verify_proof(made, key["publicKeyMultibase"])
    made["credentialSubject"]["identifier"][0]["identityHash"] = "Инна Петрова"
    with pytest.raises(InvalidSignature):
        verify_proof(made, key["publicKeyMultibase"])


@pytest.mark.filterwarnings("ignore:EdDSA is deprecated")  # the newer name of the algorithm is not in wallets yet
async def test_the_token_verifies_with_the_published_key(check: Check) -> None:
    answer = await check.get(f"{check.path}/badge.jwt")
    assert answer.headers["Content-Type"].startswith("application/vc+jwt")
    key = OKPKey.import_key(json.loads(await (await check.get("/verify/key.json")).text()))
    read = jwt.decode(await answer.text(), key, algorithms=["EdDSA"])
    assert read.claims["sub"] == f"{check.web.url}{check.path}"
    assert check.made.until is not None and read.claims["exp"] == check.made.until // 1000


async def test_no_badge_for_a_forged_code(check: Check) -> None:
    for form in ("json", "jwt"):
        assert (await check.get(f"/verify/{code('x')}/badge.{form}")).status == 404


async def test_one_address_may_not_ask_without_end(tmp_path: Path) -> None:
    database = await prepared(tmp_path / "web.db")
    routes = verify.routes(database, Clock(), Pace(burst=3, per_second=0, clock=lambda: 0.0))
    try:
        async with bench(tmp_path, more_routes=routes) as web, served(web), aiohttp.ClientSession() as stranger:
            answers = [await asked(stranger, f"{web.url}/verify/{n}") for n in range(4)]
            assert answers == [404, 404, 404, 429]
            neighbour = {"X-Forwarded-For": "198.51.100.1, 203.0.113.9"}
            assert await asked(stranger, f"{web.url}/verify/x", **neighbour) == 404
    finally:
        await database.close()


async def test_before_the_first_certificate_there_is_no_key(tmp_path: Path) -> None:
    database = await prepared(tmp_path / "web.db")
    try:
        routes = verify.routes(database, Clock())
        async with bench(tmp_path, more_routes=routes) as web, served(web), aiohttp.ClientSession() as stranger:
            for name in ("key", "issuer"):
                assert await asked(stranger, f"{web.url}/verify/{name}.json") == 404
    finally:
        await database.close()
