"""The rows of the first sheet: what a module has once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bot.authoring.xlsx.words import Both, plain

Kind = Literal["text", "id", "ids", "whole", "number", "date", "pool"]


@dataclass(frozen=True, slots=True)
class Field:
    """`rows` is how many the template offers; a field with `many` may take any number of rows."""

    key: str
    title: Both
    kind: Kind
    note: Both
    example: Both = ("", "")
    rows: int = 1
    many: bool = False


FIELDS: Final = (
    Field("id", ("Код модуля", "Module code"), "id", ("Латинские буквы и цифры, например M07.",
          "Latin letters and digits, such as M07."), ("M07", "")),
    Field("title", ("Название", "Title"), "text", ("До 60 знаков.", "Up to 60 characters."),
          ("Первый разговор", "The first conversation")),
    Field("neutral", ("Нейтральное название", "Neutral title"), "text",
          ("Что увидит чужой на экране блокировки: ничего о теме. До 40 знаков.",
           "What a stranger may see on a locked phone: nothing about the subject. Up to 40 characters."),
          ("Модуль 7", "Module 7")),
    Field("audience", ("Для кого", "For whom"), "ids", ("Профессия из списка, каждая в своей строке.",
          "A profession from the list, each in a row of its own."), ("police", ""), 3, True),
    Field("minutes", ("Минут", "Minutes"), "whole", ("Сколько длится, обычно 9–12.", "How long it takes, usually "
          "9–12."), ("10", "")),
    Field("law_as_of", ("Право на дату", "Law as of"), "date", ("День, когда вы сверили нормы.",
          "The day on which you checked the law."), ("2026-11-01", "")),
    Field("mastery", ("Порог", "Pass mark"), "number", ("Доля верных ответов, чтобы сдать: 80% или 0,8.",
          "The share of right answers that passes: 80% or 0.8."), ("80%", "")),
    Field("warning", ("Предупреждение", "Warning"), "text", ("Если тема тяжёлая; можно пусто. До 300 знаков.",
          "If the subject is hard; may be empty. Up to 300 characters."),
          ("В модуле описан случай насилия.", "This module describes a case of violence.")),
    Field("objectives", ("Цель", "Objective"), "text", ("Чему научит модуль, каждая цель в своей строке.",
          "What the module teaches, each in a row of its own."),
          ("поговорить с пострадавшей отдельно", "speak with the victim apart"), 3, True),
    Field("use", ("Общие тексты", "Shared texts"), "ids", ("Обычно пусто. Например: snippet.help.",
          "Usually empty. For example: snippet.help."), ("", ""), 0, True),
    Field("pools", ("Состав набора", "Questions of a pool"), "pool",
          ("Обычно не нужно: наборы пишут у вопросов. Здесь — если важен их порядок: слева имя набора, справа коды.",
           "Usually not needed: pools stand at the questions. Here if their order matters: the name on the left, "
           "codes on the right."), ("", ""), 0, True),
)  # fmt: skip
_ALSO: Final = {"цели": "objectives", "objectives": "objectives", "аудитория": "audience", "audience": "audience",
                "профессия": "audience", "profession": "audience", "набор": "pools", "pool": "pools",
                "порог мастерства": "mastery", "дата": "law_as_of", "id": "id"}  # fmt: skip
_BY_NAME: Final = {
    plain(name): field for field in FIELDS for name in (field.key, *field.title)
} | {plain(name): next(field for field in FIELDS if field.key == key) for name, key in _ALSO.items()}  # fmt: skip


def field_of(typed: str) -> Field | None:
    return _BY_NAME.get(plain(typed))
