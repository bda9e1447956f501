from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.actions import DeleteMeNow, Return
from bot.chat.screen import Screen
from bot.features.profile import screens
from bot.features.profile.screens import Result
from bot.texts import Texts, texts
from tests.domain.example import MODULE, both
from tests.domain.player import BEGAN, Player
from tests.features.drawing import check

ENDED = replace(Player().attempt, id=5, raw=4, max=5, scaled=0.8, state="passed", ended=BEGAN)
RESULTS = [
    Result(MODULE, ENDED),
    Result(replace(MODULE, title=both("Дети", "Children")), replace(ENDED, state="failed", raw=1, scaled=0.2)),
    Result(replace(MODULE, title=both("Вред", "Damages")), replace(ENDED, state="completed", scaled=None)),
]
SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "results": lambda t: screens.progress_screen(RESULTS, t),
    "results-none": lambda t: screens.progress_screen([], t),
    "privacy": screens.privacy_screen,
    "my-data": screens.my_data_screen,
    "my-data-failed": screens.my_data_failed_screen,
    "delete": lambda t: screens.delete_screen("proof", t),
    "deleted": screens.deleted_screen,
    "browser": lambda t: screens.browser_screen("https://bot.example/login?t=a&b", t),
    "browser-none": lambda t: screens.browser_screen(None, t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_it_was_read(name: str) -> None:
    check(f"profile-{name}", SCREENS[name])


def test_the_newest_results_come_first_and_not_all_of_them() -> None:
    many = [Result(replace(MODULE, title=both(f"Модуль {n}", f"Module {n}")), replace(ENDED, id=n)) for n in range(40)]
    text = screens.progress_screen(many, texts("en")).text
    assert [f"Module {n}\n" in text for n in (39, 25, 24)] == [True, True, False]


def test_keeping_everything_comes_first_and_erasing_last() -> None:
    rows = screens.delete_screen("proof", texts("en")).rows
    assert rows[0][0].action == Return()
    assert rows[-2][0].action == DeleteMeNow("proof")


def test_a_login_link_is_not_to_be_forwarded_and_is_shown_as_it_is() -> None:
    shown = screens.browser_screen("https://bot.example/login?t=a&b", texts("en"))
    assert shown.protect
    assert "login?t=a&amp;b" in shown.text
    assert shown.rows[0][0].url == "https://bot.example/login?t=a&b"
