import pytest

from bot.authoring.draft import ModuleDraft
from bot.authoring.xlsx.fields import FIELDS, Field, field_of


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_found_by_any_of_its_names(field: Field) -> None:
    assert all(field_of(name) is field for name in (field.key, *field.title, f" {field.title[0].upper()}:"))


def test_every_field_of_the_format_has_a_place() -> None:
    elsewhere = {"format", "steps", "items", "scenarios", "checklists"}
    assert {field.key for field in FIELDS} == set(ModuleDraft.model_fields) - elsewhere


def test_other_names() -> None:
    assert field_of("Цели") is field_of("objectives")
    assert field_of("Цвет") is None
