"""The document as somebody else's reader sees it: the QR code is read off the finished picture."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from bot.domain.certificate import Record, grouped
from bot.domain.course import Locale
from bot.reporting.certificate import certificate, certificate_data, certificate_file, check_address, file_name
from bot.texts import texts
from tests.domain.example import both
from tests.domain.test_certificate import OLD, RECORD
from tests.reporting.paper import pasted, scanned, written

URL = "https://training.example.org"
LONG = "Длинное название модуля, которое занимает две строки и больше, чем хотелось бы видеть на свидетельстве"


def read(picture: bytes) -> list[str]:
    """What a scanner finds on it."""
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)).convert("L"))]


def drawn(record: Record, locale: Locale, url: str = URL) -> bytes:
    return certificate_file({"data": certificate_data(record, url, texts(locale)), "form": "png"})


@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("name", ["", "Анна Петрова", "Анна " * 14 + "Петрова"])
def test_the_code_on_the_picture_leads_to_the_page(locale: Locale, name: str) -> None:
    record = replace(RECORD, bearer=name, title=both(LONG, "Divorce"), brought=OLD, brought_at=RECORD.ended)
    assert read(drawn(record, locale)) == [f"{URL}/verify/{grouped(RECORD.code)}"]


@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("name", ["", "Анна Петрова", "Анна " * 14 + "Петрова"])
def test_the_code_on_the_pdf_leads_to_the_page(locale: Locale, name: str) -> None:
    record = replace(RECORD, bearer=name, title=both(LONG, "Divorce"), brought=OLD, brought_at=RECORD.ended)
    pdf = certificate(certificate_data(record, URL, texts(locale)), "pdf")
    assert scanned(pdf) == scanned(pdf, sharp=1.0) == [check_address(URL, RECORD.code)]
    assert grouped(RECORD.code) in written(pdf) and name.strip() in written(pdf)


def test_another_code_pasted_over_it_is_what_is_read() -> None:
    pdf = certificate(certificate_data(RECORD, URL, texts("ru")), "pdf")
    assert scanned(pasted(pdf, "https://example.org/x")) == ["https://example.org/x"]


def test_it_is_read_off_a_small_grey_copy_too() -> None:
    picture = (
        Image.open(io.BytesIO(drawn(RECORD, "ru"))).convert("L").resize((877, 620)).point(lambda ink: 90 + ink // 3)
    )
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [check_address(URL, RECORD.code)]


def test_without_a_web_server_there_is_no_code_to_scan() -> None:
    assert check_address("", RECORD.code) == ""
    assert read(drawn(RECORD, "ru", url="")) == []


def test_it_is_a4_across_and_the_same_every_time() -> None:
    data = certificate_data(RECORD, URL, texts("ru"))
    wide, high = Image.open(io.BytesIO(certificate(data, "png"))).size
    assert wide / high == pytest.approx(297 / 210, abs=0.002)
    made = certificate(data, "pdf")
    assert made.startswith(b"%PDF") and made == certificate(data, "pdf")


@pytest.mark.parametrize("name", ["#panic()", "$x$ *b* @ref", "\\", '"', "#sys.inputs.data"])
def test_nothing_in_a_name_is_read_as_source(name: str) -> None:
    assert read(drawn(replace(RECORD, bearer=name), "en")) == [check_address(URL, RECORD.code)]


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_every_field_is_printed(locale: Locale) -> None:
    t = texts(locale)
    data = certificate_data(replace(RECORD, bearer="Анна"), URL, t)
    said = {value for _, value in data["facts"]}
    assert {t.date(RECORD.ended), t.date(RECORD.taught.law_as_of), f"v1 ({'a' * 12})"} <= said
    assert (data["name"], data["title"], data["code"]) == ("Анна", RECORD.title[locale], grouped(RECORD.code))


def test_files_of_a_certificate_begin_alike() -> None:
    assert file_name(RECORD, "pdf").startswith("certificate-")
