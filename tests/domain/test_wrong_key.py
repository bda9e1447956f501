from dataclasses import replace

from bot.domain.wrong_key import key, put_right, shares
from tests.released import KEY, SHORT, SUBSTANCE, TYPO, rekeyed


def test_a_question_with_another_key_is_known_by_the_hash_it_had() -> None:
    assert put_right(SHORT, KEY) == {"p1": "hp1"}
    assert put_right(SHORT, TYPO) == {}


def test_a_question_that_is_new_or_gone_has_no_wrong_key() -> None:
    fewer = replace(SHORT, items={"p2": SHORT.items["p2"]})
    assert put_right(fewer, SHORT) == put_right(SHORT, fewer) == {}


def test_versions_with_the_same_wrong_key_share_it() -> None:
    assert shares(TYPO, SHORT, KEY)
    assert shares(SUBSTANCE, SHORT, KEY)
    other = replace(SHORT, items={**SHORT.items, "p1": rekeyed(rekeyed(SHORT.items["p1"]))})
    assert not shares(other, SHORT, KEY)
    assert not shares(replace(SHORT, items={}), SHORT, KEY)


def test_only_what_was_put_right_is_graded_by() -> None:
    both_keys = replace(KEY, items={**KEY.items, "p2": replace(SHORT.items["p2"], hash="another")})
    assert set(key(SHORT, SHORT, KEY).items) == {"p1"}
    assert set(key(SHORT, SHORT, both_keys).items) == {"p1", "p2"}


def test_a_new_threshold_holds_for_those_who_had_the_old_one() -> None:
    higher = replace(KEY, mastery=1.0)
    assert key(TYPO, SHORT, higher).mastery == 1.0
    assert key(replace(SHORT, mastery=0.5), SHORT, higher).mastery == 0.5
