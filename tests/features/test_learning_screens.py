"""Every screen of a lesson as a checked-in picture in words, and what must hold for any of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Answer, Help, Menu, OpenLaw, Pick, SetLanguage
from bot.chat.html import plain
from bot.chat.screen import Screen
from bot.domain import moves
from bot.domain.course import LOCALES, Card, Module
from bot.domain.delta import lesson
from bot.features.learning.screens.lesson import corrected_screen, lesson_screen
from bot.features.learning.screens.page import LABEL, page
from bot.features.learning.screens.reading import law_screen
from bot.texts import Texts, texts
from tests.domain.example import MODULE, both
from tests.domain.player import BEGAN, Player
from tests.domain.test_attempt import MOVES, TAPS, Tap
from tests.features.drawing import check

Play = Callable[[Player], object]


def at(name: str) -> Player:
    """The stage with this id in view, all before it done."""
    player = Player()
    while player.stage.id != name:
        player.play_stage()
    return player


def after(player: Player, *plays: Play) -> Player:
    for play in plays:
        play(player)
    return player


def test_stage(right: bool, phase: str) -> Player:
    player = Player()
    player.until("item", phase)
    player.solve(right)
    return player


test_stage.__test__ = False

PLACES: dict[str, Callable[[], Player]] = {
    "warning": Player,
    "pretest": lambda: after(Player(), Player.go_on),
    "card": lambda: at("always"),
    "card-hard": lambda: at("hard"),
    "card-again": lambda: after(at("q1"), Player.look_back),
    "single": lambda: at("q1"),
    "single-right": lambda: after(at("q1"), lambda p: p.solve()),
    "single-wrong": lambda: after(at("q1"), lambda p: p.solve(right=False)),
    "multiple": lambda: at("q2"),
    "multiple-marked": lambda: after(at("q2"), lambda p: p.mark(["home", "fault"])),
    "multiple-right": lambda: after(at("q2"), lambda p: p.solve()),
    "multiple-wrong": lambda: after(at("q2"), lambda p: p.mark(["home", "fault"]), lambda p: p.submit()),
    "order": lambda: at("q3"),
    "order-begun": lambda: after(at("q3"), lambda p: p.pick(1)),
    "order-placed": lambda: after(at("q3"), lambda p: p.pick(1), lambda p: p.pick(0)),
    "order-right": lambda: after(at("q3"), lambda p: p.solve()),
    "order-wrong": lambda: after(at("q3"), lambda p: p.solve(right=False)),
    "number": lambda: at("q4"),
    "number-right": lambda: after(at("q4"), lambda p: p.solve()),
    "number-wrong": lambda: after(at("q4"), lambda p: p.number(48.5)),
    "scene": lambda: at("call"),
    "scene-on": lambda: after(at("call"), lambda p: p.choose("ask")),
    "scene-good": lambda: after(at("call"), lambda p: p.choose("ask"), lambda p: p.choose("wait")),
    "scene-bad": lambda: after(at("call"), lambda p: p.choose("go")),
    "checklist": lambda: after(at("leave"), lambda p: p.tick(1)),
    "confidence": lambda: at("sure"),
    "post-test": lambda: after(Player(), lambda p: p.until("item", "post")),
    "post-test-wrong": lambda: test_stage(False, "post"),
    "result-passed": lambda: after(Player(), Player.finish),
    "result-failed": lambda: after(Player(), lambda p: p.finish(right=False)),
}
NEXT = replace(MODULE, id="M02", title=both("Дети", "Children"), warning=None)


def screen_of(player: Player, t: Texts) -> Screen:
    return lesson_screen(page(player.module, replace(player.attempt, id=5), t))


@pytest.mark.parametrize("name", PLACES)
def test_the_screen_looks_as_it_was_read(name: str) -> None:
    player = PLACES[name]()
    check(f"lesson-{name}", lambda t: screen_of(player, t))


def test_the_result_without_a_post_test() -> None:
    player = Player(replace(MODULE, warning=None, steps=MODULE.steps[1:2]))
    player.finish()
    check("lesson-result-completed", lambda t: screen_of(player, t))


def test_the_result_of_a_version_that_has_changed_since() -> None:
    player = after(Player(), Player.finish)
    check("lesson-result-changed", lambda t: lesson_screen(page(MODULE, player.attempt, t), changed=True))


def test_what_changed_is_a_short_lesson_of_its_own() -> None:
    card = next(step for step in MODULE.steps if isinstance(step, Card))
    told = lesson(replace(MODULE, steps=MODULE.steps[2:]), MODULE)
    assert told is not None and card in told.steps
    player = Player(told)
    player.attempt = replace(player.attempt, kind="delta")
    check("lesson-delta", lambda t: lesson_screen(page(told, player.attempt, t)))
    player.finish()
    check("lesson-delta-result", lambda t: lesson_screen(page(told, player.attempt, t)))


def test_a_corrected_version_is_told_of_above_the_place() -> None:
    player = at("always")
    check("lesson-corrected", lambda t: corrected_screen(screen_of(player, t), t))


def test_the_result_leads_to_the_next_module() -> None:
    player = after(Player(), Player.finish)
    check("lesson-result-next", lambda t: lesson_screen(page(MODULE, player.attempt, t), following=NEXT))


def test_feedback_tells_how_colleagues_answered() -> None:
    player = PLACES["single-wrong"]()
    check("lesson-share", lambda t: lesson_screen(page(MODULE, player.attempt, t), share=0.637))


def test_what_is_no_number_is_asked_for_again() -> None:
    player = at("q4")
    again = "A number is needed here, such as 48 or 0.5. What you typed was not kept."
    check("lesson-number-again", lambda t: lesson_screen(page(MODULE, player.attempt, t), notice=t(again)))


@pytest.mark.parametrize("trainer", [False, True], ids=["learner", "trainer"])
def test_an_entry_of_law(trainer: bool) -> None:
    name = "law-trainer" if trainer else "law"
    check(name, lambda t: law_screen(MODULE.law["sk-24"], MODULE.law_as_of, t, trainer=trainer))


def test_only_trainers_see_how_well_an_entry_is_checked() -> None:
    for evidence in ("S", "C", "R"):
        entry = replace(MODULE.law["sk-24"], evidence=evidence)
        seen, told = (law_screen(entry, MODULE.law_as_of, texts("en"), trainer=one).text for one in (False, True))
        assert len(told) > len(seen)
        assert "pending" in seen


def test_the_first_line_of_a_hard_module_is_neutral() -> None:
    for make in PLACES.values():
        player = make()
        for locale in LOCALES:
            assert MODULE.title[locale] not in screen_of(player, texts(locale)).text.split("\n")[0]


def test_law_is_not_shown_before_the_answer() -> None:
    for name in ("single", "multiple", "order", "number", "post-test", "pretest"):
        screen = screen_of(PLACES[name](), texts("ru"))
        assert "⚖" not in screen.text
        assert not [button for row in screen.rows for button in row if isinstance(button.action, OpenLaw)]


def test_many_options_are_split_evenly() -> None:
    options = tuple(replace(MODULE.items["q2"].options[0], id=f"o{n}") for n in range(8))
    module = replace(MODULE, items={**MODULE.items, "q2": replace(MODULE.items["q2"], options=options)})
    player = Player(module)
    while player.stage.id != "q2":
        player.play_stage()
    rows = screen_of(player, texts("ru")).rows
    assert [len(row) for row in rows[:-1]] == [4, 4]


def _longest() -> Module:
    """Six options, each text as long as the compiler allows."""

    def long(count: int) -> str:
        return "щ" * count

    def pair(count: int) -> object:
        return both(long(count), long(count))

    options = tuple(
        replace(MODULE.items["q2"].options[0], id=f"o{n}", text=pair(200), feedback=pair(300), correct=n < 3)
        for n in range(6)
    )
    item = replace(MODULE.items["q2"], stem=pair(400), explain=pair(400), options=options)
    return replace(MODULE, items={**MODULE.items, "q2": item})


def test_the_longest_feedback_fits_a_message() -> None:
    player = Player(_longest())
    while player.stage.id != "q2":
        player.play_stage()
    player.mark(["o3", "o4", "o5"])
    player.submit()
    for locale in LOCALES:
        assert len(plain(screen_of(player, texts(locale)).text)) > 3400


def _buttons(screen: Screen) -> Iterator[tuple[str, object]]:
    return ((button.label, button.action) for row in screen.rows for button in row)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=8), TAPS)
def test_wherever_taps_lead_there_is_a_screen_in_both_languages(seed: str, taps: list[Tap]) -> None:
    attempt = moves.begin(MODULE, "v1", 7, seed, BEGAN)
    for second, (name, place, lag) in enumerate(taps):
        attempt, _ = MOVES[name](attempt, attempt.step - lag, place, BEGAN + second)
    russian, english = (lesson_screen(page(MODULE, attempt, texts(locale))) for locale in ("ru", "en"))
    same = (Answer, Pick)
    for screen in (russian, english):
        actions = {type(action) for _, action in _buttons(screen)}
        assert {Menu, SetLanguage, Help} <= actions
        assert len(actions) > 3 or screen.awaits
        assert all(len(label) <= LABEL for label, _ in _buttons(screen))
    assert [action for _, action in _buttons(russian) if isinstance(action, same)] == [
        action for _, action in _buttons(english) if isinstance(action, same)
    ]
    assert russian.awaits == english.awaits
