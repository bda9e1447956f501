"""Banks made to hurt: each is refused in little time and little memory (a process of its own, with a limit)."""

import resource
import subprocess
import sys

import pytest

LIMIT = 300_000_000
"""Bytes of address space, of which the interpreter with these imports takes about half."""
SECONDS = 5

HEAD = """
import sys
from bot.authoring.banks.gift import read_gift
from bot.authoring.banks.moodle import read_moodle

def gift(text):
    return told(read_gift("a.gift", text, "ru"))

def moodle(data):
    return told(read_moodle("a.xml", data))

def told(bank):
    return sorted({problem.code for problem in bank.problems})

def quiz(inside):
    return b"<quiz><question type='multichoice'>" + inside + b"</question></quiz>"

def many(html, count):
    text = b"<questiontext format='html'><text><![CDATA[" + html + b"]]></text></questiontext>"
    questions = b"".join(b"<question type='multichoice'><name><text>q%d</text></name>" % n + text + b"</question>"
                         for n in range(count))
    return b"<quiz>" + questions + b"</quiz>"
"""

LAUGHS = """b'<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%s;" % (str(n - 1).encode() if n else b"") * 10) for n in range(9))
    + b']><quiz>&a8;</quiz>'"""

ATTACKS = {
    "a billion laughs": (f"moodle({LAUGHS})", "moodle-doctype"),
    "a quadratic laugh": (
        "moodle(b'<!DOCTYPE q [<!ENTITY a \"' + b'a' * 900_000 + b'\">]><quiz>' + b'&a;' * 300_000 + b'</quiz>')",
        "moodle-doctype",
    ),
    "a file from this machine": (
        "moodle(b'<!DOCTYPE q [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>')",
        "moodle-doctype",
    ),
    "a definition from elsewhere": (
        "moodle(b'<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/a.dtd\"><quiz/>')",
        "moodle-doctype",
    ),
    "tags as deep as a well": ("moodle(b'<quiz>' + b'<a>' * 600_000)", "moodle-too-deep"),
    "a tag without end": ("moodle(b'<quiz><' + b'a' * 1_900_000)", "moodle-not-xml"),
    "attributes without end": (
        "moodle(b'<quiz><question ' + b''.join(b'a%d=\"\" ' % n for n in range(150_000)) + b'/></quiz>')",
        "bank-kind",
    ),
    "an item of 100 000 options, XML": ("moodle(quiz(b'<answer><text/></answer>' * 75_000))", "moodle-too-much"),
    "an item of 100 000 options, GIFT": ("gift('::q::Кто? {=а' + '~б' * 100_000 + '}')", "bank-too-many-options"),
    "an item of 100 000 lines, GIFT": ("gift('::q::Кто? {=а' + '\\n~б' * 100_000 + '}')", "bank-too-many-options"),
    "an order of 100 000 points": ("gift('::q::Кто? {>\\n' + 'а\\n' * 100_000 + '}')", "bank-too-many-options"),
    "100 000 questions, XML": ("moodle(b'<quiz>' + b'<question/>' * 170_000 + b'</quiz>')", "bank-too-many"),
    "100 000 questions, GIFT": ("gift('К {=а ~б}\\n\\n' * 100_000)", "bank-too-many"),
    "100 000 blocks cut in two": ("gift('К {\\n\\n}\\n\\n' * 150_000)", "bank-too-many"),
    "a question cut 500 000 times": ("gift('К {=а' + '\\n\\n~б' * 200_000 + '}')", "gift-blank-line"),
    "nothing but lines": ("gift('\\n' * 1_900_000)", "bank-empty"),
    "nothing but braces": ("gift('{' * 1_900_000)", "gift-second-brace"),
    "nothing but backslashes": ("gift('\\\\' * 1_900_000)", "bank-description"),
    "nothing but brackets": ("gift('//' + '[law:' * 370_000)", "bank-empty"),
    "laws without end": ("gift('// law: ' + 'sk-24,' * 300_000 + '\\n::q::Кто? {T}')", "too-many-values"),
    "a comment without end": ("moodle(many(b'<!--' * 2_400, 150))", "bank-html-broken"),
    "quotes without end": ("moodle(many(b'<a \"' * 2_400, 150))", "text-too-big"),
    "opened and not closed": ("moodle(many(b'<b>' * 3_300, 150))", "bank-html-broken"),
    "spans in spans": ("moodle(many(b'<span class=multilang lang=ru>' * 330, 150))", "missing-ru"),
    "breaks without end": ("moodle(many(b'<b> <br> ' * 1_000, 150))", "bank-html-broken"),
    "texts as long as may be": ("moodle(many(b'*a \\' &amp;amp; ' * 90, 1_000))", "too-long"),
    "emphasis without end": ("gift('::q::[markdown]' + '*a **b ' * 1_400 + ' {T}')", "text-too-big"),
    "markup of a whole file": ("gift('::q::[markdown]' + '*a **b ' * 250_000 + ' {T}')", "text-too-big"),
    "a template that multiplies": (
        "gift('::q::[markdown]\\\\{\\\\{ \"a\"*100000000 \\\\}\\\\} {T}')",
        "template-forbidden",
    ),
    "a number of a billion": ("gift('::q::Кто? {#1e99:1e99}')", "answer-value"),
    "a number of a million figures": ("gift('::q::Кто? {#' + '9' * 1_000_000 + '}')", "gift-number"),
    "too big": ("gift('а' * 5_000_000)", "too-big"),
}


def run(expression: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"{HEAD}\nsys.stdout.write(repr({expression}))\n"],
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
        run("len('a' * 400_000_000)")
