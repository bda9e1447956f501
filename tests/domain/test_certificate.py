from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain import certificate as c
from bot.domain.certificate import Certificate, Record, Taught, Verdict
from tests.domain.example import both

NOON = 1_795_348_800_000
"""ms UTC: 22 November 2026, 12:00."""
YEAR = c.until(NOON, 12) or 0
OLD = Taught("a" * 64, 1, "2026-01-01")
CERTIFICATE = Certificate(c.code("a word"), 5, 7, NOON, YEAR, 1, NOON)
RECORD = Record(
    CERTIFICATE, "M01", both("Развод", "Divorce"), 12, "passed", 5, 6, 5 / 6, NOON,
    taught=OLD, current=OLD, brought=None, brought_at=None, behind=False, bearer="", verdict=None,
)  # fmt: skip
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.builds(c.code, st.text())


def ms(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp() * 1000)


@given(codes)
def test_a_code_is_read_however_it_is_typed(code: str) -> None:
    assert len(code) == c.LENGTH
    assert set(code) <= set(DIGITS)
    for typed in (code, c.grouped(code), f" {c.grouped(code).lower()} ", code.replace("0", "O").replace("1", "l")):
        assert c.read_code(typed) == code


@given(codes, st.integers(0, c.LENGTH - 1), st.sampled_from(DIGITS))
def test_one_changed_character_is_always_noticed(code: str, place: int, other: str) -> None:
    assume(code[place] != other)
    assert c.read_code(code[:place] + other + code[place + 1 :]) is None


@given(codes, st.integers(0, c.LENGTH - 1), st.integers(0, c.LENGTH - 1))
def test_two_exchanged_characters_are_always_noticed(code: str, one: int, two: int) -> None:
    assume(code[one] != code[two])
    digits = list(code)
    digits[one], digits[two] = digits[two], digits[one]
    assert c.read_code("".join(digits)) is None


@given(st.text(max_size=60))
def test_reading_anything_ends_in_a_code_or_in_none(typed: str) -> None:
    found = c.read_code(typed)
    assert found is None or c.read_code(found) == found


def test_codes_of_different_words_differ() -> None:
    assert len({c.code(f"word{number}") for number in range(2000)}) == 2000


@pytest.mark.parametrize(
    ("ended", "months", "first_moment_after"),
    [
        (NOON, 12, ms(2027, 11, 23)),
        (ms(2026, 1, 31), 1, ms(2026, 3, 1)),
        (ms(2024, 2, 29), 12, ms(2025, 3, 1)),
        (ms(2026, 12, 31), 1, ms(2027, 2, 1)),
        (ms(2026, 11, 30), 3, ms(2027, 3, 1)),
    ],
)
def test_it_holds_through_the_same_day_of_the_month(ended: int, months: int, first_moment_after: int) -> None:
    assert c.until(ended, months) == first_moment_after
    assert c.last_day(first_moment_after) == first_moment_after - 1


def test_what_has_no_end_never_expires() -> None:
    assert c.until(NOON, c.ENDLESS) is None
    endless = replace(RECORD, certificate=replace(CERTIFICATE, until=None))
    assert c.status(endless, 10**15) == "valid"
    assert c.status(replace(endless, behind=True), 10**15) == "old-law"


def test_every_choice_of_an_admin_is_another_one() -> None:
    assert len(set(c.TERMS.values())) == len(c.TERMS)
    assert set(c.NEEDS.values()) == {True, False}


WITHDRAWN = Verdict(True, "error", 3, NOON)


@pytest.mark.parametrize(
    ("record", "now", "worth"),
    [
        (RECORD, NOON, "valid"),
        (RECORD, YEAR - 1, "valid"),
        (RECORD, YEAR, "expired"),
        (replace(RECORD, state="completed", scaled=None), NOON, "valid"),
        (replace(RECORD, behind=True), NOON, "old-law"),
        (replace(RECORD, behind=True), YEAR, "expired"),
        (replace(RECORD, verdict=WITHDRAWN), NOON, "withdrawn"),
        (replace(RECORD, verdict=WITHDRAWN), YEAR, "withdrawn"),
        (replace(RECORD, verdict=replace(WITHDRAWN, withdrawn=False)), NOON, "valid"),
        (replace(RECORD, state="failed"), NOON, "withdrawn"),
    ],
)
def test_the_gravest_of_all_that_is_true(record: Record, now: int, worth: c.Status) -> None:
    assert c.status(record, now) == worth


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Анна  Петрова ", "Анна Петрова"),
        ("О'Нил-Смирнова Жанна", "О'Нил-Смирнова Жанна"),
        ("А. Б. Петрова", "А. Б. Петрова"),
        ("J. R. Smith Jr.", "J. R. Smith Jr."),
        ("И\N{COMBINING BREVE}орк Ли", "Йорк Ли"),
        ("Ян", "Ян"),
        ("Я", None),
        ("", None),
        ("Анна 1", None),
        ("Анна, Петрова", None),
        ("anna@example.org", None),
        ("<b>Анна</b>", None),
        ("#import", None),
        ("-Анна", None),
        ("Анна--Мария", None),
        ("А" * 80, "А" * 80),
        ("А" * 81, None),
    ],
)
def test_a_name_is_letters_and_what_joins_them(typed: str, name: str | None) -> None:
    assert c.read_name(typed) == name
