from __future__ import annotations

import base64
from dataclasses import replace

from bot.domain import badge
from bot.domain.badge import Told
from tests.domain.test_certificate import RECORD

TOLD = Told("Bot", "Divorce", "About", "Completed", "Score")
URL = "https://bot.example"


def test_the_badge_says_what_the_certificate_says() -> None:
    made = badge.credential(replace(RECORD, bearer="Анна"), URL, TOLD, "en")
    assert made["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert (made["validFrom"], made["validUntil"]) == ("2026-11-22T12:00:00Z", "2027-11-23T00:00:00Z")
    assert made["id"].startswith(f"{URL}/verify/") and made["id"].endswith("/badge.json")
    subject = made["credentialSubject"]
    assert subject["identifier"][0]["identityHash"] == "Анна"
    assert subject["achievement"]["humanCode"] == "M01"
    assert subject["result"][0]["value"] == "5"
    assert subject["result"][0]["resultDescription"] == subject["achievement"]["resultDescription"][0]["id"]


def test_what_has_no_end_says_none() -> None:
    endless = replace(RECORD, certificate=replace(RECORD.certificate, until=None))
    assert "validUntil" not in badge.credential(endless, URL, TOLD, "en")


def test_without_a_name_nothing_is_said_of_the_person() -> None:
    assert "identifier" not in badge.credential(RECORD, URL, TOLD, "en")["credentialSubject"]


def test_a_module_without_a_test_has_no_score() -> None:
    made = badge.credential(replace(RECORD, state="completed", raw=0, max=0, scaled=None), URL, TOLD, "en")
    assert "result" not in made["credentialSubject"]
    assert made["credentialSubject"]["achievement"]["resultDescription"] == []


def test_the_achievement_is_named_by_the_hash_of_the_module() -> None:
    name = badge.content_id("00ff" * 16)
    assert name.startswith("ni:///sha-256;")
    assert base64.urlsafe_b64decode(name.partition(";")[2] + "=") == bytes.fromhex("00ff" * 16)


def test_the_issuer_says_which_key_is_theirs() -> None:
    made = badge.profile(URL, "Bot", "z6Mk")
    assert made["assertionMethod"] == [made["verificationMethod"][0]["id"]] == [badge.key_id(URL)]
    assert made["verificationMethod"][0]["controller"] == made["id"]
