"""Screens of the case navigator: the list of trees, a question, a finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import AtFork, ForkLaw, Navigator, OpenEntry, Return
from bot.chat.html import Html, bold, escape, folded, italic, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Bilingual
from bot.domain.navigation import Walk, edition
from bot.domain.reference import Finding, LawRecord, Tree
from bot.layout import cut, footer, law_line, law_text, letter, turning
from bot.texts import Texts

_TREES: Final = 6
_LAW: Final = 3
_SHORT: Final = 24
"""Characters on a button that shares its row with two more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stands in a tree."""

    tree: Tree
    walk: Walk
    law: Mapping[str, LawRecord]

    def words(self, text: Bilingual | None, t: Texts) -> Html:
        """Words of the tree, which are markup already."""
        return Html(text[t.locale]) if text else Html("")

    def at(self, trail: str) -> AtFork:
        return AtFork(self.tree.id, edition(self.tree), trail)

    def law_at(self, number: int) -> ForkLaw:
        return ForkLaw(self.tree.id, edition(self.tree), self.walk.trail, number)

    @property
    def cited(self) -> tuple[LawRecord, ...]:
        """Entries of law at this fork that the register still has."""
        return tuple(self.law[name] for name in dict.fromkeys(self.walk.fork.law) if name in self.law)


def navigator_screen(trees: Sequence[Tree], page: int, t: Texts) -> Screen:
    """`trees` in the order of the screen, those of the learner's profession first."""
    pages = max(1, -(-len(trees) // _TREES))
    page = min(page, pages - 1)
    shown = trees[page * _TREES : (page + 1) * _TREES]
    text = lines(
        bold(t("Case navigator")),
        t("From the facts in front of you to the body, the article, the term and the paper."),
        t("Answer by taps. Nothing about the people involved is asked or kept."),
        "" if trees else t("Nothing here yet."),
    )
    buttons = [(Button(cut(plain(tree.title[t.locale])), AtFork(tree.id, edition(tree), "")),) for tree in shown]
    return Screen(text, (*buttons, *turning(page, pages, Navigator), (Button(t("Back"), Return()),), footer(t)))


def fork_screen(place: Place, t: Texts) -> Screen:
    """The question the trail leads to, or the finding at its end."""
    fork = place.walk.fork
    if fork.finding is not None:
        return _finding_screen(place, fork.finding, t)
    step = t("step {number}", number=len(place.walk.trail) + 1)
    heading = bold(join(" · ", place.words(place.tree.title, t), step))
    intro = place.words(place.tree.intro, t) if not place.walk.trail else Html("")
    answers = [join(" ", f"{letter(t, number)})", place.words(one.text, t)) for number, one in enumerate(fork.answers)]
    question = bold(place.words(fork.text, t))
    text = paragraphs(heading, intro, question, lines(*answers), law_line(fork.law, place.law, t))
    trail = place.walk.trail
    letters = tuple(Button(letter(t, number), place.at(f"{trail}{number}")) for number in range(len(fork.answers)))
    return Screen(text, (letters, *_law_row(place, t), *_ways(place, t), footer(t)))


def law_screen(place: Place, number: int, t: Texts) -> Screen:
    """One entry cited at this place, with the way to the others and back."""
    cited = place.cited
    if not cited:
        return fork_screen(place, t)
    number = min(number, len(cited) - 1)
    rows: Rows = (
        (Button(t("Back"), place.at(place.walk.trail)),),
        *turning(number, len(cited), place.law_at),
        (Button(t("In the law reference"), OpenEntry(cited[number].entry.id)), Button(t("To my place"), Return())),
    )
    return Screen(law_text(cited[number], t), (*rows, footer(t)))


def _finding_screen(place: Place, finding: Finding, t: Texts) -> Screen:
    heading = bold(join(" · ", place.words(place.tree.title, t), t("what follows")))
    parts = (
        (t("Body, court"), finding.body),
        (t("Article"), finding.article),
        (t("Time limit"), finding.deadline),
        (t("Paper"), finding.paper),
    )
    told = [lines(bold(name), place.words(text, t)) for name, text in parts if text]
    law = law_line(place.walk.fork.law, place.law, t)
    caveat = escape(t("Training, not legal advice. Lawyer's review: pending."))
    text = paragraphs(heading, place.words(place.walk.fork.text, t), *told, lines(law, caveat), _facts(place, t))
    return Screen(text, (*_law_row(place, t), *_ways(place, t), footer(t)))


def _law_row(place: Place, t: Texts) -> Rows:
    """The first entries by name; the others are reached from them."""
    row = tuple(
        Button(f"⚖ {_short(record, t)}", place.law_at(number)) for number, record in enumerate(place.cited[:_LAW])
    )
    return (row,) if row else ()


def _short(record: LawRecord, t: Texts) -> str:
    name = plain(record.entry.short[t.locale])
    return name if len(name) <= _SHORT else f"{name[: _SHORT - 1]}…"


def _facts(place: Place, t: Texts) -> Html:
    """The answers that led here: who reads the finding sees what it rests on."""
    answers = [place.words(answer.text, t) for _, answer in place.walk.passed]
    if not answers:
        return Html("")
    return folded(lines(italic(t("Your answers:")), *(join(" ", f"{n}.", one) for n, one in enumerate(answers, 1))))


def _ways(place: Place, t: Texts) -> Rows:
    trail = place.walk.trail
    back = (Button(t("Back"), place.at(trail[:-1])), Button(t("Start again"), place.at(""))) if trail else ()
    out = (Button(t("Another case"), Navigator(0)), Button(t("To my place"), Return()))
    return (back, out) if back else (out,)
