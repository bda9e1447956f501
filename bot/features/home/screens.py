"""Screens of the first run, home, the path, the menu and help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol

from bot.actions import (
    AskTrainer,
    Bookmarks,
    ChooseLanguage,
    ChooseProfession,
    ChooseRegion,
    FindLaw,
    FindRegion,
    Home,
    Lesson,
    MyCohorts,
    MyData,
    Navigator,
    OpenInBrowser,
    OpenModule,
    Path,
    Pocket,
    Privacy,
    Progress,
    Return,
    SetLanguage,
    SetProfession,
    SetRegion,
    StaffMenu,
    Terms,
)
from bot.chat.action import Action
from bot.chat.call import Call, Show
from bot.chat.html import Html, bold, length, lines, paragraphs
from bot.chat.screen import TEXT_LIMIT, Button, Rows, Screen
from bot.domain.attempt import Attempt
from bot.domain.course import Bilingual
from bot.domain.progress import Overview, Standing
from bot.domain.reference import Contact, Locality, Profession, Reference
from bot.layout import bar, cut, footer, in_rows, turning
from bot.texts import Texts

_REGIONS: Final = 12
_FOUND: Final = 10
_MODULES: Final = 6
_OFFERS: Final = 3


class Offered(Protocol):
    """Something to do next (engine.context.Offer, which screens do not know)."""

    @property
    def line(self) -> Html: ...
    @property
    def label(self) -> str: ...
    @property
    def action(self) -> Action: ...


def language_screen(*, first: bool) -> Screen:
    """In both languages, since nobody knows yet which one is read."""
    greeting = lines(bold("Учебный бот · Training bot"), "Русский или English?")
    note = lines("Учебные материалы, не юридическая консультация.", "Training, not legal advice.")
    choice = (Button("Русский", SetLanguage("ru")), Button("English", SetLanguage("en")))
    return Screen(paragraphs(greeting, note) if first else greeting, (choice,))


def profession_screen(professions: Sequence[Profession], t: Texts) -> Screen:
    text = lines(bold(t("What is your work?")), t("It decides which modules you get."))
    buttons = [Button(one.title[t.locale], SetProfession(one.id)) for one in professions]
    return Screen(text, (*in_rows(buttons, 2), footer(t)))


def sorted_localities(reference: Reference, t: Texts) -> list[Locality]:
    return sorted(reference.localities.values(), key=lambda one: _sort_key(one.short[t.locale]))


def region_screen(localities: Sequence[Locality], page: int, t: Texts) -> Screen:
    pages = max(1, -(-len(localities) // _REGIONS))
    page = min(page, pages - 1)
    shown = localities[page * _REGIONS : (page + 1) * _REGIONS]
    text = lines(bold(t("Where do you work?")), t("This sets your time zone."))
    buttons = [Button(one.short[t.locale], SetRegion(one.code)) for one in shown]
    turn = turning(page, pages, ChooseRegion)
    last = (Button(t("Find"), FindRegion()), Button(t("Rather not say"), SetRegion("")))
    return Screen(text, (*in_rows(buttons, 2), *turn, last, footer(t)))


def find_region_screen(found: Sequence[Locality] | None, t: Texts) -> Screen:
    """`found` None: nothing was typed yet."""
    heading = bold(t("Where do you work?"))
    ask = t("Type a part of the region's name.")
    back = (Button(t("Whole list"), ChooseRegion(0)),)
    if not found:
        said = (
            paragraphs(heading, t("No region has that in its name."), ask) if found is not None else lines(heading, ask)
        )
        return Screen(said, (back, footer(t)), awaits=FindRegion())
    buttons = [Button(one.short[t.locale], SetRegion(one.code)) for one in found[:_FOUND]]
    return Screen(lines(heading, ask), (*in_rows(buttons, 2), back, footer(t)), awaits=FindRegion())


def matching(localities: Sequence[Locality], said: str) -> list[Locality]:
    """Regions with the typed words in their name in either language; the beginning of a name counts more."""
    wanted = _plain_name(said)[:60]
    if not wanted:
        return []
    names = {one.code: _plain_name(" ".join((*_both(one.name), *_both(one.short)))) for one in localities}
    found = [one for one in localities if wanted in names[one.code]]
    return sorted(found, key=lambda one: not any(word.startswith(wanted) for word in names[one.code].split()))


def home_screen(overview: Overview, offers: Sequence[Offered], t: Texts) -> Screen:
    """Where was I, and what comes next; below it what else is to do, the most pressing first."""
    screen = _where(overview, t)
    first = offers[:_OFFERS]
    if not first:
        return screen
    buttons = [(Button(cut(one.label), one.action),) for one in first]
    go_on = len(screen.rows) - 2  # above the ways elsewhere and the footer
    text = paragraphs(screen.text, lines(*(one.line for one in first)))
    return replace(screen, text=text, rows=(*screen.rows[:go_on], *buttons, *screen.rows[go_on:]))


def staff_menu_screen(entries: Sequence[tuple[str, Action]], t: Texts) -> Screen:
    buttons = [Button(label, action) for label, action in entries]
    text = lines(bold(t("For staff")), t("Everything you do here is written to the log."))
    return Screen(text, (*in_rows(buttons, 2), (Button(t("Home"), Home()),), footer(t)))


def _where(overview: Overview, t: Texts) -> Screen:
    if not overview.path:
        text = lines(bold(t("Nothing here yet.")), t("No module of your path is published yet. Come back later."))
        return Screen(text, (_elsewhere(t), footer(t)))
    current = overview.current
    if current is not None and current.attempt is not None:
        return _going_on(overview, current, current.attempt, t)
    if overview.next is None:
        text = lines(bold(t("Your path is complete.")), _passed(overview, t))
        return Screen(text, (_elsewhere(t), footer(t)))
    return _beginning(overview, overview.next, t)


def path_screen(overview: Overview, page: int, t: Texts) -> Screen:
    pages = max(1, -(-len(overview.path) // _MODULES))
    page = min(page, pages - 1)
    shown = overview.path[page * _MODULES : (page + 1) * _MODULES]
    heading = lines(bold(t("My path: {profession}", profession=overview.profession[t.locale])), _passed(overview, t))
    listed = lines(*(_line(standing, t) for standing in shown))
    buttons = [(_module_button(standing, t),) for standing in shown]
    turn = turning(page, pages, Path)
    return Screen(paragraphs(heading, listed), (*buttons, *turn, (Button(t("Back"), Home()),), footer(t)))


def menu_screen(t: Texts, *, staff: bool = False) -> Screen:
    rows: Rows = (
        (Button(t("Back"), Return()),),
        (Button(t("Home"), Home()), Button(t("My path"), Path(0))),
        (Button(t("Law reference"), FindLaw()), Button(t("Glossary"), Terms(0))),
        (Button(t("Job aids"), Pocket(0)), Button(t("Case navigator"), Navigator(0))),
        (Button(t("My results"), Progress()), Button(t("In the browser"), OpenInBrowser())),
        (Button(t("My work"), ChooseProfession()), Button(t("My region"), ChooseRegion(0))),
        (Button(t("Language"), ChooseLanguage()), Button(t("Privacy"), Privacy())),
        (Button(t("My bookmarks"), Bookmarks(0)), Button(t("My data"), MyData())),
        (Button(t("Ask a trainer"), AskTrainer()), Button(t("My cohorts"), MyCohorts())),
    )
    if staff:
        rows = (*rows, (Button(t("For staff"), StaffMenu()),))
    text = lines(bold(t("Menu")), t("Your place in the lesson is kept."))
    return Screen(text, (*rows, footer(t)))


def help_screen(contacts: Sequence[Contact], t: Texts) -> Screen:
    """Contacts of state services; the first line says nothing that a lock screen should not show."""
    listed = [_contact(contact, t) for contact in contacts]
    links = [(Button(one.label[t.locale], url=one.url),) for one in contacts if one.url]
    text = paragraphs(
        bold(t("Contacts")),
        *listed,
        t("If this is about yourself: you are not alone, and you may ask for help too."),
    )
    return Screen(text, (*links, (Button(t("Back"), Return()),), footer(t)))


def sorry_screen(incident: str, t: Texts) -> Screen:
    text = paragraphs(
        bold(t("Something went wrong on our side.")),
        t("Everything you answered before is kept. Try again; if it happens again, tell your trainer this number:"),
        bold(incident),
    )
    return Screen(text, ((Button(t("Continue"), Home()),), footer(t)))


def alarm_screen(incident: str, t: Texts) -> Screen:
    """For admins. Nothing about the person who met it: the log has what is needed."""
    text = paragraphs(
        bold(t("An event could not be handled.")),
        t("It was tried several times and set aside; the person was told. The log has it under this number:"),
        bold(incident),
    )
    return Screen(text, ((Button(t("Continue"), Home()),), footer(t)))


def text_hint(t: Texts) -> str:
    return t("Here the buttons lead on. What you typed was not kept.")


def file_hint(t: Texts) -> str:
    return t("Files are not expected here. What you sent was not kept.")


def hinted(call: Call, hint: str) -> Call:
    """The same screen with a hint on top, if there is room for it."""
    if not isinstance(call, Show):
        return call
    text = paragraphs(hint, call.screen.text)
    return replace(call, screen=replace(call.screen, text=text)) if length(text) <= TEXT_LIMIT else call


def _going_on(overview: Overview, current: Standing, attempt: Attempt, t: Texts) -> Screen:
    minutes = current.minutes_left
    text = paragraphs(
        bold(t("Shall we go on?")),
        lines(
            f"{current.module.title[t.locale]} · {bar(attempt.stage, current.stages)}",
            t.n("About {count} minute is left.", "About {count} minutes are left.", minutes),
        ),
        _passed(overview, t),
    )
    rows = ((Button(t("Continue"), Lesson(attempt.id)),), _elsewhere(t), footer(t))
    return Screen(text, rows)


def _beginning(overview: Overview, following: Standing, t: Texts) -> Screen:
    module = following.module
    heading = t("Your next module") if overview.passed else t("Your path begins here")
    text = paragraphs(
        bold(heading),
        lines(module.title[t.locale], t.n("{count} minute", "{count} minutes", module.minutes)),
        _passed(overview, t),
    )
    return Screen(text, ((Button(t("Begin"), OpenModule(module.id)),), _elsewhere(t), footer(t)))


def _elsewhere(t: Texts) -> tuple[Button, ...]:
    return (Button(t("My path"), Path(0)), Button(t("My results"), Progress()))


def _passed(overview: Overview, t: Texts) -> str:
    return t("Done: {done} of {all}", done=overview.passed, all=len(overview.counted))


def _line(standing: Standing, t: Texts) -> Html:
    title = standing.module.title[t.locale]
    optional = t(" (by choice)") if standing.optional else ""
    if standing.passed:
        return lines(f"✓ {title}{optional}")
    if standing.open and standing.attempt:
        return lines(f"{bar(standing.attempt.stage, standing.stages, 4)} {title}{optional}")
    return lines(f"▱ {title}{optional}")


def _module_button(standing: Standing, t: Texts) -> Button:
    label = f"{'✓ ' if standing.passed else ''}{standing.module.title[t.locale]}"
    return Button(cut(label), OpenModule(standing.module.id))


def _contact(contact: Contact, t: Texts) -> Html:
    number = f": {contact.phone}" if contact.phone else ""
    note = contact.note[t.locale] if contact.note else ""
    return lines(bold(f"{contact.label[t.locale]}{number}"), note)


def _both(words: Bilingual) -> tuple[str, str]:
    return words.ru, words.en


def _plain_name(name: str) -> str:
    """As people type it: ё as е, a hyphen as a blank, in small letters."""
    return " ".join(name.casefold().replace("ё", "е").replace("-", " ").split())


def _sort_key(name: str) -> str:
    return name.replace("Ё", "Е").replace("ё", "е").casefold()
