"""Parameters against the description of the Bot API, compiled once into closures."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from .wire import Json, Refused, Upload, bad

Check = Callable[[Any], Any]
SOURCE = Path(__file__).parent.parent / "botapi" / "api.json"
BOOLEANS = {"true": True, "false": False, "1": True, "0": False, "True": True, "False": False}


class Spec:
    def __init__(self, source: Path = SOURCE) -> None:
        raw = json.loads(source.read_text("utf-8"))
        self._types: Json = raw["types"]
        self._compiled: dict[str, Check] = {}
        self.not_modelled = {name.lower() for name in raw["not_modelled"]}
        self.methods = {name.lower(): Method(name, fields, self) for name, fields in raw["methods"].items()}

    def outer(self, types: list[str]) -> Check:
        """A whole parameter: a form sends everything as text, JSON sends it as it is; both are taken."""
        inner = self.inner(types)
        if "InputFile" in types:
            return lambda value: value if isinstance(value, Upload | str) else wrong(types)
        if types == ["String"]:
            return inner
        if set(types) == {"Integer", "String"}:
            return lambda value: int(value) if _digits(value) else inner(value)
        if types == ["Integer"]:
            return lambda value: int(value) if _digits(value) else inner(value)
        if types == ["Boolean"]:
            return lambda value: BOOLEANS.get(value, value) if isinstance(value, str) else inner(value)
        if types == ["Float"]:
            return lambda value: _float(value) if isinstance(value, str) else inner(value)
        return lambda value: inner(_unpacked(value) if isinstance(value, str) else value)

    def inner(self, types: list[str]) -> Check:
        checks = [self._one(name) for name in types]
        return checks[0] if len(checks) == 1 else _any_of(checks)

    def _one(self, name: str) -> Check:
        if name.startswith("Array of "):
            return _array(name, self._one(name.removeprefix("Array of ")))
        if name in SCALARS:
            return SCALARS[name]
        if name not in self._types:
            return lambda value: value
        return lambda value: self._object(name)(value)

    def _object(self, name: str) -> Check:
        if name not in self._compiled:
            described = self._types[name]
            if described["subtypes"]:
                self._compiled[name] = _any_of([self._object(sub) for sub in described["subtypes"]])
            else:
                self._compiled[name] = self._fields(name, described["fields"])
        return self._compiled[name]

    def _fields(self, name: str, fields: list[Json]) -> Check:
        checks = {field["name"]: self.inner(field["types"]) for field in fields}
        required = [field["name"] for field in fields if field["required"]]

        def check(value: Any) -> Any:
            if not isinstance(value, dict):
                raise bad(f"object expected as {name}")
            for key, part in value.items():
                if key not in checks:
                    raise bad(f"unknown field {name}.{key}")
                try:
                    checks[key](part)
                except Refused as refused:
                    raise _at(refused, f"{name}.{key}") from None
            for key in required:
                if key not in value:
                    raise bad(f"can't parse {name}: can't find field \"{key}\"")
            return value

        return check


class Method:
    def __init__(self, name: str, fields: list[Json], spec: Spec) -> None:
        self.name = name
        self.checks = {field["name"]: spec.outer(field["types"]) for field in fields}
        self.required = [field["name"] for field in fields if field["required"]]

    def read(self, raw: Json) -> Json:
        """The parameters as values, files sent apart under `attach://name` put where they are named."""
        checks, read, apart = self.checks, {}, {}
        for key, value in raw.items():
            check = checks.get(key)
            if check is not None:
                try:
                    read[key] = check(value)
                except Refused as refused:
                    raise _at(refused, key) from None
            elif isinstance(value, Upload):
                apart[key] = value
            else:
                raise bad(f'unknown parameter "{key}"')
        for key in self.required:
            if key not in read or read[key] == "":
                raise bad("message text is empty" if key == "text" else f"parameter {key} is required")
        return _attached(read, apart) if apart else read


def _attached(read: Json, apart: dict[str, Upload]) -> Json:
    used: set[str] = set()

    def fill(value: Any) -> Any:
        if isinstance(value, str) and value.startswith("attach://"):
            name = value.removeprefix("attach://")
            if name not in apart:
                raise bad(f"file {value} was not sent")
            used.add(name)
            return apart[name]
        if isinstance(value, dict):
            return {key: fill(part) for key, part in value.items()}
        return [fill(part) for part in value] if isinstance(value, list) else value

    filled = {key: fill(value) for key, value in read.items()}
    if used != set(apart):
        raise bad(f"files sent and not named: {sorted(set(apart) - used)}")
    return filled


def _at(refused: Refused, where: str) -> Refused:
    return bad(f"{refused.description.removeprefix('Bad Request: ')} in {where}")


def wrong(types: list[str]) -> Any:
    raise bad(f"{' or '.join(types)} expected")


def _any_of(checks: list[Check]) -> Check:
    def check(value: Any) -> Any:
        problems = []
        for one in checks:
            try:
                return one(value)
            except Refused as refused:
                problems.append(refused)
        # The alternative that got furthest in fits best: "unknown field" of a wrong kind says nothing.
        raise min(problems, key=lambda refused: "unknown field" in refused.description)

    return check


def _array(name: str, each: Check) -> Check:
    def check(value: Any) -> Any:
        if not isinstance(value, list):
            raise bad(f"{name} expected")
        for one in value:
            each(one)
        return value

    return check


def _scalar(name: str, kinds: tuple[type, ...]) -> Check:
    def check(value: Any) -> Any:
        # A boolean is an int in Python, and never one in the Bot API.
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise bad(f"{name} expected")
        return value

    return check


SCALARS: dict[str, Check] = {
    "Integer": _scalar("Integer", (int,)),
    "Float": _scalar("Float", (int, float)),
    "String": _scalar("String", (str, Upload)),
    "Boolean": _scalar("Boolean", (bool,)),
    "InputFile": _scalar("InputFile", (Upload, str)),
}


def _digits(value: Any) -> bool:
    return isinstance(value, str) and value.removeprefix("-").isdecimal()


def _float(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise bad("Float expected") from None


def _unpacked(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        raise bad("can't parse JSON") from None


@cache
def load() -> Spec:
    return Spec()
