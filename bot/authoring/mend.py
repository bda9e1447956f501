"""A wrong draft made right enough to be looked at further, so that its author hears of everything at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, cast

from pydantic_core import ErrorDetails

from bot.authoring.draft import STEP_KINDS
from bot.authoring.problems import Path

_STAND_IN: Final = "-"
_NOTHING: Final[tuple[str, ...]] = ()
_FILLERS: Final[dict[str, Any]] = {
    **dict.fromkeys(("law", "options", "choices", "steps", "items", "objectives", "audience", "ticks"), _NOTHING),
    **dict.fromkeys(("entries", "contacts", "snippets", "terms", "professions", "localities"), _NOTHING),
    **dict.fromkeys(("path", "related", "sources", "use"), _NOTHING),
    **dict.fromkeys(("id", "to", "pool", "start", "kind", *STEP_KINDS), _STAND_IN),
    **dict.fromkeys(("ru", "en"), "\N{NO-BREAK SPACE}"),
    **dict.fromkeys(("law_as_of", "file", "phone", "url", "tz", "state"), ""),
    **{
        "minutes": 10,
        "mastery": 0.8,
        "format": 1,
        "draw": 1,
        "value": 0.0,
        "confidence": "low",
        "evidence": "R",
    },
}


@dataclass(slots=True)
class Patient:
    data: Any
    mended: set[Path] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    """Ids of what was too broken to keep."""
    kept: dict[str, list[int]] = field(default_factory=dict)
    """For a top-level list that lost elements: where the others stood."""

    def original(self, path: Path) -> Path:
        if len(path) > 1 and isinstance(path[1], int) and path[0] in self.kept:
            return (path[0], self.kept[str(path[0])][path[1]], *path[2:])
        return path

    def mend(self, details: list[ErrorDetails], *, drastic: bool) -> None:
        """Fill, or take out; what cannot be filled goes with the whole part it belongs to."""
        self.data = _copy(self.data)
        doomed: set[Path] = set()
        for detail in details:
            path = where(self.data, detail["loc"])
            self.mended.add(self.original(path))
            if drastic or not self._filled(path, detail):
                doomed.add(path[:2])
        for path in sorted((path for path in doomed if len(path) == 2), key=_place, reverse=True):
            self._drop(path)

    def _filled(self, path: Path, detail: ErrorDetails) -> bool:
        if not path or detail["loc"][-1] == "[key]":
            return False
        parent, last, kind = _parent(self.data, path), path[-1], detail["type"]
        if parent is None:
            return True  # what it stood in has just been filled
        if kind == "extra_forbidden":
            parent.pop(last, None)
        elif kind == "bad-id":
            parent[last] = _STAND_IN
        elif isinstance(last, int):
            return False
        else:
            parent[last] = _copy(_FILLERS.get(str(last), {}))
        return True

    def _drop(self, path: Path) -> None:
        name, index = str(path[0]), path[1]
        parent = self.data[name]
        if isinstance(parent, list) and isinstance(index, int):
            self.kept.setdefault(name, list(range(len(parent)))).pop(index)
            self._lose(parent.pop(index))
        elif isinstance(parent, dict) and index in parent:
            self.lost.add(str(index))
            self._lose(parent.pop(index))

    def _lose(self, gone: Any) -> None:
        if isinstance(gone, dict):
            self.lost.update(str(gone[name]) for name in ("id", *STEP_KINDS) if name in gone)


def where(data: Any, loc: tuple[int | str, ...]) -> Path:
    """pydantic's place without the union tags it mixes in. A missing key is the last part."""
    path: list[str | int] = []
    here = data
    for index, part in enumerate(loc):
        last = index == len(loc) - 1
        if isinstance(here, dict) and part in STEP_KINDS and not last and not isinstance(here.get(part), dict | list):
            continue  # `card` in ("steps", 2, "card", "text") is the tag, not the key
        if (isinstance(here, dict) and part in here) or (isinstance(here, list) and isinstance(part, int)):
            path.append(part)
            here = cast("Any", here)[part]
        elif last and isinstance(here, dict) and isinstance(part, str) and part != "[key]":
            path.append(part)
    return tuple(path)


def _place(path: Path) -> tuple[str, int, str]:
    return str(path[0]), path[1] if isinstance(path[1], int) else 0, str(path[1])


def _parent(data: Any, path: Path) -> Any:
    for part in path[:-1]:
        there = part in data if isinstance(data, dict) else isinstance(part, int) and part < len(data or ())
        data = data[part] if there else None
        if not isinstance(data, dict | list):
            return None
    return data


def _copy(data: Any) -> Any:
    """Deep, and lists for tuples: validation is strict."""
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    return [_copy(value) for value in data] if isinstance(data, list | tuple) else data
