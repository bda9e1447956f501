"""The Markdown that Telegram can show -> Telegram HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.chat import html

_BLOCKS: Final = MarkdownIt("commonmark", {"html": True}).enable("table").disable(["code", "reference"])
_FORBIDDEN: Final = {
    "heading_open": "markup-heading",
    "table_open": "markup-table",
    "html_block": "markup-html",
    "html_inline": "markup-html",
    "fence": "markup-code-block",
    "blockquote_open": "markup-quote",
    "hr": "markup-rule",
    "link_open": "markup-link",
    "image": "markup-picture",
}
_TAGS: Final = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "softbreak": " ",
    "hardbreak": "\n",
}
_ADDRESS: Final = re.compile(r"https?://|www\.|\bt\.me/|tg://", re.IGNORECASE)
_WORD: Final = re.compile(r"\S*\w\S*")
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>&#|~])")
_LIST_LIKE: Final = re.compile(r"^(\s*\d+)([.)])(?=\s|$)|^(\s*)([-+])(?=\s|$)", re.MULTILINE)


class MarkupProblem(Exception):
    """`line` counts within the text, from 1."""

    def __init__(self, line: int, code: str) -> None:
        super().__init__(code)
        self.line, self.code = line, code


def block(text: str) -> html.Html:
    """Paragraphs and simple lists. Raises MarkupProblem."""
    return html.paragraphs(*_Blocks(_BLOCKS.parse(text)).paragraphs())


def line(text: str) -> html.Html:
    """One line: bold, italic and code, but a leading `1.` or `-` is just that. Raises MarkupProblem."""
    tokens = _BLOCKS.parseInline(" ".join(text.split()))
    return _inline(tokens[0].children or [], 1) if tokens else html.Html("")


def plain(text: str) -> html.Html:
    """No markup at all."""
    return html.escape(" ".join(text.split()))


def refuse_addresses(text: str) -> None:
    """Telegram turns every address into a link, wanted or not. Raises MarkupProblem."""
    if found := _ADDRESS.search(text):
        raise MarkupProblem(text.count("\n", 0, found.start()) + 1, "markup-link")


def escape(text: str) -> str:
    """Markdown that shows `text` as it is."""
    text = _SPECIAL.sub(r"\\\1", text)
    return _LIST_LIKE.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"{m[3]}\\{m[4]}", text)


def words(markup: str) -> int:
    """What a reader would count: a dash, a bullet or a sign standing alone is no word."""
    return len(_WORD.findall(html.plain(markup)))


class _Blocks:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._lists: list[Token] = []
        self._number = 0
        self._done: list[html.Html] = []
        self._list: list[html.Html] = []
        self._item: list[html.Html] = []
        self._line = 1

    def paragraphs(self) -> list[html.Html]:
        for token in self._tokens:
            self._line = token.map[0] + 1 if token.map else self._line
            if token.type in _FORBIDDEN:
                raise MarkupProblem(self._line, _FORBIDDEN[token.type])
            self._take(token)
        return self._done

    def _take(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._open_list(token)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
                self._done.append(html.lines(*self._list))
                self._list = []
            case "list_item_close":
                mark = f"{self._number}. " if self._lists[-1].type.startswith("ordered") else "• "
                self._list.append(html.join("", mark, html.lines(*self._item)))
                self._number += 1
                self._item = []
            case "inline":
                (self._item if self._lists else self._done).append(_inline(token.children or [], self._line))

    def _open_list(self, token: Token) -> None:
        if self._lists:
            raise MarkupProblem(self._line, "markup-nested-list")
        self._lists.append(token)
        self._number = int(token.attrs.get("start", 1))


def _inline(tokens: Sequence[Token], line: int) -> html.Html:
    parts: list[str] = []
    for token in tokens:
        if token.type in _FORBIDDEN:
            raise MarkupProblem(line, _FORBIDDEN[token.type])
        if token.type == "code_inline":
            parts.append(html.tag("code", token.content))
        elif token.type in _TAGS:
            parts.append(_TAGS[token.type])
            line += token.type in ("softbreak", "hardbreak")
        else:
            parts.append(html.escape(token.content))
    return html.Html("".join(parts))
