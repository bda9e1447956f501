from __future__ import annotations

import html as standard

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.html import Html, bold, escape, folded, italic, join, length, lines, paragraphs, plain, tag

HOSTILE = "<b>&amp; \"x\" 'y' </b><script>"


def test_what_people_write_is_shown_as_they_wrote_it() -> None:
    assert escape(HOSTILE) == "&lt;b&gt;&amp;amp; \"x\" 'y' &lt;/b&gt;&lt;script&gt;"
    assert plain(escape(HOSTILE)) == HOSTILE


def test_markup_is_not_escaped_twice() -> None:
    once = bold("a & b")
    assert once == "<b>a &amp; b</b>"
    assert escape(once) is once
    assert italic(once) == "<i><b>a &amp; b</b></i>"
    assert folded("<") == "<blockquote expandable>&lt;</blockquote>"
    assert tag("code", "x") == "<code>x</code>"


def test_parts_are_joined_escaped_and_empty_ones_left_out() -> None:
    assert lines("a", "", bold("b")) == "a\n<b>b</b>"
    assert paragraphs("1 < 2", "x") == "1 &lt; 2\n\nx"
    assert join(" & ", "a", "b") == "a &amp; b"
    assert isinstance(lines(), Html) and lines() == ""


@pytest.mark.parametrize(
    ("markup", "units"),
    [
        ("", 0),
        ("abc", 3),
        ("Привет", 6),
        ("😀", 2),
        ("<b>a</b>", 1),
        ("&amp;&lt;&#128512;", 4),
        ("⚖ ✓", 3),
        ('<a href="https://x?a=1&amp;b=2">link</a>', 4),
    ],
)
def test_length_is_counted_as_telegram_counts(markup: str, units: int) -> None:
    assert length(markup) == units


@given(st.text())
def test_escaped_text_has_the_length_of_what_is_seen(text: str) -> None:
    kept = text.encode("utf-16-le", "surrogatepass")
    assert length(escape(text)) == len(kept) // 2
    assert plain(escape(text)) == text == standard.unescape(escape(text))
