import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import markup
from bot.authoring.banks.webtext import WebProblem
from bot.authoring.banks.words import Form, Words, escaped_braces, markdown
from bot.chat import html


def russian(text: str, form: Form = "moodle", in_line: bool = False) -> str:
    return markdown(Words(text, form), {"ru": True}, in_line)["ru"]


@pytest.mark.parametrize(
    ("text", "form", "result"),
    [
        ("**а**", "markdown", "**а**"),
        ("**а**", "moodle", r"\*\*а\*\*"),
        ("<b>а</b>", "plain", r"\<b\>а\</b\>"),
        ("<b>а</b>", "html", "**а**"),
        ("а\nб", "html", "а б"),
        ("а\nб", "moodle", "а\\\nб"),
        ("а\n\n  б", "plain", "а\n\nб"),
        ("# а", "moodle", r"\# а"),
        ("- а", "plain", r"\- а"),
        ("{{ x }}", "plain", "{{ '{' }}{ x }}"),
        ("<i><b>а</b> б</i>", "html", "***а** б*"),
    ],
)
def test_each_format_becomes_our_markdown(text: str, form: Form, result: str) -> None:
    assert russian(text, form) == result


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs", "Cf"]) | st.just(" "), max_size=60))
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    source = russian(text, "plain", in_line=True).replace("{{ '{' }}", "{")
    assert html.plain(markup.line(source)) == " ".join(text.split())


def test_bold_that_no_markdown_can_say() -> None:
    with pytest.raises(WebProblem) as error:
        russian("сло<b>«во»</b>м", "html")
    assert (error.value.code, error.value.what) == ("bank-html-lost", "сло«во»м")


SPANS = (
    '<p><span lang="ru" class="multilang">Кто <span style="x">это</span>?</span>'
    "<span class='multilang' lang='en_us'>Who?</span><span class=multilang lang=de>Wer?</span> 48</p>"
)


def test_spans_of_languages() -> None:
    words = Words(SPANS, "html")
    assert words.both
    assert markdown(words, {"ru": True, "en": True}, False) == {"ru": "Кто это? 48", "en": "Who? 48"}
    assert markdown(words, {"en": True}, False) == {"en": "Who? 48"}


def test_without_spans_a_text_is_the_same_in_all() -> None:
    assert not Words('<span lang="ru">а</span>').both
    assert markdown(Words("48"), {"ru": True, "en": True}, True) == {"ru": "48", "en": "48"}


@pytest.mark.parametrize("text", ["а" * 10_001, "а" * 1_501])
def test_texts_far_too_long(text: str) -> None:
    with pytest.raises(WebProblem, match="text-too-big"):
        russian(text)


def test_braces_that_are_no_template_stay() -> None:
    assert escaped_braces("{а} {{б}} {% в") == "{а} {{ '{' }}{б}} {{ '{' }}% в"
