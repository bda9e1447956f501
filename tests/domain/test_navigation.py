from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.course import Bilingual
from bot.domain.navigation import edition, walk
from bot.domain.reference import Answer, Finding, Fork, Tree

WORDS = Bilingual("а", "a")


def fork(id: str, *to: str) -> Fork:
    finding = None if to else Finding(body=WORDS)
    return Fork(id, WORDS, (), tuple(Answer(Bilingual(one, one), one) for one in to), finding)


NODES = (fork("start", "left", "right"), fork("left", "right", "end"), fork("right", "end", "other"), fork("end"))
TREE = Tree("call", WORDS, ("police",), "start", {one.id: one for one in (*NODES, fork("other"))})


@pytest.mark.parametrize(
    ("trail", "reached", "followed"),
    [
        ("", "start", ""),
        ("0", "left", "0"),
        ("00", "right", "00"),
        ("001", "other", "001"),
        ("0011", "other", "001"),
        ("9", "start", ""),
        ("0x1", "left", "0"),
        ("²", "start", ""),
    ],
)
def test_a_trail_is_followed_as_far_as_it_goes(trail: str, reached: str, followed: str) -> None:
    walked = walk(TREE, trail)
    assert (walked.fork.id, walked.trail) == (reached, followed)


def test_the_answers_given_are_told() -> None:
    walked = walk(TREE, "01")
    assert [(one.id, answer.to) for one, answer in walked.passed] == [("start", "left"), ("left", "end")]


@given(st.text(max_size=20))
def test_whatever_comes_leads_somewhere_and_comes_back_the_same(trail: str) -> None:
    walked = walk(TREE, trail)
    assert walk(TREE, walked.trail) == walked
    assert walked.fork.id in TREE.nodes


def test_an_edition_stands_for_the_ways() -> None:
    same = replace(TREE, title=Bilingual("б", "b"))
    other = replace(TREE, nodes={**TREE.nodes, "start": fork("start", "right", "left")})
    assert edition(TREE) == edition(same) != edition(other)
    assert edition(TREE) != edition(replace(TREE, start="left"))
    assert len(edition(TREE)) == 6
