"""Text with HTML marks, read as Telegram reads it and refused where Telegram refuses it."""

import html
import re
from functools import lru_cache

from .wire import Json, Refused, bad

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
TOKEN = re.compile(r"<[^>]*>?|&(?:#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);?")
ATTRIBUTE = re.compile(r"""\s+([a-zA-Z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?")
ENTITIES_MAX = 100
# Kind, offset, length, and what belongs to the kind: an address, a language.
Entity = tuple[str, int, int, str]


def units(text: str) -> int:
    """UTF-16 code units: what offsets and lengths of entities count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def commands_in(text: str) -> list[Json]:
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found.group())}
        for found in COMMAND.finditer(text)
    ]


@lru_cache(4096)
def parsed(text: str, mode: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and its entities as (kind, offset, length, detail), offsets in UTF-16 units."""
    if mode and mode.lower() != "html":
        raise bad(f"unsupported parse_mode {mode} (the fake reads HTML only)")
    plain, found = _read(text) if mode else (text, [])
    lead = len(plain) - len(plain.lstrip())
    return plain.strip(), tuple(_placed(plain.strip(), found, lead))


def entities(found: tuple[Entity, ...]) -> list[Json]:
    names = {"text_link": "url", "pre": "language", "custom_emoji": "custom_emoji_id"}
    return [
        {"type": kind, "offset": offset, "length": length, **({names[kind]: detail} if detail else {})}
        for kind, offset, length, detail in found
    ]


class _Open:
    __slots__ = ("at", "detail", "kind", "name")

    def __init__(self, name: str, kind: str, at: int, detail: str) -> None:
        self.name, self.kind, self.at, self.detail = name, kind, at, detail


def _read(text: str) -> tuple[str, list[Entity]]:
    out: list[str] = []
    size, last = 0, 0
    stack: list[_Open] = []
    found: list[Entity] = []
    for token in TOKEN.finditer(text):
        out.append(text[last : token.start()])
        size += token.start() - last
        last = token.end()
        mark = token.group()
        if mark[0] == "&":
            out.append(_character(mark))
            size += 1
            continue
        byte = len(text[: token.start()].encode())
        if mark.startswith("</"):
            _close(mark, byte, stack, found, size)
        else:
            stack.append(_opened(mark, byte, stack, size))
    if stack:
        raise _cannot(f'Can\'t find end tag corresponding to start tag "{stack[-1].name}"')
    out.append(text[last:])
    return "".join(out), found


def _character(mark: str) -> str:
    read = html.unescape(mark if mark.endswith(";") else mark + ";")
    return read if len(read) == 1 else mark[:1]


def _opened(mark: str, byte: int, stack: list[_Open], size: int) -> _Open:
    if not mark.endswith(">"):
        raise _cannot(f"Unclosed start tag at byte offset {byte}")
    name = re.match(r"<([^\s>/]*)", mark)[1].lower()
    if name not in KINDS:
        raise _cannot(f'Unsupported start tag "{name}" at byte offset {byte}')
    given = _attributes(name, mark[1 + len(name) : -1], byte)
    kind = KINDS[name]
    if name == "span" and given.get("class") != "tg-spoiler":
        raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    _nesting(kind, name, given, stack, byte)
    if kind == "blockquote" and "expandable" in given:
        kind = "expandable_blockquote"
    return _Open(name, kind, size, _detail(name, given, byte))


def _attributes(name: str, rest: str, byte: int) -> dict[str, str]:
    given, at = {}, 0
    for attribute in ATTRIBUTE.finditer(rest):
        if attribute.start() != at:
            break
        given[attribute[1].lower()] = html.unescape((attribute[2] or "").strip("\"'"))
        at = attribute.end()
    if rest[at:].strip():
        raise _cannot(f'Empty attribute name in the tag "{name}" at byte offset {byte}')
    known = {"a": {"href"}, "span": {"class"}, "code": {"class"}, "blockquote": {"expandable"},
             "tg-emoji": {"emoji-id"}}.get(name, set())  # fmt: skip
    # Telegram passes over what it does not know; ours would then look other than it was written.
    if set(given) - known:
        raise _cannot(f'Unsupported attribute {sorted(set(given) - known)} in the tag "{name}" at byte offset {byte}')
    return given


def _nesting(kind: str, name: str, given: dict[str, str], stack: list[_Open], byte: int) -> None:
    around = {opened.kind for opened in stack}
    language = name == "code" and stack and stack[-1].kind == "pre"
    if around & {"code", "pre"} and not language:
        raise _cannot(f'Tag "{name}" inside code at byte offset {byte} would be lost')
    if kind in {"code", "pre"} and around - {"blockquote", "expandable_blockquote"} and not language:
        raise _cannot(f'Tag "{name}" inside other marks at byte offset {byte} would be lost')
    if kind == "blockquote" and around & {"blockquote", "expandable_blockquote"}:
        raise _cannot(f"Nested blockquote at byte offset {byte} would be lost")


def _detail(name: str, given: dict[str, str], byte: int) -> str:
    if name == "a":
        if not re.match(r"(?i)(https?|tg|mailto|tel):", given.get("href", "")):
            raise _cannot(f'Tag "a" without a usable href at byte offset {byte} would be lost')
        return given["href"]
    if name == "code":
        return given.get("class", "").removeprefix("language-")
    return given.get("emoji-id", "")


def _close(mark: str, byte: int, stack: list[_Open], found: list[Entity], size: int) -> None:
    if not mark.endswith(">"):
        raise _cannot(f"Unclosed end tag at byte offset {byte}")
    name = mark[2:-1].strip().lower()
    if not stack:
        raise _cannot(f"Unexpected end tag at byte offset {byte}")
    opened = stack.pop()
    if name and name != opened.name:
        raise _cannot(f'Unmatched end tag at byte offset {byte}, expected "</{opened.name}>", found "</{name}>"')
    if opened.kind == "code" and stack and stack[-1].kind == "pre":
        stack[-1].detail = opened.detail  # <pre><code class="language-x"> is one entity
    elif size > opened.at:
        found.append((opened.kind, opened.at, size, opened.detail))


def _placed(plain: str, found: list[Entity], lead: int) -> list[Entity]:
    """Entities moved with the text when its edges were trimmed, counted in UTF-16 units."""
    placed = []
    for kind, start, end, detail in found:
        start, end = max(start - lead, 0), min(end - lead, len(plain))
        if end > start:
            placed.append((kind, units(plain[:start]), units(plain[start:end]), detail))
    if len(placed) > ENTITIES_MAX:
        raise bad(f"too many entities: {len(placed)}, at most {ENTITIES_MAX} are shown")
    return sorted(placed, key=lambda entity: (entity[1], -entity[2]))


def _cannot(problem: str) -> Refused:
    return bad(f"can't parse entities: {problem}")
