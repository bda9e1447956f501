"""From an uploaded file to a draft a reviewer gets: check, preview, both languages, small fixes, files to carry."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.publishing.drafts import (
    answers,
    fixing,
    handlers,
    languages,
    previews,
    questions,
    shipping,
    uploads,
)

_TRAINER, _BOTH = (Role.TRAINER,), (Role.TRAINER, Role.REVIEWER)

ACTIONS: dict[type[Action], Route] = {
    actions.Drafts: Route(handlers.on_drafts, *_BOTH, reads=True),
    actions.OpenDraft: Route(handlers.on_open_draft, *_BOTH, reads=True),
    actions.Warnings: Route(handlers.on_warnings, *_BOTH, reads=True),
    actions.SubmitDraft: Route(handlers.on_submit_draft, *_TRAINER),
    actions.DropDraft: Route(handlers.on_drop_draft, *_TRAINER, reads=True),
    actions.DropDraftNow: Route(handlers.on_drop_draft_now, *_TRAINER),
    actions.Checking: Route(answers.on_checking, *_TRAINER, reads=True),
    actions.ChooseBase: Route(uploads.on_choose_base, *_TRAINER, reads=True),
    actions.IntoDraft: Route(uploads.on_into_draft, *_TRAINER),
    actions.IntoModule: Route(uploads.on_into_module, *_TRAINER),
    actions.PreviewDraft: Route(previews.on_preview_draft, *_BOTH, reads=True),
    actions.EndPreview: Route(previews.on_end_preview, *_BOTH, reads=True),
    actions.StaleTexts: Route(languages.on_stale_texts, *_BOTH, reads=True),
    actions.ConfirmEnglish: Route(languages.on_confirm_english, *_TRAINER),
    actions.FixDraft: Route(fixing.on_fix_draft, *_TRAINER, reads=True),
    actions.FixPart: Route(fixing.on_fix_part, *_TRAINER, reads=True),
    actions.RewriteText: Route(fixing.on_rewrite_text, *_TRAINER),
    actions.FixKey: Route(fixing.on_fix_key, *_TRAINER, reads=True),
    actions.SetKey: Route(fixing.on_set_key, *_TRAINER),
    actions.EnterKey: Route(fixing.on_enter_key, *_TRAINER),
    actions.WriteQuestion: Route(questions.on_write_question, *_TRAINER, reads=True),
    actions.FillQuestion: Route(questions.on_fill_question, *_TRAINER),
    actions.RewriteQuestion: Route(questions.on_rewrite_question, *_TRAINER),
    actions.MarkRight: Route(questions.on_mark_right, *_TRAINER),
    actions.CiteLaw: Route(questions.on_cite_law, *_TRAINER),
    actions.AddQuestion: Route(questions.on_add_question, *_TRAINER),
    actions.DropQuestion: Route(questions.on_drop_question, *_TRAINER),
    actions.DraftFiles: Route(shipping.on_draft_files, *_TRAINER, reads=True),
    actions.ExportDraft: Route(shipping.on_export_draft, *_TRAINER),
    actions.Modules: Route(shipping.on_modules, *_TRAINER, reads=True),
    actions.ModuleFiles: Route(shipping.on_module_files, *_TRAINER, reads=True),
    actions.ExportModule: Route(shipping.on_export_module, *_TRAINER),
    actions.SendTemplate: Route(shipping.on_send_template, *_TRAINER, reads=True),
}
COMMANDS: dict[str, Route] = {"drafts": Route(handlers.on_drafts, *_BOTH, reads=True)}
JOBS: dict[str, Route] = {
    uploads.DESK: Route(answers.on_checked, *_TRAINER),
    shipping.EXPORT: Route(shipping.on_made, *_TRAINER, reads=True),
    shipping.TEMPLATE: Route(shipping.on_made, *_TRAINER, reads=True),
}
UPLOAD = Route(uploads.on_upload, *_TRAINER)
QUIZ = Route(questions.on_quiz, *_TRAINER)
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Drafts"), actions.Drafts(0), _TRAINER),)
