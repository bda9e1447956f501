from __future__ import annotations

from dataclasses import replace

import pytest

from bot.actions import FindRegion, Help, Home, Menu, Path
from bot.chat.html import Html, bold
from bot.chat.screen import BUTTONS_LIMIT, LABEL_LIMIT, ROW_LIMIT, TEXT_LIMIT, Button, Screen

HOME = Button("Home", Home())
SCREEN = Screen(bold("Hello"), ((HOME, Button("Site", url="https://example.org")),))


def test_a_screen_is_stored_as_plain_data() -> None:
    assert SCREEN.body == {
        "text": "<b>Hello</b>",
        "rows": [[{"label": "Home", "data": "hm"}, {"label": "Site", "url": "https://example.org"}]],
        "protect": False,
    }


@pytest.mark.parametrize(
    "other",
    [
        replace(SCREEN, text=Html("Hello")),
        replace(SCREEN, protect=True),
        replace(SCREEN, rows=((HOME,),)),
        replace(SCREEN, rows=((Button("Home", Menu()),),)),
        replace(SCREEN, rows=((Button("home", Home()),),)),
    ],
)
def test_screens_that_differ_have_different_digests(other: Screen) -> None:
    assert other.digest != SCREEN.digest


def test_screens_that_look_the_same_have_one_digest() -> None:
    same = Screen(bold("Hello"), ((Button("Home", Home()), Button("Site", url="https://example.org")),))
    assert same.digest == SCREEN.digest
    assert replace(SCREEN, awaits=FindRegion()).digest == SCREEN.digest, "what text means is not seen"
    assert len({replace(SCREEN, rows=((Button("p", Path(page)),),)).digest for page in range(9)}) == 9


@pytest.mark.parametrize("text", ["", "<b></b>", "x" * (TEXT_LIMIT + 1), "😀" * (TEXT_LIMIT // 2 + 1)])
def test_a_text_that_cannot_be_shown_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="visible characters"):
        Screen(Html(text))


def test_the_longest_text_is_counted_without_its_markup() -> None:
    assert Screen(bold("x" * TEXT_LIMIT)).text.startswith("<b>")
    assert Screen(Html("&amp;" * TEXT_LIMIT))


@pytest.mark.parametrize("label", ["", "  ", "x" * (LABEL_LIMIT + 1)])
def test_a_label_that_cannot_be_read_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match="a label has"):
        Button(label, Home())


def test_a_button_does_one_thing() -> None:
    with pytest.raises(ValueError, match="an action or a link"):
        Button("both", Home(), "https://example.org")
    with pytest.raises(ValueError, match="an action or a link"):
        Button("neither")


def test_rows_and_buttons_have_their_limits() -> None:
    row = tuple(Button(str(number), Help()) for number in range(ROW_LIMIT))
    assert Screen(Html("x"), (row,))
    for rows in [((),), ((*row, HOME),)]:
        with pytest.raises(ValueError, match="a row has"):
            Screen(Html("x"), rows)
    full = ((HOME,),) * BUTTONS_LIMIT
    assert Screen(Html("x"), full)
    with pytest.raises(ValueError, match="at most"):
        Screen(Html("x"), (*full, (HOME,)))
