"""Screens of cohorts as checked-in pictures in words."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.call import Show, Toast
from bot.chat.html import Html
from bot.chat.screen import TEXT_LIMIT, Screen
from bot.domain.cohort import Assignment, Cohort, Invite, Tally
from bot.domain.course import LOCALES
from bot.features.cohorts.screens import assigning, cohort, invite, learner, roster
from bot.texts import texts
from tests.domain.example import MODULE, both
from tests.driver import BEGINNING as NOW
from tests.features.drawing import check

DAY = 24 * 3_600_000
SHIFT = Cohort(1, "Ночная смена", NOW)
POLICE = Cohort(2, "Police & courts, 2026", NOW)
ONE = Assignment(1, MODULE.id, "2026-12-05", NOW, 1)
MANY = cohort.Asked(ONE, MODULE.title, Tally(41, 12, 17))
FEW = cohort.Asked(replace(ONE, id=2, day="2026-12-21"), both("Дети", "Children"), Tally(4, 1, 1))
EN = texts("en")


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def test_the_list() -> None:
    found = [(POLICE, 41), (SHIFT, 4)]
    check("cohorts", lambda t: cohort.cohorts_screen(found, 0, t, edits=True, regional=False))
    check("cohorts-regional", lambda t: cohort.cohorts_screen(found, 0, t, edits=False, regional=True))
    check("cohorts-none", lambda t: cohort.cohorts_screen([], 0, t, edits=True, regional=False))


def test_a_long_list_has_pages() -> None:
    found = [(replace(SHIFT, id=number, name=f"Cohort {number}"), 9) for number in range(17)]
    assert "Cohort 16" in labels(cohort.cohorts_screen(found, 99, EN, edits=True, regional=False))
    assert "›" in labels(cohort.cohorts_screen(found, 0, EN, edits=True, regional=False))


def test_a_cohort() -> None:
    check("cohort", lambda t: cohort.cohort_screen(POLICE, 41, [MANY, FEW], t, edits=True))
    check("cohort-read", lambda t: cohort.cohort_screen(POLICE, 41, [MANY], t, edits=False))
    check("cohort-archive", lambda t: cohort.archive_screen(SHIFT, t))


def test_names() -> None:
    check("cohort-new", lambda t: cohort.name_screen(None, t))
    check("cohort-rename", lambda t: cohort.name_screen(POLICE, t, notice=cohort.name_too_long(t)))


def test_assigning() -> None:
    check("assign-module", lambda t: assigning.modules_screen(SHIFT, [MODULE], 0, t))
    check("assign-none", lambda t: assigning.modules_screen(SHIFT, [], 0, t))
    check("assign-due", lambda t: assigning.due_screen(SHIFT, MODULE.id, MODULE.title, t, again=False))
    notice = assigning.no_such_day
    check("assign-again", lambda t: assigning.due_screen(SHIFT, "M01", MODULE.title, t, again=True, notice=notice(t)))
    again = replace(MANY, assignment=replace(ONE, since=NOW))
    check("assignment", lambda t: assigning.assignment_screen(SHIFT, again, t))


def test_links() -> None:
    fresh = Invite(1, 1, "kY-3_aZ09xQw", NOW, NOW + 7 * DAY, 10, used=3)
    old, open_ = replace(fresh, id=2, expires=NOW), replace(fresh, id=3, expires=None, most=None)
    check("invites", lambda t: invite.invites_screen(SHIFT, [fresh, old, open_], NOW, t))
    check("invites-none", lambda t: invite.invites_screen(SHIFT, [], NOW, t))
    check("invite-life", lambda t: invite.life_screen(SHIFT, t))
    check("invite-uses", lambda t: invite.uses_screen(SHIFT, 7, "kY-3_aZ09xQw", t))
    link = "https://bot.example/training?start=kY-3_aZ09xQw"
    check("invite", lambda t: invite.invite_screen(SHIFT, fresh, link, NOW, t))
    check("invite-command", lambda t: invite.invite_screen(SHIFT, open_, None, NOW, t))
    check("invite-over", lambda t: invite.invite_screen(SHIFT, replace(fresh, revoked=True), link, NOW, t))


def test_members() -> None:
    due = [learner.Due(ONE, MODULE.title, late=False), learner.Due(FEW.assignment, FEW.title, late=True)]
    check("my-cohorts", lambda t: learner.my_cohorts_screen([POLICE, SHIFT], due, t))
    check("my-cohorts-none", lambda t: learner.my_cohorts_screen([], [], t))
    check("my-cohorts-quiet", lambda t: learner.my_cohorts_screen([SHIFT], [], t))
    check("cohort-leave", lambda t: learner.leave_screen(SHIFT, t))
    check("assigned-reminder", lambda t: learner.reminder_screen(due[0], t))
    check("assigned-overdue", lambda t: learner.reminder_screen(due[1], t))


def test_what_came_of_a_link() -> None:
    for came in ("joined", "member", "expired", "used-up", "unknown"):
        for locale in LOCALES:
            said = learner.came_words(came, "Ночная смена", texts(locale))
            assert ("Ночная смена" in said) == (came in ("joined", "member"))
    assert [learner.came_of(state) for state in ("revoked", "open", "expired", "used-up")] == [
        *("unknown", "unknown", "expired", "used-up"),
    ]


def test_a_notice_stands_above_where_there_is_room() -> None:
    show = Show(Screen(Html("below")), learner.MyCohorts())
    noticed = learner.noticed(show, "one & two", "three")
    assert isinstance(noticed, Show) and noticed.screen.text == "one &amp; two\nthree\n\nbelow"
    full = Show(Screen(Html("x" * TEXT_LIMIT)), learner.MyCohorts())
    assert learner.noticed(full, "one") == full
    assert learner.noticed(Toast("x"), "one") == Toast("x")


def test_sheets() -> None:
    check("roster", lambda t: roster.sheet_screen(1, "Ночная смена", t))
    check("roster-any", lambda t: roster.sheet_screen(0, "", t, notice=roster.refused_words("no-header", t)))
    check("roster-reading", lambda t: roster.reading_screen(1, t))
    check("roster-template", lambda t: roster.template_screen(1, t))
    problems = [(f"A{row}", code, "XX") for row, code in enumerate(CODES, 2)]
    check("roster-problems", lambda t: roster.problems_screen(1, 7, problems, 0, t))
    counts = {f"Cohort {number}": 1_000 - number for number in range(17)}
    check("roster-preview", lambda t: roster.preview_screen(1, 7, counts, t))
    check("roster-progress", lambda t: roster.progress_screen(1, 7, 4_300, 10_000, t))
    check("roster-ended", lambda t: roster.progress_screen(0, 7, 0, 0, t))
    check("roster-done", lambda t: roster.ended_screen(1, 21, 2, t))


CODES = ("no-address", "phone", "user-name", "address", "twice", "region", "no-cohort", "cohort", "formula", "error")


def test_every_refusal_has_words() -> None:
    reasons = ("too-big", "old", "broken", "active", "bomb", "not-a-table", "no-header", "too-many", "empty")
    said = {roster.refused_words(reason, EN) for reason in reasons}
    assert len(said) == len(reasons)
    assert all(one.endswith("Nothing was changed.") for one in said)


def test_the_longest_page_of_problems_fits() -> None:
    problems = [("AX10001", "cohort", "ш" * 40)] * roster.ON_A_PAGE
    for locale in LOCALES:
        assert roster.problems_screen(1, 7, problems, 0, texts(locale)).text
