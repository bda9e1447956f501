"""What stands between the braces of a GIFT question."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, cast

from bot.authoring.banks.bank import MAX_OPTIONS, Asked, Option, Refusal
from bot.authoring.banks.giftlines import show
from bot.authoring.banks.truth import truth
from bot.authoring.banks.weights import Weighed, key
from bot.authoring.banks.words import Form, Words

_FORM: Final = re.compile(r"\s*\[(html|moodle|markdown|plain)\]", re.IGNORECASE)
_WEIGHT: Final = re.compile(r"%\s*(-?[0-9]{1,3}(?:[.,][0-9]{1,7})?)\s*%")
_NUMBER: Final = r"[-+\u2212]?[0-9]{1,15}(?:[.,][0-9]{1,10})?(?:[eE][-+]?[0-9]{1,2})?"
_NEAR: Final = re.compile(rf"\s*({_NUMBER})\s*(?::\s*({_NUMBER})\s*)?")
_BETWEEN: Final = re.compile(rf"\s*({_NUMBER})\s*\.\.\s*({_NUMBER})\s*")
_ORDER: Final = re.compile(r">\s*[0-9]*(?:[ \t]+[A-Za-z_0-9]+)*[ \t]*")
_TRUTH: Final = {"T": True, "TRUE": True, "F": False, "FALSE": False}


def form_of(text: str) -> Form | None:
    found = _FORM.match(text)
    return cast("Form", found[1].lower()) if found else None


def words(text: str, form: Form) -> Words:
    """A text may say its own format; else it has that of the question."""
    own = form_of(text)
    return Words(show(_FORM.sub("", text, count=1) if own else text), own or form)


@dataclass(slots=True)
class Answers:
    """`at` is where `text` begins in its block, `line` makes lines of such places, `tell` complains of a line."""

    text: str
    at: int
    form: Form
    line: Callable[[int], int]
    tell: Callable[..., None]

    def read(self, asked: Asked) -> Asked | None:
        """Completes the question; None when it was complained of. Raises Refusal."""
        body = self._explained(asked)
        bare = body.strip()
        if not bare:
            raise Refusal(self.line(self.at), "bank-essay")
        if bare.startswith(">"):
            return self._order(asked, body)
        if bare.startswith("#"):
            return self._number(asked, body)
        if "~" in body:
            return self._choice(asked, body)
        if "=" in body and "->" in body:
            raise Refusal(self.line(self.at), "bank-matching")
        if bare.partition("#")[0].strip().upper() in _TRUTH:
            return self._truth(asked, bare)
        raise Refusal(self.line(self.at), "bank-short-answer")

    def blame(self, at: int, code: str, **params: str | int | float) -> None:
        self.tell(self.line(at), code, **params)

    def _explained(self, asked: Asked) -> str:
        """The general feedback is taken off the end."""
        body, mark, rest = self.text.rpartition("####")
        if not mark:
            return self.text
        asked.explain = self._words(rest)
        return body

    def _words(self, text: str) -> Words | None:
        made = words(text, self.form)
        return made if made.text else None

    def _order(self, asked: Asked, body: str) -> Asked:
        at = self.at + len(body) - len(body.lstrip())
        head, *lines = body.lstrip().split("\n")
        if not _ORDER.fullmatch(head.strip()):
            raise Refusal(self.line(self.at), "gift-order")
        asked.kind = "order"
        for before, line in zip([head, *lines], lines, strict=False):
            at += len(before) + 1
            if len(asked.options) == MAX_OPTIONS:
                raise Refusal(self.line(at), "bank-too-many-options", limit=MAX_OPTIONS)
            if line.strip():
                asked.options.append(Option(self.line(at), words(line, self.form)))
        return asked

    def _truth(self, asked: Asked, body: str) -> Asked:
        """The first feedback is for the wrong answer, the second for the right one."""
        sign, *said = body.split("#")
        wrong, right = (self._words(said[i]) if i < len(said) else None for i in (0, 1))
        asked.options = truth(_TRUTH[sign.strip().upper()], asked, right, wrong)
        return asked

    def _choice(self, asked: Asked, body: str) -> Asked | None:
        weighed: list[Weighed] = []
        marks = [found.start() for found in re.finditer("[~=]", body)]
        if body[: marks[0]].strip():
            self.blame(self.at, "gift-stray", text=show(body[: marks[0]])[:40])
        if len(marks) > MAX_OPTIONS:
            raise Refusal(self.line(self.at + marks[MAX_OPTIONS]), "bank-too-many-options", limit=MAX_OPTIONS)
        for start, end in zip(marks, [*marks[1:], len(body)], strict=True):
            weighed.append(self._option(body[start], body[start + 1 : end], self.at + start))
        return key(asked, weighed, "=" in body, self.tell)

    def _option(self, mark: str, text: str, at: int) -> Weighed:
        weight, text = self._weight(text, at)
        text, _, said = text.partition("#")
        made = words(text, self.form)
        if not made.text:
            self.blame(at, "gift-empty-option")
        if weight is None:
            weight = 100.0 if mark == "=" else 0.0
        return Weighed(self.line(at), made, self._words(said), weight)

    def _weight(self, text: str, at: int) -> tuple[float | None, str]:
        found = _WEIGHT.match(text.lstrip())
        if found:
            return float(found[1].replace(",", ".")), text.lstrip()[found.end() :]
        if text.lstrip().startswith("%"):
            self.blame(at, "gift-weight", text=show(text)[:20])
        return None, text

    def _number(self, asked: Asked, body: str) -> Asked:
        asked.kind = "number"
        at = self.at + body.index("#") + 1
        body, _, other = body[body.index("#") + 1 :].partition("~")
        asked.wrong = self._words(other.partition("#")[2])
        full = 0
        for part in body.split("="):
            full += self._number_part(asked, part, at) if part.strip() else 0
            at += len(part) + 1
        if full != 1:
            raise Refusal(self.line(self.at), "bank-several-numbers" if full else "gift-number")
        return asked

    def _number_part(self, asked: Asked, part: str, at: int) -> int:
        """1 when it is the answer, 0 when it is feedback for all others."""
        weight, text = self._weight(part, at)
        text, _, said = text.partition("#")
        if text.strip() == "*":
            asked.wrong = self._words(said) or asked.wrong
            return 0
        if weight not in (None, 100.0):
            raise Refusal(self.line(at), "bank-partial", weight=f"{weight:g}")
        near = nearness(show(text))
        if near is None:
            raise Refusal(self.line(at), "gift-number")
        asked.value, asked.tolerance = near
        asked.right = self._words(said)
        return 1


def nearness(text: str) -> tuple[float, float] | None:
    """Value and tolerance of `48`, `48:2` or `46..50`."""
    if found := _NEAR.fullmatch(text):
        return _finite(_decimal(found[1]), _decimal(found[2] or "0"))
    if found := _BETWEEN.fullmatch(text):
        low, high = _decimal(found[1]), _decimal(found[2])
        return _finite((low + high) / 2, (high - low) / 2)
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ".").replace("\u2212", "-"))


def _finite(value: Decimal, tolerance: Decimal) -> tuple[float, float] | None:
    pair = float(value), float(tolerance)
    return pair if all(map(math.isfinite, pair)) else None
