"""Words that screens, captions and files of figures share."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from bot.chat.html import plain
from bot.domain.course import Module
from bot.domain.report import Concern, Report, Row
from bot.features.reports.view import UNSAID, View, by_of
from bot.texts import Texts

GROUP: Final = 40
"""Characters of the name of a group where there are several."""


def where(view: View, t: Texts) -> list[str]:
    """What narrows the figures, the time first."""
    span = span_words(view.report, t)
    return [period_words(view.at.period, t), *([span] if span else []), *whom(view, t)]


def whom(view: View, t: Texts) -> list[str]:
    """Whom they are about; nothing when that is everybody."""
    at, scope = view.at, view.report.scope
    found = []
    if at.region:
        found.append(region_words(view, "" if at.region == UNSAID else at.region, t))
    elif view.bounds is not None:
        found += [region_words(view, code, t) for code in sorted(view.bounds)] or [t("No region")]
    if at.profession:
        found.append(profession_words(view, scope.profession or "", t))
    if at.module:
        found.append(module_words(view, scope.module, t))
    if at.cohort:
        found.append(view.names.cohorts.get(at.cohort, t("Cohort {number}", number=at.cohort)))
    return found


def period_words(period: str, t: Texts) -> str:
    return {
        "m": t("This month"),
        "l": t("Last month"),
        "q": t("This quarter"),
        "y": t("This year"),
    }.get(period, t("All time"))


def span_words(report: Report, t: Texts) -> str:
    """The days that were counted, which may be more than were asked for."""
    scope = report.scope
    if not scope.limited:
        return ""
    if not scope.until:
        return t("since {date}", date=t.date(scope.since))
    last = date.fromisoformat(scope.until) - timedelta(days=1)
    return f"{t.date(scope.since)} – {t.date(last.isoformat())}"


def by_words(view: View, t: Texts) -> str:
    return {
        "region": t("By region"),
        "profession": t("By profession"),
        "cohort": t("By cohort"),
        "module": t("By module"),
        "version": t("By version"),
        "law-date": t("By law date"),
    }.get(by_of(view.at), "")


def group_words(view: View, row: Row, t: Texts) -> str:
    """The name of a group."""
    match view.report.by:
        case "region":
            return region_words(view, row.key, t)
        case "profession":
            return profession_words(view, row.key, t)
        case "cohort":
            return view.names.cohorts.get(int(row.key), t("Cohort {number}", number=row.key))
        case "module":
            return module_words(view, row.key, t)
        case "version":
            return _version(row, t)
        case "law-date":
            return t.date(row.key) if row.key else t("not known")
    return t("All together")


def _version(row: Row, t: Texts) -> str:
    fact = row.version
    if fact is None:
        return row.key[:12]
    number = f"v{fact.number}" if fact.number else fact.version[:8]
    return f"{fact.module} {number} · {t.date(fact.law_as_of)}"


def region_words(view: View, code: str, t: Texts) -> str:
    place = view.names.regions.get(code)
    return plain(place.short[t.locale]) if place else code or t("Region not said")


def profession_words(view: View, name: str, t: Texts) -> str:
    found = view.names.professions.get(name)
    return plain(found.title[t.locale]) if found else name or t("Profession not said")


def module_words(view: View, name: str, t: Texts) -> str:
    module = view.names.modules.get(name)
    return f"{name} {plain(module.title[t.locale])}" if module else name


def module_title(module: Module, t: Texts) -> str:
    """For the first line, which a lock screen shows: the neutral one of a module with a warning."""
    return plain((module.neutral if module.warning else module.title)[t.locale])


def concern_words(kind: Concern, t: Texts) -> str:
    return {"overdue": t("overdue"), "inactive": t("inactive for 30 days"), "needs-help": t("need help")}[kind]
