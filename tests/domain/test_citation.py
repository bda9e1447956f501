import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.citation import Cited, cited, tokens


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("116.1", "number 116.1"),
        ("ст 116,1", "number 116.1"),
        ("ст.116.1 ук", "number 116.1; code ук"),
        ("ук116.1", "code ук; number 116.1"),
        ("koap 6 1 1", "code коап; number 6; number 1; number 1"),
        ("ч. 4 ст. 61 гпк", "part 4; number 61; code гпк"),
        ("116.1(2) uk", "number 116.1; part 2; code ук"),
        ("24 п 3 ск", "number 24; part 3; code ск"),
        ("442-фз", "code 442-фз"),
        ("fz 442", "code 442-фз"),
        ("№ 11-п", "gap №; number 11-п"),
        ("приказ 172н", "code приказ; number 172н"),
        ("семейный кодекс 24", "code ск; number 24"),
        ("criminal procedure 20", "code упк; number 20"),
        ("от 05.11.1998 № 15", "gap от; gap №; number 15"),
        ("ст. 28–30", "number 28; number 29; number 30"),
        ("01", "number 1"),
    ],
)
def test_what_people_type(text: str, said: str) -> None:
    assert "; ".join(f"{token.kind} {token.text}" for token in tokens(text)) == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ст. 28.1, 28.2 коап рф", [Cited("коап", "28.1"), Cited("коап", "28.2")]),
        ("ст. 78.1 ук рф, ст. 28.2 упк рф", [Cited("ук", "78.1"), Cited("упк", "28.2")]),
        ("ч. 1 ст. 116.1 ук рф", [Cited("ук", "116.1", "1")]),
        ("п. 5 ч. 1 ст. 15 закона № 442-фз", [Cited("442-фз", "15", "1"), Cited("442-фз", "")]),
        ("пленум вс рф от 15.11.2022 № 33", [Cited("пленум", "33")]),
        ("ст. 37 ук рф; пленум № 19", [Cited("ук", "37"), Cited("пленум", "19")]),
        ("ст. 12 закона «о полиции»", [Cited("", "12")]),
    ],
)
def test_what_the_register_cites(text: str, found: list[Cited]) -> None:
    assert cited(text) == found


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert all(token.text for token in tokens(text))
    cited(text)
