"""The one way to write a module as bytes, and to read them back. Their hash is the module's version.

A field that has its default is left out, so a new optional field in bot.domain.course changes no version.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from pydantic import TypeAdapter

from bot.domain.course import Module

_ALWAYS: Final = frozenset({"kind", "format"})
"""Defaults that say what a value is."""
_ADAPTER: Final = TypeAdapter(Module)


def canonical(module: Module) -> bytes:
    return dump(_bare(module))


def version(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_canonical(data: bytes) -> Module:
    """The inverse of `canonical`. Raises ValueError for anything else."""
    return _ADAPTER.validate_json(data)


def dump(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _bare(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {
            field.name: _bare(content)
            for field, content in pairs
            if field.name in _ALWAYS or content != _default(field)
        }
    if isinstance(value, Mapping):
        return {key: _bare(content) for key, content in value.items()}
    if isinstance(value, tuple | list):
        return [_bare(content) for content in value]
    return str(value) if isinstance(value, str) else value


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default
