import json
from dataclasses import replace

import pytest

from bot.authoring.problems import Problem
from bot.authoring.report import facts
from bot.authoring.report_table import data, lines
from bot.domain.course import LOCALES, Locale, Tick
from tests.authoring.test_report import SETTLED, record, report
from tests.domain.example import MODULE


@pytest.mark.parametrize("locale", LOCALES)
def test_a_row_stands_under_its_columns(locale: Locale) -> None:
    head, row, *_ = lines(facts(report()), locale)
    assert len(head) == len(row)
    assert row.startswith(MODULE.id)
    assert len(head.split("  ")) > 10


def test_doubts_are_told_in_words() -> None:
    found = facts(report(law={**SETTLED, "sk-24": record("proposed", evidence="R")}))
    assert "      sk-24: not known to be in force, from memory" in lines(found, "en")
    assert "      sk-24: под вопросом, по памяти" in lines(found, "ru")


def test_errors_are_told() -> None:
    found = facts(report(problems=(Problem("M02/module.yaml", 1, "no-cards"),), modules=2))
    assert "Modules with errors, not in the table: 1; errors 1" in lines(found, "en")
    assert not any("errors" in line for line in lines(facts(report()), "en"))


def test_all_is_only_said_of_all() -> None:
    (name, checklist), *_ = MODULE.checklists.items()
    many = (Tick(f"t{number}", MODULE.title, ("sk-24",)) for number in range(300))
    bare = replace(checklist, ticks=(*many, Tick("bare", MODULE.title)))
    head, row, *_ = lines(facts(report(replace(MODULE, checklists={name: bare}))), "en")
    assert row[: head.index("cited") + len("cited")].endswith(" 99%")


def test_the_data_are_json() -> None:
    told = json.loads(json.dumps(data(facts(report()))))
    assert told["modules"][0]["id"] == MODULE.id
    assert 0 <= told["modules"][0]["citations"]["share"] <= 1
    assert told["totals"]["items"] == len(MODULE.items)
