"""`certificate ...`: what the check page says, and how certificates are issued, for operators and programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.commands import CommandError, database
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.domain.certificate import Record, Rule, Taught
    from bot.domain.course import Module


async def show(settings: Settings, code: str) -> Record:
    """Raises CommandError when no certificate has this code."""
    from bot.domain.certificate import read_code
    from bot.store import certificates
    from bot.store.db import Tx

    known = read_code(code) or ""

    async def work(tx: Tx) -> Record | None:
        found = await certificates.load(tx, known)
        return await certificates.record(tx, found) if found else None

    async with database(settings) as store:
        record = await store.read(work)
    if record is None:
        raise CommandError(f"there is no certificate {code}")
    return record


async def told(settings: Settings, code: str, *, as_json: bool) -> list[str]:
    """Raises CommandError when no certificate has this code."""
    from bot.app import now

    record = await show(settings, code)
    return [as_json_line(record, now())] if as_json else as_lines(record, now())


async def rules(settings: Settings, *, as_json: bool) -> list[str]:
    """How certificates of every published module are issued."""
    found, general = await _rules(settings)
    if as_json:
        return [json.dumps([_rule(module, rule, general) for module, rule in found], ensure_ascii=False)]
    return [_rule_line(module, rule, general) for module, rule in found]


async def _rules(settings: Settings) -> tuple[list[tuple[Module, Rule]], int]:
    from bot.domain.certificate import Rule
    from bot.store import certificates, courses
    from bot.store.db import Tx

    async def work(tx: Tx) -> tuple[list[tuple[Module, Rule]], int]:
        known, current = await certificates.all_rules(tx), await courses.current_versions(tx)
        modules = [await courses.module(tx, version) for _, version in sorted(current.items())]
        return [(one, known.get(one.id, Rule())) for one in modules], await certificates.general(tx)

    async with database(settings) as store:
        return await store.read(work)


def as_json_line(record: Record, now: int) -> str:
    return json.dumps(_data(record, now), ensure_ascii=False)


def as_lines(record: Record, now: int) -> list[str]:
    from bot.reporting import certificate_words as words
    from bot.texts import texts

    t = texts("en")
    told = [words.worth(record, now, t), words.explained(record, now, t)]
    fields = [f"{one.label}: {one.value}" for one in words.lines(record, t)]
    return [line for line in (*told, *fields) if line]


def _rule(module: Module, rule: Rule, general: int) -> dict[str, Any]:
    """`months` as it holds, null for no end; `own`: the module has a number of its own."""
    months = general if rule.months is None else rule.months
    return {
        "module": module.id,
        "title": {"ru": module.title.ru, "en": module.title.en},
        "months": months or None,
        "own": rule.months is not None,
        "recertified_by": "module" if rule.whole else "lesson",
        "set": _day(rule.at) if rule.at is not None else None,
    }


def _rule_line(module: Module, rule: Rule, general: int) -> str:
    from bot.reporting import certificate_words as words
    from bot.texts import texts

    t = texts("en")
    return f"{module.id}: {words.term(rule, general, t)}; when the law changes, {words.enough(rule.whole, t)}"


def _data(record: Record, now: int) -> dict[str, Any]:
    from bot.domain.certificate import grouped, last_day, status

    one, verdict = record.certificate, record.verdict
    return {
        "code": grouped(record.code),
        "status": status(record, now),
        "name": record.bearer or None,
        "module": record.module,
        "title": {"ru": record.title.ru, "en": record.title.en},
        "minutes": record.minutes,
        "result": {"state": record.state, "raw": record.raw, "max": record.max, "scaled": record.scaled},
        "completed": _day(record.ended),
        "issued": _day(one.at),
        "valid_until": _day(last_day(one.until)) if one.until is not None else None,
        "document": {"number": one.document, "of": _day(one.document_at)},
        "version": _taught(record.taught),
        "current": _taught(record.current),
        "brought_up_to_date": {**_taught(record.brought), "on": _day(record.brought_at or 0)}
        if record.brought
        else None,
        "withdrawn": {"on": _day(verdict.at), "reason": verdict.reason} if verdict and verdict.withdrawn else None,
    }


def _taught(taught: Taught | None) -> dict[str, Any]:
    return {"hash": taught.version, "number": taught.number, "law_as_of": taught.law_as_of} if taught else {}


def _day(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).date().isoformat()
