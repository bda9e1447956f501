from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.authoring.check import check
from bot.chat.html import plain
from bot.domain import course as c
from bot.reporting.handout_data import handout_data, in_order, numbered
from bot.texts import texts
from tests.content import ROOT
from tests.domain.example import MODULE, both


def data(module: c.Module = MODULE, locale: c.Locale = "en") -> dict[str, Any]:
    return handout_data(module, texts(locale), {})


def words(value: Any) -> Iterator[str]:
    """Every string of it, the runs of one line joined."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and all(isinstance(one, dict) and "bold" in one for one in value):
        yield "".join(one["text"] for one in value)
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from words(one)


def lines_of(markup: str) -> list[str]:
    return [line.lstrip("• ") for line in plain(markup).split("\n") if line]


def test_every_item_is_asked_once() -> None:
    names = [item.id for item in in_order(MODULE)]
    assert sorted(names) == sorted(set(names))
    assert set(names) == {name for pool in MODULE.pools.values() for name in pool} | {
        step.item for step in MODULE.steps if isinstance(step, c.ItemStep)
    }


def test_the_key_names_the_letters_that_stand_in_the_question() -> None:
    made = data()
    for item, question, answer in zip(in_order(MODULE), made["questions"], made["key"], strict=True):
        letters = {option["text"][0]["text"]: option["letter"] for option in question["options"]}
        right = [letters[plain(option.text.en)] for option in item.options if option.correct]
        match item.kind:
            case "single" | "multiple":
                assert answer["answer"] == ", ".join(sorted(right))
            case "order":
                assert answer["answer"] == " → ".join(letters[plain(one.text.en)] for one in item.options)
                assert answer["answer"] != " → ".join(one["letter"] for one in question["options"])
            case "number":
                assert item.answer and answer["answer"] == f"{item.answer.value:g} {item.answer.unit.en}"


def test_a_tolerance_is_told() -> None:
    item = replace(MODULE.items["q4"], answer=c.NumberAnswer(0.5, 0.1, both("доли", "shares")))
    module = replace(MODULE, items={**MODULE.items, "q4": item})
    place = [one.id for one in in_order(module)].index("q4")
    assert data(module)["key"][place]["answer"] == "0.5 ± 0.1 shares"
    assert data(module, "ru")["key"][place]["answer"] == "0,5 ± 0,1 доли"


def test_both_languages_show_the_same_letters_for_the_same_options() -> None:
    ru, en = (data(locale=locale)["key"] for locale in c.LOCALES)
    alphabet = dict(zip("АБВГДЕ", "ABCDEF", strict=True))
    singles = [index for index, item in enumerate(in_order(MODULE)) if item.kind == "single"]
    assert [alphabet[ru[index]["answer"]] for index in singles] == [en[index]["answer"] for index in singles]


def test_the_map_of_a_case_leads_where_the_case_leads() -> None:
    case, made = MODULE.scenarios["call"], data()["scenarios"][0]
    numbers = numbered(case)
    assert numbers[case.start] == 1
    assert sorted(numbers.values()) == list(range(1, len(case.nodes) + 1))
    for node in made["nodes"]:
        name = next(name for name, number in numbers.items() if number == node["number"])
        wanted = {plain(choice.text.en): numbers[choice.to] for choice in case.nodes[name].choices}
        assert {choice["text"][0]["text"]: choice["to"] for choice in node["choices"]} == wanted
        assert bool(node["ending"]) == (not wanted)


def test_gauges_are_told_with_what_moves_them() -> None:
    case = MODULE.scenarios["call"]
    made = data(locale="ru")["consequences"][0]
    assert case.gauges
    assert all(f"{gauge.title.ru} {gauge.start}" in made["start"] for gauge in case.gauges)
    wanted = sorted(change for node in case.nodes.values() for one in node.choices for change in one.effect.values())
    told = " ".join(row["effect"].replace("−", "-") for row in made["rows"])
    assert sorted(int(word) for word in told.replace(",", " ").split() if word[0] in "+-") == wanted


def test_articles_stand_in_the_order_of_their_numbers() -> None:
    entry = next(iter(MODULE.law.values()))
    law = {f"e{n}": replace(entry, id=f"e{n}", short=both(f"ст. {n} СК", f"SK art. {n}")) for n in (107, 24, 17)}
    assert [one["short"] for one in data(replace(MODULE, law=law))["law"]] == [
        "SK art. 17",
        "SK art. 24",
        "SK art. 107",
    ]


def test_a_citation_does_not_say_the_name_twice() -> None:
    entry = replace(
        next(iter(MODULE.law.values())), short=both("ст. 1", "art. 1"), citation=both("ст. 1 — суд", "Court")
    )
    module = replace(MODULE, law={"e": entry})
    assert data(module, "ru")["law"][0]["rest"] == " — суд"
    assert data(module, "en")["law"][0]["rest"] == " — Court"


@pytest.mark.parametrize("locale", c.LOCALES)
def test_everything_a_real_module_says_is_there(locale: c.Locale) -> None:
    compiled = check([ROOT / "modules" / "M06"], date(2026, 11, 22)).compiled["M06"]
    module, made = compiled.module, handout_data(compiled.module, texts(locale), compiled.media, compiled.version)
    told = set(words(made))
    wanted = [step.text for step in module.steps if isinstance(step, c.Card)]
    wanted += [
        text for item in module.items.values() for text in (item.stem, item.explain, item.right, item.wrong) if text
    ]
    wanted += [
        one
        for item in module.items.values()
        for option in item.options
        for one in (option.text, option.feedback)
        if one
    ]
    for case in module.scenarios.values():
        wanted += [text for node in case.nodes.values() for text in (node.text, *(one.text for one in node.choices))]
        wanted += [one.feedback for node in case.nodes.values() for one in node.choices if one.feedback]
    wanted += [tick.text for checklist in module.checklists.values() for tick in checklist.ticks]
    missing = [line for text in wanted for line in lines_of(text[locale]) if line not in told]
    assert not missing
