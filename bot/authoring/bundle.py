"""A module as a file to carry elsewhere: compiled there against the same register of law, it gets the same version."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any, Final, Literal

from bot.authoring.compile import Compiled
from bot.authoring.source import Source
from bot.authoring.unmark import unmark, unmark_line
from bot.chat import html
from bot.domain import course as c

Format = Literal["yaml", "zip"]
_PNG: Final = b"\x89PNG"
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_RESERVED: Final = frozenset({"null", "true", "false"})
_BLOCK: Final = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff][^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")


def write(compiled: Compiled, form: Format) -> bytes:
    return write_zip(compiled) if form == "zip" else write_yaml(compiled)


def write_zip(compiled: Compiled) -> bytes:
    """module.yaml and its pictures; the same bytes every time."""
    names = picture_names(compiled)
    files = {"module.yaml": write_yaml(compiled)}
    files |= {f"media/{names[digest]}": data for digest, data in compiled.media.items()}
    return _zipped(files)


def pack(source: Source) -> bytes:
    """The author's own files, as they are."""
    return _zipped(source.files)


def write_yaml(compiled: Compiled) -> bytes:
    """Without the pictures. Shared texts are written out, so it needs nothing but the register of law."""
    return "".join(f"{line}\n" for line in _lines(document(compiled), 0)).encode()


def document(compiled: Compiled) -> dict[str, Any]:
    """What a file of YAML holds."""
    return dict(_document(compiled.module, picture_names(compiled)))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def picture_names(compiled: Compiled) -> dict[str, str]:
    """File names by hash."""
    kinds = {digest: "png" if data.startswith(_PNG) else "jpg" for digest, data in compiled.media.items()}
    return {digest: f"{digest[:16]}.{kind}" for digest, kind in kinds.items()}


def _document(module: c.Module, pictures: Mapping[str, str]) -> Any:
    return _bare(
        {
            "format": module.format,
            "id": module.id,
            "title": _plain(module.title),
            "neutral": _plain(module.neutral),
            "audience": list(module.audience),
            "minutes": module.minutes,
            "law_as_of": module.law_as_of,
            "mastery": module.mastery,
            "warning": _rich(module.warning),
            "objectives": [_line(one) for one in module.objectives],
            "steps": [_step(step, pictures) for step in module.steps],
            "pools": {name: list(ids) for name, ids in module.pools.items()},
            "items": [_item(item) for item in module.items.values()],
            "scenarios": [_scenario(one) for one in module.scenarios.values()],
            "checklists": [_checklist(one) for one in module.checklists.values()],
        }
    )


def _step(step: c.Step, pictures: Mapping[str, str]) -> dict[str, Any]:
    match step:
        case c.Card():
            picture = step.picture and {"file": pictures[step.picture.file], "alt": _plain(step.picture.alt)}
            return {
                "card": step.id,
                "title": _plain(step.title),
                "text": _rich(step.text),
                "law": list(step.law),
                "nonlegal": not step.law or None,
                "picture": picture,
                "sensitive": step.sensitive or None,
            }
        case c.ConfidenceStep():
            return {"confidence": step.id, "question": _rich(step.question)}
        case c.TestStep():
            return {f"{step.phase}test": {"pool": step.pool, "draw": step.draw}}
        case c.ItemStep():
            return {"item": step.item}
        case c.ScenarioStep():
            return {"scenario": step.scenario}
        case c.ChecklistStep():
            return {"checklist": step.checklist}


def _item(item: c.Item) -> dict[str, Any]:
    answer = item.answer
    return {
        "id": item.id,
        "kind": item.kind,
        "stem": _rich(item.stem),
        "options": [
            {
                "id": one.id,
                "correct": one.correct or None,
                "text": _line(one.text),
                "feedback": _rich(one.feedback),
            }
            for one in item.options
        ],
        "answer": answer and {"value": answer.value, "tolerance": answer.tolerance, "unit": _plain(answer.unit)},
        "feedback": {"right": _rich(item.right), "wrong": _rich(item.wrong)} if item.right else None,
        "explain": _rich(item.explain),
        "law": list(item.law),
    }


def _scenario(scenario: c.Scenario) -> dict[str, Any]:
    return {
        "id": scenario.id,
        "title": _plain(scenario.title),
        "gauges": {one.id: {"title": _plain(one.title), "start": one.start} for one in scenario.gauges},
        "start": scenario.start,
        "nodes": {id: _node(node) for id, node in scenario.nodes.items()},
    }


def _node(node: c.Node) -> dict[str, Any]:
    choices = [
        {
            "id": one.id,
            "text": _line(one.text),
            "to": one.to,
            "effect": dict(one.effect),
            "feedback": _rich(one.feedback),
            "law": list(one.law),
        }
        for one in node.choices
    ]
    return {
        "text": _rich(node.text),
        "choices": choices,
        "ending": node.ending,
        "score": node.score if node.ending else None,
        "law": list(node.law),
    }


def _checklist(checklist: c.Checklist) -> dict[str, Any]:
    return {
        "id": checklist.id,
        "title": _plain(checklist.title),
        "intro": _rich(checklist.intro),
        "ticks": [{"id": one.id, "text": _line(one.text), "law": list(one.law)} for one in checklist.ticks],
    }


def _plain(text: c.Bilingual) -> dict[str, str]:
    return {"ru": _braces(html.plain(text.ru)), "en": _braces(html.plain(text.en))}


def _line(text: c.Bilingual) -> dict[str, str]:
    return {"ru": _braces(unmark_line(text.ru)), "en": _braces(unmark_line(text.en))}


def _rich(text: c.Bilingual | None) -> dict[str, str] | None:
    return {"ru": _braces(unmark(text.ru)), "en": _braces(unmark(text.en))} if text else None


def _braces(text: str) -> str:
    """A brace that was shown must not begin a template."""
    return re.sub(r"\{(?=[{%#])", "{{ '{' }}", text)


def _bare(value: Any) -> Any:
    """Without what is empty: it is the same as absent."""
    if isinstance(value, dict):
        return {key: bare for key, one in value.items() if (bare := _bare(one)) not in (None, [], {})}
    return [_bare(one) for one in value] if isinstance(value, list) else value


def _lines(value: Any, depth: int) -> list[str]:
    pad = "  " * depth
    if isinstance(value, dict):
        return [line for key, one in value.items() for line in _entry(f"{pad}{_scalar(key)}:", one, depth)]
    lines: list[str] = []
    for one in value:
        inner = _lines(one, depth + 1) if isinstance(one, dict | list) else [f"{pad}  {_scalar(one)}"]
        lines += [f"{pad}- {inner[0][len(pad) + 2 :]}", *inner[1:]]
    return lines


def _entry(head: str, value: Any, depth: int) -> list[str]:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return [f"{head} [{', '.join(_scalar(one) for one in value)}]"]
    if isinstance(value, dict | list):
        return [head, *_lines(value, depth + 1)]
    if isinstance(value, str) and "\n" in value and all(_BLOCK.fullmatch(line or "-") for line in value.split("\n")):
        return [f"{head} |-", *("  " * (depth + 1) + line if line else "" for line in value.split("\n"))]
    return [f"{head} {_scalar(value)}"]


def _scalar(value: Any) -> str:
    """JSON is YAML, but for two line breaks only YAML knows."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _RESERVED:
        return value
    text = json.dumps(value, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", text)
