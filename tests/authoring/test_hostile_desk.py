"""Files made to hurt, through the real job process and its limits: little memory, little time, and a parcel."""

import base64
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.authoring import bundle
from bot.authoring.parcel import Parcel, loads
from tests.authoring.banks.making import course
from tests.authoring.conftest import README, TODAY, with_change
from tests.authoring.test_xlsx_hostile import ATTACKS as BOOKS

CONTENT = README.parent
"""The real register: what has to be looked through is as long as it will be."""
COMMAND = [sys.executable, "-m", "bot", "job", "compile"]
LIMIT = 600 * 1024 * 1024
"""Bytes of address space, as the job process has."""
PEAK = 300_000
"""Kilobytes of memory in use."""
SECONDS = 5.0
"""Of a processor, so that busy neighbours do no harm."""

WITNESS = """
import json, os, resource, subprocess, sys
limit = int(sys.argv[1])
with open(sys.argv[2], "rb") as arguments, open(sys.argv[3], "wb") as made:
    child = subprocess.Popen(sys.argv[4:], stdin=arguments, stdout=made,
                             preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    _, status, used = os.wait4(child.pid, 0)
print(json.dumps([status, used.ru_maxrss, used.ru_utime + used.ru_stime]))
"""
"""A small process between: the kernel counts what a process was before it became another one."""


@dataclass(frozen=True, slots=True)
class Run:
    status: int
    peak: int
    """Kilobytes."""
    seconds: float
    said: str
    parcel: Parcel | None


@pytest.fixture(scope="module")
def draft() -> bytes:
    return bundle.write_zip(course().compiled["M06"])


