"""Staff: who holds which role, how people come to one and lose it, and the log of what staff did."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.staff import handlers, inviting, joining, log

_LEAD = (Role.ADMIN, Role.OWNER)

ACTIONS: dict[type[Action], Route] = {
    actions.Staff: Route(handlers.on_staff, *_LEAD, reads=True),
    actions.RoleHolders: Route(handlers.on_role_holders, *_LEAD, reads=True),
    actions.OpenMember: Route(handlers.on_open_member, *_LEAD, reads=True),
    actions.TakeRole: Route(handlers.on_take_role, *_LEAD, reads=True),
    actions.TakeRoleNow: Route(handlers.on_take_role_now, *_LEAD),
    actions.StaffLinks: Route(inviting.on_links, *_LEAD, reads=True),
    actions.NewStaffLink: Route(inviting.on_new_link, *_LEAD, reads=True),
    actions.StaffLinkRegion: Route(inviting.on_link_region, *_LEAD, reads=True),
    actions.StaffLinkRole: Route(inviting.on_link_role, *_LEAD, reads=True),
    actions.MakeStaffLink: Route(inviting.on_make_link, *_LEAD),
    actions.OpenStaffLink: Route(inviting.on_open_link, *_LEAD, reads=True),
    actions.WithdrawStaffLink: Route(inviting.on_withdraw, *_LEAD),
    actions.ConfirmMember: Route(inviting.on_confirm, *_LEAD),
    actions.RefuseMember: Route(inviting.on_refuse, *_LEAD),
    actions.UseStaffLink: Route(joining.on_use_link),
    actions.StaffLog: Route(log.on_log, *_LEAD, reads=True),
}
COMMANDS: dict[str, Route] = {
    "roles": Route(handlers.on_staff, *_LEAD, reads=True),
    "audit": Route(log.on_command, *_LEAD, reads=True),
}
ENTRIES: tuple[Entry, ...] = (
    Entry(lambda t: t("Staff"), actions.Staff(), _LEAD),
    Entry(lambda t: t("Log"), actions.StaffLog(0, ""), _LEAD),
)
