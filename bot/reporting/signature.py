"""Signed badges: a proof inside the JSON (W3C Data Integrity, eddsa-jcs-2022), or the whole as a token (VC-JWT).

Both are Ed25519 over what the other side can rebuild; neither needs anything fetched but the public key.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any, Final

from nacl.signing import SigningKey

_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519: Final = b"\xed\x01"
"""What says in a multikey that it is one of Ed25519."""


def proved(document: dict[str, Any], seed: bytes, key_id: str, created: str) -> dict[str, Any]:
    """The document with its proof. `seed` is 32 bytes, `created` an ISO time; text and whole numbers only."""
    proof = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": created,
        "verificationMethod": key_id,
        "proofPurpose": "assertionMethod",
        "@context": document["@context"],
    }
    digest = hashlib.sha256(canonical(proof)).digest() + hashlib.sha256(canonical(document)).digest()
    signed = SigningKey(seed).sign(digest).signature
    return {**document, "proof": {**proof, "proofValue": f"z{base58(signed)}"}}


def token(document: dict[str, Any], seed: bytes, key_url: str, times: dict[str, int]) -> str:
    """A compact JWS of the document. `times` are its claims nbf and exp, in seconds."""
    header = {"alg": "EdDSA", "typ": "JWT", "kid": key_url}
    subject = document["credentialSubject"]["id"]
    payload = {**document, "iss": document["issuer"]["id"], "jti": document["id"], "sub": subject, **times}
    signing = f"{_url_base64(canonical(header))}.{_url_base64(canonical(payload))}"
    return f"{signing}.{_url_base64(SigningKey(seed).sign(signing.encode()).signature)}"


def public_jwk(seed: bytes, key_url: str) -> dict[str, str]:
    """The public key for readers of tokens (RFC 8037)."""
    return {
        "kty": "OKP",
        "crv": "Ed25519",
        "alg": "EdDSA",
        "use": "sig",
        "kid": key_url,
        "x": _url_base64(_public(seed)),
    }


def public_multikey(seed: bytes) -> str:
    """The public key for readers of proofs."""
    return f"z{base58(_ED25519 + _public(seed))}"


def canonical(value: Any) -> bytes:
    """RFC 8785, for text, whole numbers, lists and objects with ASCII names."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def base58(data: bytes) -> str:
    number, found = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        found = _ALPHABET[rest] + found
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + found


def _public(seed: bytes) -> bytes:
    return bytes(SigningKey(seed).verify_key)


def _url_base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
