"""What groups are called, and what filters offer to whom."""

from __future__ import annotations

import pytest

from bot.domain.report import Row, VersionFact
from bot.engine.library import Library
from bot.store.db import Tx
from bot.texts import texts
from bot.web.dashboard.names import Names, names, version
from tests.web.dashboard.house import ARK, House

T = texts("en")


async def known(house: House) -> Names:
    async def work(tx: Tx) -> Names:
        library = Library()
        await library.refresh(tx)
        return await names(tx, library)

    return await house.database.read(work)


@pytest.mark.parametrize(
    ("by", "key", "name"),
    [
        ("region", ARK, "Arkhangelsk Obl."),
        ("region", "", "Region not said"),
        ("region", "RU-XX", "RU-XX"),
        ("profession", "police", "Police"),
        ("profession", "", "Profession not said"),
        ("module", "M02", "M02 Protective measures and a call"),
        ("module", "M77", "M77"),
        ("cohort", "1", "Autumn 2026"),
        ("cohort", "9", "Cohort 9"),
        ("law-date", "2026-12-01", "1 Dec 2026"),
        ("law-date", "", "not known"),
        ("version", "abcdef0123456789", "abcdef012345"),
        ("total", "", ""),
    ],
)
async def test_groups(house: House, by: str, key: str, name: str) -> None:
    assert (await known(house)).group(Row(key), by, T) == name


def test_versions() -> None:
    assert version(Row("abc", version=VersionFact("abc", "M01", "", 3))) == "M01 v3"
    assert version(Row("abcdef0123", version=VersionFact("abcdef0123", "M01", "", 0))) == "M01 abcdef01"


async def test_filters_offer_only_their_own_regions(house: House) -> None:
    found = await known(house)
    assert found.region_choices(frozenset({ARK}), T) == [(ARK, "Arkhangelsk Obl.")]
    assert len(found.region_choices(None, T)) > 80
    assert found.cohort_choices() == [("1", "Autumn 2026")]
    assert [value for value, _ in found.module_choices(T)] == ["M01", "M02"]
    assert found.profession_choices(T)[-1] == ("-", "Profession not said")
