"""What a certificate says, in words: the same on the screen, on paper and on the page that checks it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.chat.html import plain
from bot.domain.certificate import ENDLESS, Reason, Record, Rule, Taught, grouped, last_day, status
from bot.texts import Texts

_VERSION: Final = 12
"""Digits of a version that are printed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field: what it is called, and what it says."""

    label: str
    value: str


def worth(record: Record, now: int, t: Texts) -> str:
    """The status in one sentence, which comes first."""
    return {
        "valid": t("The certificate is valid."),
        "expired": t("The certificate has expired."),
        "withdrawn": t("The certificate is withdrawn."),
        "old-law": t("The certificate is on an older text of the law."),
    }[status(record, now)]


def explained(record: Record, now: int, t: Texts) -> str:
    """Why it is so; "" when nothing needs to be added."""
    match status(record, now):
        case "expired":
            return t("It was valid until {date}. The result of that day stands.", date=last(record, t))
        case "withdrawn":
            return _withdrawn(record, t)
        case "old-law" if record.current is not None:
            return _outdated(record.certificate.whole, t.date(record.current.law_as_of), t)
        case _:
            return t("It was brought up to date after completion.") if record.brought else ""


def lines(record: Record, t: Texts) -> list[Line]:
    """Every field."""
    found = [
        Line(t("Name"), name(record, t)),
        Line(t("Module"), f"{plain(record.title[t.locale])} ({record.module})"),
        Line(t("Length"), t.n("{count} minute", "{count} minutes", record.minutes)),
        Line(t("Result"), result(record, t)),
        Line(t("Completed on"), t.date(record.ended)),
        validity(record, t),
        Line(t("Law as of"), t.date(record.taught.law_as_of)),
        Line(t("Version of the module"), version(record.taught)),
    ]
    if record.brought is not None:
        found.append(Line(t("Brought up to date"), _brought(record, record.brought, t)))
    return [*found, Line(t("Document"), document(record, t)), Line(t("Code"), grouped(record.code))]


def name(record: Record, t: Texts) -> str:
    if record.bearer:
        return record.bearer
    return t("taken back by the holder") if record.certificate.named else t("not given")


def result(record: Record, t: Texts) -> str:
    if record.scaled is None:
        return t("completed")
    of = {"raw": t.number(record.raw), "all": t.number(record.max), "share": t.percent(record.scaled)}
    if record.state == "failed":
        return t("below the threshold, {raw} of {all} ({share})", **of)
    return t("passed, {raw} of {all} ({share})", **of)


def validity(record: Record, t: Texts) -> Line:
    day = last(record, t)
    return Line(t("Valid until"), day) if day else Line(t("Validity"), t("no end date"))


def last(record: Record, t: Texts) -> str:
    """The last day on which it holds; "" when there is none."""
    until = record.certificate.until
    return "" if until is None else t.date(last_day(until))


def version(taught: Taught) -> str:
    """v3 (1a2b3c4d5e6f): the number people say, and the beginning of the hash that names it."""
    short = taught.version[:_VERSION]
    return f"v{taught.number} ({short})" if taught.number else short


def document(record: Record, t: Texts) -> str:
    """Which one it is: who holds an older one can tell."""
    one = record.certificate
    return t("no. {number} of {date}", number=one.document, date=t.date(one.document_at))


def reason_words(reason: Reason, t: Texts) -> str:
    return {
        "error": t("It was issued in error."),
        "not-own": t("The module was taken by somebody else."),
        "holder": t("The holder asked for it."),
    }[reason]


def term(rule: Rule, general: int, t: Texts) -> str:
    """How long certificates of a module hold; `general`: the months of all modules without a rule of their own."""
    if rule.months is None:
        return t("{months}, as for all", months=months(general, t))
    return months(rule.months, t)


def months(count: int, t: Texts) -> str:
    return t("no end date") if count == ENDLESS else t.n("{count} month", "{count} months", count)


def enough(whole: bool, t: Texts) -> str:
    """What brings a certificate up to date after a change of substance."""
    return t("only the whole module is enough") if whole else t("the lesson on what changed is enough")


def disclaimer(t: Texts) -> str:
    return t("Training, not a licence: it confirms a completed module and gives no right to act. Dates are UTC.")


def _outdated(whole: bool, date: str, t: Texts) -> str:
    if whole:
        return t(
            "The module has changed in substance and is now on the law as of {date}. The lesson on what changed is not "
            "enough: the whole module has to be taken again.",
            date=date,
        )
    return t(
        "The module has changed in substance and is now on the law as of {date}. What changed has not been taken yet.",
        date=date,
    )


def _withdrawn(record: Record, t: Texts) -> str:
    if record.verdict is not None and record.verdict.withdrawn:
        on = t("Withdrawn on {date}.", date=t.date(record.verdict.at))
        return f"{on} {reason_words(record.verdict.reason, t)}"
    return t("A question of the test had a wrong key. By the right one the result is below the threshold.")


def _brought(record: Record, brought: Taught, t: Texts) -> str:
    return t(
        "{date}: law as of {law}, version {version}",
        date=t.date(record.brought_at or 0),
        law=t.date(brought.law_as_of),
        version=version(brought),
    )
