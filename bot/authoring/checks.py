"""What must hold in a module beyond its shape. Texts are judged in rendering.py, scenarios in flow.py."""

from __future__ import annotations

import datetime
import difflib
import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, Final

from bot.authoring import flow
from bot.authoring.draft import (
    BothLanguages,
    CardStep,
    ChecklistRef,
    ConfidenceDraft,
    ItemDraft,
    ItemRef,
    ModuleDraft,
    Posttest,
    Pretest,
    ScenarioRef,
)
from bot.authoring.law import is_date
from bot.authoring.problems import Path
from bot.authoring.reference import Reference
from bot.authoring.schema import GUESSED, Draft
from bot.domain.course import LOCALES, Locale
from bot.domain.reference import Doubt, LawRecord

_DOUBTS: Final[Mapping[Doubt, str]] = {
    "not-settled": "law-not-settled",
    "low-confidence": "law-low-confidence",
    "from-memory": "law-from-memory",
}
_MAX_LIKELY: Final = 1_000
"""Ids among which the nearest is looked for: comparing is slow."""
OPTIONS: Final = {"single": (3, 5), "multiple": (3, 6), "order": (3, 6), "number": (0, 0)}


def check_module(draft: Draft[ModuleDraft], reference: Reference, today: datetime.date) -> None:
    module = draft.model
    _check_date(draft, today)
    _check_ids(draft)
    _check_steps(draft)
    _check_tests(draft)
    for index, item in enumerate(module.items):
        _check_item(draft, item, ("items", index))
    _check_used(draft)
    flow.check_scenarios(draft)
    _check_audience(draft, reference)
    _check_law(draft, reference)


def _check_date(draft: Draft[ModuleDraft], today: datetime.date) -> None:
    day = draft.model.law_as_of
    if not is_date(day):
        draft.blame(("law_as_of",), "bad-date", value=day[:30])
    elif day > today.isoformat():
        draft.blame(("law_as_of",), "date-ahead", value=day)


def _check_ids(draft: Draft[ModuleDraft]) -> None:
    module = draft.model
    lists: dict[str, Iterable[tuple[Path, str]]] = {
        "items": ((("items", i, "id"), item.id) for i, item in enumerate(module.items)),
        "scenarios": ((("scenarios", i, "id"), one.id) for i, one in enumerate(module.scenarios)),
        "checklists": ((("checklists", i, "id"), one.id) for i, one in enumerate(module.checklists)),
        "cards": ((("steps", i), step.card) for i, step in enumerate(module.steps) if isinstance(step, CardStep)),
        "questions": (
            (("steps", i), step.confidence) for i, step in enumerate(module.steps) if isinstance(step, ConfidenceDraft)
        ),
    }
    for n, checklist in enumerate(module.checklists):
        lists[f"ticks {n}"] = ((("checklists", n, "ticks", i), tick.id) for i, tick in enumerate(checklist.ticks))
    for entries in lists.values():
        unique(draft, entries)


def unique(draft: Draft[Any], entries: Iterable[tuple[Path, str]]) -> None:
    seen: set[str] = set()
    for path, id in entries:
        if id in seen and id != "-":
            draft.blame(path, "duplicate-id", id=id)
        seen.add(id)


def _check_steps(draft: Draft[ModuleDraft]) -> None:
    module = draft.model
    items, scenarios = {item.id for item in module.items}, {one.id for one in module.scenarios}
    checklists = {one.id for one in module.checklists}
    tested = set(chain.from_iterable(module.pools.get(step.posttest.pool, ()) for _, step in _posttests(module)))
    for index, step in enumerate(module.steps):
        path = ("steps", index)
        match step:
            case CardStep(law=[], nonlegal=False):
                draft.blame(path, "card-without-law")
            case CardStep(law=[_, *_], nonlegal=True):
                draft.blame((*path, "nonlegal"), "nonlegal-with-law")
            case ItemRef(item=id):
                known(draft, (*path, "item"), id, items, "unknown-item")
                if id in tested:
                    draft.blame((*path, "item"), "practice-in-test", id=id)
            case ScenarioRef(scenario=id):
                known(draft, (*path, "scenario"), id, scenarios, "unknown-scenario")
            case ChecklistRef(checklist=id):
                known(draft, (*path, "checklist"), id, checklists, "unknown-checklist")
    if not any(isinstance(step, CardStep) for step in module.steps):
        draft.blame(("steps",), "no-cards")


