"""Buttons of questions: how they do in tests, and what learners say is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("qum")
@dataclass(frozen=True, slots=True)
class Questions(Action):
    """Modules by the quality of their questions, one page of them."""

    page: Small


@action("quo")
@dataclass(frozen=True, slots=True)
class ModuleQuestions(Action):
    """The questions of a module, the worst first."""

    module: Slug
    page: Small


@action("quf")
@dataclass(frozen=True, slots=True)
class QuestionFigures(Action):
    """All figures of a question. `item` is how its hash begins; `page` is where the way back leads."""

    module: Slug
    item: Word
    page: Small


@action("quq")
@dataclass(frozen=True, slots=True)
class ReportQuestion(Action):
    """Ask what is wrong with a question. `step` is that of the answer given to it."""

    attempt: int
    step: int


@action("qur")
@dataclass(frozen=True, slots=True)
class SendReport(Action):
    """This is wrong with it (`reason`: key, unclear, translation, other)."""

    attempt: int
    step: int
    reason: Word


@action("quw")
@dataclass(frozen=True, slots=True)
class DescribeReport(Action):
    """Say in words what is wrong."""

    attempt: int
    step: int


@action("qus")
@dataclass(frozen=True, slots=True)
class SayReport(Action):
    """What typed text means on that screen; never a button."""

    attempt: int
    step: int


@action("qul")
@dataclass(frozen=True, slots=True)
class ReportedQuestions(Action):
    """What learners say is wrong, one page of it."""

    page: Small


@action("qud")
@dataclass(frozen=True, slots=True)
class OpenReported(Action):
    """A question with its open reports; `report` is the newest of them."""

    report: int


@action("qua")
@dataclass(frozen=True, slots=True)
class AnswerReported(Action):
    """Answer all reports of the question up to this one (`reply`: thanks, right, wording)."""

    report: int
    reply: Word


@action("quy")
@dataclass(frozen=True, slots=True)
class SayToReported(Action):
    """What a trainer's typed text means; never a button."""

    report: int
