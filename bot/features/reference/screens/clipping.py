"""An entry of law as a message for another chat: it has to speak for itself there."""

from __future__ import annotations

from typing import Final

from bot.chat.clipping import Clipping
from bot.chat.html import Html, bold, escape, italic, length, lines, paragraphs, plain
from bot.domain.reference import LawRecord
from bot.features.reference.screens.entry import confidence_words, state_words, subject
from bot.texts import Texts

_NOTE: Final = 3_000
_DESCRIPTION: Final = 120


def clipping(record: LawRecord, t: Texts) -> Clipping:
    entry = record.entry
    short, note = Html(entry.short[t.locale]), entry.note[t.locale]
    doubt = "" if entry.confidence == "high" else confidence_words(entry, t)
    text = paragraphs(
        lines(bold(short), subject(entry, t)),
        Html(note) if length(note) <= _NOTE else escape(_cut(plain(note), _NOTE)),
        lines(
            state_words(record, t),
            doubt,
            t("Law as of {date}.", date=t.date(record.as_of)) if record.as_of else "",
            italic(t("Training, not legal advice.")),
        ),
    )
    about = " · ".join(
        part for part in (state_words(record, t).rstrip("."), plain(subject(entry, t)), plain(note)) if part
    )
    return Clipping(entry.id, plain(short), _cut(about, _DESCRIPTION), text)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
