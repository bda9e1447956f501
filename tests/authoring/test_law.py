import pytest

from bot.authoring.law import is_date
from bot.authoring.reference import Reference
from tests.authoring.conftest import check_text, with_change


def test_doubts_of_an_entry(reference: Reference) -> None:
    assert reference.law["rule-1"].doubts == ()
    assert reference.law["rule-3"].doubts == ("not-settled", "low-confidence", "from-memory")


def test_a_doubt_is_told_once_however_often_it_is_cited(reference: Reference) -> None:
    text = with_change("law: [rule-2]", "law: [rule-3]").replace("law: [rule-1]", "law: [rule-3]")
    report = check_text(text, reference)
    assert len(report.problems) == 3
    assert report.ok


def test_a_record_knows_its_place_and_its_dates(reference: Reference) -> None:
    record = reference.law["rule-1"]
    assert (record.group, record.as_of, record.since, record.until) == ("rules", "2026-11-22", "2020-01-01", "")
    assert (record.related, record.sources) == (("rule-2",), ("https://example.org/1",))


def test_an_entry_is_markup(reference: Reference) -> None:
    assert reference.law["rule-2"].entry.note.ru == "48 часов, если &lt; 3 дней &amp; не больше."


@pytest.mark.parametrize(
    ("text", "real"),
    [("2026-11-22", True), ("2024-02-29", True), ("2026-02-29", False), ("20261122", False), ("", False),
     ("2026-W01-1", False), ("22.11.2026", False)],
)  # fmt: skip
def test_dates(text: str, real: bool) -> None:
    assert is_date(text) is real
