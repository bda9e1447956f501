"""Every screen of reports as a checked-in picture in words, and the fullest of them within the limits."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.actions import Stats
from bot.actions.reports import Figures
from bot.chat.html import length
from bot.domain.cohort import FEWEST
from bot.domain.feedback import Reaction, Said
from bot.domain.report import Concerned, Funnel, Group, Report, Row, Scope, VersionFact, row
from bot.domain.tally import Counts
from bot.features.reports.screens import feedback, figures, files, people
from bot.features.reports.view import Names, View
from bot.texts import all_texts, texts
from tests.content import _reference_report
from tests.domain.example import MODULE, both
from tests.driver import BEGINNING
from tests.features.drawing import check

REFERENCE = _reference_report().reference
NAMES = Names(
    REFERENCE.localities, REFERENCE.professions, {"M01": replace(MODULE, warning=None)}, {3: "Полиция, осень 2026"}
)
COUNTS = Counts(
    people=40,
    begun=63,
    done=41,
    attempts=70,
    passed=41,
    failed=9,
    scored=50,
    score=405_000,
    squares=3_400_000_000,
    pairs=48,
    pre=190_000,
    post=390_000,
    buckets=(0, 0, 0, 1, 2, 3, 4, 10, 10, 10, 10),
    marks=(0, 7, 18, 15),
    intents=(24, 12, 4),
)
WHOLE = row("", Group(COUNTS, 40, 6, {"overdue": 9, "inactive": 2, "needs-help": 3}))
SMALL = Row("RU-SE", small=True)
HIDDEN = Row("", hidden=True)
FACT = VersionFact("f" * 64, "M01", "2026-11-22", 3)


def view(at: Figures, *rows: Row, by: str = "total", total: Row = WHOLE, scope: Scope | None = None) -> View:
    dates = {"M01": "2026-12-01"}
    report = Report(by, scope or Scope(), rows, total, BEGINNING, BEGINNING, dates)
    return View(at, report, NAMES, lists=True, everything=True)


ALL = view(Stats())
REGIONS = view(Stats(by="r"), replace(WHOLE, key="RU-ARK"), replace(WHOLE, key="RU-KGD"), SMALL, by="region")
INSIDE = replace(
    view(Stats(module="M01"), scope=Scope(module="M01")),
    funnel=Funnel("M01", "v", {1: 5, 4: 7}, {1: 3, 4: 6}, 41),
    hardest=("M01", "q4", 0.29),
)
MONTH = view(
    Stats(by="v", period="m"),
    replace(WHOLE, key=FACT.version, version=FACT),
    by="version",
    scope=Scope(since="2026-11-01"),
)
LISTED = [Concerned(7, "RU-ARK", "police", "M01", BEGINNING), Concerned(9, "", "", "M02", BEGINNING)]


def test_figures() -> None:
    check("stats", lambda t: figures.stats_screen(ALL, t))
    check("stats-regions", lambda t: figures.stats_screen(REGIONS, t))
    check("stats-module", lambda t: figures.stats_screen(INSIDE, t))
    check("stats-versions", lambda t: figures.stats_screen(MONTH, t))
    check("stats-small", lambda t: figures.stats_screen(view(Stats(region="RU-SE"), total=SMALL), t))
    check("stats-hidden", lambda t: figures.stats_screen(view(Stats(region="RU-VGG"), total=HIDDEN), t))
    covered = view(Stats(by="r"), replace(WHOLE, key="RU-ARK"), replace(HIDDEN, key="RU-VGG"), SMALL, by="region")
    check("stats-regions-hidden", lambda t: figures.stats_screen(covered, t))
    none = view(Stats(by="p"), by="profession")
    check("stats-not-apart", lambda t: figures.stats_screen(replace(none, report=replace(none.report, apart=False)), t))
    check("stats-nobody", lambda t: figures.stats_screen(view(Stats(period="l"), total=Row("")), t))
    check("stats-invented", lambda t: figures.stats_screen(replace(ALL, report=replace(ALL.report, synthetic=True)), t))
    check(
        "stats-region",
        lambda t: figures.stats_screen(replace(view(Stats(profession="-", cohort=3)), bounds=frozenset({"RU-KGD"})), t),
    )


def test_times_and_files() -> None:
    check("stats-periods", lambda t: figures.periods_screen(ALL, t))
    check("stats-files", lambda t: files.files_screen(REGIONS, t, weekly=False))
    check("stats-files-trainer", lambda t: files.files_screen(replace(ALL, everything=False), t, weekly=True))
    check("stats-not-made", lambda t: figures.not_made_screen(actions.GetStats(), Stats(), t))
    week = view(Stats(), scope=Scope(since="2026-11-16", until="2026-11-23"))
    check("stats-monday", lambda t: files.weekly_note(ALL, week, t))


def test_people() -> None:
    place = actions.ListPeople(kind="o")
    check("stats-people", lambda t: people.people_screen(ALL, t))
    check("stats-people-trainer", lambda t: people.people_screen(replace(ALL, lists=False), t))
    check("stats-people-list", lambda t: people.list_screen(ALL, replace(place, page=1), LISTED, t, more=True))
    check("stats-people-none", lambda t: people.list_screen(ALL, place, [], t, more=False))
    hidden = view(Stats(region="RU-VGG"), total=HIDDEN)
    check("stats-people-reason-hidden", lambda t: people.reason_screen(hidden, place, t))
    check("stats-people-reason", lambda t: people.reason_screen(view(Stats(region="RU-SE")), place, t))


def test_a_word_at_the_end() -> None:
    module = replace(MODULE, warning=None)
    check("report-useful", lambda t: feedback.useful_screen(module, 5, None, t))
    check("report-useful-again", lambda t: feedback.useful_screen(module, 5, Said(3), t))
    check("report-intent", lambda t: feedback.intent_screen(module, 5, t))
    told = view(actions.Kirkpatrick(by="m"), replace(WHOLE, key="M01"), by="module")
    check("report-kirkpatrick", lambda t: feedback.kirkpatrick_screen(told, t))
    few = view(actions.Kirkpatrick(cohort=3, module="M01"), total=Row("", reaction=Reaction(None)))
    check("report-kirkpatrick-few", lambda t: feedback.kirkpatrick_screen(few, t))


def test_the_fullest_list_fits_and_so_do_the_words_under_a_file() -> None:
    long = replace(
        NAMES, modules={f"M{n:02}": replace(MODULE, warning=None, title=both("Д" * 90, "D" * 90)) for n in range(40)}
    )
    rows = [replace(WHOLE, key=f"M{number:02}") for number in range(40)]
    full = replace(view(Stats(by="m"), *rows, by="module"), names=long)
    for t in all_texts().values():
        assert length(figures.stats_screen(full, t).text) < 4096
        assert len(files.caption(full, t)) <= 1024
        assert length(feedback.kirkpatrick_screen(full, t).text) < 4096


def test_pages_of_groups_go_on() -> None:
    rows = [replace(WHOLE, key=f"{number}") for number in range(1, 20)]
    screen = figures.stats_screen(view(Stats(by="c", page=2), *rows, by="cohort"), texts("en"))
    labels = [button.label for one in screen.rows for button in one]
    assert labels[:4] == ["17", "18", "19", "‹"]
    assert FEWEST == 5  # as the texts say
