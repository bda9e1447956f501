"""What an admin sees of anybody's certificate, which is what everybody sees who has its code."""

from __future__ import annotations

from bot import actions
from bot.chat.html import bold, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.certificate import REASONS, Record, grouped
from bot.layout import footer
from bot.reporting import certificate_words as words
from bot.texts import Texts


def find_screen(t: Texts, *, unknown: bool = False) -> Screen:
    text = paragraphs(
        bold(t("Certificates")),
        t("No certificate has this code. A character may be mistyped.") if unknown else "",
        t("Type the code of a certificate: 16 letters and digits."),
    )
    rows = (
        (Button(t("Rules of modules"), actions.CertificateRules(0)),),
        (Button(t("For staff"), actions.StaffMenu()),),
        footer(t),
    )
    return Screen(text, rows, awaits=actions.FindCertificate())


def checked_screen(record: Record, now: int, t: Texts) -> Screen:
    found = (join(" ", f"{one.label}:", one.value) for one in words.lines(record, t))
    text = paragraphs(lines(bold(words.worth(record, now, t)), words.explained(record, now, t)), lines(*found))
    if record.verdict and record.verdict.withdrawn:
        change = Button(t("Restore it"), actions.RestoreCertificate(record.code))
    else:
        change = Button(t("Withdraw it"), actions.JudgeCertificate(record.code))
    return Screen(text, ((Button(t("Another code"), actions.FindCertificate()),), (change,), footer(t)))


def reason_screen(record: Record, t: Texts) -> Screen:
    text = paragraphs(
        bold(t("Why is it withdrawn?")),
        t("The reason stands on the page that checks it, and the holder is told. It can be restored."),
        join(": ", t("Code"), grouped(record.code)),
    )
    reasons = [
        (Button(words.reason_words(one, t).rstrip("."), actions.WithdrawCertificate(record.code, one)),)
        for one in REASONS
    ]
    return Screen(text, (*reasons, (Button(t("Back"), actions.CheckCertificate(record.code)),), footer(t)))
