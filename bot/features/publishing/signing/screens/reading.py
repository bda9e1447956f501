"""One part of a draft, as long as it may be: texts and facts as they were and as they are, cut into pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.chat.html import Html, bold, escape, italic, join, length, lines, paragraphs, plain
from bot.domain.comparison import Fact, How, Leaf, Line, Part
from bot.domain.course import LOCALES, Bilingual, Locale
from bot.domain.reference import Doubt
from bot.domain.sign_off import Remark
from bot.features.publishing.signing.screens.naming import brief, fact_words, how_words, place_words
from bot.features.publishing.signing.screens.sheet import Cited, Sheet
from bot.layout import evidence_words, review_words
from bot.texts import Texts

ROOM: Final = 2_800
"""Visible characters of a page below its heading."""
_BRIEF: Final = 80
_CHUNK: Final = 2_400
_PIECE: Final = _CHUNK // 2
"""Characters; even if each of them counts as two, they fit."""
Block = tuple[Html, ...]
"""Paragraphs that belong together; a page is turned inside of them only when there is no other way."""


def pages(sheet: Sheet, part: Part, t: Texts) -> tuple[Html, ...]:
    """All that a reviewer answers for in this part; never empty."""
    return tuple(_packed([*_texts(sheet, part, t), *_law(sheet, part, t), *_remarks(sheet, part, t)]))


def remark_words(remark: Remark, version: str, t: Texts) -> Html:
    when = t.date(remark.at)
    said = t("Remark, {date}", date=when)
    if remark.version != version:
        said = t("Remark on an earlier version, {date}", date=when)
    return lines(bold(said), remark.words)


def doubt_words(doubts: Sequence[Doubt], t: Texts) -> str:
    words = {
        "from-memory": t("from memory"),
        "low-confidence": t("low confidence"),
        "not-settled": t("not settled law"),
    }
    return ", ".join(words[doubt] for doubt in doubts)


def _texts(sheet: Sheet, part: Part, t: Texts) -> Iterator[Block]:
    if part.rekeyed:
        yield (escape(t("The key or the options changed: earlier answers no longer count.")),)
    if part.how != "changed":
        yield from _as_it_is(sheet, part, t)
        return
    for line in part.lines:
        if line.changed:
            yield tuple(_difference(sheet, part, line, t))
    unchanged = [words for line in part.lines if not line.changed for words in _in_brief(part, line, t)]
    if unchanged:
        yield (bold(t("Unchanged, in brief")), *unchanged)


def _as_it_is(sheet: Sheet, part: Part, t: Texts) -> Iterator[Block]:
    """A part that is new, gone or the same: texts, and below each the facts that go with it."""
    block: list[Html] = []
    for line in filter(_telling, part.lines):
        value = line.old if line.new is None else line.new
        if isinstance(value, Bilingual) and block:
            yield tuple(block)
            block = []
        block += _wording(sheet, part, line, value, t)
    yield tuple(block)


def _wording(sheet: Sheet, part: Part, line: Line, value: Leaf | None, t: Texts) -> Iterator[Html]:
    heading = _heading(part, line, t)
    if isinstance(value, Bilingual):
        yield bold(heading)
        for locale in LOCALES:
            yield from _chunks(f"{locale.upper()}:", value[locale])
    elif value is not None:
        yield from _chunks(f"{heading}:", escape(fact_words(line.place, value, sheet.law_names, t)))


def _telling(line: Line) -> bool:
    """Neither told by another line already nor left at its default."""
    value = line.old if line.new is None else line.new
    field = line.place.rpartition(".")[2]
    if field in ("options", "choices", "gauges", "ticks", "correct", "file") or line.place == "law":
        return False
    return not (field in ("sensitive", "score", "tolerance") and not value)


def _difference(sheet: Sheet, part: Part, line: Line, t: Texts) -> Iterator[Html]:
    how: How = "added" if line.old is None else "removed" if line.new is None else "changed"
    yield bold(f"{_heading(part, line, t)} – {how_words(how, t)}")
    if isinstance(line.old, Bilingual) or isinstance(line.new, Bilingual):
        for locale in LOCALES:
            yield from _wordings(line, locale, t)
    else:
        yield from _facts(sheet, line.place, line.old, line.new, t)
    if (part.name, line.place) in sheet.confirmed:
        yield italic(t("The Russian changed; the English was confirmed as it is."))
    elif (part.name, line.place) in sheet.stale:
        yield italic(t("The Russian changed, the English did not."))


def _facts(sheet: Sheet, place: str, old: Fact | None, new: Fact | None, t: Texts) -> Iterator[Html]:
    both = old is not None and new is not None
    if isinstance(old, tuple) and isinstance(new, tuple):
        yield from _members(sheet, place, old, new, t)
        return
    for label, fact in ((t("Was:"), old), (t("Now:"), new)):
        if fact is not None:
            yield from _chunks(label if both else "", escape(fact_words(place, fact, sheet.law_names, t)))


def _members(sheet: Sheet, place: str, old: tuple[str, ...], new: tuple[str, ...], t: Texts) -> Iterator[Html]:
    """Which came and which went; the whole row only when its order is another one, too."""
    came, went = (tuple(one for one in these if one not in those) for these, those in ((new, old), (old, new)))
    stayed, staying = (tuple(one for one in these if one in those) for these, those in ((old, new), (new, old)))
    moved = new if stayed != staying else ()
    for label, members in ((t("Added:"), came), (t("Removed:"), went), (t("Now in this order:"), moved)):
        if members:
            yield from _chunks(label, escape(fact_words(place, members, sheet.law_names, t)))


def _heading(part: Part, line: Line, t: Texts) -> str:
    return f"{place_words(part.kind, line.place, t)}{_key(part, line.place, t)}"


def _key(part: Part, place: str, t: Texts) -> str:
    """Whether the option, whose text this is, is a right one."""
    owner, _, field = place.rpartition(".")
    known = {line.place: line.old if line.new is None else line.new for line in part.lines}
    right = known.get(f"{owner}.correct")
    if field != "text" or right is None or known.get("kind") == "order":
        return ""
    word = t("right") if right else t("wrong")
    return f" ({word})"


def _wordings(line: Line, locale: Locale, t: Texts) -> Iterator[Html]:
    """The text in one language: as it was and as it is, once when that is the same."""
    language = locale.upper()
    old, new = (one[locale] if isinstance(one, Bilingual) else None for one in (line.old, line.new))
    if old is None or new is None:
        yield from _chunks(f"{language}:", old or new or "")
    elif old == new:
        yield from _chunks(t("{language}, unchanged:", language=language), new)
    else:
        yield from _chunks(t("{language} was:", language=language), old)
        yield from _chunks(t("{language} now:", language=language), new)


def _chunks(label: str, markup: str) -> Iterator[Html]:
    """The text whole; one that is longer than a page loses its markup, not its words."""
    if length(markup) <= _CHUNK:
        yield join(" ", italic(label) if label else "", Html(markup))
        return
    for number, piece in enumerate(_pieces(plain(markup))):
        yield join(" ", italic(label) if label and not number else "", piece)


def _pieces(text: str) -> Iterator[str]:
    """Cut between words where there are any."""
    while len(text) > _PIECE:
        end = text.rfind(" ", _PIECE // 2, _PIECE) + 1 or _PIECE
        yield text[:end]
        text = text[end:]
    yield text


def _in_brief(part: Part, line: Line, t: Texts) -> Iterator[Html]:
    if isinstance(line.new, Bilingual):
        yield escape(f"{_heading(part, line, t)}: {brief(line.new[t.locale], _BRIEF)}")


def _law(sheet: Sheet, part: Part, t: Texts) -> Iterator[Block]:
    for id in part.law:
        if id in sheet.cited:
            yield (cited_words(sheet.cited[id], t),)


def cited_words(cited: Cited, t: Texts) -> Html:
    """An entry with all that speaks for and against relying on it."""
    entry = cited.entry
    sure = {"high": t("high confidence"), "medium": t("medium confidence"), "low": t("low confidence")}
    standing = t("The register has another wording today: open the entry.")
    if not cited.known:
        standing = t("The register does not have this entry.")
    elif cited.same:
        standing = review_words(cited.review, t)
    return lines(
        join(" ", "⚖", bold(Html(entry.short[t.locale])), f"· {sure[entry.confidence]}"),
        evidence_words(entry, t),
        t("In doubt: {why}.", why=doubt_words(cited.doubts, t)) if cited.doubts else "",
        standing,
    )


def _remarks(sheet: Sheet, part: Part, t: Texts) -> Iterator[Block]:
    for remark in sheet.remarks_on(part):
        yield (remark_words(remark, sheet.draft.version, t),)


def _packed(blocks: Iterable[Block]) -> Iterator[Html]:
    page: list[Html] = []
    for block in blocks:
        whole = lines(*block)
        for piece in (whole,) if length(whole) <= ROOM else block:
            if page and length(paragraphs(*page, piece)) > ROOM:
                yield paragraphs(*page)
                page = []
            page.append(piece)
    yield paragraphs(*page)
