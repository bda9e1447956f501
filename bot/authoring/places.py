"""The texts of a module one by one, each with a name that outlives a recompilation, for small fixes in the chat."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from bot.authoring import bundle
from bot.authoring.compile import Compiled
from bot.authoring.draft import STEP_KINDS
from bot.authoring.problems import Path

MAX_KEY: Final = 40
_LANGUAGES: Final = frozenset({"ru", "en", "en_of"})
_PARTS: Final = {"items": "item", "scenarios": "scenario", "checklists": "checklist"}
_GROUPS: Final = frozenset({"options", "nodes", "choices", "ticks", "gauges"})
_LABELS: Final[Mapping[tuple[str, str], str]] = {
    ("module", "title"): "title",
    ("module", "neutral"): "neutral",
    ("module", "warning"): "warning",
    ("module", "objectives"): "objective",
    ("card", "title"): "card-title",
    ("card", "text"): "card-text",
    ("card", "alt"): "alt",
    ("confidence", "question"): "question",
    ("item", "stem"): "stem",
    ("options", "text"): "option",
    ("options", "feedback"): "option-feedback",
    ("item", "unit"): "unit",
    ("item", "right"): "right",
    ("item", "wrong"): "wrong",
    ("item", "explain"): "explain",
    ("scenario", "title"): "scenario-title",
    ("gauges", "title"): "gauge",
    ("nodes", "text"): "node",
    ("choices", "text"): "choice",
    ("choices", "feedback"): "choice-feedback",
    ("checklist", "title"): "checklist-title",
    ("checklist", "intro"): "intro",
    ("ticks", "text"): "tick",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One text in both languages, in the Markdown its author types.

    `key` is the same in every version that has the text: at most 40 of A-Z a-z 0-9 . _ -. `part` and `id` say which
    card, item, scenario or checklist it is in (`module` for its own), `inner` which option, moment, choice or line.
    """

    key: str
    part: str
    id: str
    inner: str
    label: str
    ru: str
    en: str


def texts(compiled: Compiled) -> tuple[Place, ...]:
    """The module's own, cards, items as they are asked, scenarios from their start, checklists."""
    data = _in_reading_order(bundle.document(compiled))
    return tuple(_place(data, path, text) for path, text in every_text(data, ()))


def _in_reading_order(data: dict[str, Any]) -> dict[str, Any]:
    """A compiled module keeps by their ids what a reader meets in another order."""
    asked = [step["item"] for step in data["steps"] if "item" in step]
    asked = list(dict.fromkeys([*asked, *chain.from_iterable(data.get("pools", {}).values())]))
    items = sorted(data.get("items", ()), key=lambda item: asked.index(item["id"]) if item["id"] in asked else 9_999)
    scenarios = [{**one, "nodes": _from_start(one["nodes"], one["start"])} for one in data.get("scenarios", ())]
    places = {"items": items, "scenarios": scenarios}
    return {key: places.get(key, value) for key, value in data.items()}


def _from_start(nodes: Mapping[str, Any], start: str) -> dict[str, Any]:
    met = {start: nodes[start]}
    for id in (waiting := [start]):
        found = {choice["to"] for choice in nodes[id].get("choices", ())} - met.keys()
        waiting += [one for one in nodes if one in found]
        met |= {one: nodes[one] for one in nodes if one in found}
    return {**met, **nodes}


def path_of(data: Mapping[str, Any], key: str) -> Path | None:
    """Where the text of that key stands in a document; None when it is there no more."""
    return next((path for path, _ in every_text(data, ()) if _key(named(data, path)) == key), None)


def named(data: Any, path: Path) -> str:
    """`item.q1.a.feedback`: ids instead of places in lists. Of a path that leads nowhere, what can be said of it."""
    part, words = _head(data, path)
    here = data
    for depth, step in enumerate(path):
        here = _inside(here, step)
        if part == "module" or depth > 1:
            words += [] if _is_unsaid(path, depth) else _word(here, step)
    return ".".join(words)


def _is_unsaid(path: Path, depth: int) -> bool:
    """Names of lists and languages; an id may look like either."""
    group = depth in (2, 4) and path[depth] in _GROUPS - {"gauges"}
    return group or (depth == len(path) - 1 and path[depth] in _LANGUAGES)


def _head(data: Any, path: Path) -> tuple[str, list[str]]:
    element = _inside(_inside(data, path[0]), path[1]) if len(path) > 1 else None
    if isinstance(element, dict) and path[0] == "steps":
        kind = next((kind for kind in STEP_KINDS if kind in element), "step")
        return kind, [kind, *_word(element.get(kind), path[1])]
    if isinstance(element, dict) and path[0] in _PARTS:
        part = _PARTS[str(path[0])]
        return part, [part, *_word(element, path[1])]
    return "module", ["module"]


def _inside(data: Any, step: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _word(value: Any, step: str | int) -> list[str]:
    if isinstance(step, str):
        return [step]
    own = value.get("id") if isinstance(value, dict) else value
    return [own] if isinstance(own, str) and own else [str(step + 1)]


def _key(name: str) -> str:
    return name if len(name) <= MAX_KEY else f"{name[: MAX_KEY - 9]}.{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def every_text(value: Any, path: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """What has words in two languages, at any depth of a document."""
    if isinstance(value, dict) and value and value.keys() <= _LANGUAGES and _all_text(value.values()):
        yield path, value
    elif isinstance(value, dict | list):
        for step, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from every_text(one, (*path, step))


def _all_text(values: Any) -> bool:
    return all(isinstance(one, str) for one in values)


def _place(data: Mapping[str, Any], path: Path, text: Mapping[str, str]) -> Place:
    part, words = _head(data, path)
    group = _group(path)
    leaf = str(path[-1]) if isinstance(path[-1], str) else str(path[-2])
    name = named(data, path).split(".")
    return Place(
        _key(".".join(name)),
        part,
        words[1] if len(words) > 1 else str(data["id"]),
        ".".join(name[2:-1]) if group else "",
        _LABELS[(group or part, leaf)],
        text.get("ru", ""),
        text.get("en", ""),
    )


def _group(path: Path) -> str:
    """The list of smaller things a text is in: ("scenarios", 0, "nodes", "door", "choices", 1, "text")."""
    if len(path) > 5 and path[2] == "nodes" and path[4] == "choices":
        return "choices"
    return str(path[2]) if len(path) > 3 and path[2] in _GROUPS else ""
