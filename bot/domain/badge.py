"""A certificate as an Open Badges 3.0 credential: what another system reads of it (signed in reporting.signature)."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.certificate import Record, grouped
from bot.domain.course import Locale

CONTEXT: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_MULTIKEY: Final = "https://w3id.org/security/multikey/v1"


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a badge in one language, without markup."""

    issuer: str
    title: str
    about: str
    criteria: str
    score: str


def credential(record: Record, web_url: str, told: Told, locale: Locale) -> dict[str, Any]:
    """An OpenBadgeCredential without its proof. `web_url` is the address of the check page, without a slash."""
    page = f"{web_url}/verify/{grouped(record.code)}"
    return {
        "@context": list(CONTEXT),
        "id": f"{page}/badge.json",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": told.title,
        "issuer": {"id": issuer_id(web_url), "type": ["Profile"], "name": told.issuer, "url": web_url},
        "validFrom": moment(record.ended),
        **_end(record.certificate.until),
        "credentialSubject": {
            "id": page,
            "type": ["AchievementSubject"],
            **_identity(record),
            "achievement": _achievement(record, told, locale),
            **_result(record),
        },
    }


def profile(web_url: str, name: str, public_key: str) -> dict[str, Any]:
    """The issuer, and the key (multibase) that its badges are checked with."""
    me = issuer_id(web_url)
    key = {"id": key_id(web_url), "type": "Multikey", "controller": me, "publicKeyMultibase": public_key}
    return {
        "@context": [*CONTEXT, _MULTIKEY],
        "id": me,
        "type": ["Profile"],
        "name": name,
        "url": web_url,
        "verificationMethod": [key],
        "assertionMethod": [key["id"]],
    }


def issuer_id(web_url: str) -> str:
    return f"{web_url}/verify/issuer.json"


def key_id(web_url: str) -> str:
    return f"{issuer_id(web_url)}#key"


def moment(at: int) -> str:
    """ms UTC as badges write it, to the second."""
    return datetime.fromtimestamp(at // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def content_id(version: str) -> str:
    """A version is the hash of a module, so its identifier names that very content (RFC 6920)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(version)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _end(until: int | None) -> dict[str, str]:
    return {} if until is None else {"validUntil": moment(until)}


def _identity(record: Record) -> dict[str, Any]:
    """The name, where there is one; nothing else is known of the holder."""
    if not record.bearer:
        return {}
    name = {"type": "IdentityObject", "identityType": "name", "identityHash": record.bearer, "hashed": False}
    return {"identifier": [name]}


def _achievement(record: Record, told: Told, locale: Locale) -> dict[str, Any]:
    same = content_id(record.taught.version)
    score = {"id": f"{same}#score", "type": ["ResultDescription"], "name": told.score, "resultType": "RawScore"}
    return {
        "id": same,
        "type": ["Achievement"],
        "achievementType": "Course",
        "name": told.title,
        "description": told.about,
        "criteria": {"narrative": told.criteria},
        "humanCode": record.module,
        "version": f"v{record.taught.number}",
        "inLanguage": locale,
        "resultDescription": [{**score, "valueMin": "0", "valueMax": str(record.max)}] if record.max else [],
    }


def _result(record: Record) -> dict[str, Any]:
    if record.scaled is None or not record.max:
        return {}
    described = f"{content_id(record.taught.version)}#score"
    return {"result": [{"type": ["Result"], "resultDescription": described, "value": str(record.raw)}]}
