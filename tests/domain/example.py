"""A small module with a step of every kind, in markup as the compiler leaves it."""

from __future__ import annotations

from bot.domain.course import (
    Bilingual,
    Card,
    Checklist,
    ChecklistStep,
    Choice,
    ConfidenceStep,
    Gauge,
    Item,
    ItemStep,
    LawEntry,
    Module,
    Node,
    NumberAnswer,
    Option,
    Picture,
    Scenario,
    ScenarioStep,
    TestStep,
    Tick,
)


def both(ru: str, en: str) -> Bilingual:
    return Bilingual(ru, en)


def _option(name: str, ru: str, en: str, correct: bool = False) -> Option:
    return Option(name, both(ru, en), both(f"Пояснение: {name}.", f"Why: {name}."), correct)


SINGLE = Item(
    id="q1",
    kind="single",
    stem=both(
        "Супруги согласны на развод, о сыне в иске ни слова. Что делает суд?",
        "The spouses agree to divorce; the claim says nothing of their son. What does the court do?",
    ),
    hash="h1",
    options=(
        _option("leave", "Расторгает брак, прочее оставляет сторонам", "Dissolves the marriage and nothing else"),
        _option("decide", "Определяет, с кем будет жить сын, и алименты", "Decides residence and child support", True),
        _option("wait", "Откладывает дело", "Adjourns the case"),
    ),
    explain=both("Суд решает это <b>сам</b>.", "The court decides this <b>of its own motion</b>."),
    law=("sk-24",),
)
MULTIPLE = Item(
    id="q2",
    kind="multiple",
    stem=both("Что суд решает всегда?", "What does the court always decide?"),
    hash="h2",
    options=(
        _option("home", "С кем живут дети", "Where the children live", True),
        _option("money", "Содержание детей", "Child support", True),
        _option("fault", "Кто виноват", "Who is at fault"),
        _option("name", "Чья фамилия", "Whose surname"),
    ),
    law=("sk-24", "sk-65"),
)
ORDER = Item(
    id="q3",
    kind="order",
    stem=both("В каком порядке?", "In which order?"),
    hash="h3",
    options=(
        _option("safe", "Безопасность", "Safety"),
        _option("talk", "Разговор", "Conversation"),
        _option("paper", "Протокол", "Record"),
    ),
    right=both("Порядок верный.", "The order is right."),
    wrong=both("Сначала безопасность.", "Safety comes first."),
    law=("sk-24",),
)
NUMBER = Item(
    id="q4",
    kind="number",
    stem=both("Какой срок?", "How long is the term?"),
    hash="h4",
    answer=NumberAnswer(48, 0, both("часов", "hours")),
    right=both("Срок верный.", "The term is right."),
    wrong=both("Срок иной.", "The term is different."),
    law=("sk-24",),
)


def _spare(number: int) -> Item:
    return Item(
        id=f"p{number}",
        kind="single",
        stem=both(f"Вопрос {number}?", f"Question {number}?"),
        hash=f"hp{number}",
        options=(
            _option("yes", "Да", "Yes", True),
            _option("no", "Нет", "No"),
            _option("some", "Иногда", "Sometimes"),
        ),
        law=("sk-24",),
    )


POOL = tuple(_spare(number) for number in range(1, 6))
ITEMS = {item.id: item for item in (SINGLE, MULTIPLE, ORDER, NUMBER, *POOL)}

CALL = Scenario(
    id="call",
    title=both("Ночной вызов", "A call at night"),
    start="door",
    nodes={
        "door": Node(
            "door",
            both("Дверь открывает мужчина: «Всё в порядке».", "A man opens the door: “All is well.”"),
            (
                Choice("go", both("Уехать", "Drive away"), "bad", both("Вы уехали.", "You left."), {"safety": -1}),
                Choice(
                    "ask",
                    both("Поговорить с ней отдельно", "Speak with her alone"),
                    "room",
                    both("Она согласилась.", "She agreed."),
                    {"safety": 1},
                    ("sk-24",),
                ),
            ),
        ),
        "room": Node(
            "room",
            both("Она молчит.", "She is silent."),
            (
                Choice("wait", both("Ждать", "Wait"), "good", both("Она говорит.", "She speaks."), {"proof": 2}),
                Choice("again", both("Вернуться к двери", "Go back to the door"), "door"),
            ),
        ),
        "good": Node("good", both("Заявление принято.", "The report is taken."), (), "good", 1.0, ("sk-24",)),
        "bad": Node("bad", both("Через час новый вызов.", "An hour later there is another call."), (), "bad", 0.0),
    },
    gauges=(
        Gauge("safety", both("Безопасность", "Safety"), 1),
        Gauge("proof", both("Доказательства", "Evidence"), 1),
    ),
)

BEFORE_LEAVING = Checklist(
    id="leave",
    title=both("Перед уходом", "Before you leave"),
    ticks=(
        Tick("names", both("Записаны очевидцы", "Witnesses are recorded"), ("sk-24",)),
        Tick("phones", both("Даны телефоны помощи", "Help numbers are given")),
    ),
    intro=both("Отметьте сделанное.", "Tick what is done."),
)


def _law(name: str, ru: str, en: str) -> LawEntry:
    return LawEntry(
        id=name,
        short=both(ru, en),
        citation=both(f"Семейный кодекс РФ, {ru}", f"Family Code of Russia, {en}"),
        note=both("Что суд решает при разводе.", "What the court decides on divorce."),
        status=both("действует", "in force"),
        confidence="high",
        evidence="S",
    )


MODULE = Module(
    id="M01",
    title=both("Развод и статья 24", "Divorce and article 24"),
    neutral=both("Модуль 0", "Module 0"),
    audience=("jp",),
    minutes=10,
    law_as_of="2026-11-22",
    mastery=0.6,
    warning=both("В модуле описаны случаи насилия.", "This module describes cases of violence."),
    objectives=(both("назвать, что суд решает всегда", "name what the court always decides"),),
    steps=(
        TestStep("pre", "post", 2),
        Card(
            "always",
            both("Что суд обязан решить", "What the court must decide"),
            both(
                "Где дети живут, решает суд, <b>даже если стороны молчат</b>.",
                "The court decides it <b>unasked</b>.",
            ),
            ("sk-24",),
            Picture("ab" * 32, 120_000, both("Схема", "A diagram")),
        ),
        Card("hard", both("Случай", "A case"), both("Описание случая.", "A case, told."), ("sk-65",), None, True),
        ItemStep("q1"),
        ItemStep("q2"),
        ItemStep("q3"),
        ItemStep("q4"),
        ScenarioStep("call"),
        ChecklistStep("leave"),
        ConfidenceStep("sure", both("Насколько вы уверены?", "How sure are you?")),
        TestStep("post", "post", 3),
    ),
    pools={"post": tuple(item.id for item in POOL)},
    items=ITEMS,
    scenarios={"call": CALL},
    checklists={"leave": BEFORE_LEAVING},
    law={
        "sk-24": _law("sk-24", "ст. 24 СК РФ", "art. 24 FC"),
        "sk-65": _law("sk-65", "ст. 65 СК РФ", "art. 65 FC"),
    },
)
