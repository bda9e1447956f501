import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.authoring import markup
from bot.authoring.unmark import unmark, unmark_line

TEXTS = [
    "**да** и *нет*",
    "вот:\n\n- раз\n- **два**\n\nвсё",
    "1. раз\n2. два",
    "7. раз\n8. два",
    "две\\\nстроки",
    "`код`",
    "2 \\* 2 = 4 и \\[1\\]",
    "112\\. Это номер",
    "\\- тире",
    "a &lt; b &amp;amp;",
    "\\# 5 и \\> 3 | 4",
    "**а *б* в**",
]


@pytest.mark.parametrize("text", TEXTS)
def test_it_gives_the_same_html_again(text: str) -> None:
    shown = markup.block(text)
    assert markup.block(unmark(shown)) == shown


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=12)
RUNS = st.builds(lambda sign, text: f"{sign}{markup.escape(text)}{sign}", st.sampled_from(["", "**", "*"]), WORDS)
LINES = st.lists(RUNS, min_size=1, max_size=5).map(" ".join)
LISTS = st.builds(
    lambda sign, lines: "\n".join(f"{sign} {line}" for line in lines),
    st.sampled_from(["-", "1."]),
    st.lists(LINES, min_size=1, max_size=3),
)


@given(st.lists(LINES | LISTS, min_size=1, max_size=4).map("\n\n".join))
def test_whatever_was_written(text: str) -> None:
    try:
        shown = markup.block(text)
    except markup.MarkupProblem:
        assume(False)
        return
    assert markup.block(unmark(shown)) == shown


@given(LINES)
def test_whatever_was_written_on_a_line(text: str) -> None:
    shown = markup.line(text)
    assert markup.line(unmark_line(shown)) == shown
