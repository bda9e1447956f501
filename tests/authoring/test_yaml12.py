from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import yaml12
from bot.authoring.problems import ContentError

PARSERS = [yaml.CSafeLoader, yaml.SafeLoader]


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both sources of events: the second is used where libyaml was not built."""
    monkeypatch.setattr(yaml12, "LOADER", request.param)
    return str(request.param)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: no", "no"),
        ("a: yes", "yes"),
        ("a: on", "on"),
        ("a: true", True),
        ("a: False", False),
        ("a: ~", None),
        ("a:", None),
        ("a: null", None),
        ("a: 2026-11-22", "2026-11-22"),
        ("a: 12:30", "12:30"),
        ("a: 010", 10),
        ("a: +1", 1),
        ("a: -3", -3),
        ("a: 0x1F", 31),
        ("a: 0o17", 15),
        ("a: 1_000", "1_000"),
        ("a: 0.8", 0.8),
        ("a: 1e3", 1000.0),
        ("a: .inf", ".inf"),
        ("a: '48'", "48"),
        ("a: |\n  раз\n  два\n", "раз\nдва\n"),
        ("a: >-\n  раз\n  два\n", "раз два"),
        ("a: [1, б]", [1, "б"]),
        ("a: {б: в}", {"б": "в"}),
        ("\N{ZERO WIDTH NO-BREAK SPACE}a: 1".lstrip("\ufeff"), 1),
        ("a: 1\r\n", 1),
        ("%YAML 1.2\n---\na: 1\n...\n", 1),
    ],
)
def test_yaml_1_2(parser: str, text: str, data: Any) -> None:
    value = yaml12.parse(text, "m.yaml").data["a"]
    assert value == data
    assert isinstance(value, bool) == isinstance(data, bool)


def test_a_number_remembers_how_it_was_written() -> None:
    data = yaml12.parse("a: 007\nb: 1.50", "m.yaml").data
    assert (data["a"].raw, data["b"].raw) == ("007", "1.50")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "empty-file", 0),
        ("# только замечание", "empty-file", 0),
        ("a: 1\nb: [1", "not-yaml", None),
        ("a: 1\n\tb: 2", "not-yaml", 2),
        ("a: b: c", "not-yaml", 1),
        ("a: 1\nb: \x07", "not-yaml", None),
        ("a: 1\n---\nb: 2", "several-documents", 2),
        ("a: &x 1\nb: *x", "alias", 1),
        ("a: 1\nb: *x", None, None),
        ("a: 1\nb: !!python/name:os.system x", "tag", 2),
        ("a: !x 1", "tag", 1),
        ("a: 1\n? [b]\n: 2", "odd-key", 2),
        ("a: " + "[" * 30, "too-deep", 1),
    ],
)
def test_what_is_refused(parser: str, text: str, code: str | None, line: int | None) -> None:
    with pytest.raises(ContentError) as caught:
        yaml12.parse(text, "m.yaml")
    (problem,) = caught.value.problems
    assert code in (problem.code, None)
    assert line in (problem.line, None)


def test_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml12, "MAX_NODES", 10)
    with pytest.raises(ContentError) as caught:
        yaml12.parse("a:\n" + "  - 1\n" * 20, "m.yaml")
    assert caught.value.problems[0].code == "too-many-values"
    assert caught.value.problems[0].line == 10


def test_a_key_that_comes_twice(parser: str) -> None:
    doc = yaml12.parse("a: 1\nb: 2\na: 3", "m.yaml")
    assert [(problem.code, problem.line) for problem in doc.problems] == [("duplicate-key", 3)]
    assert doc.data == {"a": 1, "b": 2}


def test_lines(parser: str) -> None:
    text = "# замечание\na:\n  - b: 1\n    c: |\n      раз\n      два\n  - x\n"
    doc = yaml12.parse(text, "m.yaml")
    assert doc.line(("a",)) == 2
    assert doc.line(("a", 0)) == doc.line(("a", 0, "b")) == 3
    assert doc.line(("a", 0, "c")) == 4
    assert doc.line(("a", 0, "c"), inner=2) == 6
    assert doc.line(("a", 1)) == 7
    assert doc.line(("a", 0, "missing", "deeper")) == 3
    assert doc.line(("nothing",)) == 1


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@`,? \n\t~01.\u2028\x85", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert yaml12.parse(text, "m.yaml").data is not None
    except ContentError as error:
        assert all(problem.line <= text.count("\n") + 3 for problem in error.problems)
