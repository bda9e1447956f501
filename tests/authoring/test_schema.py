import json
from typing import Any

import pytest
from pydantic import BaseModel

from bot.authoring import schema, yaml12
from bot.authoring.draft import STEP_KINDS, AidDraft, ModuleDraft, TreeDraft
from tests.authoring.conftest import README, SOUND

CHECKED_IN = README.with_name("module.schema.json")


def test_the_schema_for_editors_is_current() -> None:
    assert CHECKED_IN.read_text("utf-8") == schema.json_schema(), (
        "python -m bot.authoring.schema > content/module.schema.json"
    )


@pytest.mark.parametrize(("kind", "model"), [("aid", AidDraft), ("tree", TreeDraft)])
def test_so_are_those_of_aids_and_trees(kind: str, model: type[BaseModel]) -> None:
    checked_in = README.with_name(f"{kind}.schema.json").read_text("utf-8")
    assert checked_in == schema.json_schema(model), (
        f"python -m bot.authoring.schema {kind} > content/{kind}.schema.json"
    )


def test_it_asks_for_both_languages() -> None:
    data: dict[str, Any] = json.loads(schema.json_schema())
    assert data["$defs"]["BothLanguages"]["required"] == ["ru", "en"]
    assert len(data["properties"]["steps"]["items"]["oneOf"]) == len(STEP_KINDS)


def test_a_sound_document_is_read_as_it_is() -> None:
    doc = yaml12.parse(SOUND, "module.yaml")
    draft = schema.read(doc, ModuleDraft)
    assert draft and draft.sound and not doc.problems
    assert draft.model.items[-1].answer and draft.model.items[-1].answer.value == 48


def test_numbers_are_text_where_text_is_meant() -> None:
    text = SOUND.replace("{ru: Протокол, en: The report}", "{ru: 007, en: 1.50}")
    draft = schema.read(yaml12.parse(text, "module.yaml"), ModuleDraft)
    assert draft
    option = draft.model.items[1].options[0]
    assert (option.text.ru, option.text.en) == ("007", "1.50")


def test_a_document_that_cannot_be_mended() -> None:
    doc = yaml12.parse("[1, 2]", "module.yaml")
    assert schema.read(doc, ModuleDraft) is None
    assert [problem.code for problem in doc.problems] == ["expected-mapping"]
