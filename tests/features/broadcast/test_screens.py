"""Screens of announcements as checked-in pictures in words."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.html import length
from bot.chat.screen import TEXT_LIMIT
from bot.domain.announcement import LONGEST, Announcement, Audience, Tally
from bot.domain.cohort import Cohort
from bot.features.broadcast.screens import audience, delivery, writing
from bot.features.broadcast.screens.audience import Reach
from bot.features.broadcast.wording import rendered
from bot.texts import texts
from tests.content import _reference_report
from tests.domain.example import MODULE
from tests.driver import BEGINNING
from tests.features.drawing import check

REGISTER = _reference_report().reference
NARROW = Audience(frozenset({"police"}), frozenset({"RU-KGD"}), 4, "M01", "unfinished")
ONE = Announcement(
    1,
    7,
    ru=rendered("Занятие в **среду**.\n- в десять"),
    en=rendered("It is on **Wednesday**.\n- at ten"),
    at=BEGINNING,
)
REACH = Reach(1234, REGISTER.professions, REGISTER.localities, {"M01": MODULE.title}, "Autumn")
SENDING = replace(ONE, state="sending")
TALLY = Tally(waiting=40, queued=10, sent=940, left=8, failed=2, later=30)


def test_the_list() -> None:
    found = [replace(ONE, state="sending"), replace(ONE, id=2), replace(ONE, id=3, ru="", en="")]
    check("announcements", lambda t: writing.announcements_screen(found, 0, 2, t))
    check("announcements-none", lambda t: writing.announcements_screen([], 0, 1, t))


def test_the_words() -> None:
    empty = replace(ONE, ru="", en="")
    check("announcement-russian", lambda t: writing.words_screen(empty, "ru", "", t))
    check("announcement-too-long", lambda t: writing.words_screen(ONE, "en", writing.too_long_words(1501, t), t))


def test_before_it_is_sent() -> None:
    check("announcement-written", lambda t: writing.written_screen(replace(ONE, audience=NARROW), REACH, t))
    check("announcement-discard", lambda t: writing.discard_screen(ONE, t))
    check("announcement-ask", lambda t: delivery.ask_screen(ONE, 1234, 21, t))
    check("announcement-when", lambda t: delivery.schedule_screen(ONE, BEGINNING + 86_400_000, None, "", t))


def test_the_audience() -> None:
    narrow = replace(ONE, audience=NARROW)
    check("announcement-audience", lambda t: audience.audience_screen(narrow, REACH, t))
    check("announcement-professions", lambda t: audience.professions_screen(narrow, REACH, t))
    check("announcement-regions", lambda t: audience.regions_screen(narrow, REACH, 2, t))
    check("announcement-modules", lambda t: audience.modules_screen(ONE, [MODULE], REACH, 0, t))
    cohorts = [(Cohort(4, "Autumn", 0), 12)]
    check("announcement-cohorts", lambda t: audience.cohorts_screen(ONE, cohorts, REACH, 0, t))
    counts = {"": 0, "began": 3, "unfinished": 2, "passed": 1}
    check("announcement-standing", lambda t: audience.standing_screen(ONE, MODULE, counts, t))


def test_on_its_way() -> None:
    check("announcement-scheduled", lambda t: delivery.scheduled_screen(replace(ONE, due=BEGINNING), 5, 0, None, t))
    check("announcement-finding", lambda t: delivery.finding_screen(SENDING, t))
    check("announcement-going-out", lambda t: delivery.progress_screen(SENDING, TALLY, t))
    check("announcement-stop", lambda t: delivery.stop_screen(SENDING, TALLY, t))
    check("announcement-report", lambda t: delivery.report_screen(ONE, Tally(sent=990, left=8, failed=2), t))


def test_who_has_no_regions_is_told_so() -> None:
    nowhere = replace(ONE, audience=Audience(regions=frozenset({"-"})))
    text = audience.audience_screen(nowhere, replace(REACH, number=0, bounds=frozenset({"-"})), texts("en")).text
    assert "Nobody is in this audience yet." in text and "none of yours" in text


def test_an_audience_of_nobody_cannot_be_sent_to() -> None:
    labels = [
        button.label
        for row in writing.written_screen(ONE, replace(REACH, number=0), texts("en")).rows
        for button in row
    ]
    assert "Send now" not in labels and "Schedule" not in labels and "To whom" in labels


def test_the_longest_words_fit_every_screen() -> None:
    long = replace(ONE, ru="ы" * LONGEST, en="w" * LONGEST, due=BEGINNING, audience=NARROW)
    for t in (texts("ru"), texts("en")):
        for screen in (writing.written_screen(long, REACH, t), delivery.report_screen(long, TALLY, t)):
            assert length(screen.text) <= TEXT_LIMIT


def test_a_line_typed_is_a_line_shown() -> None:
    assert rendered("one\ntwo\n\nthree") == "one\ntwo\n\nthree"
    assert rendered("**a** _b_\n- c\n- d") == "<b>a</b> <i>b</i>\n\n• c\n• d"
    assert rendered("# not a heading <b>") == "# not a heading &lt;b&gt;", "what cannot be shown stands as it was typed"
