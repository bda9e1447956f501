"""How questions do in tests: modules, the questions of one, all figures of one question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.actions import ModuleQuestions, QuestionFigures, Questions, StaffMenu
from bot.chat.html import Html, bold, escape, italic, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import Item, Module
from bot.domain.item_analysis import (
    FEWEST,
    GROUP,
    TOO_EASY,
    TOO_HARD,
    Alarm,
    Figures,
    Gap,
    OptionShare,
    Quality,
    final_items,
)
from bot.features.questions.screens.words import (
    LINE,
    STEM,
    alarm_words,
    key_lines,
    option_line,
    stem,
    title,
    whole_line,
)
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

T = TypeVar("T")
ON_A_PAGE: Final = 8
_IN_A_ROW: Final = 4
_ANSWERS: Final = 6
"""So many different orders or numbers are listed."""
_HASH: Final = 12
_LEAST: Final = 0.001
"""A p value below is only said to be so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A module with what is known of its questions, the worst first; None: not counted yet."""

    module: Module
    items: Sequence[tuple[Item, Figures | None]]

    @classmethod
    def of(cls, module: Module, known: Mapping[str, Figures]) -> Asked:
        items = sorted(final_items(module), key=lambda item: known.get(item.hash, Figures(0)).badness)
        return cls(module, [(item, known.get(item.hash)) for item in items])

    @property
    def alarmed(self) -> int:
        return sum(bool(found and found.alarms) for _, found in self.items)

    @property
    def told(self) -> int:
        """Questions that there are figures of."""
        return sum(found is not None and found.facility is not None for _, found in self.items)

    @property
    def counted(self) -> bool:
        return all(found is not None for _, found in self.items)


@dataclass(frozen=True, slots=True)
class Looked:
    """One question, looked at; fewer than twenty answers give no quality."""

    module: Module
    item: Item
    quality: Quality | None


def short_hash(item: Item) -> str:
    """How a button names a question."""
    return item.hash[:_HASH]


def modules_screen(asked: Sequence[Asked], page: int, t: Texts) -> Screen:
    worst = sorted(asked, key=lambda one: (-one.alarmed, one.module.id))
    page, pages, shown = paged(worst, page)
    first = page * ON_A_PAGE + 1
    listed = [_module_line(number, one, t) for number, one in enumerate(shown, first)]
    text = paragraphs(
        lines(bold(t("Question quality")), t("Answers in final tests. Modules with most alarms first.")),
        lines(*listed) or t("No module with a final test is published."),
        _when(asked, t),
    )
    opened = [Button(str(number), ModuleQuestions(one.module.id, 0)) for number, one in enumerate(shown, first)]
    again = () if all(one.counted for one in asked) else ((Button(t("Look again"), Questions(page)),),)
    rows = (*again, *in_rows(opened, _IN_A_ROW), *turning(page, pages, Questions))
    return Screen(text, (*rows, (Button(t("Back"), StaffMenu()),), footer(t)))


def module_screen(asked: Asked, page: int, t: Texts) -> Screen:
    page, pages, shown = paged(asked.items, page)
    first = page * ON_A_PAGE + 1
    listed = [_item_line(number, item, found, t) for number, (item, found) in enumerate(shown, first)]
    text = paragraphs(
        lines(bold(title(asked.module, t)), t("Questions of the final test, the worst first.")),
        *listed,
        _when([asked], t),
    )
    name = asked.module.id
    opened = [
        Button(str(number), QuestionFigures(name, short_hash(item), page))
        for number, (item, _) in enumerate(shown, first)
    ]
    again = () if asked.counted else ((Button(t("Look again"), ModuleQuestions(name, page)),),)
    turns = turning(page, pages, lambda to: ModuleQuestions(name, to))
    rows = (*again, *in_rows(opened, _IN_A_ROW), *turns, (Button(t("All modules"), Questions(0)),))
    return Screen(text, (*rows, footer(t)))


def figures_screen(looked: Looked, page: int, t: Texts, *, most: int) -> Screen:
    """`most`: how many answers are looked at."""
    text = paragraphs(
        bold(title(looked.module, t)),
        question_lines(looked, t),
        *figures_words(looked, t),
        *_alarms(looked, t),
        italic(t("The newest answers are counted, {most} at most.", most=t.number(most))),
    )
    back = Button(t("Questions of the module"), ModuleQuestions(looked.module.id, page))
    return Screen(text, ((back,), footer(t)))


def question_lines(looked: Looked, t: Texts) -> Html:
    """The question; its key too, unless the options stand among the figures."""
    apart = looked.quality is None or looked.item.kind in ("order", "number")
    return lines(stem(looked.item, STEM, t), *(key_lines(looked.item, t) if apart else ()))


def figures_words(looked: Looked, t: Texts) -> list[Html]:
    """Figures, what was chosen, the languages."""
    found = looked.quality
    if found is None:
        return [escape(t("Fewer than {count} answers: no figures yet.", count=FEWEST))]
    return [_summary(found, t), _chosen(looked.item, found, t), escape(_languages(found.gap, t))]


def paged(all_: Sequence[T], page: int) -> tuple[int, int, Sequence[T]]:
    """The page that there is, how many there are, what is on it."""
    pages = max(1, -(-len(all_) // ON_A_PAGE))
    page = min(page, pages - 1)
    return page, pages, all_[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]


def _module_line(number: int, asked: Asked, t: Texts) -> Html:
    if not asked.told:
        told = t("no figures yet")
    elif not asked.alarmed:
        told = t("no alarms")
    else:
        told = t.n("{count} question with an alarm", "{count} questions with alarms", asked.alarmed)
    return join(" ", f"{number}.", join(" · ", title(asked.module, t), told))


def _item_line(number: int, item: Item, found: Figures | None, t: Texts) -> Html:
    return lines(join(" ", f"{number}.", stem(item, LINE, t)), join(": ", *_told(found, t)))


def _told(found: Figures | None, t: Texts) -> list[str]:
    if found is None:
        return [t("not counted yet")]
    if found.facility is None:
        return [t("fewer than {count} answers", count=FEWEST)]
    alarms = ", ".join(alarm_words(one, t) for one in found.alarms)
    right = t("{share} right, discrimination {number}", share=t.percent(found.facility), number=_apart(found, t))
    return [right, alarms] if alarms else [right]


def _apart(found: Figures | Quality, t: Texts) -> str:
    return "—" if found.discrimination is None else t.number(round(found.discrimination, 2))


def _when(asked: Sequence[Asked], t: Texts) -> Html:
    if not all(one.counted for one in asked):
        return italic(t("Some figures are being counted; look again in a moment."))
    times = [found.at for one in asked for _, found in one.items if found is not None]
    return italic(t("As of {date}.", date=t.date(min(times)))) if times else Html("")


def _summary(found: Quality, t: Texts) -> Html:
    counts = t("Answers: {number}. Right: {share}.", number=t.number(found.responses), share=t.percent(found.facility))
    if found.discrimination is None:
        return lines(counts, t("Discrimination: all results are the same, so it cannot be told."))
    told = t(
        "Discrimination: {number} (right among the best {group} less right among the weakest {group}).",
        number=_apart(found, t),
        group=t.percent(GROUP),
    )
    return lines(counts, told)


def _chosen(item: Item, found: Quality, t: Texts) -> Html:
    head = bold(t("Chosen by: all · best {group} · weakest {group}", group=t.percent(GROUP)))
    return lines(head, *(_share_line(item, one, t) for one in _listed(item, found)))


def _listed(item: Item, found: Quality) -> Sequence[OptionShare]:
    if item.kind in ("single", "multiple"):
        return found.options
    key, *others = found.options
    return [key, *sorted(others, key=lambda one: -one.overall)[: _ANSWERS - 1]]


def _share_line(item: Item, one: OptionShare, t: Texts) -> Html:
    shares = " · ".join(t.percent(share) for share in (one.overall, one.upper, one.lower))
    return join(": ", _answer_line(item, one.option, t), shares)


def _answer_line(item: Item, option: str, t: Texts) -> Html:
    if item.kind in ("order", "number"):
        return whole_line(item, option, t)
    return option_line(item, option, t)


def _languages(gap: Gap | None, t: Texts) -> str:
    if gap is None:
        return t("Languages: fewer than {count} answers in one of them, so they are not compared.", count=FEWEST)
    told = t(
        "Right in Russian: {ru} of {ru_answers}; in English: {en} of {en_answers} (p {p}).",
        ru=t.percent(gap.ru),
        ru_answers=t.number(gap.ru_responses),
        en=t.percent(gap.en),
        en_answers=t.number(gap.en_responses),
        p=f"< {t.number(_LEAST)}" if gap.p < _LEAST else f"= {t.number(round(gap.p, 3))}",
    )
    chance = "" if gap.significant else t("Such a difference may well be chance.")
    return f"{told} {chance}".rstrip()


def _alarms(looked: Looked, t: Texts) -> list[Html]:
    """What each alarm means, and what to do."""
    raised = looked.quality.alarms if looked.quality else ()
    return [lines(bold(_capital(alarm_words(one, t))), _advice(one, t)) for one in raised]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _advice(alarm: Alarm, t: Texts) -> str:
    advice: Mapping[Alarm, str] = {
        "too-hard": t(
            "Fewer than {share} answer right. Check the key first, then the wording, then whether a card teaches this.",
            share=t.percent(TOO_HARD),
        ),
        "too-easy": t(
            "More than {share} answer right, so it tells little. Make the wrong options more likely, or keep it if "
            "everyone has to know this.",
            share=t.percent(TOO_EASY),
        ),
        "weak": t(
            "Those with the best results answer it hardly better than the weakest. Check the key, and an option that "
            "the best choose more often than the weakest."
        ),
        "languages-differ": t("It may be the translation. Read both texts: the button below changes the language."),
    }
    return advice[alarm]
