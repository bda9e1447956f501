from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import ChooseRegion, Help, Menu, OpenModule, SetLanguage, SetRegion
from bot.chat.call import Show, Toast
from bot.chat.html import Html
from bot.chat.screen import TEXT_LIMIT, Screen
from bot.domain.course import Module
from bot.domain.progress import Overview, Standing
from bot.domain.reference import Contact, Locality, Profession
from bot.features.home import screens
from bot.texts import Texts, texts
from tests.content import real_report
from tests.domain.example import MODULE, both
from tests.domain.player import Player
from tests.features.drawing import check

RU, EN = texts("ru"), texts("en")


def module(name: str, ru: str, en: str) -> Module:
    return replace(MODULE, id=name, title=both(ru, en))


HOUSING = module("M09", "Жильё после развода", "Housing after divorce")
CHILDREN = module("M07", "Дети", "Children")
DAMAGES = module("M11", "Возмещение вреда", "Damages")
RUNNING = replace(Player().attempt, id=5, stage=4)
PASSED = replace(RUNNING, id=6, state="passed", scaled=0.8, ended=1)
POLICE = both("Полиция", "Police")


def overview(*standings: Standing) -> Overview:
    return Overview(POLICE, standings)


UNTOUCHED = Standing(MODULE)
OPEN = Standing(MODULE, RUNNING, stages=12)
DONE = Standing(HOUSING, PASSED, stages=12, passed=True, best=0.8)
OPTIONAL = Standing(DAMAGES, optional=True)


def regions() -> list[Locality]:
    names = [("Адыгея", "Adygea"), ("Орёл", "Oryol"), ("Санкт-Петербург", "Saint Petersburg"), ("Якутия", "Yakutia")]
    return [
        Locality(f"RU-{number}", both(f"Республика {ru}", f"Republic of {en}"), both(ru, en), "Europe/Moscow")
        for number, (ru, en) in enumerate(names)
    ]


