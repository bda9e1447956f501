"""What figures are told apart by, as people call it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.chat.html import plain
from bot.domain.course import Module
from bot.domain.reference import Locality, Profession
from bot.domain.report import Row
from bot.engine.library import Library
from bot.store import cohorts
from bot.store.db import Tx
from bot.texts import Texts
from bot.web.dashboard.query import UNSAID

Choice = tuple[str, str]
"""What an address says, and what people read."""


@dataclass(frozen=True, slots=True)
class Names:
    regions: Mapping[str, Locality]
    professions: Mapping[str, Profession]
    modules: Mapping[str, Module]
    cohorts: Mapping[int, str]

    def region(self, code: str, t: Texts) -> str:
        found = self.regions.get(code)
        return plain(found.short[t.locale]) if found else code or t("Region not said")

    def profession(self, name: str, t: Texts) -> str:
        found = self.professions.get(name)
        return plain(found.title[t.locale]) if found else name or t("Profession not said")

    def module(self, name: str, t: Texts) -> str:
        found = self.modules.get(name)
        return f"{name} {plain(found.title[t.locale])}" if found else name

    def cohort(self, number: int, t: Texts) -> str:
        return self.cohorts.get(number) or t("Cohort {number}", number=number)

    def group(self, row: Row, by: str, t: Texts) -> str:
        match by:
            case "region":
                return self.region(row.key, t)
            case "profession":
                return self.profession(row.key, t)
            case "module":
                return self.module(row.key, t)
            case "cohort":
                return self.cohort(int(row.key), t)
            case "version":
                return version(row)
            case "law-date":
                return t.date(row.key) if row.key else t("not known")
        return row.key

    def region_choices(self, within: Collection[str] | None, t: Texts) -> list[Choice]:
        """Only those they may see."""
        shown = self.regions if within is None else sorted(within)
        found = sorted(((code, self.region(code, t)) for code in shown), key=lambda one: one[1])
        return [*found, (UNSAID, t("Region not said"))] if within is None else found

    def profession_choices(self, t: Texts) -> list[Choice]:
        return [*((name, self.profession(name, t)) for name in self.professions), (UNSAID, t("Profession not said"))]

    def module_choices(self, t: Texts) -> list[Choice]:
        return [(name, self.module(name, t)) for name in self.modules]

    def cohort_choices(self) -> list[Choice]:
        return [(str(number), name) for number, name in self.cohorts.items()]


async def names(tx: Tx, library: Library) -> Names:
    reference = library.reference
    modules = {module.id: module for module in await library.all_published(tx)}
    found = {cohort.id: cohort.name for cohort, _ in await cohorts.in_use(tx)}
    return Names(reference.localities, reference.professions, modules, found)


def version(row: Row) -> str:
    """`M01 v3`, and of what was never published the beginning of its name."""
    fact = row.version
    if fact is None:
        return row.key[:12]
    return f"{fact.module} {f'v{fact.number}' if fact.number else fact.version[:8]}"
