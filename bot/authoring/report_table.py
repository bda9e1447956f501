"""The report on content as lines for a terminal, in Russian or English; as plain data for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from bot.authoring import pace
from bot.authoring.report import Bare, ContentFacts, ModuleFacts, Profile, Share
from bot.chat import html
from bot.domain.course import Bilingual, Locale
from bot.domain.footing import Shaky

_TITLE: Final = 70
"""Characters of a stem that tell which question it is."""
_COLUMNS: Final = {
    "module": ("модуль", "module"),
    "cards": ("карт.", "cards"),
    "items": ("вопр.", "items"),
    "kinds": ("1/н/пор/число", "one/sev/ord/num"),
    "post": ("лишь итог", "post only"),
    "scenarios": ("сцен.", "scen."),
    "nodes": ("узлы", "nodes"),
    "endings": ("конц.", "ends"),
    "ticks": ("галочки", "ticks"),
    "words": ("слов ru/en", "words ru/en"),
    "minutes": ("минут ru/en", "min. ru/en"),
    "declared": ("заявл.", "declared"),
    "law": ("норм", "law"),
    "confidence": ("выс/ср/низ", "hi/med/low"),
    "evidence": ("S/C/R", "S/C/R"),
    "open": ("под вопр.", "unsettled"),
    "cited": ("со ссылкой", "cited"),
    "stale": ("устар.", "stale"),
}
_TOTALS: Final = {
    "modules": ("модули", "modules"),
    "cards": ("карточки", "cards"),
    "items": ("вопросы", "items"),
    "scenarios": ("сценарии", "scenarios"),
    "nodes": ("узлы сценариев", "scenario nodes"),
    "endings": ("концовки", "endings"),
    "checklists": ("чек-листы", "checklists"),
    "ticks": ("строки чек-листов", "checklist ticks"),
    "aids": ("памятки", "aids"),
    "aid ticks": ("строки памяток", "aid ticks"),
    "trees": ("навигаторы", "trees"),
    "forks": ("узлы навигаторов", "tree nodes"),
    "law": ("нормы", "law entries"),
    "terms": ("термины", "terms"),
    "contacts": ("контакты", "contacts"),
}
_PARTS: Final = {
    "card": ("карточка", "card"),
    "item": ("вопрос", "item"),
    "scenario": ("сценарий", "scenario"),
    "checklist": ("чек-лист", "checklist"),
    "ending": ("концовка", "ending"),
    "choice": ("выбор", "choice"),
    "tick": ("строка чек-листа", "tick"),
}
_DOUBTS: Final = {
    "not-settled": ("под вопросом", "not known to be in force"),
    "low-confidence": ("низкая уверенность", "low confidence"),
    "from-memory": ("по памяти", "from memory"),
}
_WORDING: Final = {
    "all": ("Всё содержание", "All content"),
    "register": (
        "Реестр норм: уверенность высокая {high}, средняя {medium}, низкая {low}; сверено с копией текста (S) {S}, "
        "по комментариям (C) {C}, по памяти (R) {R}; под вопросом {open}",
        "Register of law: confidence high {high}, medium {medium}, low {low}; checked against a copy of the text (S) "
        "{S}, by commentaries (C) {C}, from memory (R) {R}; not known to be in force {open}",
    ),
    "cited": (
        "Утверждения о праве со ссылкой: {cited} из {all} ({share}) — вопросы, концовки, строки чек-листов, а также "
        "карточки и выборы, которые ссылаются на норму или называют статью",
        "Statements about law with a citation: {cited} of {all} ({share}): items, endings, ticks, and those cards and "
        "choices that cite or name an article",
    ),
    "minutes": (
        "Минуты: {ms} мс на знак (чтение про себя, источники в bot/authoring/pace.py) и, по допущению, "
        "{item} с на вопрос, {choice} с на выбор, {tick} с на строку чек-листа, {rating} с на самооценку; "
        "нормы не открываются",
        "Minutes: {ms} ms a character (silent reading, sources in bot/authoring/pace.py) and, assumed, "
        "{item} s an item, {choice} s a choice, {tick} s a tick, {rating} s a rating; law entries are not opened",
    ),
    "stale": (
        "Устаревшие переводы: {count} (видны только там, где у английского указано en_of)",
        "Stale translations: {count} (seen only where the English says en_of)",
    ),
    "left-out": (
        "Модули с ошибками, в таблице их нет: {count}; ошибок {errors}",
        "Modules with errors, not in the table: {count}; errors {errors}",
    ),
    "uncertain": (
        "Опираются на память, на низкую уверенность или на норму под вопросом (действует ли она, не ясно): {count}",
        "Resting on recall, on low confidence or on law not known to be in force: {count}",
    ),
    "uncited": ("Утверждения о праве без ссылки: {count}", "Statements about law without a citation: {count}"),
}


def lines(facts: ContentFacts, locale: Locale) -> list[str]:
    return [
        *_aligned([[_said(_COLUMNS[name], locale) for name in _COLUMNS], *map(_row, facts.modules)]),
        "",
        f"{_said(_WORDING['all'], locale)}: {_counted(facts.totals, locale)}",
        _register(facts.register, locale),
        _citations(facts.citations, locale),
        _said(_WORDING["stale"], locale).format(count=facts.stale),
        *([_left_out(facts, locale)] if facts.left_out or facts.errors else []),
        _said(_WORDING["minutes"], locale).format(ms=round(pace.READING * 1000), **pace.DECIDING),
        "",
        *_uncertain(facts.uncertain, locale),
        "",
        *_uncited(facts.uncited, locale),
    ]


def data(facts: ContentFacts) -> dict[str, Any]:
    """Everything, with the shares worked out (0..1)."""
    found = asdict(facts)
    found["citations"]["share"] = facts.citations.share
    for told, module in zip(found["modules"], facts.modules, strict=True):
        told["citations"]["share"] = module.citations.share
    return found


def _row(module: ModuleFacts) -> list[str]:
    """A cell a column, in the order of `_COLUMNS`."""
    counts = (module.post_only, module.scenarios, module.nodes, module.endings, module.ticks)
    return [
        module.id,
        str(module.cards),
        str(module.items),
        _slashed(module.kinds.values()),
        *map(str, counts),
        _slashed(module.words.values()),
        _slashed(round(minutes) for minutes in module.minutes.values()),
        str(module.minutes_declared),
        str(module.law),
        _slashed(module.profile.confidence.values()),
        _slashed(module.profile.evidence.values()),
        str(module.profile.unsettled),
        _percent(module.citations),
        str(module.stale),
    ]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Names to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_cells(row, widths)) for row in rows]


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    yield row[0].ljust(widths[0])
    yield from (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))


def _uncertain(found: Sequence[Shaky], locale: Locale) -> Iterator[str]:
    yield _said(_WORDING["uncertain"], locale).format(count=len(found))
    for one in found:
        place = one.place
        yield _where(place.module, place.kind, place.id, place.title, locale)
        for id, doubts in one.doubts.items():
            yield f"      {id}: {', '.join(_said(_DOUBTS[doubt], locale) for doubt in doubts)}"


def _uncited(found: Sequence[Bare], locale: Locale) -> Iterator[str]:
    yield _said(_WORDING["uncited"], locale).format(count=len(found))
    yield from (_where(one.module, one.part, one.id, one.title, locale) for one in found)


def _where(module: str, part: str, id: str, title: Bilingual, locale: Locale) -> str:
    return f"  {module} {_said(_PARTS[part], locale)} {id} – {_short(title[locale])}"


def _short(markup: str) -> str:
    text = " ".join(html.plain(markup).split())
    return text if len(text) <= _TITLE else f"{text[: _TITLE - 1]}…"


def _counted(totals: Mapping[str, int], locale: Locale) -> str:
    return ", ".join(f"{_said(words, locale)} {totals[name]}" for name, words in _TOTALS.items())


def _register(profile: Profile, locale: Locale) -> str:
    counts = {**profile.confidence, **profile.evidence, "open": profile.unsettled}
    return _said(_WORDING["register"], locale).format(**counts)


def _citations(share: Share, locale: Locale) -> str:
    return _said(_WORDING["cited"], locale).format(cited=share.cited, all=share.statements, share=_percent(share))


def _left_out(facts: ContentFacts, locale: Locale) -> str:
    return _said(_WORDING["left-out"], locale).format(count=facts.left_out, errors=facts.errors)


def _percent(share: Share) -> str:
    """Rounded down: 100% is said of all and of nothing less."""
    return f"{int(share.share * 100)}%"


def _slashed(values: Iterable[object]) -> str:
    return "/".join(map(str, values))


def _said(words: tuple[str, str], locale: Locale) -> str:
    return words[0] if locale == "ru" else words[1]
