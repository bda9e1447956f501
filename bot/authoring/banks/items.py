"""Questions as read into items of a module, judged by the rules of a module, with the lines of the bank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from bot.authoring import checks
from bot.authoring.banks.bank import MAX_QUESTIONS, Asked, Bank, Question, is_id, item_id, letter
from bot.authoring.banks.webtext import WebProblem
from bot.authoring.banks.words import Words, markdown
from bot.authoring.draft import AnswerDraft, BothLanguages, FeedbackDraft, ItemDraft, OptionDraft
from bot.authoring.mend import Patient
from bot.authoring.problems import Path, Problem, in_order
from bot.authoring.reference import Reference
from bot.authoring.rendering import Renderer
from bot.authoring.schema import Draft
from bot.authoring.yaml12 import Document
from bot.domain.course import LOCALES, Locale

_LAW_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,60}")
_SAID_HERE: Final = frozenset({"item-without-law", "no-feedback", "no-answer", "answer-unused"})
"""What checks.py says in the words of a module file is said here in the words of a bank."""
_MAX_LAW: Final = 20
_SCRIPTS: Final = {"ru": re.compile("[\u0400-\u04ff]"), "en": re.compile("[A-Za-z]")}
_LETTER: Final = re.compile(r"[^\W\d_]")
_LINE: Final = True


@dataclass(slots=True)
class Collector:
    """Takes questions one by one; `bank` tells what has become of them."""

    file: str
    language: Locale
    reference: Reference
    questions: list[Question] = field(default_factory=list)
    doc: Document = field(init=False)
    draft: Draft[Any] = field(init=False)
    renderer: Renderer = field(init=False)
    """One for the whole file: it knows the register by heart."""
    _seen: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.doc = Document(self.file, None)
        self.draft = Draft(self.doc, BothLanguages(), Patient(None))
        self.renderer = Renderer(self.draft, self.reference)

    def blame(self, line: int, code: str, **params: Any) -> None:
        self.doc.lines[("line", line)] = line
        self.doc.blame(("line", line), code, **params)

    def full(self, line: int, count: int) -> bool:
        """Complains when there are more questions than a bank may have. `count` is of all parts of the file."""
        if len(self._seen) < MAX_QUESTIONS and count < 2 * MAX_QUESTIONS:
            return False
        self.blame(line, "bank-too-many", limit=MAX_QUESTIONS)
        return True

    def add(self, asked: Asked) -> None:
        id = self._id(asked)
        if id in self._seen:
            self.blame(asked.line, "bank-same-name", name=asked.name[:60] or id, first=self._seen[id])
            return
        self._seen[id] = asked.line
        _Making(self, asked, len(self.questions)).add(id)

    def bank(self) -> Bank:
        if not self.questions and not self.doc.problems:
            self.blame(0, "bank-empty")
        return Bank(self.file, tuple(self.questions), in_order(self.doc.problems))

    def _id(self, asked: Asked) -> str:
        if asked.name and is_id(asked.name):
            return asked.name
        if is_id(asked.id):
            return asked.id
        if not asked.name:
            self.blame(asked.line, "bank-no-name")
        return item_id(asked.name or asked.stem.text)


@dataclass(slots=True)
class _Making:
    into: Collector
    asked: Asked
    index: int
    both: bool = False
    broken: bool = False

    def add(self, id: str) -> None:
        asked, doc = self.asked, self.into.doc
        self.both = any(words.both for words in asked.words())
        path: Path = ("items", self.index)
        doc.lines[path] = asked.line
        doc.lines |= {(*path, "options", i): option.line for i, option in enumerate(asked.options)}
        item = self._item(id)
        if self._is_foreign(item.stem):
            self.into.blame(asked.line, "bank-language", language=self.into.language)
        self._judge(item, path)
        self.into.questions.append(Question(asked.line, asked.name, item))

    def _item(self, id: str) -> ItemDraft:
        asked = self.asked
        ids = self._option_ids()
        options = [
            OptionDraft(
                id=ids[i],
                text=self._text(one.text, one.line, _LINE) or BothLanguages(),
                feedback=self._text(one.feedback, one.line),
                correct=one.correct,
            )
            for i, one in enumerate(asked.options)
        ]
        return ItemDraft(
            id=id,
            kind=asked.kind,
            stem=self._text(asked.stem, asked.line) or BothLanguages(),
            options=options,
            answer=self._answer() if asked.kind == "number" else None,
            feedback=self._feedback(),
            explain=self._text(asked.explain, asked.line),
            law=self._law(),
        )

    def _option_ids(self) -> list[str]:
        asked = self.asked
        plain = [letter(i) for i in range(len(asked.options))]
        if not asked.letters:
            return plain
        if len(asked.letters) != len(plain) or not all(is_id(one) for one in asked.letters):
            self.into.blame(asked.line, "bank-option-ids", count=len(plain))
            return plain
        return asked.letters

    def _answer(self) -> AnswerDraft:
        unit = [" ".join(one.split()) for one in self.asked.unit if one.strip()]
        if not unit:
            self.into.blame(self.asked.line, "bank-no-unit")
        by_language = {"ru": unit[0], "en": unit[-1]} if unit else {}
        said = {one: text for one, text in by_language.items() if self.both or one == self.into.language}
        return AnswerDraft(value=self.asked.value, tolerance=self.asked.tolerance, unit=BothLanguages(**said))

    def _feedback(self) -> FeedbackDraft | None:
        asked = self.asked
        right, wrong = self._text(asked.right, asked.line), self._text(asked.wrong, asked.line)
        if right and wrong:
            return FeedbackDraft(right=right, wrong=wrong)
        if right or wrong or asked.kind in ("order", "number"):
            self.into.blame(asked.line, "bank-no-feedback")
        return None

    def _law(self) -> list[str]:
        sound = []
        if len(self.asked.law) > _MAX_LAW:
            self.into.blame(self.asked.line, "too-many-values", limit=_MAX_LAW)
        for one in dict.fromkeys(self.asked.law[:_MAX_LAW]):
            if _LAW_ID.fullmatch(one):
                sound.append(one)
            else:
                self.into.blame(self.asked.line, "bank-law-id", id=one[:60])
        if not sound:
            self.into.blame(self.asked.line, "bank-no-law")
        elif self.into.reference.law:
            for one in sound:
                checks.known(self.into.draft, ("items", self.index), one, self.into.reference.law, "unknown-law")
        return sound

    def _text(self, words: Words | None, line: int, in_line: bool = False) -> BothLanguages | None:
        if words is None or not words.text.strip():
            return None
        wanted = {locale: self.both or locale == self.into.language for locale in LOCALES}
        try:
            return BothLanguages(**markdown(words, wanted, in_line))
        except WebProblem as error:
            self.broken = True
            self.into.blame(line, error.code, what=error.what[:60], limit=error.what[:60])
            return BothLanguages()

    def _is_foreign(self, stem: BothLanguages) -> bool:
        """Letters, and none of the language the file was said to have."""
        text = getattr(stem, self.into.language)
        script = _SCRIPTS[self.into.language]
        return not self.both and bool(_LETTER.search(text)) and not script.search(text)

    def _judge(self, item: ItemDraft, path: Path) -> None:
        """As a module is judged; a language that another file will bring is not missed."""
        doc = self.into.doc
        before = len(doc.problems)
        checks._check_item(self.into.draft, item, path)
        for place, text, kind in _texts(item, path):
            self.into.renderer.text(place, text, kind)
        found = [problem for problem in doc.problems[before:] if self._counts(problem)]
        doc.problems[before:] = found

    def _counts(self, problem: Problem) -> bool:
        missing = problem.code.startswith("missing-")
        awaited = problem.code != f"missing-{self.into.language}" and not self.both
        return problem.code not in _SAID_HERE and not (missing and (awaited or self.broken))


def _texts(item: ItemDraft, path: Path) -> Iterator[tuple[Path, BothLanguages, str]]:
    """All texts with the kind by which they are measured. A unit has been missed already."""
    yield (*path, "stem"), item.stem, "stem"
    for i, option in enumerate(item.options):
        yield (*path, "options", i, "text"), option.text, "option"
        if option.feedback:
            yield (*path, "options", i, "feedback"), option.feedback, "feedback"
    if item.feedback:
        yield (*path, "feedback", "right"), item.feedback.right, "feedback"
        yield (*path, "feedback", "wrong"), item.feedback.wrong, "feedback"
    if item.explain:
        yield (*path, "explain"), item.explain, "explain"
    if item.answer and (item.answer.unit.ru or item.answer.unit.en):
        yield (*path, "answer", "unit"), item.answer.unit, "unit"
