"""Cohorts: who learns together, what is asked of them by when, how they come in."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Offerer, Route
from bot.engine.errands import Stepper
from bot.features.cohorts import assigning, enrolling, handlers, inviting, joining, reminding

_EDIT = (Role.TRAINER, Role.ADMIN)
_READ = (*_EDIT, Role.REGIONAL_ADMIN)

ACTIONS: dict[type[Action], Route] = {
    actions.Cohorts: Route(handlers.on_cohorts, *_READ, reads=True),
    actions.OpenCohort: Route(handlers.on_open_cohort, *_READ, reads=True),
    actions.NewCohort: Route(handlers.on_new_cohort, *_EDIT, reads=True),
    actions.RenameCohort: Route(handlers.on_rename_cohort, *_EDIT, reads=True),
    actions.NameCohort: Route(handlers.on_name_cohort, *_EDIT),
    actions.ArchiveCohort: Route(handlers.on_archive_cohort, *_EDIT, reads=True),
    actions.ArchiveCohortNow: Route(handlers.on_archive_cohort_now, *_EDIT),
    actions.AssignModule: Route(assigning.on_assign_module, *_EDIT, reads=True),
    actions.AssignDue: Route(assigning.on_assign_due, *_EDIT, reads=True),
    actions.AssignIn: Route(assigning.on_assign_in, *_EDIT),
    actions.AssignOn: Route(assigning.on_assign_on, *_EDIT),
    actions.OpenAssignment: Route(assigning.on_open_assignment, *_EDIT, reads=True),
    actions.TakeBack: Route(assigning.on_take_back, *_EDIT),
    actions.Invites: Route(inviting.on_invites, *_EDIT, reads=True),
    actions.NewInvite: Route(inviting.on_new_invite, *_EDIT, reads=True),
    actions.InviteUses: Route(inviting.on_invite_uses, *_EDIT, reads=True),
    actions.MakeInvite: Route(inviting.on_make_invite, *_EDIT),
    actions.OpenInvite: Route(inviting.on_open_invite, *_EDIT, reads=True),
    actions.RevokeInvite: Route(inviting.on_revoke_invite, *_EDIT),
    actions.EnrolSheet: Route(enrolling.on_enrol_sheet, *_EDIT, reads=True),
    actions.EnrolTemplate: Route(enrolling.on_template, *_EDIT, reads=True),
    actions.OpenRoster: Route(enrolling.on_open_roster, *_EDIT, reads=True),
    actions.EnrolNow: Route(enrolling.on_enrol_now, *_EDIT),
    actions.EnrolProgress: Route(enrolling.on_progress, *_EDIT, reads=True),
    actions.UseInvite: Route(joining.on_use_invite),
    actions.MyCohorts: Route(joining.on_my_cohorts),
    actions.LeaveCohort: Route(joining.on_leave_cohort),
    actions.LeaveCohortNow: Route(joining.on_leave_cohort_now),
    actions.SnoozeAssigned: Route(reminding.on_snooze),
    actions.SilenceAssigned: Route(reminding.on_silence),
}
COMMANDS: dict[str, Route] = {
    "cohorts": Route(handlers.on_command, *_READ, reads=True),
    "my_cohorts": Route(joining.on_my_cohorts),
}
JOBS: dict[str, Route] = {
    enrolling.JOB: Route(enrolling.on_sheet_read, *_EDIT, reads=True),
    enrolling.TEMPLATE: Route(enrolling.on_template_ready, *_EDIT, reads=True),
}
TIMERS: dict[str, Route] = {reminding.TIMER: Route(reminding.on_due)}
ERRANDS: dict[str, Stepper] = {
    assigning.ERRAND: assigning.tell_members,
    enrolling.ERRAND: enrolling.enrol_portion,
}
FILES: dict[type[Action], Route] = {actions.EnrolSheet: Route(enrolling.on_sheet, *_EDIT)}
OFFERS: tuple[Offerer, ...] = (joining.offers,)
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Cohorts"), actions.Cohorts(0), _READ),)
