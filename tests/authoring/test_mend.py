import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.authoring import schema, yaml12
from bot.authoring.draft import ModuleDraft
from bot.authoring.mend import where
from bot.authoring.reference import Reference
from tests.authoring.conftest import SOUND, check_text, with_change

LINES = SOUND.splitlines(keepends=True)


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        (("steps", 0, "card", "title", "ru"), ("steps", 0, "title", "ru")),
        (("steps", 0, "card", "text"), ("steps", 0, "text")),
        (("steps", 0, "card", "law", 0), ("steps", 0, "law", 0)),
        (("pools", "б", "[key]"), ("pools", "б")),
        ((), ()),
    ],
)
def test_places_of_pydantic_are_places_in_the_file(loc: tuple[int | str, ...], path: tuple[int | str, ...]) -> None:
    data = {"steps": [{"kind": 1, "title": {"ru": "a"}, "law": ["б"]}], "pools": {"б": []}}
    assert where(data, loc) == path


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        (("steps", 0, "card", "text"), ("steps", 0, "text")),
        (("steps", 0, "card", "card"), ("steps", 0, "card")),
        (("steps", 1, "posttest", "posttest", "draw"), ("steps", 1, "posttest", "draw")),
    ],
)
def test_a_tag_is_not_taken_for_the_key_of_its_name(loc: tuple[int | str, ...], path: tuple[int | str, ...]) -> None:
    data = {"steps": [{"card": "a", "title": {"ru": "a"}}, {"posttest": {"pool": "post"}}]}
    assert where(data, loc) == path


def test_what_was_left_out_is_remembered() -> None:
    doc = yaml12.parse(with_change("kind: order ", "kind: sorting "), "module.yaml")
    draft = schema.read(doc, ModuleDraft)
    assert draft and not draft.sound
    assert draft.was_lost("steps") and not draft.was_lost("hours")
    assert [item.id for item in draft.model.items] == ["practice", "first", "ask", "hours"]
    assert draft.patient.original(("items", 3, "law")) == ("items", 4, "law")


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, len(LINES) - 1),
    st.sampled_from(["", "  x: 1\n", "a: [1]\n", "      - 5\n", "    law: {a: 1}\n", "    id: [я]\n", "  -\n"]),
)
def test_any_line_may_be_lost_or_replaced(reference: Reference, index: int, line: str) -> None:
    """Whatever an author does to a line, the answer is a report, never a crash."""
    report = check_text("".join([*LINES[:index], line, *LINES[index + 1 :]]), reference)
    assert report.ok == bool(report.compiled)
