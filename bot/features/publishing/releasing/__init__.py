"""From a signed draft to what learners get: publishing, versions, what changed, a wrong key put right."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.engine.errands import Stepper
from bot.features.publishing.releasing import delta, handlers, history, regrade, schedule

ACTIONS: dict[type[Action], Route] = {
    actions.ReleaseDraft: Route(handlers.on_release_draft, Role.TRAINER, reads=True),
    actions.ConfirmRelease: Route(handlers.on_confirm_release, Role.TRAINER, reads=True),
    actions.ReleaseNow: Route(handlers.on_release_now, Role.TRAINER),
    actions.ChooseDay: Route(handlers.on_choose_day, Role.TRAINER, reads=True),
    actions.ReleaseOn: Route(handlers.on_release_on, Role.TRAINER),
    actions.CancelRelease: Route(handlers.on_cancel_release, Role.TRAINER),
    actions.CountWrongKey: Route(handlers.on_count_wrong_key, Role.TRAINER),
    actions.DryRun: Route(handlers.on_dry_run, Role.TRAINER, reads=True),
    actions.Regrading: Route(handlers.on_regrading, Role.TRAINER, reads=True),
    actions.Versions: Route(history.on_versions, Role.TRAINER, reads=True),
    actions.ModuleVersions: Route(history.on_module_versions, Role.TRAINER, reads=True),
    actions.RollBack: Route(history.on_roll_back, Role.TRAINER, reads=True),
    actions.RollBackNow: Route(history.on_roll_back_now, Role.TRAINER),
    actions.Withdraw: Route(history.on_withdraw, Role.TRAINER, reads=True),
    actions.WithdrawNow: Route(history.on_withdraw_now, Role.TRAINER),
}
COMMANDS: dict[str, Route] = {"versions": Route(history.on_versions, Role.TRAINER, reads=True)}
TIMERS: dict[str, Route] = {regrade.TIMER: Route(handlers.on_glance, Role.TRAINER, reads=True)}
ERRANDS: dict[str, Stepper] = {
    "delta": delta.on_delta,
    "dry-run": regrade.on_count,
    "regrade": regrade.on_regrade,
    "release": schedule.on_release_day,
}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Versions"), actions.Versions(0), (Role.TRAINER,)),)
