"""Certificates, the name on them, and all that one of them says today."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.domain import certificate as rules
from bot.domain.attempt import Attempt
from bot.domain.certificate import Certificate, Record, Rule, Taught, Verdict
from bot.domain.course import Module
from bot.domain.edition import behind
from bot.store import attempts, courses, facts
from bot.store.courses import Publication
from bot.store.db import Row, Tx

WEB_URL = "web_url"
"""The fact that says where the check page is: the web process writes it when it knows."""
MONTHS = "certificate_months"
"""The fact that says how long a certificate holds here."""
_KEY = "issuer_key"
_NEVER = 253_402_300_800_000
"""ms UTC: the year 10000. Kept as the end of what has none, so that it sorts and compares."""
Courses = Callable[[Tx, str], Awaitable[Module]]
"""A module by its version."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name, and the number of the text its owner agreed to."""

    name: str
    consent: int
    at: int


@dataclass(frozen=True, slots=True)
class Renewal:
    """A certificate that ends soon, or has ended, and the module to take for a new one."""

    certificate: Certificate
    module: str


async def issue(tx: Tx, attempt: Attempt, word: str, now: int) -> Certificate:
    """The certificate of a completed attempt, new or as it was issued before. `word` is unguessable."""
    own = await rule(tx, attempt.module)
    until = rules.until(attempt.ended or now, await general(tx) if own.months is None else own.months)
    named = await bearer(tx, attempt.learner) is not None
    await tx.run(
        "issue_certificate",
        code=rules.code(word),
        attempt=attempt.id,
        learner=attempt.learner,
        at=now,
        until=_NEVER if until is None else until,
        named=int(named),
        whole=int(own.whole),
    )
    found = await of_attempt(tx, attempt.id)
    if found is None:
        raise LookupError("the certificate was not kept")
    return found


async def load(tx: Tx, code: str) -> Certificate | None:
    row = await tx.one("certificate", code=code)
    return _certificate(row) if row else None


async def of_attempt(tx: Tx, attempt: int) -> Certificate | None:
    row = await tx.one("certificate_of_attempt", attempt=attempt)
    return _certificate(row) if row else None


async def of_learner(tx: Tx, learner: int) -> list[Certificate]:
    """The newest first."""
    return [_certificate(row) for row in await tx.all("certificates_of_learner", learner=learner)]


async def to_renew(tx: Tx, learner: int, after: int, before: int) -> list[Renewal]:
    """What ends in that time (ms UTC) and was not earned anew; the first to end comes first."""
    rows = await tx.all("certificates_to_renew", learner=learner, after=after, before=before)
    return [Renewal(_certificate(row), row["module"]) for row in rows]


async def record(tx: Tx, certificate: Certificate, module_of: Courses = courses.module) -> Record:
    """All that the certificate says today. Raises LookupError when its attempt is gone."""
    attempt = await attempts.load(tx, certificate.attempt)
    if attempt is None:
        raise LookupError("a certificate without an attempt")
    module = await module_of(tx, attempt.version)
    history = await courses.history(tx, attempt.module)
    named = await bearer(tx, certificate.learner) if certificate.learner else None
    version, at = await _brought(tx, certificate, attempt)
    current = history[0].version if history else ""
    return Record(
        certificate,
        module.id,
        module.title,
        module.minutes,
        attempt.state,
        attempt.raw,
        attempt.max,
        attempt.scaled,
        attempt.ended or certificate.at,
        taught=_taught(module, attempt.version, history),
        current=_taught(await module_of(tx, current), current, history) if current else None,
        brought=_taught(await module_of(tx, version), version, history) if version else None,
        brought_at=at if version else None,
        behind=behind(history, version or attempt.version),
        bearer=named.name if named else "",
        verdict=await verdict(tx, certificate.code),
    )


async def bearer(tx: Tx, learner: int) -> Bearer | None:
    row = await tx.one("bearer", learner=learner)
    return Bearer(row["name"], row["consent"], row["at"]) if row else None


async def name(tx: Tx, learner: int, name: str, now: int) -> None:
    """Put a name on all certificates of a person, who has agreed to the text of today."""
    await tx.run("set_bearer", learner=learner, name=name, consent=rules.CONSENT, at=now)
    await tx.run("reissue_certificates", learner=learner, now=now, named=1)


async def unname(tx: Tx, learner: int, now: int) -> None:
    """The name is erased wherever it is kept; the certificates go on without it."""
    await tx.run("forget_bearer", learner=learner)
    await tx.run("forget_documents", learner=learner)
    await tx.run("forget_document_jobs", lane=f"learner:{learner}")
    await tx.run("reissue_certificates", learner=learner, now=now, named=0)