def known(draft: Draft[Any], path: Path, id: str, ids: Collection[str], code: str) -> None:
    """Complains of an id that is not among `ids`, with the nearest that is while there is little wrong."""
    if id in ids or draft.was_lost(id):
        return
    likely = list(islice(ids, _MAX_LIKELY)) if len(draft.doc.problems) < GUESSED else []
    near = difflib.get_close_matches(id, likely, n=1, cutoff=0.6)
    draft.blame(path, code, id=id, guess=f" ({near[0]}?)" if near else "")


def _posttests(module: ModuleDraft) -> list[tuple[int, Posttest]]:
    return [(index, step) for index, step in enumerate(module.steps) if isinstance(step, Posttest)]


def _check_tests(draft: Draft[ModuleDraft]) -> None:
    module = draft.model
    pre = [index for index, step in enumerate(module.steps) if isinstance(step, Pretest)]
    post = [index for index, _ in _posttests(module)]
    if not post and not draft.was_lost("posttest"):
        draft.blame(("steps",), "no-posttest")
    for index in (*pre[1:], *post[1:]):
        draft.blame(("steps", index), "second-test")
    if pre and post and pre[0] > post[0]:
        draft.blame(("steps", pre[0]), "pretest-late")
    for index, step in enumerate(module.steps):
        if isinstance(step, Pretest | Posttest):
            name, draw = ("pretest", step.pretest) if isinstance(step, Pretest) else ("posttest", step.posttest)
            known(draft, ("steps", index, name, "pool"), draw.pool, module.pools, "unknown-pool")
            size = len(set(module.pools.get(draw.pool, ())))
            if draw.pool in module.pools and size < draw.draw:
                draft.blame(
                    ("steps", index, name, "draw"),
                    "pool-too-small",
                    pool=draw.pool,
                    size=size,
                    draw=draw.draw,
                )
    items = {item.id for item in module.items}
    for pool, ids in module.pools.items():
        unique(draft, ((("pools", pool, index), id) for index, id in enumerate(ids)))
        for index, id in enumerate(ids):
            known(draft, ("pools", pool, index), id, items, "unknown-item")


def _check_item(draft: Draft[ModuleDraft], item: ItemDraft, path: Path) -> None:
    low, high = OPTIONS[item.kind]
    if not low <= len(item.options) <= high:
        code = "number-with-options" if item.kind == "number" else "options-count"
        draft.blame((*path, "options"), code, count=len(item.options), low=low, high=high)
    if not item.law:
        draft.blame(path, "item-without-law", id=item.id)
    unique(draft, (((*path, "options", index), option.id) for index, option in enumerate(item.options)))
    for language in LOCALES:
        texts = (((*path, "options", index, "text"), option.text) for index, option in enumerate(item.options))
        unlike(draft, texts, language, "same-options")
    if item.kind in ("order", "number"):
        if not item.feedback:
            draft.blame(path, "no-feedback", id=item.id)
    else:
        for index, option in enumerate(item.options):
            if not option.feedback:
                draft.blame((*path, "options", index), "no-option-feedback", id=option.id)
    _check_key(draft, item, path)
    _check_answer(draft, item, path)


def unlike(draft: Draft[Any], texts: Iterable[tuple[Path, BothLanguages]], language: Locale, code: str) -> None:
    """Complains of a text that says in this language what one before it says."""
    seen: set[str] = set()
    for path, one in texts:
        text = " ".join(getattr(one, language).casefold().split()).rstrip(".")
        if text and text in seen:
            draft.blame((*path, language), code)
        seen.add(text)


def _check_key(draft: Draft[ModuleDraft], item: ItemDraft, path: Path) -> None:
    right = sum(option.correct for option in item.options)
    if item.kind == "single" and right != 1:
        draft.blame(path, "key-single", id=item.id, count=right)
    if item.kind == "multiple" and not 1 <= right < len(item.options):
        draft.blame(path, "key-multiple", id=item.id, count=right)
    if item.kind == "order" and right:
        draft.blame(path, "key-order", id=item.id)


