"""The data of a module as rows of the workbook's sheets: what the five sheets' readers read, written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.authoring.xlsx import texts
from bot.authoring.xlsx.fields import FIELDS
from bot.authoring.xlsx.layout import Lang
from bot.authoring.xlsx.words import CHOICES

Line = dict[str, str | int | float]
"""Cells of a row by the key of their column."""


@dataclass(frozen=True, slots=True)
class Writer:
    lang: Lang

    def sheets(self, data: Mapping[str, Any]) -> dict[str, list[Line]]:
        """`data` as a file of YAML holds it. By the key of the sheet."""
        items = _in_order(data)
        pools, explicit = _pools(data, items)
        return {
            "module": list(self._module(data, explicit)),
            "cards": [self._step(step) for step in data["steps"]],
            "questions": [line for item in items for line in self._item(item, pools.get(item["id"], []))],
            "scenario": [line for one in data.get("scenarios", ()) for line in self._scenario(one)],
            "checklists": [line for one in data.get("checklists", ()) for line in self._checklist(one)],
        }

    def word(self, choices: str, meaning: str) -> str:
        return CHOICES[choices][meaning][self.lang == "en"]

    def _module(self, data: Mapping[str, Any], pools: Mapping[str, list[str]]) -> Iterable[Line]:
        for field in FIELDS:
            title = field.title[self.lang == "en"]
            if field.kind == "pool":
                for name, ids in pools.items():
                    yield {"field": title, "ru": name, "en": ", ".join(ids)}
            elif field.many:
                for one in data.get(field.key, ()):
                    yield {"field": title, **(_halves("", one) if isinstance(one, Mapping) else {"ru": one})}
            elif field.key in data:
                one = data[field.key]
                value = _halves("", one, field.key == "warning") if isinstance(one, Mapping) else {"ru": one}
                yield {"field": title, **value}

    def _step(self, step: Mapping[str, Any]) -> Line:
        kind = next(key for key in CHOICES["step"] if key in step)
        line: Line = {"kind": self.word("step", kind)}
        if kind in ("pretest", "posttest"):
            return line | dict(step[kind])
        line["id"] = step[kind]
        if kind == "confidence":
            return line | _halves("text", step["question"], True)
        if kind != "card":
            return line
        picture = step.get("picture", {})
        return {
            **line,
            **_halves("title", step["title"]),
            **_halves("text", step["text"], True),
            **_law(step),
            **{flag: self.word("flag", "yes") for flag in ("nonlegal", "sensitive") if step.get(flag)},
            **({"picture": picture["file"]} if picture else {}),
            **_halves("alt", picture.get("alt")),
        }

    def _item(self, item: Mapping[str, Any], pools: list[str]) -> Iterable[Line]:
        answer, feedback = item.get("answer", {}), item.get("feedback", {})
        head: Line = {
            "id": item["id"],
            "kind": self.word("item", item["kind"]),
            **_halves("stem", item["stem"], True),
            **{key: answer[key] for key in ("value", "tolerance") if key in answer},
            **_halves("unit", answer.get("unit")),
            **_halves("right", feedback.get("right"), True),
            **_halves("wrong", feedback.get("wrong"), True),
            **_halves("explain", item.get("explain"), True),
            **_law(item),
            **({"pools": ", ".join(pools)} if pools else {}),
        }
        options = [self._option(option) for option in item.get("options", ())]
        yield head | (options[0] if options else {})
        yield from options[1:]

    def _option(self, option: Mapping[str, Any]) -> Line:
        return {
            "option": option["id"],
            **_halves("text", option["text"]),
            **({"correct": self.word("flag", "yes")} if option.get("correct") else {}),
            **_halves("feedback", option.get("feedback"), True),
        }

    def _scenario(self, scenario: Mapping[str, Any]) -> Iterable[Line]:
        head: Line = {"kind": self.word("scene", "scenario"), "id": scenario["id"], "to": scenario["start"]}
        yield head | _halves("text", scenario["title"])
        for id, gauge in scenario.get("gauges", {}).items():
            line: Line = {"kind": self.word("scene", "gauge"), "id": id, "score": gauge.get("start", 1)}
            yield line | _halves("text", gauge["title"])
        for id, node in _topmost_first(scenario):
            line = {"kind": self.word("scene", "node"), "id": id, **_halves("text", node["text"], True)}
            if "ending" in node:
                line |= {"ending": self.word("ending", node["ending"]), "score": node.get("score", 0)}
            yield line | _law(node)
            yield from (self._choice(choice) for choice in node.get("choices", ()))

    def _choice(self, choice: Mapping[str, Any]) -> Line:
        effect = ", ".join(f"{gauge} {change:+d}" for gauge, change in choice.get("effect", {}).items())
        return {
            "kind": self.word("scene", "choice"),
            "id": choice["id"],
            **_halves("text", choice["text"]),
            "to": choice["to"],
            **({"effect": effect} if effect else {}),
            **_halves("feedback", choice.get("feedback"), True),
            **_law(choice),
        }

    def _checklist(self, checklist: Mapping[str, Any]) -> Iterable[Line]:
        head: Line = {"kind": self.word("line", "checklist"), "id": checklist["id"]}
        yield {**head, **_halves("text", checklist["title"]), **_halves("intro", checklist.get("intro"), True)}
        for tick in checklist["ticks"]:
            line: Line = {"kind": self.word("line", "tick"), "id": tick["id"]}
            yield {**line, **_halves("text", tick["text"]), **_law(tick)}


_HALVES: Final = ("ru", "en")


def _halves(key: str, text: Mapping[str, str] | None, block: bool = False) -> Line:
    if not text:
        return {}
    values = {half: text[half] for half in _HALVES if text.get(half)}
    return {f"{key}.{half}".strip("."): texts.typed_breaks(one) if block else one for half, one in values.items()}


def _law(data: Mapping[str, Any]) -> Line:
    return {"law": ", ".join(data["law"])} if data.get("law") else {}


def _in_order(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Practice first, then as the pools list them: so pools need no order of their own."""
    by_id = {item["id"]: item for item in data["items"]}
    wanted = [step["item"] for step in data["steps"] if "item" in step]
    wanted += [id for ids in data["pools"].values() for id in ids]
    return [by_id[id] for id in dict.fromkeys([*wanted, *by_id]) if id in by_id]


def _pools(
    data: Mapping[str, Any], items: list[Mapping[str, Any]]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Pools by item; and those whose order differs from that of the items, with it."""
    of: dict[str, list[str]] = {}
    explicit: dict[str, list[str]] = {}
    for name, ids in data["pools"].items():
        if list(ids) != [item["id"] for item in items if item["id"] in set(ids)]:
            explicit[name] = list(ids)
        else:
            for id in ids:
                of.setdefault(id, []).append(name)
    return of, explicit


def _topmost_first(scenario: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Moments as one may come to them, from the start on."""
    nodes: Mapping[str, Mapping[str, Any]] = scenario["nodes"]
    order: dict[str, None] = {}
    ahead = [scenario["start"]]
    while ahead:
        id = ahead.pop(0)
        if id in nodes and id not in order:
            order[id] = None
            ahead += [choice["to"] for choice in nodes[id].get("choices", ())]
    return [(id, nodes[id]) for id in dict.fromkeys([*order, *nodes])]
