"""Files made to hurt: each is refused in little time and little memory (a process of its own, with a limit)."""

import resource
import subprocess
import sys
import textwrap

import pytest

LIMIT = 400_000_000
"""Bytes of address space: an empty interpreter with these imports takes about half."""
SECONDS = 10

HEAD = """
import datetime, io, struct, sys, zipfile, zlib
from bot.authoring.check import check
from bot.authoring.problems import ContentError
from bot.authoring.source import Source, read_bytes

def refused(files):
    report = check([Source("", files)], datetime.date(2026, 11, 22))
    return sorted({problem.code for problem in report.problems})

def unpacked(data):
    try:
        read_bytes("a.zip", data)
    except ContentError as error:
        return [problem.code for problem in error.problems]
    return []

def module(text):
    return {"module.yaml": ("format: 1\\nid: M01\\nobjectives:\\n  - {ru: '%s', en: a}\\n" % text).encode()}
"""

ATTACKS = {
    "a template that multiplies": ("refused(module('{{ \"a\"*100000000 }}'))", "template-forbidden"),
    "a template of powers": ("refused(module('{{ 9**9**9**9 }}'))", "template-forbidden"),
    "a template that calls": ("refused(module('{{ contact.__class__.mro() }}'))", "template-forbidden"),
    "a template that reaches inside": ("refused(module('{{ contact.__class__ }}'))", "template-name"),
    "a template that counts": (
        "refused(module('{% for a in range(999999999) %}{{ a }}{% endfor %}'))",
        "template-loop",
    ),
    "loops in loops": (
        "refused(module('{% for a in localities %}' * 3 + 'x' + '{% endfor %}' * 3))",
        "template-loop",
    ),
    "a template as deep as a well": (
        "refused(module('{{ ' + '(' * 1400 + 'a' + ')' * 1400 + ' }}'))",
        "template-syntax",
    ),
    "a template without end": ("refused(module('{{ a }}' * 100000))", "text-too-big"),
    "a template that includes": ("refused(module('{% include \"/etc/passwd\" %}'))", "template-forbidden"),
    "a filter of padding": ("refused(module('{{ \"a\" | center(100000000) }}'))", "template-filter"),
    "a million laughs": (
        "refused({'module.yaml': b'a: &a [x,x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\\n'})",
        "alias",
    ),
    "an object": ("refused({'module.yaml': b'a: !!python/object/apply:os.system [true]\\n'})", "tag"),
    "brackets without end": ("refused({'module.yaml': b'[' * 1900000})", "too-deep"),
    "braces without end": ("refused({'module.yaml': b'{a: ' * 400000})", "too-deep"),
    "indents without end": (
        "refused({'module.yaml': b''.join(b' ' * i + b'a:\\n' for i in range(1800))})",
        "too-deep",
    ),
    "a comma list without end": ("refused({'module.yaml': b'a: [' + b'1,' * 900000 + b']'})", "too-many-values"),
    "a number without end": ("refused({'module.yaml': b'format: ' + b'9' * 1900000})", "not-one-of"),
    "keys without end": ("refused({'module.yaml': b'a' * 1900000 + b': 1'})", "not-yaml"),
    "markup without end": ("refused(module('*a **b ' * 100000))", "text-too-big"),
    "a packed bomb": ("unpacked(bomb())", "zip-bomb"),
    "a bomb that lies of its size": ("unpacked(bomb(lie=True))", "broken-zip"),
    "many little bombs": ("unpacked(bomb(count=150, size=300000))", "zip-bomb"),
    "a picture of a billion points": ("picture()", "picture-pixels"),
}

BOMBS = """
def bomb(lie=False, count=1, size=200_000_000):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(count):
            info = zipfile.ZipInfo(f"m{n}.yaml")
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as stream:
                for _ in range(size // 100_000):
                    stream.write(b" " * 100_000)
    data = out.getvalue()
    if lie:
        data = data.replace(struct.pack("<L", size), struct.pack("<L", 10))
    return data

def picture():
    from bot.authoring.pictures import PictureProblem, clean
    def chunk(name, body):
        return struct.pack(">L", len(body)) + name + body + struct.pack(">L", zlib.crc32(name + body))
    header = struct.pack(">LLBBBBB", 40000, 40000, 8, 2, 0, 0, 0)
    data = b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", header)
    data += chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")
    try:
        clean(data)
    except PictureProblem as problem:
        return [problem.code]
"""


def run(expression: str) -> str:
    code = textwrap.dedent(HEAD) + BOMBS + f"\nsys.stdout.write(repr({expression}))\n"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT)),
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def used() -> float:
    """Seconds of a processor that ended children took, so that busy neighbours do no harm."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


@pytest.mark.thorough
@pytest.mark.parametrize("name", ATTACKS)
def test_it_is_refused_cheaply(name: str) -> None:
    expression, code = ATTACKS[name]
    began = used()
    assert f"'{code}'" in run(expression)
    assert used() - began < SECONDS


def test_the_limit_would_be_felt() -> None:
    """Were the memory not limited, nothing above would prove anything."""
    with pytest.raises(AssertionError, match="MemoryError"):
        run("len('a' * 500_000_000)")
