from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest
from cryptography.exceptions import InvalidSignature

from bot.reporting.badge import badge_json, badge_token, issuer_jwk, issuer_profile
from bot.texts import texts
from tests.domain.test_certificate import NOON, RECORD
from tests.reporting.test_signature import SEED, verify

URL = "https://bot.example"


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_a_badge_verifies_with_the_key_of_the_issuer(locale: str) -> None:
    t = texts(locale)
    made = json.loads(badge_json(replace(RECORD, bearer="Анна Петрова"), URL, SEED, NOON, t))
    profile = issuer_profile(URL, SEED, t)
    assert made["proof"]["verificationMethod"] in profile["assertionMethod"]
    assert made["issuer"]["id"] == profile["id"]
    verify(made, profile["verificationMethod"][0]["publicKeyMultibase"])


@pytest.mark.parametrize("place", ["name", "score", "until"])
def test_a_badge_with_another_name_score_or_date_does_not(place: str) -> None:
    made = json.loads(badge_json(replace(RECORD, bearer="Анна Петрова"), URL, SEED, NOON, texts("en")))
    subject = made["credentialSubject"]
    if place == "name":
        subject["identifier"][0]["identityHash"] = "Инна Петрова"
    elif place == "score":
        subject["result"][0]["value"] = "6"
    else:
        made["validUntil"] = "2037-11-23T00:00:00Z"
    with pytest.raises(InvalidSignature):
        verify(made, issuer_profile(URL, SEED, texts("en"))["verificationMethod"][0]["publicKeyMultibase"])


def test_a_badge_without_end_verifies_and_its_token_never_expires() -> None:
    endless, t = replace(RECORD, certificate=replace(RECORD.certificate, until=None)), texts("en")
    made = json.loads(badge_json(endless, URL, SEED, NOON, t))
    verify(made, issuer_profile(URL, SEED, t)["verificationMethod"][0]["publicKeyMultibase"])
    assert "validUntil" not in made
    claims = badge_token(endless, URL, SEED, t).split(".")[1]
    told = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert "exp" not in told and told["nbf"] == RECORD.ended // 1000


def test_the_token_names_the_key_it_is_read_with() -> None:
    made = badge_token(RECORD, URL, SEED, texts("en"))
    assert made.count(".") == 2
    assert issuer_jwk(URL, SEED)["kid"] == f"{URL}/verify/key.json"
