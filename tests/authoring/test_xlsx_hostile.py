"""Workbooks made to hurt: refused in little time and little memory, in a process of its own with a limit."""

import io
import json
import resource
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.authoring.xlsx.workbooks import as_excel, changed, fill, sheet_part, with_part

LIMIT = 300_000_000
"""Bytes of address space."""
SECONDS = 5.0
"""Of a processor, so that busy neighbours do no harm."""

BODY = """
import datetime, io, json, sys, time
from bot.authoring.check import check
from bot.authoring.problems import ContentError, describe
from bot.authoring.source import read_bytes
data = open(sys.argv[1], "rb").read()
try:
    problems = check([read_bytes("M01.xlsx", data)], datetime.date(2026, 11, 22)).problems
except ContentError as error:
    problems = error.problems
said = [describe(problem, lang) for problem in problems for lang in ("ru", "en")]
if "marked" in sys.argv:
    from bot.authoring.xlsx.marking import marked_copy
    copy = marked_copy(data, problems, "ru")
    said.insert(0, f"copy {len(copy)}")
peak = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmPeak")]
codes = sorted({problem.code for problem in problems})
sys.stdout.write(json.dumps({"codes": codes, "said": said[:8], "peak": peak, "seconds": time.process_time()}))
"""

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "ha">""" + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 30)
)


def in_part(part: str, change: Callable[[bytes], bytes]) -> bytes:
    return with_part(as_excel(fill()), part, change)


def entities(part: str) -> bytes:
    return in_part(part, lambda old: LAUGHS + b"]>" + old[old.index(b"?>") + 2 if old.startswith(b"<?xml") else 0 :])


def outside() -> bytes:
    head = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return in_part("xl/workbook.xml", lambda old: head + old.replace(b"</workbook>", b"<b>&e;</b></workbook>"))


def utf16() -> bytes:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY e "x">]><sst><si><t>&e;</t></si></sst>'
    return in_part("xl/sharedStrings.xml", lambda old: text.encode("utf-16"))


def in_questions(rows: bytes) -> bytes:
    data = fill()
    part = sheet_part(data, "Вопросы")
    return with_part(data, part, lambda old: old.replace(b"</sheetData>", rows + b"</sheetData>"))


def number_cell(place: str) -> bytes:
    return b'<c r="%s"><v>1</v></c>' % place.encode()


def a_million_rows() -> bytes:
    return in_questions(b"".join(b'<row r="%d">%s</row>' % (n, number_cell(f"F{n}")) for n in range(100, 1_000_100)))


def a_million_empty_rows() -> bytes:
    return in_questions(b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(100, 1_000_100)))


def many_options(count: int) -> bytes:
    text = "".join(
        f'<row r="{n}"><c r="F{n}" t="inlineStr"><is><t>да {n}</t></is></c></row>' for n in range(100, 100 + count)
    )
    return in_questions(text.encode())


def many_columns() -> bytes:
    return in_questions(b'<row r="100">' + number_cell("XFD100") * 50_000 + b"</row>")


def far_corner() -> bytes:
    return in_questions(b'<row r="1900">' + number_cell("XFD1900") + b"</row>")


def merged_everywhere() -> bytes:
    merges = b'<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>'
    return with_part(
        fill(), sheet_part(fill(), "Вопросы"), lambda old: old.replace(b"</sheetData>", b"</sheetData>" + merges)
    )


def merged_over_and_over() -> bytes:
    merges = b"<mergeCells>" + b'<mergeCell ref="A2:V2000"/>' * 100_000 + b"</mergeCells>"
    return with_part(
        fill(), sheet_part(fill(), "Вопросы"), lambda old: old.replace(b"</sheetData>", b"</sheetData>" + merges)
    )


def linked_everywhere() -> bytes:
    links = b'<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'
    return with_part(
        fill(), sheet_part(fill(), "Вопросы"), lambda old: old.replace(b"</sheetData>", b"</sheetData>" + links)
    )


def warned_everywhere() -> bytes:
    """So many warnings that an error could be lost among them."""

    def change(book: Any) -> None:
        for row in range(20, 1_900):
            for column in (3, 4):
                book["Карточки"].cell(row, 1).value = "вопрос"
                book["Карточки"].cell(row, 2).value = "practice"
                book["Карточки"].cell(row, column).value = "лишнее"
        book["Чек-листы"]["A5"] = "пункты"

    return changed(change)


def wrong_everywhere() -> bytes:
    def change(book: Any) -> None:
        for row in range(100, 2_000):
            book["Карточки"].cell(row, 2).value = f"к{row}"
            book["Карточки"].cell(row, 5).value = f"текст {row}"

    return changed(change)


def heavy_texts() -> bytes:
    """One shared string, shown in every cell."""

    def change(book: Any) -> None:
        for row in range(20, 2_000):
            book["Карточки"].cell(row, 5).value = "*а **б " * 400

    return changed(change)


def bomb(part: str, byte: bytes = b" ") -> bytes:
    return in_part(part, lambda old: old.replace(b">", b">" + byte * 200_000_000, 1) if byte == b" " else byte * 10**8)


def lying_bomb() -> bytes:
    size = 60_000_000
    data = in_part("xl/sharedStrings.xml", lambda old: b" " * size)
    return data.replace(struct.pack("<L", size), struct.pack("<L", 10))


def deep() -> bytes:
    return in_part("xl/styles.xml", lambda old: b"<a>" * 100_000 + b"</a>" * 100_000)


def long_name() -> bytes:
    return in_part("xl/styles.xml", lambda old: b"<" + b"a" * 11_000_000 + b"/>")


def pictures() -> bytes:
    data = fill()
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for n in range(8):
            archive.writestr(f"xl/media/image{n}.png", b"\x89PNG" + b"\0" * 20_000_000)
    return out.getvalue()


def with_relation(kind: str, target: str) -> bytes:
    line = f'<Relationship Id="rX" Type="http://x/{kind}" Target="{target}" TargetMode="External"/>'.encode()
    return in_part(
        "xl/_rels/workbook.xml.rels", lambda old: old.replace(b"</Relationships>", line + b"</Relationships>")
    )


def of_macros() -> bytes:
    return in_part("[Content_Types].xml", lambda old: old.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml"))


def beside(**parts: bytes) -> bytes:
    return with_part(fill(), "", None, **parts)


ATTACKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a macro": (lambda: beside(xl__vbaProject_bin=b"x").replace(b"vbaProject_bin", b"vbaProject.bin"), "xlsx-active"),
    "a macro by its type": (of_macros, "xlsx-active"),
    "a macro sheet": (lambda: beside(xl__macrosheets__sheet1=b"<a/>"), "xlsx-active"),
    "an external link": (lambda: beside(xl__externalLinks__externalLink1=b"<a/>"), "xlsx-active"),
    "a link to another book": (lambda: with_relation("externalLinkPath", "file:///c:/a.xlsx"), "xlsx-active"),
    "a template far away": (lambda: with_relation("attachedTemplate", "https://example.org/a"), "xlsx-active"),
    "an embedded program": (lambda: beside(xl__embeddings__oleObject1=b"x"), "xlsx-active"),
    "an ActiveX control": (lambda: beside(xl__activeX__activeX1=b"<a/>"), "xlsx-active"),
    "a million laughs in the texts": (lambda: entities("xl/sharedStrings.xml"), "xlsx-entities"),
    "a million laughs in the book": (lambda: entities("xl/workbook.xml"), "xlsx-entities"),
    "a million laughs in the properties": (lambda: entities("docProps/core.xml"), "xlsx-entities"),
    "a million laughs in the theme": (lambda: entities("xl/theme/theme1.xml"), "xlsx-entities"),
    "a million laughs in the types": (lambda: entities("[Content_Types].xml"), "xlsx-entities"),
    "a file of this machine": (outside, "xlsx-entities"),
    "entities in UTF-16": (utf16, "xlsx-entities"),
    "a million rows": (a_million_rows, "xlsx-too-many-rows"),
    "a million empty rows": (a_million_empty_rows, "xlsx-too-much"),
    "100 000 options": (lambda: many_options(100_000), "xlsx-too-many-rows"),
    "as many options as are read": (lambda: many_options(1_900), "number-with-options"),
    "a cell over and over": (many_columns, "xlsx-extra-column"),
    "a cell in the far corner": (far_corner, "xlsx-extra-column"),
    "all merged": (merged_everywhere, "xlsx-merged"),
    "merged over and over": (merged_over_and_over, "xlsx-merged"),
    "a link over everything": (linked_everywhere, "unknown-law"),
    "more warnings than are kept": (warned_everywhere, "step-kind"),
    "wrong in every row": (wrong_everywhere, "bad-id"),
    "heavy texts": (heavy_texts, "xlsx-too-much"),
    "a packed bomb of texts": (lambda: bomb("xl/sharedStrings.xml"), "xlsx-bomb"),
    "a packed bomb of properties": (lambda: bomb("docProps/app.xml"), "xlsx-bomb"),
    "a bomb that lies of its size": (lying_bomb, "xlsx-broken"),
    "as deep as a well": (deep, "xlsx-too-much"),
    "a name without end": (long_name, "bad-date"),
    "bombs for pictures": (pictures, "unknown-law"),
    "not a workbook": (lambda: b"PK\x03\x04 nothing", "xlsx-broken"),
    "an empty file": (lambda: b"", "xlsx-broken"),
    "an old workbook": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "xlsx-old"),
    "half a workbook": (lambda: fill()[:9_000], "xlsx-broken"),
    "a workbook of nothing": (lambda: in_part("xl/workbook.xml", lambda old: b"<a/>"), "xlsx-no-sheet"),
    "XML that is none": (lambda: in_part("xl/workbook.xml", lambda old: b"<a><b></a>"), "xlsx-broken"),
}


def run(data: bytes, folder: Path, *also: str) -> dict[str, Any]:
    (folder / "attack.xlsx").write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", BODY, str(folder / "attack.xlsx"), *also],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT)),
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(json.loads(done.stdout))


@pytest.mark.thorough
@pytest.mark.parametrize("name", ATTACKS)
def test_it_is_refused_cheaply(name: str, tmp_path: Path) -> None:
    make, code = ATTACKS[name]
    found = run(make(), tmp_path)
    assert code in found["codes"]
    assert found["seconds"] < SECONDS


MARKED = [
    "wrong in every row",
    "a cell in the far corner",
    "all merged",
    "merged over and over",
    "a link over everything",
    "bombs for pictures",
    "a million laughs in the theme",
    "a packed bomb of properties",
    "as many options as are read",
    "more warnings than are kept",
]


@pytest.mark.thorough
@pytest.mark.parametrize("name", MARKED)
def test_a_marked_copy_costs_little_either(name: str, tmp_path: Path) -> None:
    make, _ = ATTACKS[name]
    found = run(make(), tmp_path, "marked")
    assert found["said"][0].startswith("copy ")
    assert found["seconds"] < SECONDS


def test_the_limit_would_be_felt(tmp_path: Path) -> None:
    """Were the memory not limited, nothing above would prove anything."""
    with pytest.raises(AssertionError, match="MemoryError"):
        done = subprocess.run(
            [sys.executable, "-c", "len('a' * 400_000_000)"],
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT)),
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("suffix", ["xlsm", "xls", "ods", "xltm"])
def test_other_kinds_of_workbooks(suffix: str, tmp_path: Path) -> None:
    from bot.authoring.problems import ContentError
    from bot.authoring.source import read_bytes

    with pytest.raises(ContentError) as caught:
        read_bytes(f"M01.{suffix}", fill())
    assert [problem.code for problem in caught.value.problems] == ["xlsx-other"]


def test_a_typed_address_is_no_attack() -> None:
    def change(book: Any) -> None:
        book["Модуль"]["D1"].hyperlink = "https://example.org"

    from bot.authoring.xlsx.reading import read_workbook

    data = changed(change)
    assert load_workbook(io.BytesIO(data))["Модуль"]["D1"].hyperlink
    assert not [one for one in read_workbook("a.xlsx", data).grid.problems if one.severity == "error"]
