from __future__ import annotations

import pytest

from bot.domain.enrolment import name_of, newcomer, read_address, read_region

KNOWN = frozenset({"RU-MOW", "RU-SPE"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("123456789", ("tg:123456789", None)),
        ("tg:0123456", ("tg:123456", None)),
        ("5512345678", ("tg:5512345678", None)),
        ("web:kY-3_a", ("web:kY-3_a", None)),
        ("", ("", "no-address")),
        ("+7 926 555-01-99", ("", "phone")),
        ("89265550199", ("", "phone")),
        ("8 (926) 555 01 99", ("", "phone")),
        ("@neighbour", ("", "user-name")),
        ("https://t.me/neighbour", ("", "user-name")),
        ("neighbour", ("", "user-name")),
        ("12 34", ("", "address")),
        ("123", ("", "address")),
        ("web:no/such place", ("", "address")),
        ("сосед", ("", "address")),
    ],
)
def test_an_address(text: str, found: tuple[str, str | None]) -> None:
    assert read_address(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ("", None)),
        ("RU-MOW", ("RU-MOW", None)),
        ("mow", ("RU-MOW", None)),
        ("RU-XXX", ("", "region")),
        ("Москва", ("", "region")),
    ],
)
def test_a_region(text: str, found: tuple[str, str | None]) -> None:
    assert read_region(text, KNOWN) == found


def test_names_are_compared_as_people_type_them() -> None:
    assert name_of("  Отряд   «Берёза» ") == name_of("отряд «береза»")


def test_a_newcomers_id_is_positive_and_its_own() -> None:
    ids = {newcomer(f"word{number}") for number in range(500)}
    assert len(ids) == 500
    assert all(0 < id < 2**62 for id in ids)
