"""A bank into the items of a draft: new questions are added, known ones get the language the bank has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.authoring.banks.bank import Bank, Question
from bot.authoring.draft import AnswerDraft, BothLanguages, FeedbackDraft, ItemDraft, OptionDraft
from bot.authoring.problems import Problem, problem
from bot.authoring.rendering import fingerprint


@dataclass(frozen=True, slots=True)
class Joined:
    """`items` in the order of the draft, new ones last."""

    items: Sequence[ItemDraft]
    added: Sequence[str]
    filled: Sequence[str]
    problems: Sequence[Problem]


def join(items: Sequence[ItemDraft], bank: Bank) -> Joined:
    """A question whose id the draft has keeps its key: a bank with another key is refused, line by line."""
    made = {item.id: item for item in items}
    added, filled, problems = [], [], []
    for question in bank.questions:
        old = made.get(question.item.id)
        if old is None:
            added.append(question.item.id)
            made[question.item.id] = question.item
        elif found := _differs(bank.file, question, old):
            problems.append(found)
        else:
            filled.append(old.id)
            made[old.id] = _filled(old, question.item)
    return Joined(tuple(made.values()), tuple(added), tuple(filled), tuple(problems))


def _differs(file: str, question: Question, old: ItemDraft) -> Problem | None:
    new, line = question.item, question.line
    if new.kind != old.kind:
        return problem(file, line, "bank-kind-differs", id=old.id, kind=old.kind)
    if len(new.options) != len(old.options):
        return problem(file, line, "bank-options-differ", id=old.id, count=len(old.options), here=len(new.options))
    keys = [[option.correct for option in item.options] for item in (new, old)]
    numbers = [(item.answer.value, item.answer.tolerance) if item.answer else None for item in (new, old)]
    if keys[0] != keys[1] or numbers[0] != numbers[1]:
        return problem(file, line, "bank-key-differs", id=old.id)
    return None


def _filled(old: ItemDraft, new: ItemDraft) -> ItemDraft:
    """Options are known by their places. Law of either file stays."""
    return old.model_copy(
        update={
            "stem": _text(old.stem, new.stem),
            "options": [_option(was, now) for was, now in zip(old.options, new.options, strict=True)],
            "answer": _answer(old.answer, new.answer),
            "feedback": _feedback(old.feedback, new.feedback),
            "explain": _maybe(old.explain, new.explain),
            "law": list(dict.fromkeys([*old.law, *new.law])),
        }
    )


def _option(old: OptionDraft, new: OptionDraft) -> OptionDraft:
    return old.model_copy(update={"text": _text(old.text, new.text), "feedback": _maybe(old.feedback, new.feedback)})


def _answer(old: AnswerDraft | None, new: AnswerDraft | None) -> AnswerDraft | None:
    return old.model_copy(update={"unit": _text(old.unit, new.unit)}) if old and new else old


def _feedback(old: FeedbackDraft | None, new: FeedbackDraft | None) -> FeedbackDraft | None:
    if old is None or new is None:
        return old or new
    return FeedbackDraft(right=_text(old.right, new.right), wrong=_text(old.wrong, new.wrong))


def _maybe(old: BothLanguages | None, new: BothLanguages | None) -> BothLanguages | None:
    return _text(old, new) if old and new else old or new


def _text(old: BothLanguages, new: BothLanguages) -> BothLanguages:
    """English that was there is stale when only its Russian has changed."""
    ru, en = new.ru or old.ru, new.en or old.en
    if new.en:
        return BothLanguages(ru=ru, en=en)
    changed = bool(en and old.ru) and fingerprint(ru) != fingerprint(old.ru)
    return BothLanguages(ru=ru, en=en, en_of=fingerprint(old.ru) if changed and not old.en_of else old.en_of)
