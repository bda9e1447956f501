"""Sign-off: a reviewer reads what a draft changes, remarks on it, approves it or sends it back."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.publishing.signing import handlers, verdicts

ACTIONS: dict[type[Action], Route] = {
    actions.ReviewQueue: Route(handlers.on_review_queue, Role.REVIEWER, reads=True),
    actions.ReviewDraft: Route(handlers.on_review_draft, Role.REVIEWER, Role.TRAINER, reads=True),
    actions.ReviewPart: Route(handlers.on_review_part, Role.REVIEWER, Role.TRAINER, reads=True),
    actions.ReadRemarks: Route(handlers.on_read_remarks, Role.REVIEWER, Role.TRAINER, reads=True),
    actions.AskRemark: Route(handlers.on_ask_remark, Role.REVIEWER, reads=True),
    actions.KeepRemark: Route(handlers.on_keep_remark, Role.REVIEWER),
    actions.ApproveDraft: Route(verdicts.on_approve_draft, Role.REVIEWER),
    actions.AskReturn: Route(verdicts.on_ask_return, Role.REVIEWER, reads=True),
    actions.ReturnDraft: Route(verdicts.on_return_draft, Role.REVIEWER),
}
COMMANDS: dict[str, Route] = {"review": Route(handlers.on_review_queue, Role.REVIEWER, reads=True)}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("For review"), actions.ReviewQueue(0), (Role.REVIEWER,)),)
