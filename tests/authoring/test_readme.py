"""The guide for trainers is true: its example compiles, its tables are the program's."""

import re

from bot.authoring.reference import Reference
from bot.authoring.rendering import LONGEST, MAX_CARD_WORDS
from bot.authoring.template import FILTERS
from tests.authoring.conftest import README, SOUND, check_text

TEXT = README.read_text(encoding="utf-8")


def test_the_example_compiles_without_a_warning(reference: Reference) -> None:
    report = check_text(SOUND, reference)
    assert [problem.code for problem in report.problems] == []
    assert set(report.compiled) == {"M01"}


def test_there_is_one_example_and_it_is_compiled() -> None:
    assert len(re.findall("```yaml", TEXT)) == 1


def test_the_table_of_lengths_is_true() -> None:
    table = dict(re.findall(r"\| ([^|]+?) \| (\d+) \|", TEXT) + re.findall(r"\| \| ([^|]+?) \| (\d+) \|", TEXT))
    assert table["title"] == str(LONGEST["title"])
    assert table["neutral"] == str(LONGEST["neutral"])
    assert table["question (`stem`)"] == str(LONGEST["stem"])
    assert {str(LONGEST[kind]) for kind in ("option", "objective", "tick")} == {table["option, objective, tick"]}
    assert {str(LONGEST[kind]) for kind in ("label", "unit")} == {table["gauge, unit"]}
    assert table["moment of a scenario"] == str(LONGEST["node"])
    assert table["choice"] == str(LONGEST["choice"])
    assert {str(LONGEST[kind]) for kind in ("feedback", "warning")} == {table["feedback, warning"]}
    assert {str(LONGEST[kind]) for kind in ("explain", "intro")} == {table["`explain`, checklist intro"]}
    assert f"{MAX_CARD_WORDS} **words**" in TEXT


def test_every_filter_is_told_of() -> None:
    assert all(f"| {name}" in TEXT for name in FILTERS)
