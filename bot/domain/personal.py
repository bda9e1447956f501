"""What looks like somebody's data in a typed text: it is not kept, and who typed it is told why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

Reason = Literal["e-mail", "phone", "case", "passport", "account", "address"]

_HELPLINES: Final = re.compile(r"(?<!\d)8[\s(-]*800[\s)-]*\d(?:[\s-]?\d){6}(?!\d)")
"""Numbers anybody may pass on."""
_EMAIL: Final = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PHONES: Final = (
    re.compile(r"(?<![\d.])\+\s?\d{1,3}(?:[\s().-]*\d){8,12}(?!\d)"),
    re.compile(r"(?<![\d.,/-])[78][\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?![\d/-])"),
    re.compile(r"(?<![\d.,/-])\(?9\d{2}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\d/-])"),
    re.compile(r"(?<![\d.,/-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\d/-])"),
    re.compile(r"(?<![\d.,/-])\d{2,3}-\d{2}-\d{2}(?![\d/.-])"),
    re.compile(r"\b(?:тел|phone|mobile|моб)\w*\.?\s*:?\s*\+?\d(?:[\s().-]*\d){4,}", re.IGNORECASE),
)
_CASES: Final = (
    re.compile(r"(?<!\d)\d{2}[A-ZА-Я]{2}\d{4}-\d{2}-\d{4}-\d{6}-\d{2}(?!\d)", re.IGNORECASE),
    re.compile(r"(?<![\w/])[АA]\d{1,2}-\d{1,6}/(?:20)?\d{2}(?!\d)", re.IGNORECASE),
    re.compile(r"(?<![\w./-])\d{1,2}[а-яa-z]?-\d{1,6}(?:-\d{1,4})?/(?:20)?\d{2}(?!\d)", re.IGNORECASE),
    re.compile(r"(?<!\d)[14]\d{16}(?!\d)"),
    re.compile(
        r"\b(?:дел[оауе]м?|материал\w*|протокол\w*|КУСП|case|file|docket)\s*(?:№|N|No\.?|number|#)\s*:?\s*"
        r"(?!\d{1,3}-[ПО]\b)[\w-]*\d[\w/-]*",
        re.IGNORECASE,
    ),
    re.compile(r"\bКУСП\W{0,4}\d+", re.IGNORECASE),
)
_PASSPORTS: Final = (
    re.compile(r"(?<![\d.,/-])\d{2}\s?\d{2}\s+(?:№\s?)?\d{6}(?![\d/-])"),
    re.compile(r"\b(?:паспорт\w*|passport)\D{0,25}\d{2}\s?\d{2}\s?\D{0,4}\d{5,6}(?!\d)", re.IGNORECASE),
    re.compile(r"\b(?:passport|паспорт\w*)\D{0,15}[A-Z]{0,2}\d{7,9}(?!\d)", re.IGNORECASE),
)
_ACCOUNTS: Final = (
    re.compile(r"(?<!\d)\d{3}-\d{3}-\d{3}\s\d{2}(?!\d)"),
    re.compile(r"(?<!\d)\d{4}[\s-]\d{4}[\s-]\d{4}[\s-]\d{4}(?!\d)"),
    re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"),
    re.compile(r"\b(?:ИНН|СНИЛС|SSN|IBAN)\W{0,3}\w{2}?\d{7,}", re.IGNORECASE),
)
_ADDRESSES: Final = (
    re.compile(
        r"\b(?:ул|улица|улице|пр-т|просп|проспект\w*|пер|переул\w+|шоссе|бульв\w*|наб)\b\.?\s.{2,40}?"
        r"(?:\bд(?:ом)?\b\.?\s*)?\d{1,4}",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:кв|квартира)\.?\s*№?\s*\d{1,4}\b(?![.,]\d|\s*(?:кв|м)\b)", re.IGNORECASE),
    re.compile(r"\b\d{1,5}\s+(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Dr)\b"),
)
_PATTERNS: Final[dict[Reason, tuple[re.Pattern[str], ...]]] = {
    "e-mail": (_EMAIL,),
    "case": _CASES,
    "account": _ACCOUNTS,
    "passport": _PASSPORTS,
    "phone": _PHONES,
    "address": _ADDRESSES,
}


def looks_personal(text: str) -> Reason | None:
    """What kind of data the text seems to hold; None when it seems to hold none.

    Articles of law, dates, terms and the numbers of helplines are not anybody's data.
    """
    return next(_found(_HELPLINES.sub(" ", text)), None)


def _found(text: str) -> Iterator[Reason]:
    for reason, patterns in _PATTERNS.items():
        if any(pattern.search(text) for pattern in patterns):
            yield reason
