"""Results as xAPI 1.0.3 statements, one in a line: began, and passed, failed or completed. No names, no addresses.

An actor is an account at the installation (domain.result.account); ids are the same in every export of the same data.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.result import Result, account

_VERBS: Final = "http://adlnet.gov/expapi/verbs"
_MODULE: Final = "http://adlnet.gov/expapi/activities/module"
_NOWHERE: Final = "https://training-bot.invalid"
"""Stands for the installation where it has no public address."""


def statements(result: Result, secret: str, home: str) -> Iterator[bytes]:
    """`home` is the public address of the installation, "" when it has none."""
    yield _line(_statement(result, secret, home or _NOWHERE, "initialized", result.began))
    if result.ended is not None and result.state in ("passed", "failed", "completed"):
        said = _statement(result, secret, home or _NOWHERE, result.state, result.ended)
        yield _line({**said, "result": _result(result)})


def _statement(result: Result, secret: str, home: str, verb: str, at: int) -> dict[str, Any]:
    own = uuid.uuid5(uuid.NAMESPACE_URL, f"{home}/attempt/{account(result, secret)}/{result.attempt}")
    return {
        "id": str(uuid.uuid5(own, verb)),
        "actor": {"objectType": "Agent", "account": {"homePage": home, "name": account(result, secret)}},
        "verb": {"id": f"{_VERBS}/{verb}", "display": {"en": verb}},
        "object": {
            "objectType": "Activity",
            "id": f"{home}/module/{result.module}",
            "definition": {"type": _MODULE, "name": {"en": result.module}},
        },
        "context": {"registration": str(own), "extensions": _extensions(result, home)},
        "timestamp": _moment(at),
    }


def _extensions(result: Result, home: str) -> dict[str, Any]:
    told = {
        "version": result.version,
        "law-as-of": result.law_as_of,
        "region": result.region,
        "profession": result.profession,
        "score-before": result.pre,
    }
    return {f"{home}/xapi/{name}": value for name, value in told.items() if value not in ("", None)}


def _result(result: Result) -> dict[str, Any]:
    score = {} if result.scaled is None else {"score": {"scaled": result.scaled}}
    success = {} if result.state == "completed" else {"success": result.state == "passed"}
    return {**score, **success, "completion": True}


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _line(statement: dict[str, Any]) -> bytes:
    return json.dumps(statement, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
