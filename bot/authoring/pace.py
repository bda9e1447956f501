"""How long one run through a module takes: reading, and deciding. An estimate, the same for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.chat import html
from bot.domain import course as c

READING: Final = 0.052
"""Seconds per visible character, spaces included. Read aloud it is 0.068, the mean of 14 languages
(Trauzettel-Klosinski and Dietz 2012, IReST, doi:10.1167/iovs.11-8284); silent reading of non-fiction is 1.3 times as
fast, 238 against 183 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Legal text may take longer."""
DECIDING: Final[Mapping[str, float]] = {"item": 10, "choice": 8, "tick": 3, "rating": 5}
"""Seconds beside reading. An assumption, to be replaced by measured times between taps."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run asks for; means where chance or choice decides what is met."""

    characters: float = 0
    seconds: float = 0
    """Of deciding."""

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.characters + other.characters, self.seconds + other.seconds)

    def times(self, factor: float) -> Cost:
        return Cost(self.characters * factor, self.seconds * factor)

    @property
    def minutes(self) -> float:
        return (self.characters * READING + self.seconds) / 60


def run(module: c.Module, locale: c.Locale) -> Cost:
    """Every step once; tests with as many items as are drawn; each choice of a scenario equally likely."""
    warning = _reading(locale, module.warning)
    return _sum((warning, *(_step(module, step, locale) for step in module.steps)))


def _step(module: c.Module, step: c.Step, locale: c.Locale) -> Cost:
    match step:
        case c.Card():
            return _reading(locale, step.title, step.text)
        case c.ItemStep():
            return _item(module.items[step.item], locale, explained=True)
        case c.ScenarioStep():
            return _scenario(module.scenarios[step.scenario], locale)
        case c.ChecklistStep():
            return _checklist(module.checklists[step.checklist], locale)
        case c.ConfidenceStep():
            return _reading(locale, step.question) + Cost(seconds=DECIDING["rating"])
        case c.TestStep():
            pool = [module.items[name] for name in module.pools[step.pool]]
            return _mean(_item(item, locale, explained=step.phase == "post") for item in pool).times(step.draw)


def _item(item: c.Item, locale: c.Locale, *, explained: bool) -> Cost:
    asked = _reading(locale, item.stem, *(option.text for option in item.options)) + Cost(seconds=DECIDING["item"])
    return asked + _explanation(item, locale) if explained else asked


def _explanation(item: c.Item, locale: c.Locale) -> Cost:
    """What is read after the answer: of single choice the mean option's feedback, else all that is shown."""
    feedback = [_reading(locale, option.feedback) for option in item.options]
    told = _mean(feedback) if item.kind == "single" else _sum(feedback)
    return told + _reading(locale, item.right, item.explain)


def _checklist(checklist: c.Checklist, locale: c.Locale) -> Cost:
    texts = (checklist.title, checklist.intro, *(tick.text for tick in checklist.ticks))
    return _reading(locale, *texts) + Cost(seconds=DECIDING["tick"] * len(checklist.ticks))


def _scenario(case: c.Scenario, locale: c.Locale) -> Cost:
    return _reading(locale, case.title) + _node(case, case.start, locale, frozenset())


def _node(case: c.Scenario, name: str, locale: c.Locale, passed: frozenset[str]) -> Cost:
    """From this node to an ending. A way back to a node passed is not walked again."""
    node = case.nodes[name]
    read = _reading(locale, node.text, *(choice.text for choice in node.choices))
    onward = [choice for choice in node.choices if choice.to not in passed]
    if not onward:
        return read
    ways = [_reading(locale, one.feedback) + _node(case, one.to, locale, passed | {name}) for one in onward]
    return read + Cost(seconds=DECIDING["choice"]) + _mean(ways)


def _reading(locale: c.Locale, *texts: c.Bilingual | None) -> Cost:
    return Cost(sum(html.length(text[locale]) for text in texts if text))


def _mean(costs: Iterable[Cost]) -> Cost:
    found = list(costs)
    return _sum(found).times(1 / len(found)) if found else Cost()


def _sum(costs: Iterable[Cost]) -> Cost:
    total = Cost()
    for cost in costs:
        total += cost
    return total


def texts_of(module: c.Module) -> Iterator[c.Bilingual]:
    """All words of a module that a learner may meet."""
    found: list[c.Bilingual | None] = [module.title, module.warning, *module.objectives]
    for step in module.steps:
        if isinstance(step, c.Card):
            found += [step.title, step.text, step.picture.alt if step.picture else None]
        elif isinstance(step, c.ConfidenceStep):
            found.append(step.question)
    for item in module.items.values():
        found += [item.stem, item.right, item.wrong, item.explain, item.answer.unit if item.answer else None]
        found += [text for option in item.options for text in (option.text, option.feedback)]
    for case in module.scenarios.values():
        found += [case.title, *(gauge.title for gauge in case.gauges)]
        for node in case.nodes.values():
            found += [node.text, *(text for choice in node.choices for text in (choice.text, choice.feedback))]
    for checklist in module.checklists.values():
        found += [checklist.title, checklist.intro, *(tick.text for tick in checklist.ticks)]
    return (text for text in found if text)
