"""Both languages say everything, and mean the same placeholders."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from tests.arch.tree import BOT, ROOT

LOCALES = ("ru", "en")
# What takes a text of the interface: t("..."), t.html("..."), t.n("one", "many", count). As in `make texts`.
KEYWORDS = {"t": None, "html": None, "n": (1, 2)}
PLACEHOLDER = re.compile(r"\{(\w*)[^}]*\}")


@cache
def catalogue(locale: str) -> Catalog:
    with (ROOT / "locales" / locale / "LC_MESSAGES" / "bot.po").open("rb") as source:
        return read_po(source, locale=locale, abort_invalid=True)


@cache
def texts_in_code() -> frozenset[str | tuple[str, ...]]:
    found = extract_from_dir(BOT, [("**.py", "python")], keywords=KEYWORDS)
    return frozenset(message if isinstance(message, str) else tuple(message) for _, _, message, _, _ in found)


def faults(message: Message, msgids_are_texts: bool) -> Iterator[str]:
    """What is wrong with a translation. Empty is right in English: there the message is the text."""
    wanted = [*message.id] if isinstance(message.id, tuple) else [message.id]
    given = [*message.string] if isinstance(message.string, tuple) else [message.string]
    if message.fuzzy:
        yield f"fuzzy: {message.id!r}"
    if msgids_are_texts and not any(given):
        return
    if not all(given):
        yield f"not translated: {message.id!r}"
        return
    # Russian says "21 день" with its first form, so every form needs the number; English "one day" does not.
    models = wanted if msgids_are_texts else wanted[-1:] * len(given)
    if [*map(placeholders, given)] != [*map(placeholders, models)]:
        yield f"other placeholders: {message.id!r}"


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_translated(locale: str) -> None:
    known = catalogue(locale)
    missing = [text for text in texts_in_code() if (text if isinstance(text, str) else text[0]) not in known]
    assert not missing, "run `make texts` and translate"
    assert [fault for message in known if message.id for fault in faults(message, locale == "en")] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_translated_that_nobody_says(locale: str) -> None:
    said = {text if isinstance(text, str) else text[0] for text in texts_in_code()}
    unsaid = [m.id for m in catalogue(locale) if m.id and (m.id[0] if isinstance(m.id, tuple) else m.id) not in said]
    assert not unsaid, "run `make texts`"


def test_the_code_says_something() -> None:
    assert len(texts_in_code()) > 10


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ('#, fuzzy\nmsgid "Next"\nmsgstr "Дальше"', "fuzzy"),
        ('msgid "Next"\nmsgstr ""', "not translated"),
        ('msgid "Hi {name}"\nmsgstr "Привет, {nmae}"', "other placeholders"),
        (
            'msgid "{count} day"\nmsgid_plural "{count} days"\n'
            'msgstr[0] "{count} день"\nmsgstr[1] ""\nmsgstr[2] "{count} дней"',
            "not translated",
        ),
    ],
)
def test_a_bad_translation_is_noticed(entry: str, fault: str) -> None:
    (message,) = (m for m in read_po(BytesIO(entry.encode()), locale="ru") if m.id)
    assert [said.split(":")[0] for said in faults(message, msgids_are_texts=False)] == [fault]


def test_a_good_translation_is_not() -> None:
    entry = (
        'msgid "one day"\nmsgid_plural "{count} days"\n'
        'msgstr[0] "{count} день"\nmsgstr[1] "{count} дня"\nmsgstr[2] "{count} дней"'
    )
    (message,) = (m for m in read_po(BytesIO(entry.encode()), locale="ru") if m.id)
    assert list(faults(message, msgids_are_texts=False)) == []


def spoken_in_f_strings(source: str) -> list[int]:
    """Lines with t(...) inside an f-string, where no collector of texts finds it."""
    strings = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr)]
    calls = [node for string in strings for node in ast.walk(string) if isinstance(node, ast.Call)]
    return [
        call.lineno
        for call in calls
        if (isinstance(call.func, ast.Name) and call.func.id == "t")
        or (
            isinstance(call.func, ast.Attribute)
            and call.func.attr == "n"
            and ast.unparse(call.func.value).endswith("t")
        )
    ]


def test_no_text_hides_in_an_f_string() -> None:
    found = {str(path.relative_to(ROOT)): spoken_in_f_strings(path.read_text("utf-8")) for path in BOT.rglob("*.py")}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_a_hidden_text_is_noticed() -> None:
    assert spoken_in_f_strings("f'{t(1)}'") == [1]
    assert spoken_in_f_strings("f'{ctx.t.n(1, 2, 3)}'") == [1]
    assert spoken_in_f_strings("f'{t.date(1)}' + t('x')") == []
