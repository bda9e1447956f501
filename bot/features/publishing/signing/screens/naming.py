"""Words for the places and facts of a module, as a reviewer reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot.chat.html import plain
from bot.domain.comparison import Fact, How, Part
from bot.domain.course import Bilingual
from bot.domain.wordings import Kind
from bot.texts import Texts

_TITLE: Final = 60
_ASKED: Final = "1"
_STEPS: Final = "2"
"""Where bot.domain.comparison keeps questions of confidence, and the order of all steps."""


def kind_words(kind: Kind, t: Texts) -> str:
    return {
        "module": t("module"),
        "card": t("card"),
        "item": t("question"),
        "scenario": t("scenario"),
        "checklist": t("checklist"),
        "law": t("law entry"),
    }[kind]


def how_words(how: How, t: Texts) -> str:
    return {"added": t("added"), "removed": t("removed"), "changed": t("changed"), "same": t("unchanged")}[how]


def part_words(part: Part, t: Texts) -> str:
    """`question q1: What does the court do?`, short enough for a line."""
    title = brief(part.title[t.locale], _TITLE)
    return f"{kind_words(part.kind, t)} {part.id}: {title}"


def brief(markup: str, longest: int) -> str:
    text = " ".join(plain(markup).split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def place_words(kind: Kind, place: str, t: Texts) -> str:
    """`options.wait.feedback` -> "Option wait, why"."""
    tokens = place.split(".")
    if kind == "module" and tokens[0] not in (_STEPS, _ASKED):
        del tokens[0]  # its id
    words = ", ".join(_named(tokens, t))
    return words[:1].upper() + words[1:]


def _named(tokens: list[str], t: Texts) -> Iterator[str]:
    owners, fields = _owners(t), _fields(t)
    while tokens:
        if tokens[0] in owners and len(tokens) > 1:
            yield owners[tokens[0]].format(id=_ordinal(tokens[0], tokens[1]))
            tokens = tokens[2:]
        else:
            if name := fields.get(tokens[0], tokens[0]):
                yield name
            tokens = tokens[1:]


def _ordinal(owner: str, id: str) -> str:
    """Objectives have no ids: they are counted from 1."""
    return str(int(id) + 1) if owner == "objectives" else id


def _owners(t: Texts) -> dict[str, str]:
    return {
        "options": t("option {id}"),
        "nodes": t("moment {id}"),
        "choices": t("choice {id}"),
        "gauges": t("gauge {id}"),
        "ticks": t("line {id}"),
        "objectives": t("objective {id}"),
        "pools": t("pool {id}"),
        "effect": t("effect on {id}"),
        _ASKED: t("question of confidence {id}"),
    }


def _fields(t: Texts) -> dict[str, str]:
    """An empty word says nothing that the word after it does not."""
    return {
        **_wordings(t),
        "answer": "",
        "correct": t("key"),
        "value": t("right answer"),
        "tolerance": t("tolerance"),
        "kind": t("kind"),
        "sensitive": t("hard card"),
        "picture": t("picture"),
        "file": "",
        "law": t("law"),
        "to": t("leads to"),
        "ending": t("outcome"),
        "score": t("score"),
        "start": t("begins at"),
        "options": t("order of options"),
        "choices": t("order of choices"),
        "gauges": t("order of gauges"),
        "ticks": t("order of lines"),
        "audience": t("for whom"),
        "minutes": t("minutes"),
        "law_as_of": t("law as of"),
        "mastery": t("threshold"),
        "confidence": t("how sure we are"),
        "evidence": t("how it was checked"),
        _STEPS: t("order of steps"),
    }


def _wordings(t: Texts) -> dict[str, str]:
    return {
        "text": t("text"),
        "title": t("title"),
        "neutral": t("title for the lock screen"),
        "warning": t("warning"),
        "stem": t("question"),
        "question": "",
        "feedback": t("why"),
        "explain": t("the rule"),
        "right": t("said when right"),
        "wrong": t("said when wrong"),
        "unit": t("unit"),
        "alt": t("description"),
        "intro": t("introduction"),
        "short": t("short name"),
        "citation": t("citation"),
        "note": t("note"),
        "status": t("status"),
    }


def fact_words(place: str, fact: Fact, law: Mapping[str, Bilingual], t: Texts) -> str:
    """`law` are the short names of entries."""
    field = place.rpartition(".")[2]
    if isinstance(fact, bool):
        return _yes_or_no(field, fact, t)
    if field == "file":
        return t("an image")
    if field in ("mastery", "score") and not isinstance(fact, str | tuple):
        return t.percent(fact)
    if field == "law_as_of" and isinstance(fact, str):
        return t.date(fact)
    if isinstance(fact, tuple):
        return ", ".join(member_words(place, one, law, t) for one in fact)
    return _known(field, fact, t) if isinstance(fact, str) else t.number(fact)


def member_words(place: str, member: str, law: Mapping[str, Bilingual], t: Texts) -> str:
    """One of several: a step, an entry of law, or an id."""
    field = place.rpartition(".")[2]
    if field == "law" and member in law:
        return plain(law[member][t.locale])
    return _step_words(member, t) if field == _STEPS else member


def _yes_or_no(field: str, fact: bool, t: Texts) -> str:
    if field == "correct":
        return t("right") if fact else t("wrong")
    return t("yes") if fact else t("no")


def _known(field: str, fact: str, t: Texts) -> str:
    words = {
        ("kind", "single"): t("one right option"),
        ("kind", "multiple"): t("several right options"),
        ("kind", "order"): t("put in order"),
        ("kind", "number"): t("a number"),
        ("ending", "good"): t("good"),
        ("ending", "mixed"): t("mixed"),
        ("ending", "bad"): t("bad"),
        ("confidence", "high"): t("high"),
        ("confidence", "medium"): t("medium"),
        ("confidence", "low"): t("low"),
        ("evidence", "S"): t("against the text"),
        ("evidence", "C"): t("by commentaries"),
        ("evidence", "R"): t("from memory"),
    }
    return words.get((field, fact), fact)


def _step_words(step: str, t: Texts) -> str:
    """`card:always`, `pre-test:post:2` as bot.domain.comparison names a step."""
    kind, _, name = step.partition(":")
    pool, _, draw = name.partition(":")
    return {
        "card": t("card {id}", id=name),
        "item": t("question {id}", id=name),
        "scenario": t("scenario {id}", id=name),
        "checklist": t("checklist {id}", id=name),
        "confidence": t("question of confidence {id}", id=name),
        "pre-test": t("questions before: {draw} of pool {pool}", draw=draw, pool=pool),
        "post-test": t("questions after: {draw} of pool {pool}", draw=draw, pool=pool),
    }[kind]
