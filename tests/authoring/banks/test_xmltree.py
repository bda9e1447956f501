import pytest

from bot.authoring.banks.xmltree import MAX_PARTS, Node, XmlProblem, questions


def read(text: str) -> list[Node]:
    found: list[Node] = []

    def take(node: Node) -> bool:
        found.append(node)
        return True

    questions(text.encode(), take)
    return found


def test_a_question_is_a_tree_with_lines() -> None:
    (node,) = read('<quiz><x/>\n<question type="a">\n<name><text>и</text>мя</name><name/></question></quiz>')
    assert (node.tag, node.line, node.attributes) == ("question", 2, {"type": "a"})
    assert (node.value("name"), node.value("none", "-"), len(node.all("name"))) == ("и", "-", 2)
    assert node.first("name") is node.children[0] and node.children[0].line == 3


def test_text_may_stand_without_its_tag() -> None:
    (node,) = read("<quiz><question><single> true </single></question></quiz>")
    assert node.value("single") == "true"


def test_files_are_not_kept() -> None:
    (node,) = read("<quiz><question><a><file>QUJD<b/></file>x</a></question></quiz>")
    assert node.value("a") == "x" and not node.children[0].children


def test_a_question_with_too_many_parts_is_known_and_the_next_is_whole() -> None:
    first, second = read("<quiz><question>" + "<a/>" * (MAX_PARTS + 9) + "</question><question><b/></question></quiz>")
    assert first.too_much and len(first.children) == MAX_PARTS
    assert not second.too_much and second.first("b")


def test_nobody_reads_on_when_it_is_enough() -> None:
    seen: list[Node] = []

    def take(node: Node) -> bool:
        seen.append(node)
        return False

    questions(b"<quiz><question/><question/>", take)
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("<quiz>\n<a", "moodle-not-xml", 2),
        ("\n<!DOCTYPE quiz><quiz/>", "moodle-doctype", 2),
        ("<other/>", "moodle-not-quiz", 1),
        ("<quiz>" + "<question>" * 20, "moodle-too-deep", 1),
        ('<?xml version="1.0" encoding="utf-7"?><quiz/>', "moodle-not-xml", 1),
    ],
)
def test_what_stops_the_reading(text: str, code: str, line: int) -> None:
    with pytest.raises(XmlProblem) as error:
        read(text)
    assert (error.value.code, error.value.line) == (code, line)
