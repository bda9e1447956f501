from dataclasses import replace

from bot.domain.course import Bilingual, LawEntry, Module
from bot.domain.footing import places, shaky
from bot.domain.reference import LawRecord
from bot.domain.review import digest
from tests.domain.example import MODULE
from tests.register import SHAKY


def found(module: Module, register: dict[str, LawRecord], checked: set[tuple[str, str]]) -> dict[str, object]:
    return {f"{one.place.kind} {one.place.id}": dict(one.doubts) for one in shaky(module, register, checked)}


def register(entry: LawEntry) -> dict[str, LawRecord]:
    return {entry.id: LawRecord(entry, "in-force")}


def test_places_have_all_the_law_under_them() -> None:
    law = {f"{one.kind} {one.id}": one.law for one in places(MODULE)}
    assert law["card always"] == ("sk-24",)
    assert set(law["scenario call"]) == {"sk-24"}
    assert {name.split()[0] for name in law} == {"card", "item", "scenario", "checklist"}
    assert all(law.values())


def test_what_rests_on_an_unchecked_entry() -> None:
    entry = SHAKY.law["sk-65"]
    doubts = {"sk-65": ("low-confidence", "from-memory")}
    assert found(SHAKY, register(entry), set()) == {"card hard": doubts, "item q2": doubts}
    assert found(MODULE, {}, set()) == {}


def test_a_lawyers_check_ends_the_doubt_of_that_wording_only() -> None:
    entry = SHAKY.law["sk-65"]
    current = register(entry)
    checked = {("sk-65", digest(current["sk-65"]))}
    assert found(SHAKY, current, checked) == {}
    newer = register(replace(entry, note=Bilingual("иначе", "otherwise")))
    assert "card hard" in found(SHAKY, newer, {("sk-65", digest(newer["sk-65"]))})


def test_an_entry_that_is_no_law_is_in_doubt() -> None:
    entry = MODULE.law["sk-65"]
    doubts = {"sk-65": ("not-settled",)}
    assert found(MODULE, {"sk-65": LawRecord(entry, "repealed")}, set())["card hard"] == doubts
