"""The workbook of a module: its sheets and their columns, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bot.authoring.xlsx.words import Both

Kind = Literal["text", "block", "id", "ids", "number", "whole", "flag", "date", "choice"]
Lang = Literal["ru", "en"]


@dataclass(frozen=True, slots=True)
class Column:
    """`key` ends in .ru or .en for the two halves of a text. `words` names a list of CHOICES."""

    key: str
    title: Both
    kind: Kind
    width: int
    note: Both
    example: Both = ("", "")
    words: str = ""
    must: bool = False

    def header(self, lang: str) -> str:
        title = self.title[lang == "en"]
        half = self.key.rpartition(".")[2]
        return f"{title} ({half})" if half in ("ru", "en") else title


@dataclass(frozen=True, slots=True)
class SheetPlan:
    key: str
    title: Both
    about: Both
    columns: tuple[Column, ...]
    optional: bool = False


def _two(
    key: str, title: Both, width: int, note: Both, example: Both, kind: Kind = "text", must: bool = False
) -> tuple[Column, Column]:
    ru = Column(f"{key}.ru", title, kind, width, note, (example[0], example[0]), must=must)
    return ru, Column(f"{key}.en", title, kind, width, note, (example[1], example[1]), must=must)


_ID_NOTE: Final = (
    "Имя латиницей: буквы, цифры, - и _. После публикации не меняется.",
    "A name in Latin letters, digits, - and _. It never changes once published.",
)
_LAW_NOTE: Final = (
    "Нормы из реестра, через запятую: sk-24, pl-10.",
    "Entries of the register of law, with commas: sk-24, pl-10.",
)
_AUTO_NOTE: Final = (
    "Можно не заполнять: будет a, b, c… Заполнено — не меняйте после публикации.",
    "May be left empty: a, b, c… is given. If filled, do not change it once published.",
)
_MARKUP_NOTE: Final = (
    "Можно **жирный**, *курсив* и списки с «- ». Новая строка в ячейке: Alt+Enter.",
    "**bold**, *italic* and lists with “- ”. A new line inside the cell: Alt+Enter.",
)

MODULE: Final = SheetPlan(
    "module",
    ("Модуль", "Module"),
    ("О модуле в целом. Одна строка — одно поле.", "About the module as a whole. One row is one field."),
    (
        Column(
            "field",
            ("Поле", "Field"),
            "choice",
            26,
            ("Названия полей не меняйте.", "Leave the names of the fields as they are."),
            must=True,
        ),
        Column(
            "ru",
            ("По-русски или значение", "In Russian, or the value"),
            "text",
            60,
            ("Русский текст; число; дата.", "The Russian text; a number; a date."),
            must=True,
        ),
        Column("en", ("По-английски", "In English"), "text", 60, ("Английский текст.", "The English text."), must=True),
    ),
)

CARDS: Final = SheetPlan(
    "cards",
    ("Карточки", "Cards"),
    (
        "Ход модуля сверху вниз: карточки, вопросы для практики, сценарий, чек-лист, тесты. Одна строка — один шаг.",
        "The module from top to bottom: cards, practice, scenario, checklist, tests. One row is one step.",
    ),
    (
        Column("kind", ("Вид", "Kind"), "choice", 16, ("Пусто — карточка.", "Empty means a card."),
               ("карточка", "card"), words="step"),
        Column("id", ("Код", "Code"), "id", 14,
               (f"{_ID_NOTE[0]} У вопроса, сценария и чек-листа — код с их листа.",
                f"{_ID_NOTE[1]} For a question, scenario or checklist: its code on its own sheet."),
               ("apart", "apart"), must=True),
        *_two("title", ("Заголовок", "Title"), 26, ("До 60 знаков.", "Up to 60 characters."),
              ("Говорите отдельно", "Speak apart")),
        *_two("text", ("Текст", "Text"), 52,
              (f"До 60 слов. {_MARKUP_NOTE[0]}", f"Up to 60 words. {_MARKUP_NOTE[1]}"),
              ("**Разведите их** и спросите:\n- есть ли оружие;\n- где дети.",
               "**Separate them** and ask:\n- is there a weapon;\n- where are the children."), "block", True),
        Column("law", ("Нормы", "Law"), "ids", 16, _LAW_NOTE, ("sk-24", "sk-24")),
        Column("nonlegal", ("Не о праве", "Not about law"), "flag", 9,
               ("«да», если карточка не говорит о праве: тогда нормы не нужны.",
                "“yes” if the card states no law: then no entries are needed."), words="flag"),
        Column("sensitive", ("Тяжёлая", "Hard to read"), "flag", 9,
               ("«да» — карточку предложат пропустить.", "“yes” offers the reader to skip the card."), words="flag"),
        Column("picture", ("Картинка", "Picture"), "text", 22,
               ("Вставьте картинку поверх этой ячейки или напишите имя файла из папки media в одном архиве с книгой.",
                "Place a picture over this cell, or write the name of a file in the folder media of the same zip.")),
        *_two("alt", ("Что на картинке", "What the picture shows"), 26,
              ("Для тех, кто её не видит.", "For those who cannot see it."), ("План квартиры", "Plan of the flat")),
        Column("pool", ("Набор", "Pool"), "id", 12,
               ("Только для теста: из какого набора вопросов.", "For a test only: from which pool of questions.")),
        Column("draw", ("Сколько", "How many"), "whole", 10,
               ("Только для теста: сколько вопросов задать.", "For a test only: how many questions to ask.")),
    ),
)  # fmt: skip

QUESTIONS: Final = SheetPlan(
    "questions",
    ("Вопросы", "Questions"),
    (
        "Первый вариант — в строке вопроса, остальные под ним: там заполняйте только столбцы варианта. "
        "Ячейки не объединяйте.",
        "The first option stands in the row of the question, the others below it: fill only the columns of the "
        "option there. Do not merge cells.",
    ),
    (
        Column("id", ("Код", "Code"), "id", 12, _ID_NOTE, ("first", "first"), must=True),
        Column("kind", ("Вид", "Kind"), "choice", 18,
               ("Один верный: 3–5 вариантов. Несколько верных: не все. Порядок: пишите в верном порядке. Число: без "
                "вариантов.",
                "single: 3–5 options. multiple: some, not all. order: list them in the right order. number: no "
                "options."),
               ("один верный", "single"), words="item", must=True),
        *_two("stem", ("Вопрос", "Question"), 40,
              (f"До 400 знаков. {_MARKUP_NOTE[0]}", f"Up to 400 characters. {_MARKUP_NOTE[1]}"),
              ("С чего начать?", "Where do you begin?"), "block", True),
        Column("option", ("Код варианта", "Option code"), "id", 9, _AUTO_NOTE),
        *_two("text", ("Вариант", "Option"), 34, ("До 200 знаков.", "Up to 200 characters."),
              ("Поговорить отдельно", "Speak with her apart"), must=True),
        Column("correct", ("Верно", "Right"), "flag", 8,
               ("«да» у верного варианта.", "“yes” at the right option."), ("да", "yes"), words="flag"),
        *_two("feedback", ("Пояснение к варианту", "Feedback to the option"), 34,
              ("Почему верно; чем соблазняет и почему неверно. До 300 знаков.",
               "Why it is right; why it tempts and is wrong. Up to 300 characters."),
              ("Так она сможет рассказать.", "This lets her tell what happened."), "block"),
        Column("value", ("Число", "Number"), "number", 10,
               ("Верный ответ, только для вида «число».", "The right answer, for the kind “number” only.")),
        Column("tolerance", ("Допуск", "Tolerance"), "number", 9,
               ("На сколько можно ошибиться.", "How far off is still right.")),
        *_two("unit", ("Единица", "Unit"), 12, ("Что считаем: часов, дней.", "What is counted: hours, days."),
              ("", "")),
        *_two("right", ("Если верно", "If right"), 30,
              ("Для видов «порядок» и «число».", "For the kinds “order” and “number”."), ("", ""), "block"),
        *_two("wrong", ("Если неверно", "If wrong"), 30,
              ("Для видов «порядок» и «число».", "For the kinds “order” and “number”."), ("", ""), "block"),
        *_two("explain", ("Правило", "Rule"), 34,
              ("Одно-два предложения после любого ответа. До 400 знаков.",
               "One or two sentences after any answer. Up to 400 characters."),
              ("Сначала отдельный разговор.", "A talk apart comes first."), "block"),
        Column("law", ("Нормы", "Law"), "ids", 16, _LAW_NOTE, ("sk-24", "sk-24"), must=True),
        Column("pools", ("Наборы", "Pools"), "ids", 14,
               ("Из каких наборов тест возьмёт вопрос, через запятую. Вопрос для практики — пусто.",
                "The pools a test draws this question from, with commas. Empty for practice."), ("post", "post")),
    ),
)  # fmt: skip

SCENARIO: Final = SheetPlan(
    "scenario",
    ("Сценарий", "Scenario"),
    (
        "Строка «сценарий», под ней шкалы, потом моменты; под каждым моментом — его выборы. Момент с окончанием "
        "выборов не имеет.",
        "A row “scenario”, below it the gauges, then the moments; below each moment its choices. A moment with an "
        "ending has no choices.",
    ),
    (
        Column("kind", ("Вид", "Kind"), "choice", 14, ("Что в этой строке.", "What this row is."),
               ("выбор", "choice"), words="scene", must=True),
        Column("id", ("Код", "Code"), "id", 14, _ID_NOTE, ("talk", "talk"), must=True),
        *_two("text", ("Текст", "Text"), 46,
              (f"Название сценария или шкалы, момент (до 500 знаков), выбор (до 150). {_MARKUP_NOTE[0]}",
               f"Title of the scenario or gauge, the moment (up to 500 characters), the choice (150). "
               f"{_MARKUP_NOTE[1]}"),
              ("Попросить её выйти", "Ask her to come out"), "block", True),
        Column("to", ("Куда", "Leads to"), "id", 14,
               ("У выбора — код следующего момента. У сценария — код первого (пусто — верхний).",
                "For a choice: the code of the next moment. For the scenario: of the first (empty: the topmost)."),
               ("good-end", "good-end")),
        Column("effect", ("Шкалы", "Gauges"), "text", 18,
               ("Как выбор меняет шкалы: safety +1, trust -1.", "How the choice changes the gauges: safety +1, "
                "trust -1."), ("safety +1", "safety +1")),
        *_two("feedback", ("Пояснение", "Feedback"), 36,
              ("Что покажут после выбора. До 300 знаков.", "Shown after the choice. Up to 300 characters."),
              ("Теперь она может говорить.", "Now she can speak."), "block"),
        Column("ending", ("Окончание", "Ending"), "choice", 13,
               ("Только у последнего момента.", "For a last moment only."), words="ending"),
        Column("score", ("Балл или начало", "Score or start"), "number", 11,
               ("У окончания — балл от 0 до 1. У шкалы — начало от 0 до 3.",
                "For an ending: a score from 0 to 1. For a gauge: the start from 0 to 3.")),
        Column("law", ("Нормы", "Law"), "ids", 16, _LAW_NOTE),
    ),
    optional=True,
)  # fmt: skip

CHECKLISTS: Final = SheetPlan(
    "checklists",
    ("Чек-листы", "Checklists"),
    ("Строка «чек-лист», под ней его пункты.", "A row “checklist”, below it its ticks."),
    (
        Column("kind", ("Вид", "Kind"), "choice", 14, ("Что в этой строке.", "What this row is."),
               ("пункт", "tick"), words="line", must=True),
        Column("id", ("Код", "Code"), "id", 14, _AUTO_NOTE, ("apart", "apart"), must=True),
        *_two("text", ("Текст", "Text"), 50,
              ("Название чек-листа (до 60 знаков) или пункт (до 200).",
               "Title of the checklist (up to 60 characters) or the tick (up to 200)."),
              ("Развёл стороны", "Separated the parties"), must=True),
        *_two("intro", ("Вступление", "Introduction"), 36,
              ("Только у чек-листа, можно пусто.", "For the checklist only, may be empty."), ("", ""), "block"),
        Column("law", ("Нормы", "Law"), "ids", 16, _LAW_NOTE),
    ),
    optional=True,
)  # fmt: skip

SHEETS: Final = (MODULE, CARDS, QUESTIONS, SCENARIO, CHECKLISTS)
HELP: Final = ("Как заполнять", "How to fill in")
PROBLEMS: Final = ("Что исправить", "What to mend")
