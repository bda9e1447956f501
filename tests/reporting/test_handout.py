"""The document itself: it is made, in both languages, and nothing in a module is read as Typst."""

import shutil
import subprocess
from dataclasses import replace

import pytest

from bot.domain import course as c
from bot.domain.course import Bilingual, Card
from bot.reporting.handout import handout, pages
from tests.authoring.test_pictures import drawn
from tests.domain.example import MODULE

HOSTILE = [
    '#eval("1+1") #panic("x") #read("/etc/passwd")',
    "*stars* _lines_ `ticks` $x^2$ = heading",
    "] [ } { ) ( \\ \\n \\u{41} \" ' //comment /* open",
    "@label <label> #label https://example.org ~ -- --- ...",
    '"}; #let d = (:) //',
]
PLAIN = "Простые слова"


def card(text: str) -> c.Module:
    """A module that is one card; `text` stands everywhere in it."""
    words = Bilingual(text, text)
    return replace(
        MODULE,
        title=words,
        objectives=(words,),
        warning=None,
        steps=(Card("only", words, words),),
        items={},
        pools={},
        scenarios={},
        checklists={},
        law={},
    )


def read(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.parametrize("locale", c.LOCALES)
def test_a_module_becomes_pages(locale: c.Locale) -> None:
    made = pages(MODULE, locale, {}, "abc", "png")
    assert len(made) >= 3
    assert all(page.startswith(b"\x89PNG") for page in made)
    assert handout(MODULE, locale, {}, "abc").startswith(b"%PDF-")


def test_the_same_module_gives_the_same_bytes() -> None:
    assert handout(MODULE, "ru", {}) == handout(MODULE, "ru", {})


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_are_never_read_as_typst(hostile: str) -> None:
    """As many glyphs are drawn as for harmless words: nothing was swallowed, evaluated or made bold."""
    escaped = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    svg = b"".join(pages(card(escaped), "en", {}, "", "svg")).decode()
    harmless = b"".join(pages(card("х" * 8), "en", {}, "", "svg")).decode()
    extra = len("".join(hostile.split())) - 8
    places = 4  # title, objective, heading of the card, card; and the foot
    assert svg.count("<use") - harmless.count("<use") == extra * (places + 1)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils reads the PDF back")
@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_can_be_read_back(hostile: str) -> None:
    escaped = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert " ".join(hostile.split()) in read(handout(card(escaped), "ru", {}))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils reads the PDF back")
@pytest.mark.parametrize("locale", c.LOCALES)
def test_every_card_can_be_read_back(locale: c.Locale) -> None:
    text = read(handout(MODULE, locale, {}))
    for step in MODULE.steps:
        if isinstance(step, Card):
            assert step.title[locale] in text


def test_a_picture_is_set_or_told_in_words() -> None:
    words = Bilingual("Дом", "A house")
    picture = c.Picture("sum", 10, words)
    module = replace(card(PLAIN), steps=(Card("only", words, words, picture=picture),))
    told, shown = (b"".join(pages(module, "en", pictures, "", "svg")) for pictures in ({}, {"sum": drawn()}))
    assert b"<image" in shown
    assert b"<image" not in told
