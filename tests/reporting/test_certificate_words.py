from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.certificate import ENDLESS, REASONS, Record, Rule, Verdict
from bot.reporting import certificate_words as words
from bot.texts import texts
from tests.domain.test_certificate import CERTIFICATE, NOON, OLD, RECORD, YEAR

T = texts("en")
NEW = replace(OLD, version="b" * 64, number=2, law_as_of="2026-11-20")
WHOLE = replace(RECORD, certificate=replace(CERTIFICATE, whole=True))


@pytest.mark.parametrize(
    ("record", "now", "said", "why"),
    [
        (RECORD, NOON, "The certificate is valid.", ""),
        (replace(RECORD, brought=NEW, brought_at=NOON), NOON, "The certificate is valid.", "brought up to date"),
        (RECORD, YEAR, "The certificate has expired.", "until 22 Nov 2027"),
        (replace(RECORD, behind=True, current=NEW), NOON, "The certificate is on an older text", "20 Nov 2026"),
        (
            replace(WHOLE, behind=True, current=NEW),
            NOON,
            "The certificate is on an older text",
            "the whole module has to be taken again",
        ),
        (replace(RECORD, state="failed", raw=1), NOON, "The certificate is withdrawn.", "wrong key"),
        (
            replace(RECORD, verdict=Verdict(True, "not-own", 3, NOON)),
            NOON,
            "The certificate is withdrawn.",
            "Withdrawn on 22 Nov 2026. The module was taken by somebody else.",
        ),
    ],
)
def test_the_worth_and_why(record: Record, now: int, said: str, why: str) -> None:
    assert words.worth(record, now, T).startswith(said)
    assert why in words.explained(record, now, T)
    assert bool(why) == bool(words.explained(record, now, T))


def test_a_name_is_given_not_given_or_taken_back() -> None:
    assert words.name(replace(RECORD, bearer="Anna"), T) == "Anna"
    assert words.name(RECORD, T) == "not given"
    assert words.name(replace(RECORD, certificate=replace(CERTIFICATE, named=True)), T) == "taken back by the holder"


def test_every_field_has_something_to_say() -> None:
    told = {one.label: one.value for one in words.lines(replace(RECORD, brought=NEW, brought_at=NOON), T)}
    assert all(told.values())
    assert told["Result"] == "passed, 5 of 6 (83%)"
    assert told["Version of the module"] == f"v1 ({'a' * 12})"
    assert told["Brought up to date"] == f"22 Nov 2026: law as of 20 Nov 2026, version v2 ({'b' * 12})"
    assert told["Document"] == "no. 1 of 22 Nov 2026"


def test_what_has_no_end_says_so() -> None:
    endless = replace(RECORD, certificate=replace(CERTIFICATE, until=None))
    told = {one.label: one.value for one in words.lines(endless, T)}
    assert "Valid until" not in told
    assert told["Validity"] == "no end date"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Rule(), "12 months, as for all"),
        (Rule(months=12), "12 months"),
        (Rule(months=36), "36 months"),
        (Rule(months=ENDLESS), "no end date"),
    ],
)
def test_a_rule_says_how_long(rule: Rule, said: str) -> None:
    assert words.term(rule, 12, T) == said


def test_a_rule_says_what_is_enough() -> None:
    assert words.enough(True, T) != words.enough(False, T)


def test_a_result_without_a_test_and_one_that_fell_below() -> None:
    assert words.result(replace(RECORD, state="completed", scaled=None), T) == "completed"
    assert words.result(replace(RECORD, state="failed"), T).startswith("below the threshold")


def test_every_reason_has_words() -> None:
    assert len({words.reason_words(one, T) for one in REASONS}) == len(REASONS)
