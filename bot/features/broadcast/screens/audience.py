"""Whom an announcement is for, with their number at every step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.actions import (
    AnnounceCohort,
    AnnounceCohorts,
    AnnounceModule,
    AnnounceModules,
    AnnounceProfession,
    AnnounceProfessions,
    AnnounceRegion,
    AnnounceRegions,
    AnnounceTo,
    AnnounceToAll,
    OpenAnnouncement,
)
from bot.chat.action import Action
from bot.chat.html import bold, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.announcement import STANDINGS, Announcement, Audience, Standing
from bot.domain.cohort import Cohort
from bot.domain.course import Bilingual, Module
from bot.domain.reference import Locality, Profession
from bot.layout import cut, footer, in_rows, turning
from bot.texts import Texts

REGIONS: Final = 12
MODULES: Final = 6
_NAMED: Final = 5
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience has, and the names of what restricts it. `bounds`: the only regions the sender has."""

    number: int
    professions: Mapping[str, Profession]
    regions: Mapping[str, Locality]
    modules: Mapping[str, Bilingual]
    cohort: str = ""
    bounds: frozenset[str] | None = None


def people(number: int, t: Texts) -> str:
    return t.n("{count} person gets it", "{count} people get it", number)


def audience_lines(audience: Audience, reach: Reach, t: Texts) -> list[str]:
    """Their number, and one line for each restriction."""
    count = people(reach.number, t) if reach.number else t("Nobody is in this audience yet.")
    return [count, *_restrictions(audience, reach, t)]


def audience_screen(announcement: Announcement, reach: Reach, t: Texts) -> Screen:
    identity = announcement.id
    text = paragraphs(
        lines(bold(t("To whom")), *audience_lines(announcement.audience, reach, t)),
        t("Each choice narrows it. Only people who can be written to are counted."),
    )
    everyone = t("Everyone") if reach.bounds is None else t("Everyone in my regions")
    rows = (
        (Button(t("That is all"), OpenAnnouncement(identity)),),
        (
            Button(t("By profession"), AnnounceProfessions(identity)),
            Button(t("By region"), AnnounceRegions(identity, 0)),
        ),
        (Button(t("By module"), AnnounceModules(identity, 0)), Button(t("By cohort"), AnnounceCohorts(identity, 0))),
        (Button(everyone, AnnounceToAll(identity)),),
        footer(t),
    )
    return Screen(text, rows)


def professions_screen(announcement: Announcement, reach: Reach, t: Texts) -> Screen:
    chosen = announcement.audience.professions
    buttons = [
        Button(_marked(one.title[t.locale], one.id in chosen), _profession(announcement, one.id, one.id not in chosen))
        for one in reach.professions.values()
    ]
    text = lines(bold(t("Which professions?")), *audience_lines(announcement.audience, reach, t))
    return Screen(text, (*in_rows(buttons, 2), _back(announcement, t), footer(t)))


def regions_screen(announcement: Announcement, reach: Reach, page: int, t: Texts) -> Screen:
    """Only those of the sender, when they have bounds."""
    chosen = announcement.audience.regions
    offered = [one for code, one in reach.regions.items() if reach.bounds is None or code in reach.bounds]
    offered.sort(key=lambda one: one.short[t.locale].replace("Ё", "Е"))
    shown, page, pages = _page(offered, page, REGIONS)
    buttons = [
        Button(
            _marked(one.short[t.locale], one.code in chosen),
            AnnounceRegion(announcement.id, page, one.code, int(one.code not in chosen)),
        )
        for one in shown
    ]
    text = lines(bold(t("Which regions?")), *audience_lines(announcement.audience, reach, t))
    turn = turning(page, pages, lambda to: AnnounceRegions(announcement.id, to))
    return Screen(text, (*in_rows(buttons, 2), *turn, _back(announcement, t), footer(t)))


