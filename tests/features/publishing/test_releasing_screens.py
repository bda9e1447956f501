"""Every screen and note of releases as a checked-in picture in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.chat.screen import Screen
from bot.domain.attempt import Attempt
from bot.domain.delta import lesson
from bot.domain.draft import Draft
from bot.features.publishing.releasing.release import Obstacle
from bot.features.publishing.releasing.screens import notes, publish, versions, wrong_key
from bot.features.publishing.releasing.screens.publish import ReleaseView
from bot.features.publishing.releasing.screens.versions import History, Line, Listed
from bot.store.courses import Publication
from bot.store.releases import Tally
from bot.texts import Texts
from tests.drafted import CHILDREN
from tests.features.drawing import check
from tests.released import KEY, SHORT, SUBSTANCE

AT, DAY = 1_795_338_000_000, 86_400_000
VERSION = "0123456789ab" * 5 + "cdef"
DRAFT = Draft(3, "M01", VERSION, "approved", author=1, at=AT, touched=AT, step=4)
LESSON = lesson(SHORT, SUBSTANCE)
assert LESSON is not None
VIEW = ReleaseView(DRAFT, SUBSTANCE, 4, first=False, half_way=12, finished=240, lesson=LESSON)
REKEYED = replace(VIEW, module=KEY, rekeyed=1)
FIRST = replace(VIEW, number=1, first=True, half_way=0, finished=0, lesson=None)
OBSTACLES: tuple[Obstacle, ...] = ("gone", "unsigned", "own", "missing", "stale", "unchanged", "new")


def made(number: int, why: str, day: int, by: str = "trainer", version: str = VERSION) -> Publication:
    return Publication("M01", version, number, AT + day * DAY, by, why, 3)


LINES = (
    Line(made(3, "key", 9, "owner"), AT + 8 * DAY),
    Line(made(1, "rollback", 7), back=True),
    Line(made(2, "withdraw", 5, version="")),
    Line(made(2, "substance", 3), AT + 2 * DAY, back=True),
    Line(made(1, "substance", 0, "operator"), back=True, first=True),
)
HISTORY = History(SHORT, LINES, half_way=12, planned=((3, "v4", "2026-12-15"),))
GONE = History(SHORT, (Line(made(3, "withdraw", 9, version="")), *LINES))
LONG = History(SHORT, LINES * 2)
COUNTING = Tally(3, False, VERSION, "old", whole=10_000, at=AT, seen=3_700, scores=900)
COUNTED = replace(COUNTING, seen=10_000, scores=2_412, failed=120, passed=318, done_at=AT)


def attempt(state: str, raw: int) -> Attempt:
    return Attempt(7, 5, "M01", VERSION, "seed", AT, AT, AT, state, raw=raw, max=6, scaled=raw / 6)


SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "ways": lambda t: publish.release_screen(VIEW, t),
    "ways-key": lambda t: publish.release_screen(replace(REKEYED, overtaken=True), t),
    "ways-first": lambda t: publish.release_screen(FIRST, t),
    "ways-nothing-to-read": lambda t: publish.release_screen(replace(VIEW, lesson=None), t),
    "planned": lambda t: publish.release_screen(replace(VIEW, day="2026-12-01", why="substance"), t),
    "confirm-substance": lambda t: publish.confirm_screen(VIEW, "substance", t),
    "confirm-typo-rekeyed": lambda t: publish.confirm_screen(REKEYED, "typo", t),
    "confirm-first": lambda t: publish.confirm_screen(FIRST, "substance", t),
    "day": lambda t: publish.day_screen(VIEW, "typo", ("2026-11-23", "2026-12-01"), t),
    "day-unread": lambda t: publish.day_screen(VIEW, "typo", ("2026-11-23",), t, unread=True),
    "refused": lambda t: publish.refused_screen(DRAFT, SHORT, OBSTACLES, t),
    "published": lambda t: publish.published_screen(SHORT, made(4, "substance", 0), 240, t),
    "published-typo": lambda t: publish.published_screen(SHORT, made(4, "typo", 0), 240, t),
    "dry-run-counting": lambda t: wrong_key.dry_run_screen(DRAFT, KEY, COUNTING, 21, t),
    "dry-run": lambda t: wrong_key.dry_run_screen(DRAFT, KEY, COUNTED, 21, t),
    "regrading": lambda t: wrong_key.regrading_screen(DRAFT, KEY, COUNTING, t),
    "regraded": lambda t: wrong_key.regrading_screen(DRAFT, KEY, COUNTED, t),
    "modules": lambda t: versions.modules_screen(
        [Listed(SHORT, LINES[0].publication), Listed(CHILDREN, made(1, "withdraw", 5, version=""))] * 5, 0, t
    ),
    "modules-none": lambda t: versions.modules_screen([], 0, t),
    "versions": lambda t: versions.versions_screen(HISTORY, 0, t),
    "versions-withdrawn": lambda t: versions.versions_screen(GONE, 0, t),
    "versions-long": lambda t: versions.versions_screen(LONG, 9, t),
    "roll-back": lambda t: versions.roll_back_screen(HISTORY, 2, t),
    "withdraw": lambda t: versions.withdraw_screen(HISTORY, t),
    "note-changed": lambda t: notes.changed_note(LESSON, t),
    "note-now-passed": lambda t: notes.regraded_note(SHORT, attempt("failed", 4), attempt("passed", 5), t),
    "note-now-failed": lambda t: notes.regraded_note(SHORT, attempt("passed", 5), attempt("failed", 4), t),
    "note-other-score": lambda t: notes.regraded_note(SHORT, attempt("passed", 5), attempt("passed", 6), t),
    "note-released": lambda t: notes.released_note(SHORT, made(4, "typo", 0), t),
    "note-not-released": lambda t: notes.not_released_note(3, SHORT, ["unsigned", "stale"], t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_it_was_read(name: str) -> None:
    check(f"release-{name}", SCREENS[name])
