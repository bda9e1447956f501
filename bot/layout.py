"""What all screens share: the row at the foot, the letters of options, the bar of progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Protocol, TypeVar

from bot.actions import Help, Menu, SetLanguage
from bot.chat.action import Action
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import LawEntry, Locale
from bot.domain.learner import Role
from bot.domain.personal import Reason
from bot.domain.reference import LawRecord
from bot.domain.review import Review
from bot.texts import OTHER, Texts, all_texts

T = TypeVar("T")


class _Made(Protocol):
    @property
    def audience(self) -> tuple[str, ...]: ...


M = TypeVar("M", bound=_Made)
LABEL: Final = 60
"""A button that has a row to itself shows this much on a phone, on two lines."""
_LETTERS: Final[dict[Locale, str]] = {"ru": "АБВГДЕЖЗИК", "en": "ABCDEFGHIJ"}
_BLOCKS: Final = 8


def footer(t: Texts) -> tuple[Button, ...]:
    """Menu, the other language, help contacts: one tap away on every screen."""
    other = OTHER[t.locale]
    return (Button("≡", Menu()), Button(other.upper(), SetLanguage(other)), Button("☎", Help()))


def letter(t: Texts, place: int) -> str:
    """The letter of the option at this place, counted from 0, in the alphabet of the reader."""
    return _LETTERS[t.locale][place]


def bar(done: int, whole: int, blocks: int = _BLOCKS) -> str:
    """▰▰▰▱▱▱▱▱ — never full before the end."""
    full = blocks if done >= whole else min(blocks - 1, done * blocks // max(whole, 1))
    return "▰" * full + "▱" * (blocks - full)


def in_rows(buttons: Sequence[T], columns: int) -> tuple[tuple[T, ...], ...]:
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))


def cut(label: str) -> str:
    """A label that fits a button of its own row."""
    return label if len(label) <= LABEL else f"{label[: LABEL - 1]}…"


def turning(page: int, pages: int, place: Callable[[int], Action]) -> tuple[tuple[Button, ...], ...]:
    """‹ › : a row of buttons to the pages before and after, or none."""
    signs = {page - 1: "‹", page + 1: "›"}
    row = tuple(Button(sign, place(to)) for to, sign in signs.items() if 0 <= to < pages)
    return (row,) if row else ()


def in_each_language(make: Callable[[Texts], Screen]) -> Mapping[Locale, Screen]:
    """A message to somebody whose language is found when it is queued."""
    return {locale: make(t) for locale, t in all_texts().items()}


def for_whom(offered: Iterable[M], profession: str | None) -> list[M]:
    """What is made for this profession first, and of that what is made for few before what is for everyone."""
    return sorted(offered, key=lambda one: (profession not in one.audience, len(one.audience)))


def law_line(names: Iterable[str], law: Mapping[str, LawRecord], t: Texts) -> Html:
    """⚖ and the short names of the entries of law with these ids; nothing when there is none."""
    shorts = (Html(law[name].entry.short[t.locale]) for name in dict.fromkeys(names) if name in law)
    listed = join("; ", *shorts)
    return join(" ", "⚖", listed) if listed else Html("")


def law_text(record: LawRecord, t: Texts) -> Html:
    """An entry of the register as a reader on the spot needs it."""
    entry = record.entry
    short, citation, note, status = (
        Html(text[t.locale]) for text in (entry.short, entry.citation, entry.note, entry.status)
    )
    known = lines(join(" ", t("Status:"), status), t("Training, not legal advice. Lawyer's review: pending."))
    return paragraphs(lines(bold(short), citation if citation != short else ""), note, known)


def evidence_words(entry: LawEntry, t: Texts) -> str:
    """How the entry was checked; for staff only."""
    return {
        "S": t("Checked against a copy of the text."),
        "C": t("Checked by commentaries."),
        "R": t("From memory, to be checked."),
    }[entry.evidence]


def review_words(review: Review | None, t: Texts) -> str:
    """Whether a lawyer has checked this wording, and when."""
    if review is None:
        return t("Lawyer's review: pending.")
    role = t("owner") if review.role is Role.OWNER else t("reviewer")
    return t("Lawyer's review: checked by {role} on {date}.", role=role, date=t.date(review.at))


def personal_words(reason: Reason, t: Texts) -> str:
    """Why a typed text was not kept."""
    what = {
        "e-mail": t("an e-mail address"),
        "phone": t("a phone number"),
        "case": t("the number of a case"),
        "passport": t("the number of a passport"),
        "account": t("the number of a document or a card"),
        "address": t("somebody's address"),
    }[reason]
    return t("This looks like {what}. What you typed was not kept: no data about people belongs here.", what=what)
