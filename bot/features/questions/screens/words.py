"""Words that the screens of questions share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.chat.html import Html, escape, join, plain
from bot.domain import scoring
from bot.domain.complaint import Reason
from bot.domain.course import Item, Module
from bot.domain.item_analysis import Alarm
from bot.layout import letter
from bot.texts import Texts

STEM: Final = 300
"""Characters of a question where it is told in full; a list shows LINE."""
LINE: Final = 70
_ANSWER: Final = 120


def brief(markup: str, longest: int) -> Html:
    """Plain words on one line, no longer than this."""
    text = " ".join(plain(markup).split())
    return escape(text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…")


def title(module: Module, t: Texts) -> Html:
    return Html((module.neutral if module.warning else module.title)[t.locale])


def stem(item: Item, longest: int, t: Texts) -> Html:
    return brief(item.stem[t.locale], longest)


def key_lines(item: Item, t: Texts) -> list[Html]:
    """The options as they stand in the module, the key in words."""
    if item.answer is not None:
        unit = brief(item.answer.unit[t.locale], LINE)
        return [join(" ", t("Right is:"), t.number(item.answer.value), unit)]
    return [option_line(item, option.id, t) for option in item.options]


def option_line(item: Item, option: str, t: Texts) -> Html:
    """`А) Расторгает брак (верно)`; of an order, the place it has in the key."""
    place = [one.id for one in item.options].index(option)
    text = brief(item.options[place].text[t.locale], _ANSWER)
    if item.kind == "order":
        return join(" ", f"{place + 1}.", text)
    return join(" ", f"{letter(t, place)})", text, t("(right)") if item.options[place].correct else "")


def whole_line(item: Item, answer: str, t: Texts) -> Html:
    """An order as the places its parts have in the key, `2-1-3`; a number with its unit."""
    if item.answer is None:
        places = {option.id: str(place) for place, option in enumerate(item.options, 1)}
        said, right = "-".join(places.get(name, "?") for name in answer.split("+")), _is_key(item, answer)
        return join(" ", said, t("(right)") if right else "")
    number = float(answer)
    right = scoring.number_is_right(item, number)
    return join(" ", t.number(number), brief(item.answer.unit[t.locale], LINE), t("(right)") if right else "")


def _is_key(item: Item, answer: str) -> bool:
    return scoring.choice_is_right(item, answer.split("+"))


def alarm_words(alarm: Alarm, t: Texts) -> str:
    words: Mapping[Alarm, str] = {
        "too-hard": t("too hard"),
        "too-easy": t("too easy"),
        "weak": t("tells little apart"),
        "languages-differ": t("languages differ"),
    }
    return words[alarm]


def reason_words(reason: Reason, t: Texts) -> str:
    words: Mapping[Reason, str] = {
        "key": t("the key is wrong"),
        "unclear": t("it is unclear"),
        "translation": t("the translation"),
        "other": t("something else"),
    }
    return words[reason]
