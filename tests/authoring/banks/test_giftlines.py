from hypothesis import given
from hypothesis import strategies as st

from bot.authoring.banks.giftlines import blocks, escape, hide, laws, noncharacter, show

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cn", "Cc"]))


@given(TEXT)
def test_what_is_escaped_comes_back(text: str) -> None:
    hidden = hide(escape(text))
    assert show(hidden) == text.strip()
    assert not set("~=#{}:\n") & set(hidden)


def test_a_backslash_before_any_other_letter_is_itself() -> None:
    assert show(hide(r"C:\Temp \\n \n.")) == "C:\\Temp \\n \n."


def test_blocks_and_their_lines() -> None:
    one, two = blocks("\n a\n// note\nb \n\n \n\n::c::\n")
    assert (one.first, one.last, one.text) == (2, 4, "a\nb\n")
    assert [one.line(one.text.index(letter)) for letter in "ab"] == [2, 4]
    assert (two.first, two.text) == (8, "::c::\n")


def test_comments_that_mean_something() -> None:
    (block,) = blocks("// просто слова: да\n// law: sk-24; pl-15\n// [id:q1] [tag:law:upk] [tag:x]\n//unit : часов\nа")
    assert block.law == ["sk-24", "pl-15", "upk"]
    assert block.notes == {"id": "q1", "unit": "часов"}
    assert block.noted == 2


def test_law_inside_a_question_is_taken_out_of_it() -> None:
    (block,) = blocks(r"а [law: sk-24] б [норма\: pl-15, upk] [id:q1] в")
    assert block.take_law(block.text).split() == ["а", "б", "[id:q1]", "в"]
    assert block.law == ["sk-24", "pl-15", "upk"]


def test_a_cut_block_keeps_its_lines_when_joined() -> None:
    one, two = blocks("a{\n\nb}")
    one.join(two)
    assert one.line(one.text.index("b")) == 3
    assert (one.opened, one.closed, one.last, one.cuts) == (1, 1, 3, 1)


def test_laws_are_parted_by_anything() -> None:
    assert laws(" sk-24,pl-15;  upk ") == ["sk-24", "pl-15", "upk"]


def test_letters_that_no_text_may_have() -> None:
    assert noncharacter("а\nб\ufdd0") == 2
    assert noncharacter("а\ud800") == 1
    assert noncharacter("а") == 0
