"""The badge beside a certificate: its words, and the file."""

from __future__ import annotations

import json
from typing import Any

from bot.chat.html import plain
from bot.domain import badge
from bot.domain.badge import Told
from bot.domain.certificate import Record
from bot.reporting import certificate_words as words
from bot.reporting.signature import proved, public_jwk, public_multikey, token
from bot.texts import Texts


def badge_json(record: Record, web_url: str, seed: bytes, now: int, t: Texts) -> bytes:
    """JSON with its proof inside, for people and for wallets that read it."""
    signed = proved(_credential(record, web_url, t), seed, badge.key_id(web_url), badge.moment(now))
    return json.dumps(signed, ensure_ascii=False, indent=2).encode()


def badge_token(record: Record, web_url: str, seed: bytes, t: Texts) -> str:
    """The same as a token, for wallets that take nothing else."""
    times, until = {"nbf": record.ended // 1000}, record.certificate.until
    if until is not None:
        times["exp"] = until // 1000
    return token(_credential(record, web_url, t), seed, key_url(web_url), times)


def issuer_profile(web_url: str, seed: bytes, t: Texts) -> dict[str, Any]:
    return badge.profile(web_url, _issuer(t), public_multikey(seed))


def issuer_jwk(web_url: str, seed: bytes) -> dict[str, str]:
    return public_jwk(seed, key_url(web_url))


def key_url(web_url: str) -> str:
    return f"{web_url}/verify/key.json"


def _issuer(t: Texts) -> str:
    return t("Training bot")


def _credential(record: Record, web_url: str, t: Texts) -> dict[str, Any]:
    law, version = t.date(record.taught.law_as_of), words.version(record.taught)
    told = Told(
        issuer=_issuer(t),
        title=plain(record.title[t.locale]),
        about=t("Training module, law as of {date}, version {version}.", date=law, version=version),
        criteria=words.disclaimer(t),
        score=t("Score of the final test"),
    )
    return badge.credential(record, web_url, told, t.locale)
