"""Handlers of an admin: look a certificate up by its code, withdraw it with a reason, restore it."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast
from bot.domain.certificate import REASONS, Record, Verdict, read_code
from bot.engine.context import Context
from bot.features.certificates.screens import staff as screens
from bot.features.certificates.screens.holder import judged_note
from bot.layout import in_each_language
from bot.store import certificates


async def on_find_certificate(ctx: Context, action: actions.FindCertificate) -> list[Call]:
    """Ask for a code; what is typed then comes here again."""
    if not ctx.said:
        return [Show(screens.find_screen(ctx.t), action)]
    return await on_check_certificate(ctx, actions.CheckCertificate(read_code(ctx.said) or ""))


async def on_check_certificate(ctx: Context, action: actions.CheckCertificate) -> list[Call]:
    record = await _record(ctx, action.code)
    if record is None:
        return [Show(screens.find_screen(ctx.t, unknown=True), actions.FindCertificate())]
    return [Show(screens.checked_screen(record, ctx.now, ctx.t), action)]


async def on_judge_certificate(ctx: Context, action: actions.JudgeCertificate) -> list[Call]:
    record = await _record(ctx, action.code)
    if record is None or _withdrawn(record):
        return await on_check_certificate(ctx, actions.CheckCertificate(action.code))
    return [Show(screens.reason_screen(record, ctx.t), action)]


async def on_withdraw_certificate(ctx: Context, action: actions.WithdrawCertificate) -> list[Call]:
    """A second tap finds it withdrawn."""
    reason = next((one for one in REASONS if one == action.reason), None)
    record = await _record(ctx, action.code)
    if record is None or reason is None or _withdrawn(record):
        return await on_check_certificate(ctx, actions.CheckCertificate(action.code))
    return await _judge(ctx, record, Verdict(True, reason, ctx.learner.id, ctx.now), ctx.t("It is withdrawn."))


async def on_restore_certificate(ctx: Context, action: actions.RestoreCertificate) -> list[Call]:
    record = await _record(ctx, action.code)
    if record is None or record.verdict is None or not record.verdict.withdrawn:
        return await on_check_certificate(ctx, actions.CheckCertificate(action.code))
    verdict = Verdict(False, record.verdict.reason, ctx.learner.id, ctx.now)
    return await _judge(ctx, record, verdict, ctx.t("It is restored."))


async def _judge(ctx: Context, record: Record, verdict: Verdict, said: str) -> list[Call]:
    await certificates.judge(ctx.tx, record.code, verdict)
    ctx.details.update(code=record.code, withdrawn=verdict.withdrawn, reason=verdict.reason)
    calls: list[Call] = [Toast(said), *await on_check_certificate(ctx, actions.CheckCertificate(record.code))]
    holder, judged = record.certificate.learner, await _record(ctx, record.code)
    if holder is None or judged is None:
        return calls
    screens_of = in_each_language(lambda t: judged_note(judged, ctx.now, t))
    return [*calls, Notify(holder, screens_of, key=f"certificate:{record.code}")]


async def _record(ctx: Context, code: str) -> Record | None:
    found = await certificates.load(ctx.tx, code)
    return await certificates.record(ctx.tx, found, ctx.library.module) if found else None


def _withdrawn(record: Record) -> bool:
    return record.verdict is not None and record.verdict.withdrawn
