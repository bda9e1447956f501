"""Small fixes in the chat, without a file: one text, one key, one question more. The whole module is judged again."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.authoring import places
from bot.authoring.banks.bank import letter
from bot.authoring.banks.giftanswers import nearness
from bot.authoring.banks.webtext import WebProblem
from bot.authoring.banks.words import Words, markdown
from bot.authoring.compile import Compiled
from bot.authoring.problems import problem
from bot.authoring.reference import Reference
from bot.authoring.rendering import fingerprint
from bot.authoring.revision import Received, Revision, compiled, refused, revision, with_problems
from bot.domain.course import LOCALES, Locale


def edit(base: Compiled, place: str, locale: Locale, text: str, today: datetime.date, reference: Reference) -> Received:
    """Another text in one language, as Markdown; `place` is the key of a `places.Place`.

    When the Russian changes, a warning says that its English is stale.
    """
    changed = revision(base)
    path = places.path_of(changed.data, place)
    if path is None:
        return refused([problem(base.module.id, 0, "desk-no-place", place=place[:60])])
    both = changed.data
    for step in path:
        both = both[step]
    changed_russian = locale == "ru" and fingerprint(text) != fingerprint(both.get("ru", ""))
    both[locale] = text.strip()
    received = compiled(changed, base, today, reference)
    stale = [problem(f"{base.module.id}: {places.named(changed.data, path)}", 0, "desk-stale")]
    return with_problems(received, stale if changed_russian else ())


def key(base: Compiled, item: str, right: Sequence[str], today: datetime.date, reference: Reference) -> Received:
    """Which options are right; of an `order` item all options in the right order; of a number one text: 48 or 48:2."""
    changed = revision(base)
    found = next((one for one in changed.data["items"] if one["id"] == item), None)
    if found is None:
        return refused([problem(base.module.id, 0, "desk-no-item", id=item[:60])])
    wrong = _number(changed, found, right) if found["kind"] == "number" else _options(changed, found, right)
    return wrong or compiled(changed, base, today, reference)


def with_question(base: Compiled, question: Mapping[str, Any], today: datetime.date, reference: Reference) -> Received:
    """A question more, as from a quiz of the messenger: plain texts, but in both languages.

    `stem`, each of `options`, and `explain` (may be absent) are {ru, en}; `right` are places of options from 0; `law`
    are ids. The explanation is said of every option, as the messenger does. The same question twice is refused.
    """
    changed = revision(base)
    try:
        item = _item(question)
    except WebProblem as error:
        return refused([problem(base.module.id, 0, error.code, what=error.what[:60], limit=error.what[:60])])
    add(changed, item)
    received = compiled(changed, base, today, reference)
    return replace(received, added=(item["id"],) if received.ok else ())


def add(changed: Revision, item: Mapping[str, Any]) -> None:
    """A question is asked only when a pool has it: new ones go into that of the final test."""
    changed.data.setdefault("items", []).append(dict(item))
    drawn = [step["posttest"]["pool"] for step in changed.data["steps"] if "posttest" in step]
    if drawn:
        changed.data["pools"].setdefault(drawn[0], []).append(item["id"])


def _number(changed: Revision, item: dict[str, Any], right: Sequence[str]) -> Received | None:
    text = " ".join(right)
    near = nearness(text)
    if near is None:
        return refused([problem(_name(changed, item), 0, "desk-number", text=text[:60])])
    kept = item["answer"].get("tolerance", 0.0)
    item["answer"] |= {"value": near[0], "tolerance": near[1] if {":", ".."} & _signs(text) else kept}
    return None


def _signs(text: str) -> set[str]:
    return {sign for sign in (":", "..") if sign in text}


def _options(changed: Revision, item: dict[str, Any], right: Sequence[str]) -> Received | None:
    options = {one["id"]: one for one in item["options"]}
    known = ", ".join(options)
    if strangers := [id for id in right if id not in options]:
        found = problem(_name(changed, item), 0, "desk-no-option", id=item["id"], option=strangers[0][:60], known=known)
        return refused([found])
    if item["kind"] == "order":
        if sorted(right) != sorted(options):
            return refused([problem(_name(changed, item), 0, "desk-order", id=item["id"], known=known)])
        item["options"] = [options[id] for id in right]
        return None
    for id, option in options.items():
        option["correct"] = id in right
    return None


def _name(changed: Revision, item: Mapping[str, Any]) -> str:
    return f"{changed.file}: item.{item['id']}"


def _item(question: Mapping[str, Any]) -> dict[str, Any]:
    right = set(question["right"])
    said = question.get("explain")
    feedback = {"feedback": _both(said, in_line=False)} if said and any(said.values()) else {}
    options = [
        {"id": letter(index), "correct": index in right, "text": _both(one, in_line=True), **feedback}
        for index, one in enumerate(question["options"])
    ]
    return {
        "id": f"q-{hashlib.sha256(str(question['stem'].get('ru', '')).encode()).hexdigest()[:8]}",
        "kind": "single" if len(right) == 1 else "multiple",
        "stem": _both(question["stem"], in_line=False),
        "options": options,
        "law": list(question.get("law", ())),
    }


def _both(text: Mapping[str, str], *, in_line: bool) -> dict[str, str]:
    """Plain words as Markdown that shows them as they are. Raises WebProblem."""
    return {
        locale: markdown(Words(text.get(locale, ""), "plain"), {locale: True}, in_line)[locale] for locale in LOCALES
    }
