"""Words of the dashboard: headings, figures in words, labels of filters."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.domain.report import Concern, Row, Scope
from bot.reporting import tables
from bot.texts import Texts
from bot.web.dashboard.query import GROUPS, PERIODS

if TYPE_CHECKING:
    from bot.web.dashboard.look import Look


def heading(t: Texts) -> str:
    return t("Statistics")


def by_words(by: str, t: Texts) -> str:
    return {
        "region": t("By region"),
        "profession": t("By profession"),
        "cohort": t("By cohort"),
        "module": t("By module"),
        "version": t("By version"),
        "law-date": t("By law date"),
    }.get(by, t("All together"))


def period_words(period: str, t: Texts) -> str:
    return {
        "month": t("This month"),
        "last-month": t("Last month"),
        "quarter": t("This quarter"),
        "year": t("This year"),
    }.get(period, t("All time"))


def concern_words(kind: Concern, t: Texts) -> str:
    return {
        "overdue": t("Overdue"),
        "inactive": t("Inactive for 30 days"),
        "needs-help": t("Need help"),
    }[kind]


def where(look: Look, scope: Scope) -> list[str]:
    """Whom the figures are about, the time first."""
    t, names, found = look.t, look.names, [_time(scope, look.t)]
    if scope.regions is not None:
        found.append(", ".join(names.region(code, t) for code in sorted(scope.regions)) or t("No region"))
    if scope.profession is not None:
        found.append(names.profession(scope.profession, t))
    if scope.module:
        found.append(names.module(scope.module, t))
    if scope.cohort:
        found.append(names.cohort(scope.cohort, t))
    return found


def _time(scope: Scope, t: Texts) -> str:
    """The days that were counted, which may be more than were asked for."""
    last = (date.fromisoformat(scope.until) - timedelta(days=1)).isoformat() if scope.until else ""
    if scope.since and last:
        return f"{t.date(scope.since)} – {t.date(last)}"
    if scope.since:
        return t("since {date}", date=t.date(scope.since))
    return t("until {date}", date=t.date(last)) if last else t("All time")


def cards(row: Row, t: Texts, *, limited: bool) -> list[tuple[str, str, str]]:
    """Label, figure, what else is to be said. In a part of the time who completed may have begun before it."""
    number = t.number
    done = (
        t("{share} of begun", share=tables.words(row.share, "share", t))
        if row.share is not None and not limited
        else ""
    )
    found = [
        (t("People"), number(row.people or 0), ""),
        (t("Begun"), number(row.begun or 0), ""),
        (t("Completed"), number(row.completed or 0), done),
        (t("Attempts"), number(row.attempts or 0), _attempts(row, t)),
    ]
    if row.scores:
        spread = t("spread {share}", share=t.percent(row.scores.spread))
        found.append((t("Mean score"), t.percent(row.scores.mean), spread))
    if row.gain:
        found.append((t("Gain"), tables.words(row.gain.normalised, "share", t), _gain(row, t)))
    found.append((t("On the old text"), number(row.on_old_law or 0), t("completed, but not on the law of today")))
    concerns = ((t("Overdue"), row.overdue), (t("Inactive"), row.inactive), (t("Need help"), row.needs_help))
    return found + [(label, number(value), "") for label, value in concerns if value is not None]


def _attempts(row: Row, t: Texts) -> str:
    return t("passed {passed}, failed {failed}", passed=t.number(row.passed or 0), failed=t.number(row.failed or 0))


def _gain(row: Row, t: Texts) -> str:
    if row.gain is None:
        return ""
    return t("before {pre}, after {post}", pre=t.percent(row.gain.pre), post=t.percent(row.gain.post))


def filters(look: Look, within: frozenset[str] | None, *, groups: bool) -> dict[str, object]:
    """What the form above figures offers, and what is chosen in it."""
    t, names, query = look.t, look.names, look.query
    everyone = [("", t("All"))]
    fields = [
        ("period", t("Period"), [(one, period_words(one, t)) for one in PERIODS], query.period),
        ("region", t("Region"), everyone + names.region_choices(within, t), query.region),
        ("profession", t("Profession"), everyone + names.profession_choices(t), query.profession),
        ("cohort", t("Cohort"), everyone + names.cohort_choices(), str(query.cohort or "")),
        ("module", t("Module"), everyone + names.module_choices(t), query.module),
    ]
    if groups:
        fields.append(("by", t("Tell apart"), [(one, by_words(one, t)) for one in GROUPS], query.by or "module"))
    return {
        "label": t("Whom and what it is about"),
        "fields": fields,
        "since": (t("From"), query.since),
        "until": (t("To"), query.until),
        "apply": t("Show"),
        "reset": t("Show everything"),
    }


def frame(t: Texts) -> dict[str, str]:
    """Words around every page."""
    return {
        "dashboard": t("Dashboard"),
        "skip": t("To the figures"),
        "leave": t("Sign out"),
        "numbers": t("In numbers"),
        "meanings": t("What the columns mean"),
        "pages": t("Pages"),
        "kept": t("Names are not kept here. What staff look at in lists is written to the log."),
    }
