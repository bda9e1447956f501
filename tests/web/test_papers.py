"""From the finished PDF to the page: its QR code is read off it, and what somebody changed on it does not help them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.certificate import Verdict, grouped
from bot.domain.course import Locale
from bot.reporting.certificate import certificate, certificate_data, check_address
from bot.store import certificates
from bot.texts import texts
from tests.reporting.paper import pasted, scanned, written
from tests.web.bench import NOW
from tests.web.checked import DAY, NEWER, Check, issue, publish

BORIS = 8
LOCALES: tuple[Locale, ...] = ("ru", "en")


async def paper(check: Check, locale: Locale, **changed: str) -> bytes:
    """Alice's certificate as the bot makes it; `changed`: what somebody had it print instead."""
    record = await check.web.database.read(lambda tx: certificates.record(tx, check.made))
    return certificate({**certificate_data(record, check.web.url, texts(locale)), **changed}, "pdf")


async def read(check: Check, pdf: bytes, locale: Locale) -> tuple[int, str]:
    """The page that its code leads to."""
    (address,) = scanned(pdf)
    assert address.startswith(f"{check.web.url}/verify/")
    answer = await check.get(address.removeprefix(check.web.url), Accept_Language=locale)
    return answer.status, await answer.text()


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_code_on_the_pdf_leads_to_the_page(check: Check, locale: Locale) -> None:
    pdf = await paper(check, locale)
    status, page = await read(check, pdf, locale)
    assert (status, texts(locale)("The certificate is valid.") in page) == (200, True)
    words = written(pdf)
    for said in ("Анна Петрова", grouped(check.made.code), check_address(check.web.url, check.made.code)):
        assert said in words, said
        assert said in page or "://" in said


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_code_with_one_character_changed_has_no_certificate(check: Check, locale: Locale) -> None:
    code = check.made.code
    other = "7" if code[5] != "7" else "8"
    edited = pasted(await paper(check, locale), check_address(check.web.url, code[:5] + other + code[6:]))
    status, page = await read(check, edited, locale)
    assert (status, texts(locale)("There is no certificate with this code.") in page) == (404, True)
    assert "Петрова" not in page


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_code_with_two_characters_exchanged_has_no_certificate(check: Check, locale: Locale) -> None:
    code = check.made.code
    place = next(place for place in range(len(code) - 1) if code[place] != code[place + 1])
    exchanged = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    edited = pasted(await paper(check, locale), check_address(check.web.url, exchanged))
    status, page = await read(check, edited, locale)
    assert (status, texts(locale)("There is no certificate with this code.") in page) == (404, True)


@pytest.mark.parametrize("locale", LOCALES)
async def test_another_persons_code_shows_whose_it_is(check: Check, locale: Locale) -> None:
    his = await check.web.database.write(lambda tx: issue(tx, BORIS, "Борис Орлов"))
    edited = pasted(await paper(check, locale), check_address(check.web.url, his.code))
    assert "Анна Петрова" in written(edited)
    status, page = await read(check, edited, locale)
    assert (status, "Борис Орлов" in page, "Петрова" in page) == (200, True, False)
    note = "This page is right. Where the paper says otherwise, the paper is older, or it was changed."
    assert texts(locale)(note) in page


@pytest.mark.parametrize("locale", LOCALES)
async def test_another_name_on_the_paper_is_not_on_the_page(check: Check, locale: Locale) -> None:
    edited = await paper(check, locale, name="Инна Орлова")
    assert "Инна Орлова" in written(edited)
    status, page = await read(check, edited, locale)
    assert (status, "Анна Петрова" in page, "Орлова" in page) == (200, True, False)


@pytest.mark.parametrize("locale", LOCALES)
async def test_what_the_paper_cannot_know_is_on_the_page(check: Check, locale: Locale) -> None:
    t, pdf = texts(locale), await paper(check, locale)
    assert check.made.until is not None
    await check.change(lambda tx: publish(tx, NEWER, NOW + DAY))
    assert t("The certificate is on an older text of the law.") in (await read(check, pdf, locale))[1]
    check.clock.now = check.made.until
    assert t("The certificate has expired.") in (await read(check, pdf, locale))[1]
    await check.change(lambda tx: certificates.judge(tx, check.made.code, Verdict(True, "error", 3, NOW)))
    assert t("The certificate is withdrawn.") in (await read(check, pdf, locale))[1]


@pytest.mark.parametrize("locale", LOCALES)
async def test_one_without_end_says_so_on_paper(check: Check, locale: Locale) -> None:
    endless = replace(check.made, until=None)
    record = await check.web.database.read(lambda tx: certificates.record(tx, endless))
    words = written(certificate(certificate_data(record, check.web.url, texts(locale)), "pdf"))
    assert texts(locale)("no end date") in words
    assert texts(locale)("Valid until") not in words