def _check_answer(draft: Draft[ModuleDraft], item: ItemDraft, path: Path) -> None:
    answer = item.answer
    if (item.kind == "number") != (answer is not None):
        return draft.blame(path, "no-answer" if item.kind == "number" else "answer-unused", id=item.id)
    if answer is None:
        return
    if not math.isfinite(answer.value) or abs(answer.value) > 1e9:
        draft.blame((*path, "answer", "value"), "answer-value")
    if not 0 <= answer.tolerance <= 1e9:
        draft.blame((*path, "answer", "tolerance"), "answer-tolerance")
    elif answer.tolerance > abs(answer.value) / 2:
        draft.blame((*path, "answer", "tolerance"), "answer-loose")


def _check_used(draft: Draft[ModuleDraft]) -> None:
    module = draft.model
    used = set(chain.from_iterable(module.pools.values()))
    used |= {step.item for step in module.steps if isinstance(step, ItemRef)}
    shown = {step.scenario for step in module.steps if isinstance(step, ScenarioRef)}
    shown |= {step.checklist for step in module.steps if isinstance(step, ChecklistRef)}
    drawn = {step.pretest.pool for step in module.steps if isinstance(step, Pretest)}
    drawn |= {step.posttest.pool for _, step in _posttests(module)}
    for index, item in enumerate(module.items):
        if item.id not in used:
            draft.blame(("items", index), "unused", id=item.id)
    aids = [("scenarios", i, one.id) for i, one in enumerate(module.scenarios)]
    aids += [("checklists", i, one.id) for i, one in enumerate(module.checklists)]
    for name, index, id in aids:
        if id not in shown:
            draft.blame((name, index), "unused", id=id)
    for pool in module.pools:
        if pool not in drawn:
            draft.blame(("pools", pool), "unused", id=pool)


def _check_audience(draft: Draft[ModuleDraft], reference: Reference) -> None:
    if reference.professions:
        for index, id in enumerate(draft.model.audience):
            known(draft, ("audience", index), id, reference.professions, "unknown-profession")
    if reference.snippets:
        names = [f"snippet.{id}" for id in reference.snippets]
        for index, name in enumerate(draft.model.use):
            known(draft, ("use", index), name, names, "unknown-snippet")


def citations(module: ModuleDraft) -> Iterator[tuple[Path, str]]:
    """Every law id with its place, in the order of the file."""
    holders: list[tuple[Path, list[str]]] = []
    for index, step in enumerate(module.steps):
        if isinstance(step, CardStep):
            holders.append((("steps", index), step.law))
    holders += [(("items", index), item.law) for index, item in enumerate(module.items)]
    for n, scenario in enumerate(module.scenarios):
        for id, node in scenario.nodes.items():
            place: Path = ("scenarios", n, "nodes", id)
            holders.append((place, node.law))
            holders += [((*place, "choices", i), choice.law) for i, choice in enumerate(node.choices)]
    for n, checklist in enumerate(module.checklists):
        holders += [(("checklists", n, "ticks", i), tick.law) for i, tick in enumerate(checklist.ticks)]
    for path, ids in holders:
        yield from (((*path, "law", index), id) for index, id in enumerate(ids))


def _check_law(draft: Draft[ModuleDraft], reference: Reference) -> None:
    check_citations(draft, citations(draft.model), reference)


def check_citations(draft: Draft[Any], cited: Iterable[tuple[Path, str]], reference: Reference) -> None:
    """Unknown entries are errors; doubts about known ones are gathered, one warning a kind."""
    places: dict[str, Path] = {}
    for path, id in cited:
        known(draft, path, id, reference.law, "unknown-law")
        places.setdefault(id, path)
    entries = {id: reference.law[id] for id in places if id in reference.law}
    for code, ids in _doubts(entries).items():
        draft.blame(places[ids[0]], code, ids=", ".join(ids), count=len(ids))


def _doubts(cited: Mapping[str, LawRecord]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id, record in cited.items():
        for doubt in record.doubts:
            found.setdefault(_DOUBTS[doubt], []).append(id)
    return found
