"""The words of the workbook in both languages, and how much of what people type is told apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

Both = tuple[str, str]
"""Russian, English."""

_NOISE: Final = re.compile(r"[\W_]+")
_IN_LANGUAGE: Final = (("порусски", "ru"), ("поанглийски", "en"), ("inrussian", "ru"), ("inenglish", "en"))
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))

YES: Final = frozenset(["да", "yes", "true", "истина", "x", "х", "+", "v", "✓", "✔", "1", "верно", "y", "д"])
NO: Final = frozenset(["нет", "no", "false", "ложь", "-", "–", "—", "0", "неверно", "n", "н"])


def seen(text: str) -> str:
    """Without the characters nobody sees; a space that does not break is a space."""
    return text.translate(_INVISIBLE).replace("\xa0", " ")


def plain(text: str) -> str:
    """For comparing what people type: no case, no signs, no invisible characters, ё as е."""
    text = unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).casefold().replace("ё", "е")
    text = _NOISE.sub("", text)
    for ending, half in _IN_LANGUAGE:
        text = text.removesuffix(ending) + half if text.endswith(ending) else text
    return text


CHOICES: Final[Mapping[str, Mapping[str, Both]]] = {
    "step": {
        "card": ("карточка", "card"),
        "item": ("вопрос", "question"),
        "scenario": ("сценарий", "scenario"),
        "checklist": ("чек-лист", "checklist"),
        "confidence": ("уверенность", "confidence"),
        "pretest": ("входной тест", "pretest"),
        "posttest": ("итоговый тест", "posttest"),
    },
    "item": {
        "single": ("один верный", "single"),
        "multiple": ("несколько верных", "multiple"),
        "order": ("порядок", "order"),
        "number": ("число", "number"),
    },
    "scene": {
        "scenario": ("сценарий", "scenario"),
        "gauge": ("шкала", "gauge"),
        "node": ("момент", "moment"),
        "choice": ("выбор", "choice"),
    },
    "ending": {"good": ("хорошее", "good"), "mixed": ("смешанное", "mixed"), "bad": ("плохое", "bad")},
    "line": {"checklist": ("чек-лист", "checklist"), "tick": ("пункт", "tick")},
    "flag": {"yes": ("да", "yes")},
}
SYNONYMS: Final[Mapping[str, Mapping[str, str]]] = {
    "step": {"item": "item", "тест": "posttest", "test": "posttest", "практика": "item", "пролог": "card"},
    "item": {"один": "single", "несколько": "multiple", "one": "single", "several": "multiple", "ordering": "order"},
    "scene": {"узел": "node", "node": "node", "окончание": "node", "ending": "node"},
    "ending": {"неоднозначное": "mixed"},
}


def word(choices: str, typed: str) -> str | None:
    """What a typed word means, in either language; None for an unknown one."""
    sought = plain(typed)
    for meaning, both in CHOICES[choices].items():
        if sought in (plain(meaning), *map(plain, both)):
            return meaning
    return next((to for said, to in SYNONYMS.get(choices, {}).items() if plain(said) == sought), None)
