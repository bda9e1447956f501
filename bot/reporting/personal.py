"""Everything kept about one person, as a file they can read and a program can too."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

_TIMES: Final = frozenset({"joined", "began", "touched", "ended", "at", "seen"})


def personal_file(arguments: dict[str, Any]) -> bytes:
    """JSON, UTF-8, indented; moments in ISO 8601 UTC beside what the store keeps as ms."""
    return json.dumps(_readable(arguments["data"]), ensure_ascii=False, indent=2).encode()


def _readable(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _moment(part) if key in _TIMES else _readable(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_readable(part) for part in value]
    return value


def _moment(value: Any) -> Any:
    if not isinstance(value, int):
        return value
    return datetime.fromtimestamp(value / 1000, UTC).isoformat(timespec="milliseconds")
