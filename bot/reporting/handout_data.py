"""What a printed module says, as plain data in one language: what stands where, and every word of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from bot.chat.html import plain
from bot.domain import course as c
from bot.domain import plan, scenario, scoring
from bot.layout import letter
from bot.reporting.runs import inline, paragraphs
from bot.texts import Texts

SEED: Final = "handout"
"""Options and choices stand in an order of their own, the same on every printout and in both languages."""
_VERSION: Final = 12
"""Digits of the version that are printed: enough to tell one from another."""
_DIGITS: Final = re.compile(r"(\d+)")
Data = dict[str, Any]


def handout_data(module: c.Module, t: Texts, pictures: Mapping[str, bytes], version: str = "") -> Data:
    """`pictures` by the sha256 that cards name."""
    page = _Page(module, t)
    return {
        "lang": t.locale,
        "code": module.id,
        "title": page.plain(module.title),
        "facts": [
            t("Law as of {date}; lawyer's review: pending.", date=t.date(module.law_as_of)),
            t("Training material, not legal advice."),
        ],
        "foot": [module.id, page.plain(module.title), *_version(version, t)],
        "words": _words(t),
        "warning": page.block(module.warning),
        "objectives": [page.line(one) for one in module.objectives],
        "cards": [page.card(step, pictures) for step in module.steps if isinstance(step, c.Card)],
        "checklists": [page.checklist(one) for one in module.checklists.values()],
        "scenarios": [page.scenario(one) for one in module.scenarios.values()],
        "questions": [page.question(number, item) for number, item in enumerate(in_order(module), 1)],
        "key": [page.answer(number, item) for number, item in enumerate(in_order(module), 1)],
        "consequences": [page.consequences(one) for one in module.scenarios.values()],
        "law": sorted((page.entry(one) for one in module.law.values()), key=lambda one: _numerically(one["short"])),
    }


def in_order(module: c.Module) -> list[c.Item]:
    """Every item once, as the module comes to it; of a test, its whole pool."""
    names: list[str] = []
    for step in module.steps:
        if isinstance(step, c.ItemStep):
            names.append(step.item)
        elif isinstance(step, c.TestStep):
            names += module.pools[step.pool]
    return [module.items[name] for name in dict.fromkeys(names)]


def numbered(case: c.Scenario) -> dict[str, int]:
    """Numbers of the nodes, from 1 at the start, nearer ones first."""
    found = {case.start: 1}
    for name in (waiting := [case.start]):
        for choice in scenario.shown_choices(SEED, case, case.nodes[name]):
            if choice.to not in found:
                found[choice.to] = len(found) + 1
                waiting.append(choice.to)
    return found


def _numerically(text: str) -> list[tuple[int, str]]:
    """Article 17 before article 107, and before articles, names."""
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in _DIGITS.split(text)]


def _version(version: str, t: Texts) -> list[str]:
    return [t("Version {version}", version=version[:_VERSION])] if version else []


def _words(t: Texts) -> dict[str, str]:
    return {
        "objectives": t("After this module you can:"),
        "cards": t("What to know"),
        "checklists": t("Checklist"),
        "scenarios": t("Scenario"),
        "begin": t("Begin at 1. After each choice go to the number that follows it."),
        "questions": t("Questions"),
        "key": t("Answers"),
        "keep": t("Hand these pages out when everybody has answered."),
        "consequences": t("What the choices lead to"),
        "law": t("Law cited"),
        "answer": t("Answer:"),
    }


class _Page:
    """A module as a reader of one language sees it."""

    def __init__(self, module: c.Module, t: Texts) -> None:
        self._module, self._t = module, t

    def plain(self, text: c.Bilingual) -> str:
        return plain(text[self._t.locale])

    def line(self, text: c.Bilingual | None) -> list[Data]:
        return inline(text[self._t.locale]) if text else []

    def block(self, text: c.Bilingual | None) -> list[Any]:
        return paragraphs(text[self._t.locale]) if text else []

    def card(self, card: c.Card, pictures: Mapping[str, bytes]) -> Data:
        return {
            "title": self.plain(card.title),
            "text": self.block(card.text),
            "law": self._law(card.law),
            "picture": self._picture(card.picture, pictures) if card.picture else None,
        }

    def checklist(self, checklist: c.Checklist) -> Data:
        ticks = [{"text": self.line(one.text), "law": self._law(one.law)} for one in checklist.ticks]
        return {"title": self.plain(checklist.title), "intro": self.block(checklist.intro), "ticks": ticks}

    def scenario(self, case: c.Scenario) -> Data:
        numbers = numbered(case)
        nodes = [self._node(case, case.nodes[name], numbers) for name in numbers]
        return {"title": self.plain(case.title), "nodes": nodes}

    def consequences(self, case: c.Scenario) -> Data:
        numbers = numbered(case)
        rows = [
            {
                "place": f"{number} {letter(self._t, place)}",
                "text": self.line(choice.feedback),
                "to": numbers[choice.to],
                "effect": self._effect(case, choice),
                "law": self._law(choice.law),
            }
            for name, number in numbers.items()
            for place, choice in enumerate(scenario.shown_choices(SEED, case, case.nodes[name]))
        ]
        return {"title": self.plain(case.title), "start": self._start(case), "rows": rows}

    def question(self, number: int, item: c.Item) -> Data:
        return {
            "number": number,
            "stem": self.block(item.stem),
            "options": [{"letter": sign, "text": self.line(one.text)} for sign, one in self._options(item)],
            "ask": self._ask(item),
            "unit": self.line(item.answer.unit) if item.answer else [],
            "blank": item.kind in ("order", "number"),
        }

    def answer(self, number: int, item: c.Item) -> Data:
        reasons = [
            {"letter": sign, "right": one.correct, "text": self.block(one.feedback)}
            for sign, one in self._options(item)
            if one.feedback
        ]
        t = self._t
        told = ((t("Right."), item.right), (t("Not right."), item.wrong), ("", item.explain))
        return {
            "number": number,
            "answer": self._right(item),
            "reasons": reasons,
            "told": [{"sign": sign, "text": self.line(text)} for sign, text in told if text],
            "law": self._law(item.law),
        }

    def entry(self, entry: c.LawEntry) -> Data:
        short, citation = self.plain(entry.short), self.plain(entry.citation)
        rest = citation.removeprefix(short)
        return {
            "short": short,
            "rest": f" — {rest.lstrip(' —:') if rest != citation else citation}" if rest else "",
            "status": self.plain(entry.status),
        }

    def _options(self, item: c.Item) -> list[tuple[str, c.Option]]:
        """In the order of the page, each with its letter."""
        by_id = {option.id: option for option in item.options}
        shown = plan.shown_options(SEED, item)
        return [(letter(self._t, place), by_id[name]) for place, name in enumerate(shown)]

    def _ask(self, item: c.Item) -> str:
        t = self._t
        match item.kind:
            case "multiple":
                return t("Mark all that are right.")
            case "order":
                return t("Write the letters in the right order.")
            case _:
                return ""

    def _right(self, item: c.Item) -> str:
        t = self._t
        if item.answer:
            tolerance = f" ± {t.number(item.answer.tolerance)}" if item.answer.tolerance else ""
            return f"{t.number(item.answer.value)}{tolerance} {self.plain(item.answer.unit)}"
        letters = {option.id: sign for sign, option in self._options(item)}
        found = [letters[name] for name in scoring.right_options(item)]
        return " → ".join(found) if item.kind == "order" else ", ".join(sorted(found))

    def _node(self, case: c.Scenario, node: c.Node, numbers: Mapping[str, int]) -> Data:
        t = self._t
        outcome = {"good": t("Outcome: good."), "mixed": t("Outcome: mixed."), "bad": t("Outcome: bad.")}
        choices = scenario.shown_choices(SEED, case, node)
        return {
            "number": numbers[node.id],
            "text": self.block(node.text),
            "ending": outcome[node.ending] if node.ending else "",
            "choices": [
                {"letter": letter(t, place), "text": self.line(one.text), "to": numbers[one.to]}
                for place, one in enumerate(choices)
            ],
            "law": self._law(node.law),
        }

    def _start(self, case: c.Scenario) -> str:
        """What the gauges show before the first choice."""
        t = self._t
        if not case.gauges:
            return ""
        told = ", ".join(f"{self.plain(gauge.title)} {gauge.start}" for gauge in case.gauges)
        return t("At the start: {gauges}. Each goes from 0 to {most}.", gauges=told, most=scenario.HIGHEST)

    def _effect(self, case: c.Scenario, choice: c.Choice) -> str:
        titles = {gauge.id: self.plain(gauge.title) for gauge in case.gauges}
        return ", ".join(
            f"{titles[name]}\N{NO-BREAK SPACE}{change:+d}".replace("-", "−") for name, change in choice.effect.items()
        )

    def _law(self, names: Iterable[str]) -> str:
        law = self._module.law
        return "; ".join(self.plain(law[name].short) for name in dict.fromkeys(names) if name in law)

    def _picture(self, picture: c.Picture, pictures: Mapping[str, bytes]) -> Data:
        """Bytes as numbers: JSON has no other way. Without them, the picture in words."""
        return {"alt": self.plain(picture.alt), "bytes": list(pictures.get(picture.file, b""))}
