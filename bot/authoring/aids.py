"""Job aids: files of content/aids, checked and compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from bot.authoring import checks, schema
from bot.authoring.draft import AidDraft
from bot.authoring.fit import COMFORTABLE, FRAME, MAX_SCREEN
from bot.authoring.problems import Path
from bot.authoring.reference import Reference
from bot.authoring.rendering import Renderer
from bot.authoring.schema import Draft
from bot.authoring.yaml12 import Document
from bot.chat import html
from bot.domain.course import LOCALES, Locale, Tick
from bot.domain.reference import Aid, Deadline

FOLDER: Final = "aids/"
LONGEST_ID: Final = 12
"""Buttons carry the id of the aid beside that of a line."""
TICKS: Final = (3, 10)
_COMFORTABLE: Final = 1_700
"""A checklist is gone through line by line, so it may be longer than a card."""


def read_aids(documents: Mapping[str, Document], reference: Reference) -> None:
    """Add the aids among `documents`, which are by their path inside the content tree, to the reference.

    Complaints go to the problems of the documents; an aid with an error is left out.
    """
    for name in sorted(name for name in documents if name.startswith(FOLDER)):
        draft = schema.read(documents[name], AidDraft)
        if draft is None:
            continue
        check_file(draft, name, reference, _citations(draft.model), LONGEST_ID)
        _check_ticks(draft)
        aid = _compiled(draft, reference)
        _check_fit(draft, aid, reference)
        if draft.sound:
            reference.aids[aid.id] = aid


def check_file(
    draft: Draft[Any], name: str, reference: Reference, cited: Iterable[tuple[Path, str]], longest: int
) -> None:
    """What holds for aids and trees alike: the id and the name of the file, the audience, the law."""
    model = draft.model
    if len(model.id) > longest:
        draft.blame(("id",), "id-too-long", id=model.id, limit=longest)
    if PurePosixPath(name).stem != model.id and model.id != "-":
        draft.blame(("id",), "file-name", id=model.id, name=PurePosixPath(name).name)
    if not model.audience:
        draft.blame(("audience",), "no-audience")
    for index, id in enumerate(model.audience if reference.professions else ()):
        checks.known(draft, ("audience", index), id, reference.professions, "unknown-profession")
    checks.check_citations(draft, cited, reference)


def check_length(draft: Draft[Any], path: Path, length: int, comfortable: int = COMFORTABLE) -> None:
    if length + FRAME > MAX_SCREEN:
        draft.blame(path, "screen-too-long", length=length + FRAME, limit=MAX_SCREEN)
    elif length > comfortable:
        draft.blame(path, "screen-long", length=length + FRAME, limit=comfortable + FRAME)


def shorts(reference: Reference, ids: Iterable[str], locale: Locale) -> str:
    """The line of law as a screen shows it."""
    return "; ".join(reference.law[id].entry.short[locale] for id in ids if id in reference.law)


def _citations(aid: AidDraft) -> Iterator[tuple[Path, str]]:
    yield from ((("law", index), id) for index, id in enumerate(aid.law))
    for number, tick in enumerate(aid.ticks):
        yield from ((("ticks", number, "law", index), id) for index, id in enumerate(tick.law))
    if aid.deadline:
        yield from ((("deadline", "law", index), id) for index, id in enumerate(aid.deadline.law))


def _check_ticks(draft: Draft[AidDraft]) -> None:
    aid, (low, high) = draft.model, TICKS
    if not aid.law:
        draft.blame((), "aid-without-law")
    if not low <= len(aid.ticks) <= high:
        draft.blame(("ticks",), "ticks-count", count=len(aid.ticks), low=low, high=high)
    checks.unique(draft, ((("ticks", index), tick.id) for index, tick in enumerate(aid.ticks)))


def _compiled(draft: Draft[AidDraft], reference: Reference) -> Aid:
    text, aid = Renderer(draft, reference), draft.model
    return Aid(
        id=aid.id,
        title=text.text(("title",), aid.title, "title"),
        audience=tuple(aid.audience),
        ticks=tuple(
            Tick(tick.id, text.text(("ticks", index, "text"), tick.text, "tick"), tuple(tick.law))
            for index, tick in enumerate(aid.ticks)
        ),
        intro=text.maybe(("intro",), aid.intro, "intro"),
        deadline=Deadline(
            text.text(("deadline", "label"), aid.deadline.label, "title"), aid.deadline.hours, tuple(aid.deadline.law)
        )
        if aid.deadline
        else None,
        law=tuple(aid.law),
    )


def _check_fit(draft: Draft[AidDraft], aid: Aid, reference: Reference) -> None:
    for locale in LOCALES:
        texts = [aid.title[locale], aid.intro[locale] if aid.intro else "", shorts(reference, aid.law, locale)]
        for tick in aid.ticks:
            texts += [tick.text[locale], shorts(reference, tick.law, locale)]
        check_length(draft, ("ticks",), sum(html.length(text) + 4 for text in texts), _COMFORTABLE)
