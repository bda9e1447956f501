"""Handlers of an admin: how long certificates of a module hold, and what keeps them up to date."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Show
from bot.domain.certificate import NEEDS, TERMS, Rule
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.certificates.screens import ruling as screens
from bot.features.certificates.screens.ruling import Ruled
from bot.store import certificates


async def on_certificate_rules(ctx: Context, action: actions.CertificateRules) -> list[Call]:
    modules, known = await ctx.library.all_published(ctx.tx), await certificates.all_rules(ctx.tx)
    general = await certificates.general(ctx.tx)
    pages = max(1, -(-len(modules) // screens.PAGE))
    page = min(action.page, pages - 1)
    shown = modules[page * screens.PAGE : (page + 1) * screens.PAGE]
    ruled = [Ruled(module, known.get(module.id, Rule()), general) for module in shown]
    return [Show(screens.rules_screen(ruled, page, pages, ctx.t), actions.CertificateRules(page))]


async def on_certificate_rule(ctx: Context, action: actions.CertificateRule) -> list[Call]:
    ruled = await _ruled(ctx, action.module)
    return [Show(screens.rule_screen(ruled, ctx.t), action)] if ruled else await _all(ctx)


async def on_choose_certificate_term(ctx: Context, action: actions.ChooseCertificateTerm) -> list[Call]:
    ruled = await _ruled(ctx, action.module)
    return [Show(screens.term_screen(ruled, ctx.t), action)] if ruled else await _all(ctx)


async def on_choose_certificate_need(ctx: Context, action: actions.ChooseCertificateNeed) -> list[Call]:
    ruled = await _ruled(ctx, action.module)
    return [Show(screens.need_screen(ruled, ctx.t), action)] if ruled else await _all(ctx)


async def on_set_certificate_term(ctx: Context, action: actions.SetCertificateTerm) -> list[Call]:
    ruled = await _ruled(ctx, action.module)
    if ruled is None or action.term not in TERMS:
        ctx.details.update(refused="unknown")
        return await on_choose_certificate_term(ctx, actions.ChooseCertificateTerm(action.module))
    return await _set(ctx, ruled, replace(ruled.rule, months=TERMS[action.term]))


async def on_set_certificate_need(ctx: Context, action: actions.SetCertificateNeed) -> list[Call]:
    ruled = await _ruled(ctx, action.module)
    if ruled is None or action.need not in NEEDS:
        ctx.details.update(refused="unknown")
        return await on_choose_certificate_need(ctx, actions.ChooseCertificateNeed(action.module))
    return await _set(ctx, ruled, replace(ruled.rule, whole=NEEDS[action.need]))


async def _set(ctx: Context, ruled: Ruled, rule: Rule) -> list[Call]:
    """A second tap finds it set, and adds nothing."""
    module = ruled.module.id
    if rule != ruled.rule:
        await certificates.set_rule(ctx.tx, module, rule.months, rule.whole, ctx.learner.id, ctx.now)
    ctx.details.update(module=module, months=rule.months, whole=rule.whole)
    calls = await on_certificate_rule(ctx, actions.CertificateRule(module))
    return toasted(calls, ctx.t("It is set, for certificates issued from now on."))


async def _ruled(ctx: Context, module_id: str) -> Ruled | None:
    """None: there is no such module."""
    module = await ctx.library.published(ctx.tx, module_id)
    if module is None:
        return None
    return Ruled(module, await certificates.rule(ctx.tx, module.id), await certificates.general(ctx.tx))


async def _all(ctx: Context) -> list[Call]:
    return await on_certificate_rules(ctx, actions.CertificateRules(0))
