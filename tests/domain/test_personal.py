from __future__ import annotations

import pytest

from bot.domain.personal import looks_personal


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Пишите на anna.petrova@example.ru", "e-mail"),
        ("write to j.doe+home@mail.example.com please", "e-mail"),
        ("Её номер +7 (926) 555-01-99", "phone"),
        ("звоните 8 926 555 01 99", "phone"),
        ("89265550199", "phone"),
        ("тел. 926-555-01-99", "phone"),
        ("городской 555-01-99", "phone"),
        ("домашний 55-01-99", "phone"),
        ("call (207) 555-0199", "phone"),
        ("phone: 5550199", "phone"),
        ("+44 20 7946 0958", "phone"),
        ("дело № 5-312/2026", "case"),
        ("Дело 1-45/2026, судья спросил", "case"),
        ("УИД 77RS0001-01-2026-001234-56", "case"),
        ("А40-12345/2026", "case"),
        ("уголовное дело 12601450001000123", "case"),
        ("КУСП № 1432", "case"),
        ("КУСП 1432 от вчера", "case"),
        ("in case No. CR-26-118 the judge", "case"),
        ("паспорт 4509 123456", "passport"),
        ("паспорт 45 09 № 123456", "passport"),
        ("серия 45 09 123456", "passport"),
        ("passport no. 712345678", "passport"),
        ("СНИЛС 112-233-445 95", "account"),
        ("карта 4276 1234 5678 9010", "account"),
        ("her SSN is 078-05-1120", "account"),
        ("ИНН 771234567890", "account"),
        ("живёт на ул. Лесная, д. 5", "address"),
        ("улица Мира 14, второй подъезд", "address"),
        ("это квартира 12", "address"),
        ("she lives at 14 Maple Street", "address"),
    ],
)
def test_what_looks_like_somebodys_data(text: str, reason: str) -> None:
    assert looks_personal(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "Как применять ст. 116.1 УК РФ, если побои повторные?",
        "Статьи 61, 110, 115, 116, 117, 119 и 442-ФЗ",
        "С 22.11.2026 по 05.12.2026, 10 суток",
        "Срок 48 часов, штраф от 5 000 до 30 000 рублей",
        "Does article 6.1.1 apply after 5 December 2026?",
        "Звонить 112 или 102, а ребёнку 8-800-2000-122 или 124",
        "8 (800) 200-01-22 — это детский телефон доверия",
        "Постановление Пленума № 5 от 24.03.2005",
        "Приказ № 736, пункты 14-17",
        "Федеральный закон № 3-ФЗ, статья 17",
        "In this case, number two: which option is right?",
        "2026-12-05 10:30-11:45",
        "Квартира 48,6 кв. м или квартира 32 кв. м, чьё это право?",
        "Конституционный Суд в деле № 11-П",
        "Статьи 105-107-108-37",
        "Module M06, question 4, score 83 %",
        "",
    ],
)
def test_what_does_not(text: str) -> None:
    assert looks_personal(text) is None
