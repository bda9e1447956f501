import pytest

from bot.reporting.runs import inline, paragraphs


def run(text: str, *styles: str) -> dict[str, object]:
    return {"text": text, **{style: style in styles for style in ("bold", "italic", "code")}}


def test_styles_and_entities_are_resolved() -> None:
    assert inline("a &lt;b&gt; <b>c <i>d</i></b><code>e</code>") == [
        run("a <b> "),
        run("c ", "bold"),
        run("d", "bold", "italic"),
        run("e", "code"),
    ]


def test_lists_are_lines_with_marks() -> None:
    (before,), listed = paragraphs("Так:\n\n• раз;\n• <b>два</b>.")
    assert before == {"mark": "", "runs": [run("Так:")]}
    assert [line["mark"] for line in listed] == ["•", "•"]
    assert listed[1]["runs"] == [run("два", "bold"), run(".")]
    assert [line["mark"] for line in paragraphs("1. раз\n12. два")[0]] == ["1.", "12."]


def test_a_number_that_begins_a_sentence_is_no_list() -> None:
    assert paragraphs("48 часов")[0][0]["mark"] == ""
    assert paragraphs("2024.11 прошло")[0][0]["mark"] == ""


def test_a_style_goes_on_over_the_end_of_a_line() -> None:
    (lines,) = paragraphs("<b>раз\nдва</b> три")
    assert [line["runs"] for line in lines] == [[run("раз", "bold")], [run("два", "bold"), run(" три")]]


@pytest.mark.parametrize("markup", ["", "\n\n"])
def test_nothing_is_no_paragraph(markup: str) -> None:
    assert paragraphs(markup) == []


def test_one_line_has_no_breaks() -> None:
    assert inline("раз\nдва") == [run("раз два")]
