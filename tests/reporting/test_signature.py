"""Our signatures, read by libraries that know nothing of us: rfc8785, joserfc and the Ed25519 of OpenSSL."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest
import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws
from joserfc.errors import BadSignatureError
from joserfc.jwk import OKPKey

from bot.reporting import signature

SEED = bytes(range(32))
DOCUMENT: dict[str, Any] = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "https://bot.example/verify/A/badge.json",
    "issuer": {"id": "https://bot.example/verify/issuer.json"},
    "name": "Развод \N{LINE SEPARATOR} “24” \x07 😀",
    "credentialSubject": {"id": "https://bot.example/verify/A", "list": [1, 2], "empty": {}},
}
KEY = "https://bot.example/verify/key.json"
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def unbase58(text: str) -> bytes:
    number = 0
    for char in text:
        number = number * 58 + _ALPHABET.index(char)
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return b"\0" * (len(text) - len(text.lstrip("1"))) + data


def verify(signed: dict[str, Any], multikey: str) -> None:
    """The steps of W3C "Data Integrity EdDSA Cryptosuites" for eddsa-jcs-2022. Raises InvalidSignature."""
    document = {name: value for name, value in signed.items() if name != "proof"}
    proof = {name: value for name, value in signed["proof"].items() if name != "proofValue"}
    assert (proof["type"], proof["cryptosuite"]) == ("DataIntegrityProof", "eddsa-jcs-2022")
    assert proof["@context"] == document["@context"]
    digest = hashlib.sha256(rfc8785.dumps(proof)).digest() + hashlib.sha256(rfc8785.dumps(document)).digest()
    key = unbase58(multikey[1:])
    assert (multikey[0], key[:2]) == ("z", b"\xed\x01")
    Ed25519PublicKey.from_public_bytes(key[2:]).verify(unbase58(signed["proof"]["proofValue"][1:]), digest)


def test_a_stranger_verifies_the_proof() -> None:
    signed = signature.proved(DOCUMENT, SEED, f"{KEY}#key", "2026-11-22T09:00:00Z")
    verify(signed, signature.public_multikey(SEED))


@pytest.mark.parametrize("field", ["name", "id", "issuer", "created"])
def test_a_changed_field_breaks_the_proof(field: str) -> None:
    signed = signature.proved(DOCUMENT, SEED, f"{KEY}#key", "2026-11-22T09:00:00Z")
    if field == "created":
        signed["proof"]["created"] = "2027-11-22T09:00:00Z"
    else:
        signed[field] = "other"
    with pytest.raises(InvalidSignature):
        verify(signed, signature.public_multikey(SEED))


def test_the_key_of_another_issuer_does_not_fit() -> None:
    signed = signature.proved(DOCUMENT, SEED, f"{KEY}#key", "2026-11-22T09:00:00Z")
    with pytest.raises(InvalidSignature):
        verify(signed, signature.public_multikey(bytes(32)))


@pytest.mark.filterwarnings("ignore:EdDSA is deprecated")  # the newer name of the algorithm is not in wallets yet
def test_a_stranger_verifies_the_token_and_not_a_changed_one() -> None:
    key = OKPKey.import_key(signature.public_jwk(SEED, KEY))
    made = signature.token(DOCUMENT, SEED, KEY, {"nbf": 1, "exp": 2})
    read = jws.deserialize_compact(made, key, algorithms=["EdDSA"])
    assert read.headers()["kid"] == KEY
    head, body, sign = made.split(".")
    other = base64.urlsafe_b64encode(base64.urlsafe_b64decode(body + "==").replace(b'"exp":2', b'"exp":3'))
    with pytest.raises(BadSignatureError):
        jws.deserialize_compact(f"{head}.{other.decode().rstrip('=')}.{sign}", key, algorithms=["EdDSA"])


@given(st.recursive(st.text() | st.integers(-(2**50), 2**50), lambda inner: st.lists(inner, max_size=3)))
def test_canonical_json_is_what_the_standard_says(value: Any) -> None:
    assert signature.canonical({"a": value, "b": 1}) == rfc8785.dumps({"b": 1, "a": value})


@given(st.binary(max_size=80))
def test_base58_reads_back(data: bytes) -> None:
    assert unbase58(signature.base58(data)) == data
