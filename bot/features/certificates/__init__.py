"""Certificates: issued on demand, with a name or without, checked by anybody, renewed, withdrawn, ruled."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Offerer, Route
from bot.features.certificates import handlers, ruling, staff

ACTIONS: dict[type[Action], Route] = {
    actions.Certificates: Route(handlers.on_certificates),
    actions.OpenCertificate: Route(handlers.on_open_certificate),
    actions.NameCertificate: Route(handlers.on_name_certificate),
    actions.IssueNameless: Route(handlers.on_issue_nameless),
    actions.GetCertificate: Route(handlers.on_get_certificate),
    actions.Unname: Route(handlers.on_unname),
    actions.UnnameNow: Route(handlers.on_unname_now),
    actions.FindCertificate: Route(staff.on_find_certificate, Role.ADMIN, reads=True),
    actions.CheckCertificate: Route(staff.on_check_certificate, Role.ADMIN, reads=True),
    actions.JudgeCertificate: Route(staff.on_judge_certificate, Role.ADMIN, reads=True),
    actions.WithdrawCertificate: Route(staff.on_withdraw_certificate, Role.ADMIN),
    actions.RestoreCertificate: Route(staff.on_restore_certificate, Role.ADMIN),
    actions.CertificateRules: Route(ruling.on_certificate_rules, Role.ADMIN, reads=True),
    actions.CertificateRule: Route(ruling.on_certificate_rule, Role.ADMIN, reads=True),
    actions.ChooseCertificateTerm: Route(ruling.on_choose_certificate_term, Role.ADMIN, reads=True),
    actions.SetCertificateTerm: Route(ruling.on_set_certificate_term, Role.ADMIN),
    actions.ChooseCertificateNeed: Route(ruling.on_choose_certificate_need, Role.ADMIN, reads=True),
    actions.SetCertificateNeed: Route(ruling.on_set_certificate_need, Role.ADMIN),
}
COMMANDS: dict[str, Route] = {"certificates": Route(handlers.on_certificates)}
JOBS: dict[str, Route] = {"certificate": Route(handlers.on_certificate_made)}
OFFERS: tuple[Offerer, ...] = (handlers.offers,)
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Certificates"), actions.FindCertificate(), (Role.ADMIN,)),)
