from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl import Workbook

from bot.reporting import table
from bot.reporting.table import Cell, Line, Refused, read_table


def workbook(*rows: list[Any]) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def patched(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, added in more.items():
            new.writestr(name, added)
    return out.getvalue()


def texts(lines: list[Line]) -> list[tuple[int, list[str]]]:
    return [(line.number, [cell.text for cell in line.cells]) for line in lines]


def reason(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_table(data, 10)
    return caught.value.reason


def test_a_workbook_with_gaps() -> None:
    found = read_table(workbook(["id", "region"], [], [123456789.0, " RU-MOW\n"], [None, 1.5]), 10)
    assert texts(found) == [(1, ["id", "region"]), (3, ["123456789", "RU-MOW"]), (4, ["", "1.5"])]


def test_formulas_are_seen_and_not_evaluated() -> None:
    (line,) = read_table(workbook(["=1+1", '=HYPERLINK("http://example.com")', "#REF!"]), 10)
    assert line.cells == (Cell(fault="formula"), Cell(fault="formula"), Cell(fault="error"))
    (typed,) = read_table(b"=1+1;2\n", 10)
    assert typed.cells == (Cell(fault="formula"), Cell("2"))


@pytest.mark.parametrize(
    "data",
    [
        "id;город\n1;Тверь\n".encode(),
        "\ufeffid,город\r\n1,Тверь\r\n".encode(),
        "id\tгород\n1\tТверь".encode("cp1251"),
        'id;город\n"1";"Тверь"\n'.encode(),
    ],
    ids=["plain", "mark", "cp1251", "quoted"],
)
def test_separated_values(data: bytes) -> None:
    assert texts(read_table(data, 10)) == [(1, ["id", "город"]), (2, ["1", "Тверь"])]


def test_no_more_rows_than_asked_for() -> None:
    assert len(read_table(workbook(*([number] for number in range(50))), 10)) == 11
    assert len(read_table("\n".join(map(str, range(50))).encode(), 10)) == 11


def test_what_is_no_table() -> None:
    assert reason(b"x" * (table.MAX_BYTES + 1)) == "too-big"
    assert reason(b"\xd0\xcf\x11\xe0 old") == "old"
    assert reason(b"PK\x03\x04 cut off") == "broken"
    assert reason(b"a;\0b") == "not-a-table"
    assert reason(b'"' + b"x" * 200_000) == "broken"
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("notes.txt", "no workbook")
    assert reason(empty.getvalue()) == "broken"


def test_hostile_workbooks(monkeypatch: pytest.MonkeyPatch) -> None:
    good = workbook(["id"], [1])
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

    def in_utf16(name: str, part: bytes) -> bytes:
        return part.decode().encode("utf-16") if name.endswith("sheet1.xml") else part

    def same(name: str, part: bytes) -> bytes:
        return part

    assert reason(patched(good, in_utf16)) == "active"
    assert reason(patched(good, lambda name, part: entity if name == "xl/workbook.xml" else part)) == "active"
    assert reason(patched(good, same, **{"xl/vbaProject.bin": b"macro"})) == "active"
    assert read_table(patched(good, same), 10)
    monkeypatch.setattr(table, "MAX_INFLATED", 1_000)
    assert reason(good) == "bomb"
    monkeypatch.setattr(table, "MAX_INFLATED", 10**9)
    monkeypatch.setattr(table, "MAX_PARTS", 3)
    assert reason(good) == "bomb"
