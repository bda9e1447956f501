import io
import zipfile

import pytest

from bot.authoring.problems import ContentError
from bot.authoring.xlsx import package
from bot.authoring.xlsx.package import opened
from tests.authoring.xlsx.workbooks import fill, with_part


def code(data: bytes) -> str:
    with pytest.raises(ContentError) as caught:
        opened("a.xlsx", data)
    return caught.value.problems[0].code


def test_a_plain_workbook() -> None:
    book = opened("a.xlsx", fill())
    book.verify_rest()
    assert {relation.kind for relation in book.relations("xl/workbook.xml").values()} >= {"worksheet", "styles"}
    assert book.relations("xl/styles.xml") == {}
    assert book.read >= set(book.xml_parts()) - {"xl/_rels/none"}


def test_what_is_refused_by_its_names() -> None:
    assert code(with_part(fill(), "", None, **{"xl__vbaProject.bin": b"x"})) == "xlsx-active"
    assert code(with_part(fill(), "", None, **{"xl____..__etc": b"x"})) == "bad-file-name"
    assert code(with_part(fill(), "xl/workbook.xml", None)) == "xlsx-broken"
    assert code(with_part(fill(), "", None, XL__WORKBOOK__x=b"", xl__workbook__X=b"")) == "xlsx-broken"
    assert code(b"x" * (package.MAX_BOOK + 1)) == "too-big"


def test_too_many_parts() -> None:
    many = {f"xl__media__{n}.txt": b"" for n in range(package.MAX_PARTS)}
    assert code(with_part(fill(), "", None, **many)) == "too-many-files"


def test_a_password() -> None:
    data = bytearray(fill())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 8] |= 1
    assert code(bytes(data)) == "locked-zip"


def test_only_pictures_are_pictures() -> None:
    data = with_part(fill(), "", None, **{"xl__media__a.png": b"\x89PNG...", "xl__media__b.png": b"<svg/>"})
    book = opened("a.xlsx", data)
    assert book.picture_parts() == ["xl/media/a.png"]
    assert book.picture("xl/media/a.png") == b"\x89PNG..."


def test_a_part_that_is_not_there() -> None:
    with pytest.raises(ContentError):
        opened("a.xlsx", fill()).picture("xl/media/none.png")


def test_a_part_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_XML", 1_000)
    with pytest.raises(ContentError) as caught:
        opened("a.xlsx", fill()).verify_rest()
    assert caught.value.problems[0].code == "xlsx-bomb"


def test_broken_bytes() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<a>" * 10)
        archive.writestr("xl/workbook.xml", "<a/>")
    assert code(out.getvalue()) == "xlsx-broken"
