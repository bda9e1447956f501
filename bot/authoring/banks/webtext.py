"""The HTML of a learning platform's editor into the few tags every channel shows, and back.

Nothing is dropped silently: a tag that would be lost is refused by its name.
"""

from __future__ import annotations

import html
import re
from typing import Final

_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_SOURCE: Final = re.compile(r"""\bsrc\s*=\s*["']?([^"'\s>]{1,200})""", re.IGNORECASE)
_START: Final = re.compile(r"""\bstart\s*=\s*["']?([0-9]{1,4})""", re.IGNORECASE)
_STYLES: Final = {"b": "b", "strong": "b", "i": "i", "em": "i", "code": "code"}
_SILENT: Final = frozenset({"span", "font"})
_BLOCKS: Final = frozenset({"p", "div"})
_LISTS: Final = frozenset({"ul", "ol"})
_MAX_DEPTH: Final = 20
_LOST: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "markup-heading"),
    **dict.fromkeys(("table", "tr", "td", "th", "tbody", "thead"), "markup-table"),
    "a": "markup-link",
    "pre": "markup-code-block",
    "blockquote": "markup-quote",
    "hr": "markup-rule",
}
_EMPTY: Final = re.compile(r"<(b|i|code)>(\s*)</\1>")
_LOOSE_LEFT: Final = re.compile(r"((?:<[bi]>)+)(\s+)")
_LOOSE_RIGHT: Final = re.compile(r"(\s+)((?:</[bi]>)+)")
_LISTED: Final = re.compile(r"(• |(\d+)\. )(.*)", re.DOTALL)
_TOKEN: Final = re.compile(r"<(/?)(b|i|code)>|([^<]+)")
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")


class WebProblem(Exception):
    """`what` is the tag or the picture that cannot be kept."""

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(code)
        self.code, self.what = code, what


def shown(text: str) -> str:
    """Paragraphs and lists as Telegram HTML. Raises WebProblem."""
    return _Page().read(text)


def shown_line(text: str) -> str:
    """The same on one line. Raises WebProblem."""
    return _SPACE.sub(" ", _Page(in_line=True).read(text)).strip()


def web(text: str) -> str:
    """Telegram HTML of several paragraphs as a web page has it; one paragraph stays bare."""
    parts = text.split("\n\n")
    if len(parts) == 1 and not _LISTED.match(text):
        return text.replace("\n", "<br>")
    return "".join(_web_block(part) for part in parts)


def styles(text: str) -> list[tuple[str, str]]:
    """Each run of letters with its styles, so that two spellings of the same look are equal."""
    runs: list[tuple[str, str]] = []
    worn: dict[str, int] = {"b": 0, "i": 0, "code": 0}
    for found in _TOKEN.finditer(text):
        if found[2]:
            worn[found[2]] += -1 if found[1] else 1
            continue
        look = " ".join(name for name, depth in worn.items() if depth)
        words = html.unescape(found[3])
        if runs and runs[-1][1] == look:
            words = runs.pop()[0] + words
        runs.append((words, look))
    return runs


def _web_block(part: str) -> str:
    lines = part.split("\n")
    found = _LISTED.match(lines[0])
    if not found:
        return f"<p>{part.replace(chr(10), '<br>')}</p>"
    points: list[str] = []
    for line in lines:
        point = _LISTED.match(line)
        if point:
            points.append(point[3])
        else:  # a line break inside a point
            points[-1] += f"<br>{line}"
    body = "".join(f"<li>{point}</li>" for point in points)
    if found[2] is None:
        return f"<ul>{body}</ul>"
    start = "" if int(found[2]) == 1 else f' start="{int(found[2])}"'
    return f"<ol{start}>{body}</ol>"


class _Page:
    def __init__(self, in_line: bool = False) -> None:
        self._in_line = in_line
        self._blocks: list[str] = []
        self._parts: list[str] = []
        self._open: list[str] = []
        """Styles and silent tags not yet closed."""
        self._list: str = ""
        self._number = 0
        self._points: list[str] = []

    def read(self, text: str) -> str:
        at = 0
        while at < len(text):
            if text.startswith("<!--", at):
                end = text.find("-->", at)
                if end < 0:
                    raise WebProblem("bank-html-broken", "!--")
                at = end + 3
            elif found := _TAG.match(text, at):
                self._tag(found[2].lower(), bool(found[1]), found[3])
                at = found.end()
            else:
                end = text.find("<", at + 1)
                end = len(text) if end < 0 else end
                self._text(text[at:end])
                at = end
        return self._finish()

    def _finish(self) -> str:
        if self._open or self._list:
            raise WebProblem("bank-html-broken", (self._open or [self._list])[-1])
        self._end_block()
        return (" " if self._in_line else "\n\n").join(self._blocks)

    def _text(self, text: str) -> None:
        self._parts.append(html.escape(_SPACE.sub(" ", html.unescape(text)), quote=False))

    def _tag(self, name: str, closing: bool, attributes: str) -> None:
        if name in _STYLES or name in _SILENT:
            self._style(name, closing)
        elif name == "br":
            self._parts.append(" " if self._in_line else "\n")
        elif name in _BLOCKS:
            self._end_block()
        elif name in _LISTS:
            self._end_list(name) if closing else self._begin_list(name, attributes)
        elif name == "li" and self._list:
            self._end_block()
        elif name == "img":
            source = _SOURCE.search(attributes)
            raise WebProblem("bank-picture", source[1].rpartition("/")[2] if source else "img")
        elif name in _LOST:
            raise WebProblem(_LOST[name], name)
        else:
            raise WebProblem("bank-html-tag", name)

    def _style(self, name: str, closing: bool) -> None:
        if closing and (not self._open or self._open.pop() != name):
            raise WebProblem("bank-html-broken", name)
        style = _STYLES.get(name)
        worn = [_STYLES.get(one) for one in self._open]
        if style and style not in worn:  # bold inside bold is just bold
            self._parts.append(f"<{'/' if closing else ''}{style}>")
        if not closing:
            if len(self._open) == _MAX_DEPTH:
                raise WebProblem("bank-html-broken", name)
            self._open.append(name)

    def _begin_list(self, name: str, attributes: str) -> None:
        if self._list:
            raise WebProblem("markup-nested-list", name)
        self._end_block()
        start = _START.search(attributes)
        self._list, self._number = name, int(start[1]) if start else 1

    def _end_list(self, name: str) -> None:
        if self._list != name:
            raise WebProblem("bank-html-broken", name)
        self._end_block()
        if self._points:
            self._blocks.append((" " if self._in_line else "\n").join(self._points))
        self._list, self._points = "", []

    def _end_block(self) -> None:
        if any(name in _STYLES for name in self._open):
            raise WebProblem("bank-html-broken", self._open[-1])
        text = _tidy("".join(self._parts))
        self._parts = []
        if not text:
            return
        if not self._list:
            self._blocks.append(text)
        elif self._list == "ul":
            self._points.append(f"• {text}")
        else:
            self._points.append(f"{self._number}. {text}")
            self._number += 1


def _tidy(text: str) -> str:
    """Spaces go outside the styles and are never doubled, so that Markdown can say the same."""
    before = ""
    while before != text:
        before, text = text, _EMPTY.sub(r"\2", text)
    text = _LOOSE_RIGHT.sub(r"\2\1", _LOOSE_LEFT.sub(r"\2\1", text))
    text = re.sub(" {2,}", " ", text)
    return re.sub(r" ?\n[ \n]*", "\n", text).strip(" \n")
