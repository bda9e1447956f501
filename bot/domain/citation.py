"""Articles as people write them: "ст. 116.1 УК РФ", "uk 116,1", "116 1", "ч. 4 ст. 61 гпк", "442-ФЗ"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["number", "part", "code", "gap"]

_SPELLINGS: Final = {
    "ук": "uk",
    "упк": "upk crpc",
    "коап": "koap coao cao",
    "ск": "sk",
    "гпк": "gpk cpc",
    "гк": "gk",
    "жк": "zhk jk gjk",
    "нк": "nk",
    "пленум": "plenum пленума plenums",
    "приказ": "приказа приказы order prikaz",
    "кс": "ks",
}
CODES: Final = {
    spelling: code for code, others in _SPELLINGS.items() for spelling in (code, f"{code}рф", *others.split())
}
_NAMES: Final = (
    ("уголовно[- ]процессуальн\\w*(?: кодекс\\w*)?|criminal procedure(?: code)?", "упк"),
    ("гражданск\\w+ процессуальн\\w+(?: кодекс\\w*)?|civil procedure(?: code)?", "гпк"),
    ("уголовн\\w+ кодекс\\w*|criminal code|penal code", "ук"),
    ("семейн\\w+ кодекс\\w*|family code", "ск"),
    ("жилищн\\w+ кодекс\\w*|housing code", "жк"),
    ("гражданск\\w+ кодекс\\w*|civil code", "гк"),
    ("налогов\\w+ кодекс\\w*|tax code", "нк"),
    ("административн\\w+ кодекс\\w*|code of administrative offences|administrative code", "коап"),
)
_NAMED: Final = re.compile("|".join(f"(?P<n{place}>{name})" for place, (name, _) in enumerate(_NAMES)))
_DATE: Final = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b")
_LAW: Final = re.compile(r"(?:\b(?:фз|fz)\s*[-–№]?\s*(\d+))|(\d+)\s*[-–]?\s*(?:фз|fz)\b")
_ACT: Final = re.compile(r"(\d+)(-п|-p|п\b|p\b|н\b|n\b)")
_ITEM: Final = re.compile(
    r"(?P<range>\d+(?:\.\d+)*[–-]\d+(?:\.\d+)*)(?![\d.]*[-–])"
    r"|(?P<number>\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+)|(?P<other>[^\s])"
)
_PART_WORDS: Final = "ч п часть части пункт пункта абз part parts para"
_PARTS: Final = frozenset(_PART_WORDS.split())
_ARTICLE_WORDS: Final = "ст статья статьи статье статью статей art arts article articles гл глава ch chapter"
_ARTICLES: Final = frozenset(_ARTICLE_WORDS.split())
_LONGEST_RANGE: Final = 60


@dataclass(frozen=True, slots=True)
class Token:
    """A number of an article or act, a part of an article, a code, or a gap between them. `typed`: as it stood."""

    kind: Kind
    text: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """An article (`number`) of a code; "" for either that is not told. `part` of it, when only that is meant."""

    code: str
    number: str
    part: str = ""


def tokens(text: str) -> list[Token]:
    """What a folded text says of articles, in its order."""
    text = _NAMED.sub(lambda match: f" {_NAMES[int((match.lastgroup or 'n0')[1:])][1]} ", _DATE.sub(" ", text))
    text = _LAW.sub(lambda match: f" зак{match[1] or match[2]}фз ", text)
    text = _ACT.sub(lambda match: f" {match[1]}{_suffix(match[2])} ", text)
    found: list[Token] = []
    for part in re.split(r"(зак\d+фз|\d+(?:акп|акн))", text):
        found += [_act(part)] if re.fullmatch(r"зак\d+фз|\d+ак[пн]", part) else _plain(part, found)
    return found


def cited(text: str) -> list[Cited]:
    """The articles a folded Russian text cites: first the numbers, then the code they are of."""
    found: list[Cited] = []
    waiting: list[Cited] = []
    code, part = "", ""
    for token in tokens(text):
        if token.kind == "part":
            part = token.text
        elif token.kind == "number":
            waiting.append(Cited("", token.text, part))
            part = ""
        elif token.kind == "code":
            if not waiting and token.text in ("пленум", "приказ", "кс"):
                code = token.text
                continue
            found += [Cited(token.text, one.number, one.part) for one in waiting] or [Cited(token.text, "")]
            if token.text.endswith("-фз") and waiting:
                found.append(Cited(token.text, ""))
            waiting = []
    found += [Cited(code, one.number, one.part) for one in waiting]
    return found


def _suffix(sign: str) -> str:
    return "акп" if sign.strip("-") in "пp" else "акн"


def _act(part: str) -> Token:
    number = re.sub(r"\D", "", part)
    if part.startswith("зак"):
        return Token("code", f"{number}-фз", f"{number}-фз")
    act = f"{number}-п" if part.endswith("п") else f"{number}н"
    return Token("number", act, act)


def _plain(text: str, before: list[Token]) -> list[Token]:
    found: list[Token] = []
    marker = ""
    for match in _ITEM.finditer(text):
        word = match["word"]
        if match["number"]:
            kind: Kind = "part" if marker in _PARTS else "number"
            found.append(Token(kind, _number(match["number"]), match["number"]))
        elif match["range"]:
            found += [Token("number", one, one) for one in _range(match["range"])]
        elif word in CODES:
            found.append(Token("code", CODES[word], word))
            marker = ""
        elif word:
            marker = word
            if word not in _PARTS and word not in _ARTICLES:
                found.append(Token("gap", word, word))
        elif match["other"] == "(" and (found or before):
            marker = "ч"
        elif match["other"] not in ".,)":
            found.append(Token("gap", match["other"], ""))
    return found


def _number(text: str) -> str:
    """116,1 is 116.1 and 01 is 1."""
    return ".".join(part.lstrip("0") or "0" for part in text.replace(",", ".").split("."))


def _range(text: str) -> list[str]:
    first, last = re.split("[–-]", text)
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _LONGEST_RANGE:
        return [str(number) for number in range(int(first), int(last) + 1)]
    return [_number(first), _number(last)]
