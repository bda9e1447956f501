"""The glossary: a term in the language of the reader, and in the other one in brackets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import FindLaw, FoundTerms, Return, Terms
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.reference import Term
from bot.layout import footer, turning
from bot.texts import OTHER, Texts

ON_A_PAGE: Final = 10


def terms_screen(terms: Sequence[Term], page: int, t: Texts) -> Screen:
    """All of them, by the alphabet of the reader."""
    heading = lines(bold(t("Glossary")), t.n("{count} term", "{count} terms", len(terms)))
    ask = t("Type a term in either language.")
    page, pages, listed = _page(terms, page, t)
    rows = (*turning(page, pages, Terms), _last(t), footer(t))
    return Screen(paragraphs(heading, listed, ask), rows, awaits=FoundTerms(0))


def found_terms_screen(query: str, terms: Sequence[Term], page: int, t: Texts) -> Screen:
    whole = (Button(t("Whole glossary"), Terms(0)),)
    if not terms:
        missed = t("No term has that in its name. What you typed was not kept.")
        text = paragraphs(missed, t("Type a term in either language."))
        return Screen(text, (whole, _last(t), footer(t)), awaits=FoundTerms(0))
    heading = lines(bold(t("Glossary: {query}", query=query)), t.n("{count} term", "{count} terms", len(terms)))
    page, pages, listed = _page(terms, page, t)
    rows = (*turning(page, pages, FoundTerms), whole, _last(t), footer(t))
    return Screen(paragraphs(heading, listed), rows, awaits=FoundTerms(0))


def in_order(terms: Sequence[Term], t: Texts) -> list[Term]:
    return sorted(terms, key=lambda term: term.name[t.locale].casefold().replace("ё", "е"))


def _page(terms: Sequence[Term], page: int, t: Texts) -> tuple[int, int, Html]:
    pages = max(1, -(-len(terms) // ON_A_PAGE))
    page = min(page, pages - 1)
    shown = terms[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    return page, pages, lines(*(_line(term, t) for term in shown))


def _line(term: Term, t: Texts) -> Html:
    name = join(" ", bold(term.name[t.locale]), f"({term.name[OTHER[t.locale]]})")
    return join(" — ", name, term.note[t.locale] if term.note else "")


def _last(t: Texts) -> tuple[Button, ...]:
    return (Button(t("Find law"), FindLaw()), Button(t("Close"), Return()))
