"""Items of a compiled module as GIFT, in one language; `read_gift` makes the same items of it.

Law travels in tags, which Moodle keeps; the unit, ids of options and feedback that GIFT has no place for travel in
comments, which Moodle drops.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.authoring.banks.bank import letter
from bot.authoring.banks.giftlines import escape
from bot.authoring.banks.words import escaped_braces
from bot.authoring.unmark import unmark, unmark_line
from bot.chat import html
from bot.domain.course import Bilingual, Item, Locale, Module, Option

_HEADLINE: Final = {"ru": "Вопросы модуля", "en": "Questions of module"}


def write_gift(module: Module, language: Locale) -> str:
    """In the order of the module."""
    title = " ".join(html.plain(module.title[language]).split())
    head = f"// {_HEADLINE[language]} {module.id}: {title}\n\n$CATEGORY: {module.id}\n"
    return "\n".join([head, *(_Item(item, language).text() for item in module.items.values())])


class _Item:
    def __init__(self, item: Item, language: Locale) -> None:
        self._item, self._language = item, language

    def text(self) -> str:
        item = self._item
        lines = [*self._notes(), f"::{escape(item.id)}::[markdown]{self._block(item.stem)}{{{self._opening()}"]
        lines += [f"\t{line}" for line in self._options()]
        if item.explain:
            lines.append(f"\t####{self._block(item.explain)}")
        return "\n".join([*lines, "}", ""])

    def _notes(self) -> Iterator[str]:
        item = self._item
        if item.law:
            yield "// " + " ".join(f"[tag:law:{id}]" for id in item.law)
        if item.answer:
            yield f"// unit: {escape(html.plain(item.answer.unit[self._language]))}"
        ids = [option.id for option in item.options]
        if ids != [letter(index) for index in range(len(ids))]:
            yield f"// options: {', '.join(ids)}"
        if item.kind != "number" and item.right and item.wrong:
            yield f"// right: {self._block(item.right)}"
            yield f"// wrong: {self._block(item.wrong)}"

    def _opening(self) -> str:
        """What tells the kind, where the options do not."""
        if self._item.answer:
            return "#"
        return f"> {len(self._item.options)} ALL VERTICAL" if self._item.kind == "order" else ""

    def _options(self) -> Iterator[str]:
        item = self._item
        if item.answer:
            right, wrong = (f"#{self._block(text)}" if text else "" for text in (item.right, item.wrong))
            yield f"={number(item.answer.value)}:{number(item.answer.tolerance)}{right}"
            yield f"~{wrong}"
            return
        for option in item.options:
            said = f"#{self._block(option.feedback)}" if option.feedback else ""
            yield f"{self._mark(option)}{self._line(option.text)}{said}"

    def _mark(self, option: Option) -> str:
        if self._item.kind == "order":
            return ""
        if self._item.kind == "single":
            return "=" if option.correct else "~"
        right = sum(one.correct for one in self._item.options)
        return f"~%{share(right) if option.correct else '-100'}%"

    def _block(self, text: Bilingual) -> str:
        return escape(escaped_braces(unmark(text[self._language])))

    def _line(self, text: Bilingual) -> str:
        """A text is not to begin with what would be read as a comment or a weight."""
        source = escaped_braces(unmark_line(text[self._language]))
        return escape(f"\\{source}" if source.startswith(("%", "//")) else source)


def number(value: float) -> str:
    """The shortest that is read as the same number."""
    return repr(value).removesuffix(".0")


def share(of: int) -> str:
    """Percent of each of several right options, as Moodle rounds it."""
    return f"{100 / of:.5f}".rstrip("0").rstrip(".")
