from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.course import Bilingual, Module
from bot.domain.staleness import Missing, Stale, missing, stale
from tests.domain.example import MODULE, SINGLE, both

WORDS = st.sampled_from(["", " ", "Одно", "Другое", "Третье"])


def stem(ru: str, en: str) -> Module:
    return replace(MODULE, items={**MODULE.items, "q1": replace(SINGLE, stem=both(ru, en))})


OLD = stem("Было?", "Is it?")


def test_nothing_is_stale_in_a_first_version() -> None:
    assert stale(None, MODULE, ()) == ()


def test_russian_changed_and_english_did_not() -> None:
    assert stale(OLD, stem("Стало?", "Is it?"), ()) == (Stale("item", "q1", "stem", "Было?", "Стало?", "Is it?"),)


@pytest.mark.parametrize(("ru", "en"), [("Было?", "Is it?"), ("Было?", "Is it so?"), ("Стало?", "Is it so?")])
def test_anything_else_is_not_stale(ru: str, en: str) -> None:
    assert stale(OLD, stem(ru, en), ()) == ()


def test_a_confirmed_text_is_stale_no_more_until_the_russian_changes_again() -> None:
    (once,) = stale(OLD, stem("Стало?", "Is it?"), ())
    assert len(once.key) == 12
    assert stale(OLD, stem("Стало?", "Is it?"), {once.key}) == ()
    (again,) = stale(OLD, stem("Снова?", "Is it?"), {once.key})
    assert again.new == "Снова?"


def test_the_same_words_elsewhere_need_a_confirmation_of_their_own() -> None:
    one = Stale("item", "q1", "stem", "Было", "Стало", "Is")
    others = [replace(one, kind="card"), replace(one, id="q2"), replace(one, place="explain"), replace(one, new="Иное")]
    assert len({one.key, *(other.key for other in others)}) == 5
    assert replace(one, old="Прежде", en="Was").key == one.key


def test_an_added_or_a_removed_part_is_not_stale() -> None:
    fewer = replace(MODULE, items={}, scenarios={}, checklists={})
    assert stale(fewer, MODULE, ()) == stale(MODULE, fewer, ()) == ()


@pytest.mark.parametrize(
    ("ru", "en", "gaps"), [("Да?", "Yes?", []), ("Да?", " ", ["en"]), ("", "Yes?", ["ru"]), ("", " ", [])]
)
def test_a_language_that_is_missing(ru: str, en: str, gaps: list) -> None:
    assert missing(stem(ru, en)) == tuple(Missing("item", "q1", "stem", locale) for locale in gaps)


@given(WORDS, WORDS, WORDS, WORDS)
def test_what_is_stale_is_settled_by_confirming_it_or_by_new_english(ru1: str, en1: str, ru2: str, en2: str) -> None:
    old, new = stem(ru1, en1), stem(ru2, en2)
    found = stale(old, new, ())
    assert bool(found) == (ru1 != ru2 and en1 == en2)
    assert stale(old, new, {one.key for one in found}) == ()
    assert stale(old, stem(ru2, en2 + "."), ()) == ()


@given(WORDS, WORDS)
def test_a_gap_is_in_one_language_and_the_other_has_words(ru: str, en: str) -> None:
    words = Bilingual(ru, en)
    for gap in missing(stem(ru, en)):
        assert not words[gap.locale].strip()
        assert (ru + en).strip()
