"""A text of a question bank, in whichever of its formats, into our Markdown, in one language or in both.

Both languages may stand side by side as Moodle's own filter reads them:
`<span class="multilang" lang="ru">…</span><span class="multilang" lang="en">…</span>`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from bot.authoring import markup
from bot.authoring.banks import webtext
from bot.authoring.banks.webtext import WebProblem
from bot.authoring.unmark import unmark, unmark_line
from bot.domain.course import LOCALES, Locale

Form = Literal["html", "moodle", "markdown", "plain"]
MAX_TEXT: Final = 10_000
"""Characters of one text with all its tags."""
MAX_SHOWN: Final = 1_500
"""Characters of what is left of it; no text of an item may have a third of that."""
_SPAN: Final = re.compile(r"<(/?)span\b([^<>]{0,500})>", re.IGNORECASE)
_CLASS: Final = re.compile(r"""\bclass\s*=\s*["']?[^"']*\bmultilang\b""", re.IGNORECASE)
_LANG: Final = re.compile(r"""\blang\s*=\s*["']?([A-Za-z]{2,3})(?:[_-][A-Za-z]{2,4})?["'\s]""", re.IGNORECASE)
_BRACES: Final = re.compile(r"\{(?=[{%#])")
_LEADING_BLANKS: Final = re.compile(r"(?m)^[ \t]+")


@dataclass(frozen=True, slots=True)
class Words:
    """As they stand in the file."""

    text: str
    form: Form = "moodle"
    ours: bool = False
    """Not from the file: there in both languages, whatever the question has."""

    @property
    def both(self) -> bool:
        return not self.ours and bool(_languages(self.text))


def markdown(words: Words, languages: Mapping[Locale, bool], in_line: bool) -> dict[Locale, str]:
    """By language, of those that are wanted. A text without languages of its own is the same in each.

    Raises WebProblem.
    """
    if len(words.text) > MAX_TEXT:
        raise WebProblem("text-too-big", str(MAX_TEXT))
    return {
        locale: _converted(_only(words.text, locale) if words.both or words.ours else words.text, words.form, in_line)
        for locale in LOCALES
        if languages.get(locale)
    }


def escaped_braces(text: str) -> str:
    """A brace that is meant to be read must not begin a template."""
    return _BRACES.sub("{{ '{' }}", text)


def _converted(text: str, form: Form, in_line: bool) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if form == "markdown":
        return text
    if form == "plain":
        text = html.escape(text, quote=False)
    if form != "html":
        text = _broken_lines(text)
    return _ours(webtext.shown_line(text) if in_line else webtext.shown(text), in_line)


def _broken_lines(text: str) -> str:
    """Where a line ends in plain writing, it ends on the screen; an empty line begins a paragraph."""
    paragraphs = re.split(r"\n\s*\n", _LEADING_BLANKS.sub("", text))
    if len(paragraphs) == 1:
        return text.replace("\n", "<br>")
    return "<p>".join(paragraph.replace("\n", "<br>") for paragraph in paragraphs)


def _ours(shown: str, in_line: bool) -> str:
    """Markdown of exactly this look, or a refusal: **«a»**b is bold in no Markdown."""
    if len(shown) > MAX_SHOWN:
        raise WebProblem("text-too-big", str(MAX_SHOWN))
    source = unmark_line(shown) if in_line else unmark(shown)
    try:
        again = markup.line(source) if in_line else markup.block(source)
    except markup.MarkupProblem as error:
        raise WebProblem(error.code) from None
    if webtext.styles(again) != webtext.styles(shown):
        raise WebProblem("bank-html-lost", html.unescape(re.sub("<[^>]*>", "", shown))[:40])
    return escaped_braces(source)


def _languages(text: str) -> set[str]:
    return {_language(found[2]) for found in _SPAN.finditer(text) if not found[1]} - {""}


def _language(attributes: str) -> str:
    """Of a multilang span; empty for any other."""
    found = _LANG.search(f"{attributes} ") if _CLASS.search(attributes) else None
    return found[1].lower() if found else ""


def _only(text: str, locale: Locale) -> str:
    """Without the spans of other languages, and without the tags around its own."""
    kept: list[str] = []
    open_: list[str] = []
    at = 0
    for found in _SPAN.finditer(text):
        if not any(one and one != locale for one in open_):
            kept.append(text[at : found.start()])
            ours = _language(found[2]) if not found[1] else (open_[-1] if open_ else "")
            kept.append("" if ours else found[0])
        if not found[1]:
            open_.append(_language(found[2]))
        elif open_:
            open_.pop()
        at = found.end()
    if not any(one and one != locale for one in open_):
        kept.append(text[at:])
    return "".join(kept)
