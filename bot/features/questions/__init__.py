"""Question quality: how questions do in tests, what learners report, and what staff answer to them."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.engine.errands import Stepper
from bot.features.questions import answering, counting, handlers, reporting

ACTIONS: dict[type[Action], Route] = {
    actions.Questions: Route(handlers.on_questions, Role.TRAINER, Role.REVIEWER, Role.ADMIN, reads=True),
    actions.ModuleQuestions: Route(handlers.on_module, Role.TRAINER, Role.REVIEWER, Role.ADMIN, reads=True),
    actions.QuestionFigures: Route(handlers.on_figures, Role.TRAINER, Role.REVIEWER, Role.ADMIN, reads=True),
    actions.ReportQuestion: Route(reporting.on_report),
    actions.SendReport: Route(reporting.on_send),
    actions.DescribeReport: Route(reporting.on_describe),
    actions.SayReport: Route(reporting.on_say),
    actions.ReportedQuestions: Route(answering.on_reported, Role.TRAINER, Role.REVIEWER, reads=True),
    actions.OpenReported: Route(answering.on_open, Role.TRAINER, Role.REVIEWER, reads=True),
    actions.AnswerReported: Route(answering.on_answer, Role.TRAINER, Role.REVIEWER),
    actions.SayToReported: Route(answering.on_say, Role.TRAINER, Role.REVIEWER),
}
COMMANDS: dict[str, Route] = {
    "questions": Route(handlers.on_command, Role.TRAINER, Role.REVIEWER, Role.ADMIN, reads=True),
    "reports": Route(answering.on_command, Role.TRAINER, Role.REVIEWER, reads=True),
}
ERRANDS: dict[str, Stepper] = {counting.KIND: counting.step}
ENTRIES: tuple[Entry, ...] = (
    Entry(lambda t: t("Question quality"), actions.Questions(0), (Role.TRAINER, Role.REVIEWER, Role.ADMIN)),
    Entry(lambda t: t("Reported questions"), actions.ReportedQuestions(0), (Role.TRAINER, Role.REVIEWER)),
)
