import pytest
from pydantic import ValidationError

from bot.authoring.draft import STEP_KINDS, BothLanguages, ItemRef, ModuleDraft, TickDraft
from bot.authoring.yaml12 import parse


@pytest.mark.parametrize("id", ["a", "q-1", "A_b", "x" * 40])
def test_ids(id: str) -> None:
    assert ItemRef(item=id).item == id


@pytest.mark.parametrize("id", ["", "a b", "й", "a.b", "x" * 41, "a\n"])
def test_no_ids(id: str) -> None:
    with pytest.raises(ValidationError):
        ItemRef(item=id)


def test_law_ids_have_dots() -> None:
    text = {"ru": "a", "en": "b"}
    assert TickDraft.model_validate({"id": "a", "text": text, "law": ["koap-6.1.1"]}).law == ["koap-6.1.1"]


def test_a_number_written_where_text_is_meant() -> None:
    assert BothLanguages.model_validate(parse("ru: 0112\nen: 1.0", "a").data) == BothLanguages(ru="0112", en="1.0")


def test_every_kind_of_step_is_in_the_draft() -> None:
    schema = ModuleDraft.model_json_schema()
    keys = {next(iter(one["required"])) for one in schema["$defs"].values() if one.get("required")}
    assert set(STEP_KINDS) <= keys