def run(folder: Path, command: list[str] = COMMAND, **arguments: Any) -> Run:
    """Files in `files` are given as bytes."""
    files = {name: base64.b64encode(data).decode() for name, data in arguments.pop("files").items()}
    whole = {"lang": "ru", "today": TODAY.isoformat(), "content": str(CONTENT), "files": files, **arguments}
    (folder / "in").write_text(json.dumps(whole), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", WITNESS, str(LIMIT), str(folder / "in"), str(folder / "out"), *command],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    status, peak, seconds = json.loads(done.stdout)
    parcel = loads((folder / "out").read_bytes()) if status == 0 else None
    return Run(status, peak, seconds, done.stderr, parcel)


def packed(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def bomb(name: str = "module.yaml", size: int = 200_000_000, count: int = 1) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(count):
            with archive.open(f"{n}{name}", "w", force_zip64=True) as stream:
                for _ in range(size // 1_000_000):
                    stream.write(b" " * 1_000_000)
    return out.getvalue()


def in_text(text: str) -> bytes:
    """A module with this in a text."""
    return with_change("{ru: Безопасность, en: Safety}", f"{{ru: Безопасность, en: {json.dumps(text)}}}").encode()


def options(count: int) -> bytes:
    line = "      - {id: c, text: {ru: Примирение, en: Reconciliation}, feedback: {ru: Нет., en: 'No.'}}\n"
    more = "".join(f"      - {{id: o{n}, text: {{ru: Вариант {n}, en: Option {n}}}}}\n" for n in range(count))
    return with_change(line, line + more).encode()


def items(count: int, law: str = "rule-1") -> bytes:
    """Many sound questions, none of which is asked."""
    more = "".join(
        f"  - {{id: i{n}, kind: number, stem: {{ru: Сколько {n}, en: How many {n}}}, law: [{law}{n}],\n"
        f"     answer: {{value: {n}, unit: {{ru: ч, en: h}}}}, feedback: {{right: {{ru: Да, en: Y}},"
        f" wrong: {{ru: Нет, en: N}}}}}}\n"
        for n in range(count)
    )
    return with_change("  - id: first\n", more + "  - id: first\n").encode()


def strangers(count: int, each: int) -> bytes:
    """Questions that name law of nobody."""
    more = "".join(
        f"  - {{id: i{n}, kind: number, stem: {{ru: Сколько {n}, en: How many {n}}},"
        f" law: [{', '.join(f'rule-{n}x{k}' for k in range(each))}]}}\n"
        for n in range(count)
    )
    return with_change("  - id: first\n", more + "  - id: first\n").encode()


def lost(text: bytes, count: int) -> bytes:
    """Steps that lead to questions nobody wrote, each of them like every other."""
    steps = "".join(f"  - item: i{n}x\n" for n in range(count))
    return with_change("  - item: practice\n", f"  - item: practice\n{steps}", text.decode()).encode()


def objectives(one: str, count: int, before: str = "") -> bytes:
    head = "format: 1\n" + "".join(before.format(n=n) for n in range(count))
    return (head + "objectives:\n" + "".join(f"  - {one.format(n=n)}\n" for n in range(count))).encode()


LOOP = "{{% for a in localities %}}{{{{ a.name }}}}{{% endfor %}}"


def bank(count: int, law: str) -> bytes:
    question = "// law: {law}\n::q{n}::Кто едет на вызов {n}? {{=Наряд#Да. ~Суд#Нет. ~Школа#Нет.}}\n\n"
    return "".join(question.format(n=n, law=law.format(n=n)) for n in range(count)).encode()


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a0 "ha">' + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
)
BILLION = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(9)
)

ATTACKS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a zip bomb": ("a.zip", bomb, "zip-bomb"),
    "a bomb of pictures": ("a.zip", lambda: bomb("a.png", 30_000_000, 6), "zip-bomb"),
    "a bomb in a workbook": ("a.xlsx", BOOKS["a packed bomb of texts"][0], "xlsx-bomb"),
    "20 MB of noise": ("a.zip", lambda: b"PK\x03\x04" + bytes(range(256)) * 78_000, "broken-zip"),
    "more than may come": ("a.zip", lambda: b"PK\x03\x04" * 5_500_000, "too-big"),
    "a path out": ("a.zip", lambda: packed({"../../etc/cron.d/a.yaml": b"a"}), "bad-file-name"),
    "a path from the root": ("a.zip", lambda: packed({"/etc/passwd.yaml": b"a"}), "bad-file-name"),
    "an entity from this machine": (
        "a.xml",
        lambda: b'<!DOCTYPE q [<!ENTITY e SYSTEM "file:///etc/passwd">]><quiz>&e;</quiz>',
        "moodle-doctype",
    ),
    "a billion laughs, XML": ("a.xml", lambda: LAUGHS + b"]><quiz>&a11;</quiz>", "moodle-doctype"),
    "a billion laughs, workbook": ("a.xlsx", BOOKS["a million laughs in the texts"][0], "xlsx-entities"),
    "an entity in a workbook": ("a.xlsx", BOOKS["a file of this machine"][0], "xlsx-entities"),
    "a billion laughs, YAML": ("a.yaml", lambda: BILLION, "alias"),
    "an object, YAML": ("a.yaml", lambda: b"a: !!python/object/apply:os.system [id]\n", "tag"),
    "formulas everywhere": ("a.xlsx", lambda: formulas(1_500), "xlsx-formula"),
    "a macro workbook": ("a.xlsm", lambda: BOOKS["a macro"][0](), "xlsx-other"),
    "a macro in a plain workbook": ("a.xlsx", BOOKS["a macro"][0], "xlsx-active"),
    "a macro by its type": ("a.xlsx", BOOKS["a macro by its type"][0], "xlsx-active"),
    "an external link": ("a.xlsx", BOOKS["an external link"][0], "xlsx-active"),
    "a million rows": ("a.xlsx", BOOKS["a million rows"][0], "xlsx-too-many-rows"),
    "wrong in every row": ("a.xlsx", BOOKS["wrong in every row"][0], "bad-id"),
    "a template that multiplies": ("a.yaml", lambda: in_text("{{ 'a'*100000000 }}"), "template-forbidden"),
    "a template of powers": ("a.yaml", lambda: in_text("{{ 9**9**9**9 }}"), "template-forbidden"),
    "a template as deep as a well": (
        "a.yaml",
        lambda: in_text("{{ " + "(" * 1_400 + "a" + ")" * 1_400),
        "template-syntax",
    ),
    "a template of brackets": ("a.yaml", lambda: in_text("{{ " + "[" * 1_400 + "]" * 1_400 + " }}"), "template-syntax"),
    "a template that counts": (
        "a.yaml",
        lambda: in_text("{% for a in range(10**9) %}{{ a }}{% endfor %}"),
        "template-loop",
    ),
    "loops in loops": (
        "a.yaml",
        lambda: in_text("{% for a in localities %}" * 4 + "x" + "{% endfor %}" * 4),
        "template-loop",
    ),
    "an item of 100 000 options, YAML": ("a.yaml", lambda: options(100_000), "too-big"),
    "an item of as many options as fit": ("a.yaml", lambda: options(5_000), "options-count"),
    "an item of 100 000 options, workbook": ("a.xlsx", BOOKS["100 000 options"][0], "xlsx-too-many-rows"),
    "an item of 100 000 options, GIFT": (
        "a.gift",
        lambda: ("::q::Кто? {=а" + "~б" * 100_000 + "}").encode(),
        "bank-too-many-options",
    ),
    "more questions than fit": ("a.yaml", lambda: items(5_000), "too-many-values"),
    "as many questions as fit": ("a.yaml", lambda: items(1_200), "unknown-law"),
    "laws nobody knows": ("a.yaml", lambda: strangers(400, 50), "unknown-law"),
    "steps to nowhere": ("a.yaml", lambda: lost(items(1_000), 4_000), "unknown-item"),
    "keys nobody knows": ("a.yaml", lambda: objectives("titel{n}: 1", 7_000, "minutes{n}: 1\n"), "unknown-key"),
    "texts nobody can read": ("a.yaml", lambda: objectives("{{ru: '{{{{ a{n} }}}}', en: '{{{{ b{n} }}}}'}}", 9_000),
                              "template-name"),
    "a loop in every text": ("a.yaml", lambda: objectives("{{ru: '" + LOOP + "', en: '" + LOOP + "'}}", 9_000),
                             "texts-too-big"),
    "texts without end": ("a.yaml", lambda: objectives("{{ru: '" + "*а **б " * 45 + "', en: a}}", 3_000),
                          "texts-too-big"),
    "a thousand questions": ("a.gift", lambda: bank(1_000, "rule-1"), "missing-en"),
    "a thousand questions of unknown law": (
        "a.gift",
        lambda: bank(1_000, ", ".join(f"rule-of-nobody-{{n}}-{k}" for k in range(20))),
        "unknown-law",
    ),
    "a line of 5 MB, YAML": ("a.yaml", lambda: b"a: " + b"b" * 5_000_000, "too-big"),
    "a line of 5 MB, GIFT": ("a.gift", lambda: b"b" * 5_000_000, "too-big"),
    "a line of 5 MB, XML": ("a.xml", lambda: b"<quiz>" + b"b" * 5_000_000, "too-big"),
    "a line as long as may be": ("a.yaml", lambda: b"id: " + b"b" * 1_900_000, "bad-id"),
    "brackets without end": ("a.yaml", lambda: b"[" * 1_900_000, "too-deep"),
    "JSON without end": ("a.yaml", lambda: b'{"a":' * 380_000, "too-deep"),
    "indents without end": ("a.yaml", lambda: b"".join(b" " * n + b"a:\n" for n in range(1_800)), "too-deep"),
    "tags as deep as a well": ("a.xml", lambda: b"<quiz>" + b"<a>" * 600_000, "moodle-too-deep"),
    "a comma list without end": ("a.yaml", lambda: b"a: [" + b"1," * 900_000 + b"]", "too-many-values"),
    "null bytes, YAML": ("a.yaml", lambda: b"format: 1\nid: \0\0\0\n" + b"\0" * 1_000_000, "not-yaml"),
    "null bytes, GIFT": ("a.gift", lambda: b"::q::\0 {=a ~b ~c}\n\n" + b"\0" * 1_000_000, "control-characters"),
    "null bytes, XML": ("a.xml", lambda: b"\0" * 1_000_000, "moodle-not-xml"),
    "null bytes, workbook": ("a.xlsx", lambda: b"\0" * 9_000_000, "xlsx-broken"),
    "null bytes, zip": ("a.zip", lambda: b"\0" * 9_000_000, "broken-zip"),
    "markup without end": ("a.yaml", lambda: in_text("*a **b " * 100_000), "text-too-big"),
}  # fmt: skip