CONTACTS = (
    Contact("112", both("Сейчас опасно", "In danger now"), "112"),
    Contact("gos", both("Госуслуги", "State services"), url="https://www.gosuslugi.ru", note=both("Раздел", "A page")),
)
SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "first-language": lambda t: screens.language_screen(first=True),
    "language": lambda t: screens.language_screen(first=False),
    "profession": lambda t: screens.profession_screen(
        [Profession("police", POLICE, ()), Profession("jp", both("Мировой судья", "Justice of the peace"), ())], t
    ),
    "region": lambda t: screens.region_screen(regions(), 0, t),
    "region-find": lambda t: screens.find_region_screen(None, t),
    "region-found": lambda t: screens.find_region_screen(regions()[:2], t),
    "region-not-found": lambda t: screens.find_region_screen([], t),
    "home-begin": lambda t: screens.home_screen(overview(UNTOUCHED, Standing(CHILDREN)), (), t),
    "home-go-on": lambda t: screens.home_screen(overview(DONE, OPEN), (), t),
    "home-next": lambda t: screens.home_screen(overview(DONE, Standing(CHILDREN)), (), t),
    "home-complete": lambda t: screens.home_screen(overview(DONE, OPTIONAL), (), t),
    "home-nothing": lambda t: screens.home_screen(overview(), (), t),
    "path": lambda t: screens.path_screen(overview(DONE, OPEN, Standing(CHILDREN), OPTIONAL), 0, t),
    "menu": screens.menu_screen,
    "help": lambda t: screens.help_screen(CONTACTS, t),
    "sorry": lambda t: screens.sorry_screen("k3J9x", t),
    "alarm": lambda t: screens.alarm_screen("k3J9x", t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_it_was_read(name: str) -> None:
    check(f"home-{name.removeprefix('home-')}", SCREENS[name])


@pytest.mark.parametrize("name", sorted(set(SCREENS) - {"first-language", "language"}))
def test_menu_language_and_help_are_one_tap_away(name: str) -> None:
    for t, other in ((RU, "en"), (EN, "ru")):
        assert [button.action for button in SCREENS[name](t).rows[-1]] == [Menu(), SetLanguage(other), Help()]


def test_the_first_line_of_help_says_nothing_to_who_looks_over_a_shoulder() -> None:
    assert screens.help_screen(CONTACTS, RU).text.splitlines()[0] == "<b>Контакты</b>"


def test_regions_fill_pages_and_every_one_can_be_chosen() -> None:
    localities = list(real_report().reference.localities.values())
    for t in (RU, EN):
        chosen, page = set(), 0
        while True:
            rows = screens.region_screen(localities, page, t).rows
            taps = [button.action for row in rows for button in row]
            chosen |= {tap.region for tap in taps if isinstance(tap, SetRegion)}
            if ChooseRegion(page + 1) not in taps:
                break
            page += 1
        assert chosen == {one.code for one in localities} | {""}


def test_a_page_beyond_the_last_is_the_last() -> None:
    assert screens.region_screen(regions(), 99, EN) == screens.region_screen(regions(), 0, EN)
    whole = overview(*(Standing(module(f"M{n}", "я", f"m{n}")) for n in range(8)))
    assert screens.path_screen(whole, 99, EN) == screens.path_screen(whole, 1, EN)


def test_a_long_path_has_pages() -> None:
    whole = overview(*(Standing(module(f"M{n}", "я", f"m{n}")) for n in range(8)))
    first, second = (screens.path_screen(whole, page, EN) for page in (0, 1))
    opened = [
        button.action.module
        for one in (first, second)
        for row in one.rows
        for button in row
        if isinstance(button.action, OpenModule)
    ]
    assert opened == [f"M{n}" for n in range(8)]


def test_regions_stand_in_the_order_of_the_readers_alphabet() -> None:
    reference = real_report().reference
    for t in (RU, EN):
        names = [one.short[t.locale] for one in screens.sorted_localities(_runtime(reference), t)]
        assert names == sorted(names, key=lambda name: name.replace("ё", "е").replace("Ё", "Е").casefold())


def _runtime(register: object) -> object:
    from bot.features.publishing.publish import reference

    return reference(register)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("орел", ["Oryol"]),
        ("ОРЁЛ", ["Oryol"]),
        ("  oryol ", ["Oryol"]),
        ("санкт петербург", ["Saint Petersburg"]),
        ("САНКТ-ПЕТЕР", ["Saint Petersburg"]),
        ("якут", ["Yakutia"]),
        ("я", ["Yakutia", "Adygea"]),
        ("", []),
        ("   ", []),
        ("-", []),
        ("Атлантида", []),
        ("x" * 5000, []),
    ],
)
def test_a_region_is_found_as_people_type_it(said: str, found: list[str]) -> None:
    assert [one.short.en for one in screens.matching(regions(), said)] == found


@given(st.text(max_size=80))
def test_whatever_is_typed_there_is_a_screen(said: str) -> None:
    for t in (RU, EN):
        assert screens.find_region_screen(screens.matching(regions(), said), t).awaits is not None


def test_no_more_regions_are_listed_than_fit() -> None:
    many = [Locality(f"RU-{n}", both("Край", "Krai"), both("Край", "Krai"), "UTC") for n in range(50)]
    rows = screens.find_region_screen(many, EN).rows
    assert sum(isinstance(button.action, SetRegion) for row in rows for button in row) == 10


def test_a_hint_stands_on_top_of_a_screen_and_only_of_a_screen() -> None:
    shown = Show(screens.menu_screen(EN), Menu())
    hinted = screens.hinted(shown, screens.text_hint(EN))
    assert isinstance(hinted, Show)
    assert hinted.screen.text == f"{screens.text_hint(EN)}\n\n{shown.screen.text}"
    assert screens.hinted(Toast("a"), "b") == Toast("a")
    full = Show(Screen(Html("x" * (TEXT_LIMIT - 5))), Menu())
    assert screens.hinted(full, screens.file_hint(EN)) == full, "no room: the screen matters more"
