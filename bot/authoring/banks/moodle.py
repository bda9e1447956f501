"""Questions in Moodle XML into items of a module: choice of one or several, true or false, a number, an order.

Law comes in tags (`law:sk-24`), and so do ids of options (`options:yes,no`). A text has one language, told by the
caller, or both in `multilang` spans; of two units the first is Russian.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.authoring.banks.bank import MAX_OPTIONS, Asked, Bank, Option, Refusal
from bot.authoring.banks.giftanswers import nearness
from bot.authoring.banks.giftlines import laws
from bot.authoring.banks.items import Collector
from bot.authoring.banks.opened import measured
from bot.authoring.banks.truth import truth
from bot.authoring.banks.weights import Weighed, key
from bot.authoring.banks.words import Form, Words
from bot.authoring.banks.xmltree import Node, XmlProblem, questions
from bot.authoring.problems import ContentError
from bot.authoring.reference import Reference
from bot.domain.course import Locale

_FORMS: Final[dict[str, Form]] = {
    "html": "html",
    "moodle_auto_format": "moodle",
    "plain_text": "plain",
    "markdown": "markdown",
}
_FRACTION: Final = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,12})?")
_CANNED: Final = frozenset(
    {
        "your answer is correct.",
        "your answer is partially correct.",
        "your answer is incorrect.",
        "ваш ответ верный.",
        "ваш ответ частично правильный.",
        "ваш ответ неправильный.",
    }
)
"""What Moodle puts in by itself says nothing to a learner."""
_REFUSED: Final = {
    "description": "bank-description",
    "essay": "bank-essay",
    "shortanswer": "bank-short-answer",
    "matching": "bank-matching",
}


def read_moodle(name: str, data: bytes, language: Locale = "ru", reference: Reference | None = None) -> Bank:
    """Never raises for what is in the file: `problems` tell, with lines. With a register unknown law is told too."""
    collector = Collector(name, language, reference or Reference())
    try:
        measured(name, len(data))
    except ContentError as error:
        return Bank(name, (), error.problems)
    if not data.strip():
        return collector.bank()
    count = 0

    def take(node: Node) -> bool:
        nonlocal count
        count += 1
        if collector.full(node.line, count):
            return False
        _take(node, collector)
        return True

    try:
        questions(data, take)
    except XmlProblem as error:
        collector.blame(error.line, error.code, **error.params)
    return collector.bank()


def _take(node: Node, collector: Collector) -> None:
    kind = node.attributes.get("type", "")
    if kind == "category":
        return
    if node.too_much:
        collector.blame(node.line, "moodle-too-much")
    elif kind in _REFUSED:
        collector.blame(node.line, _REFUSED[kind])
    else:
        try:
            asked = _Reading(node, collector).read(kind)
        except Refusal as refusal:
            collector.blame(refusal.line, refusal.code, **refusal.params)
        else:
            if asked:
                collector.add(asked)


class _Reading:
    def __init__(self, node: Node, collector: Collector) -> None:
        self._node, self._collector = node, collector
        self._answers = node.all("answer")
        self._kinds: dict[str, Callable[[Asked], Asked | None]] = {
            "multichoice": self._choice,
            "truefalse": self._truth,
            "numerical": self._number,
            "ordering": self._order,
        }

    def read(self, kind: str) -> Asked | None:
        """None when it was complained of. Raises Refusal."""
        if kind not in self._kinds:
            raise Refusal(self._node.line, "bank-kind", kind=kind[:40] or "?")
        return self._kinds[kind](self._asked())

    def _asked(self) -> Asked:
        node = self._node
        asked = Asked(node.line, "single", self._words(node.first("questiontext")) or Words(""))
        asked.name, asked.id = " ".join(node.value("name").split()), node.value("idnumber")
        asked.explain = self._words(node.first("generalfeedback"))
        asked.right = self._combined("correctfeedback")
        asked.wrong = self._combined("incorrectfeedback")
        if self._combined("partiallycorrectfeedback"):
            self.blame(node, "moodle-not-kept")
        if any(self._words(hint) for hint in node.all("hint")):
            self.blame(node, "moodle-hints")
        self._tagged(asked)
        return asked

    def _tagged(self, asked: Asked) -> None:
        tags = self._node.first("tags")
        for tag in tags.all("tag") if tags else ():
            name, _, value = tag.said().partition(":")
            if name.strip().lower() in ("law", "норма"):
                asked.law.append(value.strip())
            elif name.strip().lower() == "options":
                asked.letters = laws(value)

    def _combined(self, tag: str) -> Words | None:
        words = self._words(self._node.first(tag))
        bare = re.sub("<[^>]*>", "", words.text).strip().lower() if words and len(words.text) < 200 else ""
        return None if bare in _CANNED else words

    def _words(self, node: Node | None, form: Form = "moodle") -> Words | None:
        if node is None or not (text := node.said()).strip():
            return None
        return Words(text, _FORMS.get(node.attributes.get("format", ""), form))

    def blame(self, node: Node, code: str, **params: str | int | float) -> None:
        self._collector.blame(node.line, code, **params)

    def _choice(self, asked: Asked) -> Asked | None:
        if len(self._answers) > MAX_OPTIONS:
            raise Refusal(self._answers[MAX_OPTIONS].line, "bank-too-many-options", limit=MAX_OPTIONS)
        options = []
        for answer in self._answers:
            text = self._words(answer) or Words("")
            options.append(Weighed(answer.line, text, self._words(answer.first("feedback")), self._fraction(answer)))
        one = self._node.value("single", "true").lower() not in ("false", "0")
        return key(asked, options, one, self._collector.blame)

    def _fraction(self, answer: Node) -> float:
        text = answer.attributes.get("fraction", "0").strip()
        if _FRACTION.fullmatch(text) and abs(float(text)) <= 100:
            return float(text)
        raise Refusal(answer.line, "moodle-fraction", text=text[:20])

    def _truth(self, asked: Asked) -> Asked:
        sides = {answer.said().strip().lower(): answer for answer in self._answers}
        worth = {name: answer.attributes.get("fraction", "") for name, answer in sides.items()}
        right = [name for name, fraction in worth.items() if fraction.partition(".")[0] == "100"]
        if set(sides) != {"true", "false"} or len(right) != 1:
            raise Refusal(self._node.line, "moodle-truth")
        said = {name: self._words(answer.first("feedback")) for name, answer in sides.items()}
        wrong = "false" if right == ["true"] else "true"
        asked.options = truth(right == ["true"], asked, said[right[0]], said[wrong])
        return asked

    def _number(self, asked: Asked) -> Asked:
        asked.kind = "number"
        full: list[Node] = []
        for answer in self._answers:
            weight = self._fraction(answer)
            if answer.said().strip() == "*":
                asked.wrong = self._words(answer.first("feedback"))
            elif weight == 100:
                full.append(answer)
            elif weight > 0:
                raise Refusal(answer.line, "bank-partial", weight=f"{weight:g}")
        if not full:
            raise Refusal(self._node.line, "moodle-number", text="")
        if full[1:]:
            raise Refusal(full[1].line, "bank-several-numbers")
        return self._near(asked, full[0])

    def _near(self, asked: Asked, answer: Node) -> Asked:
        text = answer.said().strip()
        tolerance = answer.value("tolerance", "0") or "0"
        near = nearness(f"{text}:{tolerance}")
        if near is None:
            raise Refusal(answer.line, "moodle-number", text=f"{text} ± {tolerance}"[:40])
        asked.value, asked.tolerance = near
        asked.right = self._words(answer.first("feedback"))
        units = self._node.first("units")
        for unit in units.all("unit") if units else ():
            if nearness(unit.value("multiplier", "1")) != (1.0, 0.0):
                raise Refusal(unit.line, "moodle-units")
            asked.unit.append(unit.value("unit_name"))
        if len(asked.unit) > 2:
            raise Refusal(self._node.line, "moodle-units")
        return asked

    def _order(self, asked: Asked) -> Asked:
        """Places are in `fraction`, 1 first; without them the order of the file is the order."""
        asked.kind = "order"
        if len(self._answers) > MAX_OPTIONS:
            raise Refusal(self._answers[MAX_OPTIONS].line, "bank-too-many-options", limit=MAX_OPTIONS)
        places = [self._fraction(answer) for answer in self._answers]
        answers = list(zip(places, self._answers, strict=True))
        if len(set(places)) == len(places):
            answers.sort(key=lambda pair: pair[0])
        asked.options = [Option(answer.line, self._words(answer) or Words("")) for _, answer in answers]
        return asked