def formulas(rows: int) -> bytes:
    from tests.authoring.xlsx.workbooks import changed

    def change(book: Any) -> None:
        for row in range(20, rows):
            book["Вопросы"].cell(row, 6).value = "=cmd|'/c calc'!A0"

    return changed(change)


@pytest.mark.slow
@pytest.mark.parametrize("name", ATTACKS)
def test_it_is_told_cheaply(name: str, tmp_path: Path, draft: bytes) -> None:
    file, make, code = ATTACKS[name]
    data = make()
    files = {"upload": data, "base": draft} if file.endswith((".gift", ".xml")) else {"upload": data}
    done = run(tmp_path, task="receive", name=file, files=files)
    assert done.parcel is not None, done.said[-2000:]
    assert code in {told.code for told in done.parcel.problems}
    assert done.parcel.compiled is None and done.parcel.errors > 0
    assert done.peak < PEAK
    assert done.seconds < SECONDS


def test_what_does_no_harm_passes_by_the_same_door(tmp_path: Path, draft: bytes) -> None:
    done = run(tmp_path, task="receive", name="a.zip", files={"upload": draft})
    assert done.parcel and done.parcel.compiled
    assert done.peak < PEAK / 2 and done.seconds < SECONDS / 2


def test_the_limits_would_be_felt(tmp_path: Path) -> None:
    """Were the memory not limited or not measured, nothing above would prove anything."""
    used = run(tmp_path, [sys.executable, "-c", "a = b'a' * 350_000_000; raise SystemExit(1)"], files={})
    assert used.peak > PEAK
    over = run(tmp_path, [sys.executable, "-c", "a = b'a' * 650_000_000"], files={})
    assert over.status != 0 and "MemoryError" in over.said and over.peak < PEAK
