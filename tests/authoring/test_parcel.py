import base64
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.authoring import parcel
from bot.authoring.desk import receive
from bot.authoring.parcel import MAX_MARKED, MAX_PARCEL, MAX_TOLD, dumps, loads
from bot.authoring.problems import problem
from bot.authoring.reference import Reference
from bot.authoring.revision import Received
from tests.authoring.conftest import SOUND, TODAY, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive
from tests.authoring.xlsx.workbooks import changed, typed


def test_a_module_comes_back_as_it_was(reference: Reference) -> None:
    one = check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]
    received = Received(one, (), None, {"items": 5}, ("q1",), ("q2", "q3"))
    back = loads(dumps(received, "en"))
    assert back.compiled == one
    assert (back.counts, back.added, back.filled, back.lang) == ({"items": 5}, ("q1",), ("q2", "q3"), "en")
    assert (back.problems, back.errors, back.warnings, back.marked) == ((), 0, 0, None)


def test_problems_are_told_in_both_languages(reference: Reference) -> None:
    book = changed(typed("Вопросы", U6=None))
    back = loads(dumps(receive("M07.xlsx", book, TODAY, reference), "ru"))
    (told,) = back.problems
    assert (told.where.ru, told.where.en) == ("M07.xlsx, лист «Вопросы», U6", "M07.xlsx, sheet “Вопросы”, U6")
    assert (told.what.ru, told.what.en) == ("у вопроса first не указана норма", "question first names no law")
    assert (told.severity, told.code, back.errors, back.compiled) == ("error", "item-without-law", 1, None)
    assert back.marked and back.marked.startswith(b"PK")


def test_errors_come_first_and_too_many_are_counted() -> None:
    warnings = [problem("a", line, "unused", id="q") for line in range(MAX_TOLD)]
    wrong = [problem("b", line, "no-cards") for line in range(7)]
    back = loads(dumps(Received(None, (*warnings, *wrong)), "ru"))
    assert (len(back.problems), back.errors, back.warnings) == (MAX_TOLD, 7, MAX_TOLD)
    assert [told.severity for told in back.problems[:8]] == ["error"] * 7 + ["warning"]


def test_a_marked_copy_too_large_stays_behind() -> None:
    assert loads(dumps(Received(None, (), b"x" * MAX_MARKED), "ru")).marked == b"x" * MAX_MARKED
    assert loads(dumps(Received(None, (), b"x" * (MAX_MARKED + 1)), "ru")).marked is None
    assert MAX_MARKED * 4 // 3 < MAX_PARCEL


def test_half_a_letter_travels_as_a_question_mark() -> None:
    told = loads(dumps(Received(None, (problem("a\ud800.yaml", 0, "no-cards"),)), "ru")).problems[0]
    assert told.where.ru == "a?.yaml"


@given(st.binary(max_size=300), st.text(max_size=50), st.sampled_from(["ru", "en"]))
@settings(max_examples=60, deadline=None)
def test_whatever_was_received_can_be_read_again(data: bytes, name: str, lang: parcel.Lang) -> None:
    received = receive(name, data, TODAY, Reference(), lang=lang)
    back = loads(dumps(received, lang))
    assert back.compiled is None and back.errors + back.warnings == len(received.problems) > 0


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"null", b'{"format": 2}', b'{"format": 1}', b"\xff", b"[" * 99_999]
)
def test_what_is_no_parcel(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        loads(data)


def test_a_parcel_that_was_tampered_with(reference: Reference) -> None:
    one = check_text(SOUND, reference).compiled["M01"]
    whole = json.loads(dumps(Received(one, ()), "ru"))
    for key, value in (("canonical", base64.b64encode(b"{}").decode()), ("canonical", "*"), ("media", [1])):
        broken = {**whole, "compiled": {**whole["compiled"], key: value}}
        with pytest.raises(ValueError, match=r"."):
            loads(json.dumps(broken).encode())
    with pytest.raises(ValueError, match="a parcel of"):
        loads(b" " * (MAX_PARCEL + 1))