def modules_screen(announcement: Announcement, modules: Sequence[Module], reach: Reach, page: int, t: Texts) -> Screen:
    shown, page, pages = _page(modules, page, MODULES)
    buttons = [(Button(cut(plain(one.title[t.locale])), AnnounceModule(announcement.id, one.id, 0)),) for one in shown]
    text = lines(bold(t("Which module decides?")), *audience_lines(announcement.audience, reach, t))
    turn = turning(page, pages, lambda to: AnnounceModules(announcement.id, to))
    every = Button(t("Any module"), AnnounceModule(announcement.id, "", 0))
    return Screen(text, (*buttons, *turn, (every, *_back(announcement, t)), footer(t)))


def cohorts_screen(
    announcement: Announcement, cohorts: Sequence[tuple[Cohort, int]], reach: Reach, page: int, t: Texts
) -> Screen:
    """Each with the number of its members."""
    shown, page, pages = _page(cohorts, page, MODULES)
    buttons = [
        (Button(cut(f"{one.name}: {t.number(members)}"), AnnounceCohort(announcement.id, one.id)),)
        for one, members in shown
    ]
    none = () if cohorts else (t("There are no cohorts yet."),)
    text = lines(bold(t("Which cohort?")), *audience_lines(announcement.audience, reach, t), *none)
    turn = turning(page, pages, lambda to: AnnounceCohorts(announcement.id, to))
    any_of_them = Button(t("Any cohort or none"), AnnounceCohort(announcement.id, 0))
    return Screen(text, (*buttons, *turn, (any_of_them, *_back(announcement, t)), footer(t)))


def standing_screen(announcement: Announcement, module: Module, counts: Mapping[Standing, int], t: Texts) -> Screen:
    """How many stand how in the module, the other restrictions kept."""
    text = lines(bold(plain(module.title[t.locale])), t("Who gets it?"))
    buttons = [
        (
            Button(
                f"{standing_words(one, t)}: {t.number(counts[one])}",
                AnnounceModule(announcement.id, module.id, STANDINGS.index(one) + 1),
            ),
        )
        for one in STANDINGS
    ]
    back = (Button(t("Back"), AnnounceModules(announcement.id, 0)),)
    return Screen(text, (*buttons, back, footer(t)))


def standing_words(standing: Standing, t: Texts) -> str:
    return {
        "": t("any"),
        "began": t("Began it"),
        "unfinished": t("Began, not finished"),
        "passed": t("Passed it"),
    }[standing]


def _restrictions(audience: Audience, reach: Reach, t: Texts) -> list[str]:
    found = []
    if audience.professions:
        names = [one.title[t.locale] for code, one in reach.professions.items() if code in audience.professions]
        found.append(t("Professions: {names}", names=_listed(names, t)))
    if audience.regions:
        names = [one.short[t.locale] for code, one in reach.regions.items() if code in audience.regions]
        names = names or [t("none of yours")]
        found.append(t("Regions: {names}", names=_listed(names, t)))
    if audience.cohort:
        found.append(t("Cohort: {name}", name=reach.cohort or "—"))
    if audience.module:
        title = reach.modules.get(audience.module)
        name = plain(title[t.locale]) if title else audience.module
        found.append(t("Module: {name}, {how}", name=name, how=standing_words(audience.standing, t).lower()))
    return found


def _listed(names: Sequence[str], t: Texts) -> str:
    shown = ", ".join(names[:_NAMED])
    rest = len(names) - _NAMED
    return t.n("{names} and {count} more", "{names} and {count} more", rest, names=shown) if rest > 0 else shown


def _profession(announcement: Announcement, profession: str, on: bool) -> Action:
    return AnnounceProfession(announcement.id, profession, int(on))


def _marked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _back(announcement: Announcement, t: Texts) -> tuple[Button, ...]:
    return (Button(t("Back"), AnnounceTo(announcement.id)),)


def _page(found: Sequence[_T], page: int, size: int) -> tuple[Sequence[_T], int, int]:
    pages = max(1, -(-len(found) // size))
    page = min(page, pages - 1)
    return found[page * size : (page + 1) * size], page, pages
