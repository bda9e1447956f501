"""The trainer's desk: one file as it was sent, whatever it is, into a module or all that is wrong with it.

A module comes as YAML, as a workbook, or as a zip with its pictures. Into a draft, questions come as GIFT or Moodle
XML, or as a zip of such files, one a language.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, Final

from bot.authoring import places, source
from bot.authoring.archive import unpack
from bot.authoring.banks.bank import Bank
from bot.authoring.banks.gift import read_gift
from bot.authoring.banks.joining import join
from bot.authoring.banks.moodle import read_moodle
from bot.authoring.banks.opened import glimpse
from bot.authoring.check import check
from bot.authoring.compile import Compiled
from bot.authoring.draft import ItemDraft, ModuleDraft
from bot.authoring.problems import ContentError, Problem, errors, problem
from bot.authoring.reference import Reference
from bot.authoring.revision import COUNTED, Received, Revision, compiled, refused, revision, with_problems
from bot.authoring.source import Source
from bot.authoring.wizard import add
from bot.authoring.xlsx.layout import Lang
from bot.authoring.xlsx.marking import marked_copy
from bot.domain.course import Locale

BANKS: Final = frozenset({".gift", ".txt", ".xml"})
_MODULES: Final = source.TEXTS | source.BOOKS
_SAMPLE: Final = 100_000
"""Characters in which the language of a bank shows."""
_NAMED: Final = re.compile(r"(?:^|[^a-z])(ru|en)\.[a-z]+$", re.IGNORECASE)
_TAGS: Final = re.compile(r"<[^<>]*>|^//.*$|\\n", re.MULTILINE)
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z]")
_FEW: Final = 0.2
"""A bank in English may name a Russian law in Russian."""


def receive(
    name: str,
    data: bytes,
    today: datetime.date,
    reference: Reference,
    base: Compiled | None = None,
    lang: Lang = "ru",
) -> Received:
    """`base` is the draft into which a bank of questions goes; `lang` is that of the marked copy."""
    label = PurePosixPath(name.replace("\\", "/").replace("\0", "")).name[-source.MAX_NAME :] or "file"
    try:
        return _received(label, data, today, reference, base, lang)
    except ContentError as error:
        return refused(error.problems)
    except (MemoryError, RecursionError):
        return refused([problem(label, 0, "desk-too-much")])


def _received(
    name: str, data: bytes, today: datetime.date, reference: Reference, base: Compiled | None, lang: Lang
) -> Received:
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in BANKS:
        return _banks({name: data}, today, reference, base, lang)
    if suffix == ".zip":
        files = unpack(name, data, source.MAX_TOTAL, source.MAX_FILES)
        banks = {file: one for file, one in files.items() if PurePosixPath(file).suffix.lower() in BANKS}
        if banks and len(banks) == len(files):
            return _banks({f"{name}:{file}": one for file, one in banks.items()}, today, reference, base, lang)
        return _module(Source(name, source.admitted(name, files)), today, reference, lang)
    if suffix in _MODULES or suffix in source.OTHER_BOOKS:
        return _module(source.read_bytes(name, data), today, reference, lang)
    return refused([problem(name, 0, "desk-kind", suffix=suffix[:20] or name[:20])])


def _module(files: Source, today: datetime.date, reference: Reference, lang: Lang) -> Received:
    found = [name for name in files.files if PurePosixPath(name).suffix.lower() in _MODULES]
    if not found:
        return refused([problem(files.name or "file", 0, "no-module")])
    if len(found) > 1:
        return refused([problem(files.name, 0, "desk-one-module", count=len(found))])
    alone = _alone(files, found[0])
    report = check([alone], today, reference)
    if report.reference is not reference:
        return refused([problem(files.label(found[0]), 0, "desk-not-module")])
    made = next(iter(report.compiled.values()), None) if report.ok else None
    counts = {name: report.counts[name] for name in COUNTED}
    return Received(made, report.problems, _marked(alone, report.problems, lang), counts)


def _alone(files: Source, name: str) -> Source:
    """The module and the pictures beside it, wherever in the file they were."""
    path = PurePosixPath(name)
    media = {
        f"media/{PurePosixPath(file).name}": data
        for file, data in files.files.items()
        if PurePosixPath(file).parent == path.parent / "media"
    }
    return Source(files.name, {path.name: files.files[name], **media})


def _marked(files: Source, problems: tuple[Problem, ...], lang: Lang) -> bytes | None:
    books = [data for name, data in files.files.items() if PurePosixPath(name).suffix.lower() in source.BOOKS]
    if not books or not problems:
        return None
    try:
        return marked_copy(books[0], problems, lang)
    except (MemoryError, RecursionError):
        return None


def _banks(
    files: Mapping[str, bytes], today: datetime.date, reference: Reference, base: Compiled | None, lang: Lang
) -> Received:
    if base is None:
        return refused([problem(name, 0, "desk-bank-alone") for name in files])
    languages = {name: _language(name, data, lang) for name, data in files.items()}
    banks = [_read_bank(name, data, languages[name], reference) for name, data in sorted(files.items())]
    changed = revision(base)
    added, filled, problems = _joined(changed, banks)
    if errors(problems):
        return refused([*problems, *_missed(changed, languages)])
    received = with_problems(compiled(changed, base, today, reference), problems)
    return replace(received, added=added, filled=filled) if received.ok else received


def _missed(changed: Revision, languages: Mapping[str, Locale]) -> Iterator[Problem]:
    """What a bank of one language cannot complain of itself: the other is nowhere."""
    for path, (file, line) in changed.origins.items():
        texts = [text for _, text in places.every_text(changed.data["items"][path[1]], path)]
        if languages[file] == "ru" and not all(text["en"] for text in texts):
            yield problem(file, line, "missing-en")
        if languages[file] == "en" and not all(text["ru"] for text in texts):
            yield problem(file, line, "missing-ru")


def _joined(changed: Revision, banks: list[Bank]) -> tuple[tuple[str, ...], tuple[str, ...], list[Problem]]:
    """Questions into the document. Returns ids that are new, ids that got a language, and what is wrong."""
    items: list[ItemDraft] = list(ModuleDraft.model_validate(changed.data).items)
    before = {item.id for item in items}
    filled: dict[str, None] = {}
    problems: list[Problem] = []
    for bank in banks:
        joined = join(items, bank)
        items = list(joined.items)
        filled |= dict.fromkeys(id for id in joined.filled if id in before)
        problems += [*bank.problems, *joined.problems]
    changed.data["items"] = [_written(item) for item in items if item.id in before]
    added = [item for item in items if item.id not in before]
    for item in added:
        add(changed, _written(item))
    _trace(changed, banks, {*filled, *(item.id for item in added)})
    return tuple(item.id for item in added), tuple(filled), problems


def _trace(changed: Revision, banks: list[Bank], touched: set[str]) -> None:
    """Problems of a question are those of the file it came from."""
    indexes = {item["id"]: index for index, item in enumerate(changed.data["items"])}
    for bank in banks:
        for question in bank.questions:
            if question.item.id in touched:
                changed.origins.setdefault(("items", indexes[question.item.id]), (bank.file, question.line))


def _written(item: ItemDraft) -> dict[str, Any]:
    return item.model_dump(exclude_none=True)


def _read_bank(name: str, data: bytes, language: Locale, reference: Reference) -> Bank:
    if PurePosixPath(name).suffix.lower() == ".xml":
        return read_moodle(name, data, language, reference)
    return read_gift(name, data, language, reference)


def _language(name: str, data: bytes, lang: Locale) -> Locale:
    """As its name says (questions.ru.gift), else as its letters do, else that of the trainer."""
    if named := _NAMED.search(name):
        return "ru" if named[1].lower() == "ru" else "en"
    text = _TAGS.sub("", glimpse(data, _SAMPLE))
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic + latin:
        return lang
    return "ru" if cyrillic > _FEW * (cyrillic + latin) else "en"
