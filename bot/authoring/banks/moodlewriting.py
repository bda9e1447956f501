"""Items of a compiled module as Moodle XML; `read_moodle` makes the same items of it.

Both languages stand in `multilang` spans, which a Moodle site shows by the reader's language when its multi-language
filter is on; or one language alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.authoring.banks.bank import letter
from bot.authoring.banks.giftwriting import number, share
from bot.authoring.banks.webtext import web
from bot.chat import html
from bot.domain.course import LOCALES, Bilingual, Item, Locale, Module

_TYPES: Final = {"single": "multichoice", "multiple": "multichoice", "number": "numerical", "order": "ordering"}
_ORDERING: Final = {
    "layouttype": "VERTICAL",
    "selecttype": "ALL",
    "selectcount": "0",
    "gradingtype": "ALL_OR_NOTHING",
    "showgrading": "SHOW",
    "numberingstyle": "none",
}
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_moodle(module: Module, language: Locale | None = None) -> bytes:
    """In the order of the module; without a language, in both."""
    writer = _Writer(language)
    title = html.plain(module.title[language or "ru"]).replace("/", "//")  # one alone would make a category inside
    category = f"$course$/top/{module.id} {title}"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<quiz>",
        '<question type="category">',
        f"<category>{_said(category)}</category>",
        "</question>",
    ]
    for item in module.items.values():
        lines += writer.question(item)
    return "\n".join([*lines, "</quiz>", ""]).encode()


class _Writer:
    def __init__(self, language: Locale | None) -> None:
        self._language = language

    def question(self, item: Item) -> Iterator[str]:
        yield f'<question type="{_TYPES[item.kind]}">'
        yield f"  <name>{_said(item.id)}</name>"
        yield f"  {self._part('questiontext', item.stem)}"
        yield f"  {self._part('generalfeedback', item.explain)}"
        yield "  <defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden>"
        yield f"  <idnumber>{item.id}</idnumber>"
        yield from (f"  {line}" for line in self._body(item))
        yield from (f"  {line}" for line in self._tags(item))
        yield "</question>"

    def _body(self, item: Item) -> Iterator[str]:
        if item.kind == "number":
            yield from self._number(item)
            return
        if item.kind == "order":
            yield "".join(f"<{name}>{value}</{name}>" for name, value in _ORDERING.items())
        else:
            yield f"<single>{str(item.kind == 'single').lower()}</single>"
            yield "<shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>"
        yield self._part("correctfeedback", item.right)
        yield self._part("partiallycorrectfeedback", None)
        yield self._part("incorrectfeedback", item.wrong)
        right = sum(option.correct for option in item.options)
        for place, option in enumerate(item.options, 1):
            if item.kind == "order":
                fraction = str(place)
            elif item.kind == "single":
                fraction = "100" if option.correct else "0"
            else:
                fraction = share(right) if option.correct else "-100"
            feedback = self._part("feedback", option.feedback)
            yield f'<answer fraction="{fraction}" format="html">{self._said(option.text)}{feedback}</answer>'

    def _number(self, item: Item) -> Iterator[str]:
        answer = item.answer
        if answer is None:
            return
        yield (
            f'<answer fraction="100" format="moodle_auto_format"><text>{number(answer.value)}</text>'
            f"{self._part('feedback', item.right)}<tolerance>{number(answer.tolerance)}</tolerance></answer>"
        )
        wrong = self._part("feedback", item.wrong)
        yield (
            f'<answer fraction="0" format="moodle_auto_format"><text>*</text>{wrong}<tolerance>0</tolerance></answer>'
        )
        names = [html.plain(answer.unit[one]) for one in LOCALES if self._language in (None, one)]
        units = (f"<multiplier>1</multiplier><unit_name>{_safe(name)}</unit_name>" for name in dict.fromkeys(names))
        yield "<units>" + "".join(f"<unit>{unit}</unit>" for unit in units) + "</units>"
        yield "<unitgradingtype>0</unitgradingtype><unitpenalty>0</unitpenalty><showunits>3</showunits>"
        yield "<unitsleft>0</unitsleft>"

    def _tags(self, item: Item) -> Iterator[str]:
        ids = [option.id for option in item.options]
        tags = [f"law:{id}" for id in item.law]
        if ids != [letter(index) for index in range(len(ids))]:
            tags.append(f"options:{','.join(ids)}")
        if tags:
            yield "<tags>" + "".join(f"<tag>{_said(tag)}</tag>" for tag in tags) + "</tags>"

    def _part(self, tag: str, text: Bilingual | None) -> str:
        said = self._said(text) if text else "<text></text>"
        return f'<{tag} format="html">{said}</{tag}>'

    def _said(self, text: Bilingual) -> str:
        if self._language:
            return _said(web(text[self._language]))
        spans = (f'<span lang="{one}" class="multilang">{web(text[one])}</span>' for one in LOCALES)
        return _said("".join(spans))


def _said(text: str) -> str:
    return f"<text>{_safe(text)}</text>"


def _safe(text: str) -> str:
    """Nothing that XML cannot hold; a carriage return would come back as a line."""
    return html.escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", str(text)))
