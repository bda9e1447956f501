import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import markup
from bot.authoring.markup import MarkupProblem
from bot.chat import html


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("**да** и *нет*", "<b>да</b> и <i>нет</i>"),
        ("одна\nстрока", "одна строка"),
        ("две\\\nстроки", "две\nстроки"),
        ("один\n\nдва", "один\n\nдва"),
        ("- раз\n- два", "• раз\n• два"),
        ("1. раз\n2. два", "1. раз\n2. два"),
        ("3. раз\n4. два", "3. раз\n4. два"),
        ("вот:\n\n- раз\n\n- два\n\nвсё", "вот:\n\n• раз\n• два\n\nвсё"),
        ("`код <a>`", "<code>код &lt;a&gt;</code>"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("    отступ", "отступ"),
        ("\\*звезда\\*", "*звезда*"),
        ("слово_с_чертой", "слово_с_чертой"),
        ("[1] сноска", "[1] сноска"),
        ("", ""),
    ],
)
def test_what_telegram_can_show(text: str, result: str) -> None:
    assert markup.block(text) == result


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("# раз", "markup-heading", 1),
        ("раз\n\nдва\n---", "markup-heading", 3),
        ("a | b\n--|--\n1 | 2", "markup-table", 1),
        ("раз <b>два</b>", "markup-html", 1),
        ("<script>x</script>", "markup-html", 1),
        ("a\n\n<!-- x -->", "markup-html", 3),
        ("```\nкод\n```", "markup-code-block", 1),
        ("> раз", "markup-quote", 1),
        ("раз\n\n***", "markup-rule", 3),
        ("раз\n[два](http://a.example)", "markup-link", 2),
        ("<http://a.example>", "markup-link", 1),
        ("![a](b.png)", "markup-picture", 1),
        ("- раз\n  - два", "markup-nested-list", 2),
    ],
)
def test_what_it_cannot(text: str, code: str, line: int) -> None:
    with pytest.raises(MarkupProblem) as caught:
        markup.block(text)
    assert (caught.value.code, caught.value.line) == (code, line)


@pytest.mark.parametrize("text", ["см. https://a.example", "www.a.example", "t.me/a", "tg://resolve"])
def test_addresses_are_refused(text: str) -> None:
    with pytest.raises(MarkupProblem) as caught:
        markup.refuse_addresses(f"раз\n{text}")
    assert (caught.value.code, caught.value.line) == ("markup-link", 2)


def test_a_line_keeps_its_number_and_dash() -> None:
    assert markup.line("112. **Да**") == "112. <b>Да</b>"
    assert markup.line("- нет\nи всё") == "- нет и всё"
    assert markup.line("# 5") == "# 5"


@pytest.mark.parametrize(
    ("text", "count"),
    [("Ст. 24 — это так", 4), ("• раз", 1), ("<b>раз</b>два", 1), ("", 0), ("что-то", 1), ("5 000 ₽", 2)],
)
def test_words(text: str, count: int) -> None:
    assert markup.words(text) == count


VISIBLE = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=60)


@given(VISIBLE)
def test_escaped_text_reads_as_it_was(text: str) -> None:
    text = " ".join(text.split())
    assert html.plain(markup.line(markup.escape(text))) == text
    assert html.plain(markup.block(markup.escape(text))) == text


@given(st.text(alphabet="*_`-1. \n<>&[]()#ab", max_size=60))
def test_the_html_is_always_balanced(text: str) -> None:
    try:
        result = markup.block(text)
    except MarkupProblem:
        return
    stack: list[str] = []
    for close, name in re.findall(r"<(/?)(\w+)>", result):
        if close:
            assert stack.pop() == name
        else:
            stack.append(name)
    assert not stack
    assert not re.search(r"<(?!/?(?:b|i|code)>)", result)
