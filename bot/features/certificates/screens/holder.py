"""What the holder of a certificate sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import actions
from bot.chat.html import Html, bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.certificate import NAME, Record, grouped, last_day, status
from bot.domain.course import Module
from bot.layout import cut, footer, turning
from bot.reporting import certificate_words as words
from bot.texts import Texts

PAGE: Final = 6


def certificates_screen(records: Sequence[Record], page: int, pages: int, now: int, t: Texts) -> Screen:
    way_on = ((Button(t("My results"), actions.Progress()),), footer(t))
    heading = bold(t("My certificates"))
    if not records:
        return Screen(
            lines(heading, t("There is none yet. A module that is passed has one on its last screen.")), way_on
        )
    buttons = [(Button(cut(title(one, t)), actions.OpenCertificate(one.certificate.attempt)),) for one in records]
    listed = paragraphs(*(_listed(one, now, t) for one in records))
    return Screen(paragraphs(heading, listed), (*buttons, *turning(page, pages, actions.Certificates), *way_on))


def name_screen(module: Module, attempt: int, bearer: str, t: Texts, *, unread: bool = False) -> Screen:
    """What is agreed to with the name (text 1: domain.certificate.CONSENT changes when these words do)."""
    refused = t(
        "This cannot be a name. It has {least}-{most} letters; spaces, hyphens, dots.", least=NAME[0], most=NAME[1]
    )
    text = paragraphs(
        lines(bold(t("Certificate")), plain(module.title[t.locale])),
        refused if unread else "",
        t("Which name shall stand on it? Type it. No name is needed: without one there is only a code."),
        t(
            "By sending your name you agree that it is kept and stands on all your certificates, in the badge, and on "
            "the page that checks them, for everybody who has the code. It serves nothing else."
        ),
        t("You can change it or take it off at any time on this screen; taken off, it is erased."),
    )
    if bearer:
        rows: Rows = (
            (Button(t("Leave it as it is"), actions.OpenCertificate(attempt)),),
            (Button(t("Take the name off"), actions.Unname(attempt)),),
        )
    else:
        rows = (
            (Button(t("Without a name"), actions.IssueNameless(attempt)),),
            (Button(t("Back"), actions.Lesson(attempt)),),
        )
    return Screen(text, (*rows, footer(t)), awaits=actions.NameCertificate(attempt))


def certificate_screen(record: Record, address: str, now: int, t: Texts) -> Screen:
    """`address` is that of the check page, "" where there is none."""
    found = (join(" ", f"{one.label}:", one.value) for one in words.lines(record, t))
    told = lines(bold(words.worth(record, now, t)), words.explained(record, now, t))
    text = paragraphs(told, lines(*found), words.disclaimer(t))
    match status(record, now):
        case "withdrawn":
            rows = _renewal(record, t)
        case "expired":
            rows = (*_renewal(record, t), _papers(record, t))
        case "old-law":
            rows = (*_catching_up(record, t), _papers(record, t))
        case _:
            rows = _files(record, bool(address), t)
    return Screen(text, (*rows, *_ways(record, address, now, t), footer(t)))


def unname_screen(attempt: int, t: Texts) -> Screen:
    text = paragraphs(
        bold(t("Take the name off?")),
        t("It is erased here and on the page that checks your certificates. Certificates stay, with their codes."),
        t("Files you have already sent to somebody cannot be called back; the page will show that they are old."),
    )
    rows = (
        (Button(t("No, keep it"), actions.OpenCertificate(attempt)),),
        (Button(t("Yes, take it off"), actions.UnnameNow(attempt)),),
        footer(t),
    )
    return Screen(text, rows)


def not_made_screen(attempt: int, form: str, t: Texts) -> Screen:
    text = lines(bold(t("The file could not be made.")), t("The certificate itself is kept. Please try again later."))
    rows = (
        (Button(t("Try again"), actions.GetCertificate(attempt, form)),),
        (Button(t("Back"), actions.OpenCertificate(attempt)),),
        footer(t),
    )
    return Screen(text, rows)


def judged_note(record: Record, now: int, t: Texts) -> Screen:
    """To the holder, after an admin has withdrawn or restored it."""
    text = paragraphs(
        lines(bold(title(record, t)), words.worth(record, now, t)),
        words.explained(record, now, t),
        join(": ", t("Code"), grouped(record.code)),
    )
    return Screen(text, ((Button(t("Open"), actions.OpenCertificate(record.certificate.attempt)),),))


def caption(record: Record, address: str, t: Texts) -> str:
    """Under a file: what it is, and where it is checked."""
    said = t("Certificate: {title}. Code {code}.", title=title(record, t), code=grouped(record.code))
    return f"{said} {address}".rstrip()


def renewal_line(module: Module, until: int, now: int, t: Texts) -> Html:
    of = {"title": plain(module.title[t.locale]), "date": t.date(last_day(until))}
    if now >= until:
        return t.html("{title}: the certificate expired on {date}.", **of)
    return t.html("{title}: the certificate is valid until {date}.", **of)


def renewal_label(module: Module, t: Texts) -> str:
    return t("Renew: {title}", title=plain(module.title[t.locale]))


def title(record: Record, t: Texts) -> str:
    return plain(record.title[t.locale])


def _listed(record: Record, now: int, t: Texts) -> Html:
    day = words.last(record, t)
    until = t("Valid until {date}", date=day) if day else t("No end date")
    return lines(title(record, t), words.worth(record, now, t), f"{until} · {grouped(record.code)}")


def _renewal(record: Record, t: Texts) -> Rows:
    return ((Button(t("Take the module again"), actions.Again(record.module)),),) if record.current else ()


def _catching_up(record: Record, t: Texts) -> Rows:
    """The lesson on what changed, or the whole module: what the certificate was issued to need."""
    if record.certificate.whole:
        return _renewal(record, t)
    return ((Button(t("What changed"), actions.WhatChanged(record.module)),),)


def _files(record: Record, badge: bool, t: Texts) -> Rows:
    pdf, png = _papers(record, t)
    get = actions.GetCertificate(record.certificate.attempt, "badge")
    return ((pdf,), (png, Button(t("Badge file"), get)) if badge else (png,))


def _papers(record: Record, t: Texts) -> tuple[Button, Button]:
    attempt = record.certificate.attempt
    pdf = Button(t("PDF to print"), actions.GetCertificate(attempt, "pdf"))
    return pdf, Button(t("Picture"), actions.GetCertificate(attempt, "png"))


def _ways(record: Record, address: str, now: int, t: Texts) -> Rows:
    check = (Button(t("Check page"), url=address),) if address else ()
    row = (*check, *_naming(record, now, t))
    return (*((row,) if row else ()), (Button(t("My certificates"), actions.Certificates(0)),))


def _naming(record: Record, now: int, t: Texts) -> tuple[Button, ...]:
    """A name can be changed and taken off at any time; a withdrawn certificate gets none that it has not."""
    change = actions.NameCertificate(record.certificate.attempt)
    if record.bearer:
        return (Button(t("Change the name"), change),)
    return () if status(record, now) == "withdrawn" else (Button(t("Add my name"), change),)
