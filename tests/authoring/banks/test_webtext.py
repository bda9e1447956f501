import pytest

from bot.authoring.banks.webtext import WebProblem, shown, shown_line, styles, web


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("просто", "просто"),
        ("<p>один</p>\n<p>два<br></p><p></p>", "один\n\nдва"),
        ('<p dir="ltr" style="text-align: left;"><span style="a>b">слово</span></p>', "слово"),
        ("a<br/>b", "a\nb"),
        ("<strong>а</strong> и <em>б</em>, <code>в</code>", "<b>а</b> и <i>б</i>, <code>в</code>"),
        ("<b> а </b>б", " <b>а</b> б".strip()),
        ("<b><strong>а</strong></b><i></i>", "<b>а</b>"),
        ("<ul><li>а</li><li>б<br>в</li></ul>", "• а\n• б\nв"),
        ("<ol start='3'><li>а<li>б</ol>", "3. а\n4. б"),
        ("до<ul><li>а</li></ul>после", "до\n\n• а\n\nпосле"),
        ("1 &lt; 2 &amp; 3 > 2 &nbsp;", "1 &lt; 2 &amp; 3 &gt; 2 \xa0"),
        ("a < b <!-- нет --> c", "a &lt; b c"),
        ("<P>А</P><DIV>Б</DIV>", "А\n\nБ"),
    ],
)
def test_html_as_it_is_shown(source: str, result: str) -> None:
    assert shown(source) == result


def test_one_line() -> None:
    assert shown_line("<p>один</p><p>два<br>три</p>") == "один два три"


@pytest.mark.parametrize(
    ("source", "code", "what"),
    [
        ("<u>а</u>", "bank-html-tag", "u"),
        ("<iframe src=x>", "bank-html-tag", "iframe"),
        ("<li>а</li>", "bank-html-tag", "li"),
        ("<h2>а</h2>", "markup-heading", "h2"),
        ("<table>", "markup-table", "table"),
        ("<a href='x'>а</a>", "markup-link", "a"),
        ("<ul><li><ul>", "markup-nested-list", "ul"),
        ('<img alt="x" src="@@PLUGINFILE@@/dir/a.png">', "bank-picture", "a.png"),
        ("<img>", "bank-picture", "img"),
        ("<b>а", "bank-html-broken", "b"),
        ("а</b>", "bank-html-broken", "b"),
        ("<b><i>а</b></i>", "bank-html-broken", "b"),
        ("<b>а<p>б</p></b>", "bank-html-broken", "b"),
        ("<ul><li>а</ol>", "bank-html-broken", "ol"),
        ("<ul><li>а", "bank-html-broken", "ul"),
        ("а <!-- б", "bank-html-broken", "!--"),
        ("<b>" * 30, "bank-html-broken", "b"),
    ],
)
def test_what_would_be_lost_is_refused_by_name(source: str, code: str, what: str) -> None:
    with pytest.raises(WebProblem) as error:
        shown(source)
    assert (error.value.code, error.value.what) == (code, what)


@pytest.mark.parametrize(
    "text",
    ["один", "a &lt; b", "один\nдва", "один\n\nдва\nтри", "• а\n• б\nв\n\n<b>г</b>", "3. а\n4. б", "• а", "1. а"],
)
def test_there_and_back(text: str) -> None:
    assert shown(web(text)) == text


def test_two_spellings_of_one_look() -> None:
    assert styles("<b><i>а</i></b>") == styles("<i><b>а</b></i>")
    assert styles("<b>а</b><b>б</b>") == styles("<b>аб</b>") != styles("<b>а</b>б")
