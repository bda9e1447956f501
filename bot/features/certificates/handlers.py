"""Handlers of the holder's certificates: issued on demand, with a name or without, as files, renewed."""

from __future__ import annotations

import hashlib
from typing import Final

from bot import actions
from bot.chat.action import Action
from bot.chat.call import Call, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.domain.attempt import Attempt
from bot.domain.certificate import CONSENT, RENEW, Record, read_name, status
from bot.engine.context import Context, Offer
from bot.engine.router import toasted
from bot.features.certificates.screens import holder as screens
from bot.reporting.badge import badge_json
from bot.reporting.certificate import FORMS, certificate_data, check_address, file_name
from bot.store import attempts, certificates, files

_WINDOW: Final = RENEW * 86_400_000
"""ms before and after the end of a certificate in which a new one is offered."""
_SEED_WORDS: Final = 4
"""Unguessable words in a key: 288 bits."""


async def on_certificates(ctx: Context, action: object) -> list[Call]:
    """A page of the list; the command shows the first."""
    mine = await certificates.of_learner(ctx.tx, ctx.learner.id)
    pages = max(1, -(-len(mine) // screens.PAGE))
    page = min(action.page if isinstance(action, actions.Certificates) else 0, pages - 1)
    shown = mine[page * screens.PAGE : (page + 1) * screens.PAGE]
    records = [await certificates.record(ctx.tx, one, ctx.library.module) for one in shown]
    screen = screens.certificates_screen(records, page, pages, ctx.now, ctx.t)
    return [Show(screen, actions.Certificates(page))]


async def on_open_certificate(ctx: Context, action: actions.OpenCertificate) -> list[Call]:
    """Show it; before the first one is issued, ask which name it shall bear."""
    attempt = await _certified(ctx, action.attempt)
    if attempt is None:
        return await _none(ctx, action.attempt)
    if await certificates.of_attempt(ctx.tx, attempt.id) is None:
        bearer = await certificates.bearer(ctx.tx, ctx.learner.id)
        if bearer is None or bearer.consent != CONSENT:
            return await _ask_name(ctx, attempt)
    return await _issued(ctx, attempt)


async def on_name_certificate(ctx: Context, action: actions.NameCertificate) -> list[Call]:
    """Ask for the name; what is typed then comes here again, and is the consent."""
    attempt = await _certified(ctx, action.attempt)
    if attempt is None:
        return await _none(ctx, action.attempt)
    name = read_name(ctx.said) if ctx.said else None
    if name is None:
        return await _ask_name(ctx, attempt, unread=bool(ctx.said))
    known = await certificates.bearer(ctx.tx, ctx.learner.id)
    if known is None or (known.name, known.consent) != (name, CONSENT):
        await certificates.name(ctx.tx, ctx.learner.id, name, ctx.now)
    return await _issued(ctx, attempt)


async def on_issue_nameless(ctx: Context, action: actions.IssueNameless) -> list[Call]:
    attempt = await _certified(ctx, action.attempt)
    return await _issued(ctx, attempt) if attempt else await _none(ctx, action.attempt)


async def on_get_certificate(ctx: Context, action: actions.GetCertificate) -> list[Call]:
    """A badge is signed here and now; what is typeset is made in the job process."""
    record = await _record(ctx, action.attempt)
    if record is None or status(record, ctx.now) == "withdrawn":
        return await on_open_certificate(ctx, actions.OpenCertificate(action.attempt))
    if action.form == "badge":
        return await _badge(ctx, record)
    if action.form not in FORMS:
        return await on_open_certificate(ctx, actions.OpenCertificate(action.attempt))
    data = certificate_data(record, await certificates.web_url(ctx.tx), ctx.t)
    about = {"attempt": action.attempt, "form": action.form}
    name = file_name(record, action.form)
    made = Start("certificate", {"data": data, "form": action.form}, about=about, name=name)
    return [Toast(ctx.t("Your file is being made.")), made, *await _shown(ctx, record)]


async def on_certificate_made(ctx: Context, event: JobDone) -> list[Call]:
    attempt, form = int(event.about["attempt"]), str(event.about["form"])
    record = await _record(ctx, attempt)
    if record is None:
        return []
    if event.error:
        return [Show(screens.not_made_screen(attempt, form, ctx.t), actions.OpenCertificate(attempt))]
    caption = screens.caption(record, check_address(await certificates.web_url(ctx.tx), record.code), ctx.t)
    return [SendFile(event.result["file"], event.result["name"], caption, picture=form == "png")]


async def on_unname(ctx: Context, action: actions.Unname) -> list[Call]:
    if await certificates.bearer(ctx.tx, ctx.learner.id) is None:
        return await on_open_certificate(ctx, actions.OpenCertificate(action.attempt))
    return [Show(screens.unname_screen(action.attempt, ctx.t), action)]


async def on_unname_now(ctx: Context, action: actions.UnnameNow) -> list[Call]:
    """A second tap finds no name, and counts no new document."""
    place = actions.OpenCertificate(action.attempt)
    if await certificates.bearer(ctx.tx, ctx.learner.id) is None:
        return await on_open_certificate(ctx, place)
    await certificates.unname(ctx.tx, ctx.learner.id, ctx.now)
    return toasted(await on_open_certificate(ctx, place), ctx.t("Your name is erased."))


async def offers(ctx: Context) -> list[Offer]:
    """For home: certificates that end soon or have just ended, while their module can be taken."""
    found = []
    for one in await certificates.to_renew(ctx.tx, ctx.learner.id, ctx.now - _WINDOW, ctx.now + _WINDOW):
        until, module = one.certificate.until, await ctx.library.published(ctx.tx, one.module)
        verdict = await certificates.verdict(ctx.tx, one.certificate.code)
        if until is None or module is None or (verdict and verdict.withdrawn):
            continue
        line = screens.renewal_line(module, until, ctx.now, ctx.t)
        found.append(Offer(line, screens.renewal_label(module, ctx.t), actions.Again(module.id)))
    return found


async def _certified(ctx: Context, attempt_id: int) -> Attempt | None:
    """The learner's own attempt that has a certificate or may have one; somebody else's looks like none."""
    attempt = await attempts.load(ctx.tx, attempt_id)
    if attempt is None or attempt.learner != ctx.learner.id or attempt.kind != "full":
        return None
    passed = attempt.state in ("passed", "completed")
    return attempt if passed or await certificates.of_attempt(ctx.tx, attempt.id) else None


async def _record(ctx: Context, attempt_id: int) -> Record | None:
    attempt = await _certified(ctx, attempt_id)
    found = await certificates.of_attempt(ctx.tx, attempt_id) if attempt else None
    return await certificates.record(ctx.tx, found, ctx.library.module) if found else None


async def _ask_name(ctx: Context, attempt: Attempt, *, unread: bool = False) -> list[Call]:
    module = await ctx.library.module(ctx.tx, attempt.version)
    bearer = await certificates.bearer(ctx.tx, ctx.learner.id)
    screen = screens.name_screen(module, attempt.id, bearer.name if bearer else "", ctx.t, unread=unread)
    return [Show(screen, actions.NameCertificate(attempt.id))]


async def _issued(ctx: Context, attempt: Attempt) -> list[Call]:
    """Show the certificate, which is issued when there is none; the first one of all needs a key for its badge."""
    if await certificates.seed(ctx.tx) is None:
        words = "".join(ctx.fresh() for _ in range(_SEED_WORDS))
        await certificates.claim_seed(ctx.tx, hashlib.sha256(words.encode()).digest())
    found = await certificates.of_attempt(ctx.tx, attempt.id)
    found = found or await certificates.issue(ctx.tx, attempt, ctx.fresh(), ctx.now)
    return await _shown(ctx, await certificates.record(ctx.tx, found, ctx.library.module))


async def _shown(ctx: Context, record: Record) -> list[Call]:
    address = check_address(await certificates.web_url(ctx.tx), record.code)
    screen = screens.certificate_screen(record, address, ctx.now, ctx.t)
    return [Show(screen, actions.OpenCertificate(record.certificate.attempt))]


async def _badge(ctx: Context, record: Record) -> list[Call]:
    web_url, seed = await certificates.web_url(ctx.tx), await certificates.seed(ctx.tx)
    if not web_url or seed is None:
        return await _shown(ctx, record)
    data, name = badge_json(record, web_url, seed, ctx.now, ctx.t), file_name(record, "json")
    file = await files.add(ctx.tx, name, "application/json", data, ctx.now, owner=ctx.learner.id)
    caption = screens.caption(record, check_address(web_url, record.code), ctx.t)
    return [Toast(), SendFile(file, name, caption), *await _shown(ctx, record)]


async def _none(ctx: Context, attempt_id: int) -> list[Call]:
    """No certificate of theirs: to the result when that is theirs, else to the list."""
    attempt = await attempts.load(ctx.tx, attempt_id)
    own = attempt is not None and attempt.learner == ctx.learner.id
    place: Action = actions.Lesson(attempt_id) if own else actions.Certificates(0)
    return toasted(await ctx.visit(place), ctx.t("There is no certificate for this."))