async def verdict(tx: Tx, code: str) -> Verdict | None:
    row = await tx.one("certificate_verdict", code=code)
    return Verdict(row["verdict"] == "withdrawn", row["reason"], row["learner"], row["at"]) if row else None


async def judge(tx: Tx, code: str, verdict: Verdict) -> None:
    word = "withdrawn" if verdict.withdrawn else "restored"
    values = {"code": code, "reason": verdict.reason, "learner": verdict.learner, "at": verdict.at}
    await tx.run("add_certificate_verdict", verdict=word, **values)


async def general(tx: Tx) -> int:
    """Months for which a certificate holds here, where its module has no rule of its own."""
    return int(await facts.get(tx, MONTHS) or rules.MONTHS)


async def rule(tx: Tx, module: str) -> Rule:
    """How a certificate of the module is issued today."""
    row = await tx.one("certificate_rule", module=module)
    return _rule(row) if row else Rule()


async def all_rules(tx: Tx) -> dict[str, Rule]:
    """The rules of today by module; a module is absent where nobody has set one."""
    return {row["module"]: _rule(row) for row in await tx.all("certificate_rules")}


async def set_rule(tx: Tx, module: str, months: int | None, whole: bool, learner: int, now: int) -> None:
    """An admin sets it for what is issued from now on; what is issued stays."""
    values = {"module": module, "months": months, "whole": int(whole), "learner": learner, "at": now}
    await tx.run("add_certificate_rule", **values)


async def seed(tx: Tx) -> bytes | None:
    """The key that signs badges; None before the first certificate."""
    kept = await facts.get(tx, _KEY)
    return b64decode(kept) if kept else None


async def claim_seed(tx: Tx, made: bytes) -> bytes:
    """The key that signs badges; these 32 bytes become it when there is none. It is never changed afterwards."""
    return b64decode(await facts.claim(tx, _KEY, b64encode(made).decode()))


async def web_url(tx: Tx) -> str:
    """Where the check page is; "" where there is no web server."""
    return await facts.get(tx, WEB_URL) or ""


async def tell(tx: Tx, learner: int) -> dict[str, Any]:
    """What is kept of a person's certificates, as plain data."""
    named = await bearer(tx, learner)
    issued = await of_learner(tx, learner)
    judged = await tx.all("certificate_verdicts_of", learner=learner)
    ruled = await tx.all("certificate_rules_of", learner=learner)
    return {
        "name": {"name": named.name, "consent": named.consent, "at": named.at} if named else None,
        "issued": [
            {"code": one.code, "attempt": one.attempt, "at": one.at, "until": one.until, "document": one.document}
            for one in issued
        ],
        "judged": [{column: row[column] for column in ("code", "verdict", "reason", "at")} for row in judged],
        "rules_set": [{column: row[column] for column in ("module", "months", "whole", "at")} for row in ruled],
    }


async def forget(tx: Tx, learner: int) -> None:
    """The name is erased. Certificates stay for whoever has the code, as nobody's; to be called before attempts are."""
    for one in await of_learner(tx, learner):
        attempt = await attempts.load(tx, one.attempt)
        version, at = await _brought(tx, one, attempt) if attempt else ("", None)
        await tx.run("unhand_certificate", code=one.code, brought_to=version, brought_at=at)
    await tx.run("forget_bearer", learner=learner)
    await tx.run("unname_certificate_verdicts", learner=learner)
    await tx.run("unname_certificate_rules", learner=learner)


async def _brought(tx: Tx, certificate: Certificate, attempt: Attempt) -> tuple[str, int | None]:
    """The version the person has caught up to since the attempt, and when; "" none."""
    if certificate.learner is None:
        return certificate.brought_to, certificate.brought_at
    values = {"learner": certificate.learner, "module": attempt.module, "attempt": attempt.id}
    row = await tx.one("brought_up_whole" if certificate.whole else "brought_up", **values)
    return (row["version"], row["ended_at"]) if row else ("", None)


def _taught(module: Module, version: str, history: list[Publication]) -> Taught:
    """The number by which the version is known; a version that was never published has none (0)."""
    number = next((one.number for one in history if one.version == version), 0)
    return Taught(version, number, module.law_as_of)


def _certificate(row: Row) -> Certificate:
    return Certificate(
        row["code"],
        row["attempt"],
        row["learner"],
        row["at"],
        None if row["until"] == _NEVER else row["until"],
        row["document"],
        row["document_at"],
        bool(row["named"]),
        row["brought_to"],
        row["brought_at"],
        bool(row["whole"]),
    )


def _rule(row: Row) -> Rule:
    return Rule(row["months"], bool(row["whole"]), row["at"])
