"""What the content is, in numbers: for whoever must judge whether it may be taught, and what a lawyer reads first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final, Literal

from bot.authoring import markup, pace
from bot.authoring.check import Report
from bot.authoring.problems import Problem, errors
from bot.chat import html
from bot.domain import course as c
from bot.domain.footing import Shaky, shaky
from bot.domain.reference import LawRecord

Part = Literal["card", "item", "ending", "choice", "tick"]
_NAMES_AN_ARTICLE: Final = re.compile(r"\b(?:ст|статьи|статье|статья|art|arts|article)\b\.?\s?\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """Of the statements about law, how many name an entry of the register."""

    statements: int
    cited: int

    @property
    def share(self) -> float:
        """0..1; all, when nothing is stated."""
        return self.cited / self.statements if self.statements else 1.0


@dataclass(frozen=True, slots=True)
class Profile:
    """How far entries can be relied on, counted: high, medium, low; S (copy read), C (commentary), R (recall)."""

    confidence: Mapping[str, int]
    evidence: Mapping[str, int]
    unsettled: int


@dataclass(frozen=True, slots=True)
class ModuleFacts:
    id: str
    title: c.Bilingual
    version: str
    cards: int
    items: int
    kinds: Mapping[str, int]
    post_only: int
    """Items met nowhere but in the post-test."""
    scenarios: int
    nodes: int
    endings: int
    ticks: int
    words: Mapping[str, int]
    minutes: Mapping[str, float]
    minutes_declared: int
    law: int
    profile: Profile
    citations: Share
    stale: int


@dataclass(frozen=True, slots=True)
class Bare:
    """A statement about law in a module that names no entry."""

    module: str
    part: Part
    id: str
    title: c.Bilingual


@dataclass(frozen=True, slots=True)
class ContentFacts:
    """`totals` count all content; `left_out` are modules with errors, of which only the totals know."""

    modules: tuple[ModuleFacts, ...]
    totals: Mapping[str, int]
    register: Profile
    citations: Share
    uncertain: tuple[Shaky, ...]
    """What rests on recall, on low confidence, or on law not known to be in force, whoever has signed it since."""
    uncited: tuple[Bare, ...]
    left_out: int
    errors: int
    stale: int


@dataclass(frozen=True, slots=True)
class _Statement:
    part: Part
    id: str
    title: c.Bilingual
    text: c.Bilingual
    law: tuple[str, ...]
    legal: bool


def facts(report: Report) -> ContentFacts:
    law = report.reference.law
    modules = {name: one.module for name, one in sorted(report.compiled.items())}
    found = tuple(_module(report, name) for name in modules)
    shares = [one.citations for one in found]
    return ContentFacts(
        modules=found,
        totals=_totals(report, found),
        register=_profile(law.values()),
        citations=Share(sum(one.statements for one in shares), sum(one.cited for one in shares)),
        uncertain=tuple(place for module in modules.values() for place in shaky(module, law, ())),
        uncited=tuple(bare for module in modules.values() for bare in _uncited(module)),
        left_out=report.counts.get("modules", 0) - len(found),
        errors=len(errors(report.problems)),
        stale=sum(one.code == "stale-english" for one in report.problems),
    )


def _module(report: Report, name: str) -> ModuleFacts:
    module, law = report.compiled[name].module, report.reference.law
    nodes = [node for case in module.scenarios.values() for node in case.nodes.values()]
    legal = [one for one in _statements(module) if one.legal]
    texts = list(pace.texts_of(module))
    return ModuleFacts(
        id=name,
        title=module.title,
        version=report.compiled[name].version,
        cards=sum(isinstance(step, c.Card) for step in module.steps),
        items=len(module.items),
        kinds=_ordered(Counter(item.kind for item in module.items.values()), "single", "multiple", "order", "number"),
        post_only=len(_post_only(module)),
        scenarios=len(module.scenarios),
        nodes=len(nodes),
        endings=sum(node.ending is not None for node in nodes),
        ticks=sum(len(one.ticks) for one in module.checklists.values()),
        words={locale: sum(markup.words(text[locale]) for text in texts) for locale in c.LOCALES},
        minutes={locale: round(pace.run(module, locale).minutes, 1) for locale in c.LOCALES},
        minutes_declared=module.minutes,
        law=len(module.law),
        profile=_profile(law[id] for id in module.law if id in law),
        citations=Share(len(legal), sum(bool(one.law) for one in legal)),
        stale=sum(_is_stale(problem, name, alone=len(report.compiled) == 1) for problem in report.problems),
    )


def _totals(report: Report, modules: Iterable[ModuleFacts]) -> dict[str, int]:
    """Counted on what was written, modules with errors included; what only compiling shows, on the others."""
    counted = ("modules", "cards", "items", "scenarios", "checklists", "aids", "trees", "law", "terms", "contacts")
    totals = {name: report.counts.get(name, 0) for name in counted}
    aids, trees = report.reference.aids.values(), report.reference.trees.values()
    return totals | {
        "aid ticks": sum(len(aid.ticks) for aid in aids),
        "forks": sum(len(tree.nodes) for tree in trees),
        "nodes": sum(one.nodes for one in modules),
        "endings": sum(one.endings for one in modules),
        "ticks": sum(one.ticks for one in modules),
    }


def _post_only(module: c.Module) -> set[str]:
    met: dict[str, set[str]] = {"pre": set(), "post": set(), "practice": set()}
    for step in module.steps:
        if isinstance(step, c.TestStep):
            met[step.phase].update(module.pools[step.pool])
        elif isinstance(step, c.ItemStep):
            met["practice"].add(step.item)
    return met["post"] - met["pre"] - met["practice"]


def _profile(records: Iterable[LawRecord]) -> Profile:
    found = list(records)
    return Profile(
        _ordered(Counter(one.entry.confidence for one in found), "high", "medium", "low"),
        _ordered(Counter(one.entry.evidence for one in found), "S", "C", "R"),
        sum("not-settled" in one.doubts for one in found),
    )


def _ordered(counted: Mapping[str, int], *names: str) -> dict[str, int]:
    return {name: counted.get(name, 0) for name in names}


def _statements(module: c.Module) -> Iterator[_Statement]:
    """All that could state law. Items, endings and ticks do; cards and choices when they cite or name an article."""
    for step in module.steps:
        if isinstance(step, c.Card):
            yield _statement("card", step.id, step.title, step.text, step.law)
    for item in module.items.values():
        yield _statement("item", item.id, item.stem, item.stem, item.law, always=True)
    for case in module.scenarios.values():
        for node in case.nodes.values():
            yield from _of_node(case, node)
    for checklist in module.checklists.values():
        for tick in checklist.ticks:
            yield _statement("tick", f"{checklist.id}/{tick.id}", tick.text, tick.text, tick.law, always=True)


def _of_node(case: c.Scenario, node: c.Node) -> Iterator[_Statement]:
    if node.ending:
        yield _statement("ending", f"{case.id}/{node.id}", node.text, node.text, node.law, always=True)
    for choice in node.choices:
        told = choice.feedback or choice.text
        yield _statement("choice", f"{case.id}/{node.id}/{choice.id}", choice.text, told, choice.law)


def _statement(
    part: Part, id: str, title: c.Bilingual, text: c.Bilingual, law: tuple[str, ...], *, always: bool = False
) -> _Statement:
    names = any(_NAMES_AN_ARTICLE.search(html.plain(text[locale])) for locale in c.LOCALES)
    return _Statement(part, id, title, text, law, always or bool(law) or names)


def _uncited(module: c.Module) -> Iterator[Bare]:
    for one in _statements(module):
        if one.legal and not one.law:
            yield Bare(module.id, one.part, one.id, one.title)


def _is_stale(problem: Problem, module: str, *, alone: bool) -> bool:
    """A problem knows its file; the file of a module stands in the folder of that name, or is the only one."""
    return problem.code == "stale-english" and (alone or module in PurePosixPath(problem.file).parts)
