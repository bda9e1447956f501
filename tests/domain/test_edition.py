from dataclasses import dataclass

import pytest

from bot.domain.edition import behind, editions


@dataclass(frozen=True)
class Made:
    version: str
    why: str


def history(*told: str) -> list[Made]:
    """`a substance`, the oldest first; gives the newest first."""
    return [Made("" if version == "-" else version, why) for version, why in map(str.split, reversed(told))]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ((), {}),
        (("a start",), {"a": 1}),
        (("a start", "b typo"), {"a": 1, "b": 1}),
        (("a start", "b key"), {"a": 1, "b": 1}),
        (("a start", "b substance"), {"a": 1, "b": 2}),
        (("a start", "b substance", "c typo"), {"a": 1, "b": 2, "c": 2}),
        (("a start", "b substance", "a rollback"), {"a": 1, "b": 2}),
        (("a start", "b substance", "a rollback", "c typo"), {"a": 1, "b": 2, "c": 1}),
        (("a start", "b substance", "a rollback", "c substance"), {"a": 1, "b": 2, "c": 3}),
        (("a start", "b substance", "- withdraw", "b rollback"), {"a": 1, "b": 2}),
        (("a start", "b substance", "a substance"), {"a": 3, "b": 2}),
        (("a typo", "b typo"), {"a": 1, "b": 1}),
    ],
)
def test_what_says_the_same_in_substance(told: tuple[str, ...], wanted: dict[str, int]) -> None:
    assert editions(history(*told)) == wanted


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (("a start",), ""),
        (("a start", "b typo"), ""),
        (("a start", "b key"), ""),
        (("a start", "b substance"), "a"),
        (("a start", "b substance", "c substance"), "ab"),
        (("a start", "b substance", "c typo"), "a"),
        (("a start", "b substance", "a rollback"), "b"),
        (("a start", "b typo", "a rollback"), ""),
        (("a start", "b substance", "- withdraw"), ""),
        (("a start", "b substance", "a substance"), "b"),
    ],
)
def test_who_has_something_to_catch_up_on(told: tuple[str, ...], who: str) -> None:
    assert "".join(version for version in "abc" if behind(history(*told), version)) == who


def test_a_version_nobody_published_is_behind_nothing() -> None:
    assert not behind(history("a start"), "z")
    assert not behind([], "a")
