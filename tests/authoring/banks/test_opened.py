import pytest

from bot.authoring.banks.opened import MAX_BANK, decoded, glimpse, measured
from bot.authoring.problems import ContentError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_notepad_saves(encoding: str) -> None:
    assert decoded("a", "Кто\r\nгде\rкогда".encode(encoding)) == "Кто\nгде\nкогда"


def test_an_encoding_that_cannot_be_known() -> None:
    with pytest.raises(ContentError) as error:
        decoded("a", "Who\nКто".encode("cp1251"))
    assert [(problem.code, problem.line) for problem in error.value.problems] == [("not-utf8", 2)]


def test_half_a_letter() -> None:
    with pytest.raises(ContentError, match="not-utf8"):
        decoded("a", b"\xff\xfe\x00")


def test_a_file_too_big() -> None:
    measured("a", MAX_BANK)
    with pytest.raises(ContentError, match="too-big"):
        decoded("a", b"a" * (MAX_BANK + 1))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_glimpse_of_what_may_be_anything(encoding: str) -> None:
    assert "Кто?" in glimpse("Кто?".encode(encoding), 10)
    assert len(glimpse("я".encode(encoding) * 1_000, 10)) <= 10
    assert glimpse(b"\xff\xd8\xffab", 10) == "ab"
