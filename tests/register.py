"""A small register of law and a glossary for tests: entries of every state, evidence and length."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.course import Bilingual, LawEntry, Module
from bot.domain.reference import LawRecord, State, Term
from tests.domain.example import MODULE, both

CHECKED = "2026-11-22"


def entry(name: str, ru: str, en: str, about: Bilingual, note: Bilingual, **changes: str) -> LawEntry:
    made = LawEntry(
        name,
        both(ru, en),
        both(f"{ru} — {about.ru}", f"{en} — {about.en}"),
        note,
        both("в силе", "in force"),
        "high",
        "S",
    )
    return replace(made, **changes)


def record(made: LawEntry, *related: str, state: State = "in-force", since: str = "", until: str = "") -> LawRecord:
    link = f"https://example.org/{made.id}"
    return LawRecord(
        made, state, since, until, related, (link, "no link", "https://www.example.com/a?b=1"), "law", CHECKED
    )


BATTERY = record(
    entry(
        "uk-116.1-1",
        "ч. 1 ст. 116.1 УК РФ",
        "UK art. 116.1(1)",
        both("побои лицом, подвергнутым наказанию", "battery by a person already penalised"),
        both("Дело возбуждает дознаватель &lt;12 &amp; 3&gt;.", "The inquirer opens the case &lt;12 &amp; 3&gt;."),
    ),
    "koap-6.1.1",
    "uk-119",
    "gone",
    since="2016-07-15",
)
RECALLED = record(
    entry(
        "uk-119",
        "ст. 119 УК РФ",
        "UK art. 119",
        both("угроза убийством", "threat to kill"),
        both("Угроза, которой есть основания опасаться.", "A threat there is reason to fear."),
        confidence="medium",
        evidence="R",
    ),
    until="2027-01-01",
)
PROPOSED = record(
    entry(
        "draft",
        "Законопроект",
        "Bill",
        both("об охранном ордере", "on a protective order"),
        both("Слово " * 200, "Word " * 200),
        confidence="low",
        evidence="C",
    ),
    state="proposed",
)
_ALIMONY = [
    record(
        entry(
            f"sk-{number}",
            f"ст. {number} СК РФ",
            f"SK art. {number}",
            both("алименты на детей", "child support"),
            both("Родители содержат детей.", "Parents support their children."),
        )
    )
    for number in range(80, 92)
]
REGISTER = {
    one.entry.id: one
    for one in (
        BATTERY,
        record(
            entry(
                "koap-6.1.1",
                "ст. 6.1.1 КоАП РФ",
                "KoAP art. 6.1.1",
                both("побои", "battery"),
                both("Первые побои — административное дело.", "A first battery is an administrative case."),
            ),
            "uk-116.1-1",
        ),
        RECALLED,
        PROPOSED,
        *_ALIMONY,
        *(record(one) for one in MODULE.law.values()),
    )
}
TERMS = {
    name: Term(name, both(ru, en), note)
    for name, ru, en, note in (
        ("battery", "побои", "battery", both("ст. 116.1 УК", "UK art. 116.1")),
        ("jp", "мировой судья", "justice of the peace (JP)", None),
        ("child-support", "алименты на детей", "child support", both("не содержание супруга", "not spousal support")),
        *((f"order-{n}", f"приказ № {n}", f"order No. {n}", None) for n in range(1, 12)),
    )
}
SHAKY: Module = replace(
    MODULE, law={**MODULE.law, "sk-65": replace(MODULE.law["sk-65"], confidence="low", evidence="R")}
)
"""A module with a card on an entry that nobody has checked."""
