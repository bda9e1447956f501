"""Every screen of drafts as a checked-in picture in words, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot import actions
from bot.authoring.parcel import Parcel, Told
from bot.authoring.places import texts as places_of
from bot.chat.html import length
from bot.chat.screen import TEXT_LIMIT, Screen
from bot.domain import keying, staleness
from bot.domain import question as quiz
from bot.domain.course import LOCALES, Bilingual
from bot.domain.draft import Draft, State
from bot.domain.submission import Submission
from bot.features.publishing.drafts.screens import draft as drafts
from bot.features.publishing.drafts.screens import fixing, languages, problems, question, shipping, upload
from bot.features.publishing.drafts.screens.paging import clipped, fitting, page_of
from bot.texts import Texts, texts
from tests import drafted, talk
from tests.domain.example import MODULE, MULTIPLE, NUMBER, ORDER, SINGLE, both
from tests.features.drawing import check
from tests.register import REGISTER, SHAKY

AT = 1_795_338_000_000
WARNING = {
    "where": {"ru": "M01.xlsx, лист «Вопросы», U4", "en": "M01.xlsx, sheet “Questions”, U4"},
    "what": {"ru": "записано по памяти: sk-65", "en": "written from memory: sk-65"},
    "code": "law-from-memory",
}
DRAFT = Draft(3, "M01", "a1b2c3d4e5f60718", "draft", 7, AT, AT, 2, (WARNING,) * 2)
VIEW = drafts.DraftView(DRAFT, MODULE, 4)
HANDED = Submission(5, 7, "receive", "open", "M01.xlsx", AT)
TOLD = [
    Told(both("M01.xlsx, лист «Вопросы», D14", "M01.xlsx, sheet “Questions”, D14"), both(*said), "error", "x")
    for said in (("нет английского текста", "the English text is missing"), ("пусто <&>", "empty <&>"))
]
FAR = replace(TOLD[0], where=both("M01.xlsx, лист «Вопросы», F9", "M01.xlsx, sheet “Questions”, F9"))
WARNED = replace(TOLD[0], severity="warning")
FOUND = Parcel(None, (*TOLD, FAR, WARNED), 3, 1, b"PK", {}, (), (), "ru")
MANY = replace(
    FOUND,
    problems=tuple(replace(FAR, where=both(f"M01.xlsx, лист «Вопросы», F{n}", f"sheet, F{n}")) for n in range(500)),
    errors=612,
)
STALE = staleness.stale(SHAKY, drafted.REVISED, ()) * 2
PARTS = [
    fixing.Part(
        kind, id, tuple(one for one in places_of(talk.report().compiled["M20"]) if (one.part, one.id) == (kind, id))
    )
    for kind, id in (("module", "M20"), ("card", "apart"), ("item", "practice"))
]
QUIZ = quiz.from_quiz("Кто едет на вызов?", ("Суд", "Наряд полиции", "Школа"), (), "")
WHOLE = quiz.load(
    {
        "locale": "ru",
        "stem": {"ru": "Кто едет?", "en": "Who goes?"},
        "options": [{"ru": "Суд", "en": "A court"}, {"ru": "Наряд", "en": "A crew"}, {"ru": "Никто", "en": "Nobody"}],
        "explain": {"ru": "Он ближе.", "en": "It is near."},
        "right": [1],
        "law": ["sk-65"],
    }
)
LAW = list(REGISTER.values())[:2]


def in_state(state: State, **changes: object) -> drafts.DraftView:
    return replace(VIEW, draft=replace(DRAFT, state=state), **changes)


def key(item: object, chosen: int) -> Callable[[Texts], Screen]:
    return lambda t: fixing.key_screen(DRAFT, item, actions.FixKey(3, 2, 1, chosen), t)


SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "list": lambda t: drafts.drafts_screen(
        [
            drafts.Listed(DRAFT, MODULE, True),
            drafts.Listed(replace(DRAFT, id=4, state="approved"), MODULE, False),
            drafts.Listed(replace(DRAFT, id=5, author=None, state="returned"), MODULE, False),
        ],
        0,
        t,
    ),
    "list-none": lambda t: drafts.drafts_screen([], 0, t),
    "list-last": lambda t: drafts.drafts_screen([drafts.Listed(DRAFT, MODULE, True)] * 7, 9, t),
    "new": lambda t: drafts.draft_screen(VIEW, t, t("The text is changed.")),
    "gaps": lambda t: drafts.draft_screen(replace(VIEW, stale=3, missing=1), t),
    "same": lambda t: drafts.draft_screen(replace(VIEW, as_published=True), t),
    "in-review": lambda t: drafts.draft_screen(in_state("in-review"), t),
    "returned": lambda t: drafts.draft_screen(
        in_state("returned", remarks=("Срок <48 часов> проверить.", "а" * 900)), t
    ),
    "approved": lambda t: drafts.draft_screen(in_state("approved"), t),
    "published": lambda t: drafts.draft_screen(in_state("published"), t),
    "dropped": lambda t: drafts.draft_screen(in_state("dropped"), t),
    "anothers": lambda t: drafts.draft_screen(replace(VIEW, mine=False), t),
    "nobodys": lambda t: drafts.draft_screen(
        replace(VIEW, mine=False, draft=replace(DRAFT, author=None, warnings=())), t
    ),
    "for-reviewer": lambda t: drafts.draft_screen(in_state("in-review", mine=False, trainer=False), t),
    "warnings": lambda t: drafts.warnings_screen(replace(DRAFT, warnings=(WARNING,) * 20), 1, t),
    "drop": lambda t: drafts.drop_screen(VIEW, t),
    "not-sent": lambda t: drafts.refused_to_submit_screen(
        replace(VIEW, stale=2, as_published=True), [f"card c{n}, title (EN)" for n in range(8)], t
    ),
    "to-review": lambda t: drafts.to_review_screen(MODULE, 3, t),
    "refused-kind": lambda t: upload.refused_screen("notes.pdf", "kind", t),
    "refused-size": lambda t: upload.refused_screen("film.zip", "size", t),
    "refused-bytes": lambda t: upload.refused_screen("M01.zip", "bytes", t),
    "checking": lambda t: upload.progress_screen(HANDED, t),
    "checking-change": lambda t: upload.progress_screen(replace(HANDED, name=""), t),
    "base": lambda t: upload.base_screen(HANDED, [upload.Base(MODULE, 3), upload.Base(drafted.CHILDREN)], 0, t),
    "base-none": lambda t: upload.base_screen(replace(HANDED, name=""), [], 0, t),
    "failed": lambda t: upload.failed_screen(replace(HANDED, state="failed", body={"error": "took longer"}), t),
    "failed-fetch": lambda t: upload.failed_screen(replace(HANDED, state="failed", body={"error": "file: gone"}), t),
    "outdated": lambda t: upload.failed_screen(replace(HANDED, name="", draft=3, state="outdated"), t),
    "swept": lambda t: upload.failed_screen(replace(HANDED, state="refused"), t),
    "note-kept": lambda t: upload.answered_screen(replace(HANDED, state="kept", draft=3), t),
    "note-refused": lambda t: upload.answered_screen(replace(HANDED, name="", state="refused"), t),
    "note-base": lambda t: upload.answered_screen(HANDED, t),
    "problems": lambda t: problems.problems_screen(HANDED, FOUND, t),
    "problems-many": lambda t: problems.problems_screen(HANDED, MANY, t),
    "problems-edit": lambda t: problems.problems_screen(replace(HANDED, task="edit", draft=3), FOUND, t),
    "problems-quiz": lambda t: problems.problems_screen(replace(HANDED, task="question"), FOUND, t),
    "stale": lambda t: languages.stale_screen(VIEW, STALE, 0, "card.hard.text", t),
    "stale-last": lambda t: languages.stale_screen(VIEW, STALE[:1], 0, None, t),
    "stale-reader": lambda t: languages.stale_screen(replace(VIEW, trainer=False), STALE, 1, None, t),
    "parts": lambda t: fixing.parts_screen(DRAFT, PARTS * 3, 0, t),
    "part": lambda t: fixing.part_screen(DRAFT, PARTS[1], actions.FixPart(3, 1, 0), None, t),
    "part-item": lambda t: fixing.part_screen(DRAFT, PARTS[2], actions.FixPart(3, 2, 1), actions.FixKey(3, 2, 1, 0), t),
    "rewrite-en": lambda t: fixing.rewrite_screen(DRAFT, PARTS[1].places[1], 1, actions.RewriteText(3, "a", 1), t),
    "rewrite-ru": lambda t: fixing.rewrite_screen(DRAFT, PARTS[2].places[1], 1, actions.RewriteText(3, "a", 0), t),
    "key-single": key(SINGLE, keying.at_first(SINGLE)),
    "key-multiple": key(MULTIPLE, 0),
    "key-order": key(ORDER, 0),
    "key-order-begun": key(ORDER, keying.tapped(ORDER, 0, 2)),
    "key-number": key(NUMBER, 0),
    "quiz-refused": lambda t: question.refused_screen(2, t),
    "quiz-right": lambda t: question.right_screen(HANDED, QUIZ, t),
    "quiz-words": lambda t: question.words_screen(HANDED, QUIZ, quiz.Asked("text", 2, "en"), t),
    "quiz-explain": lambda t: question.words_screen(HANDED, QUIZ, quiz.Asked("text", 4, "ru"), t),
    "quiz-law": lambda t: question.law_screen(HANDED, WHOLE, (), t),
    "quiz-law-found": lambda t: question.law_screen(HANDED, WHOLE, LAW, t),
    "quiz-law-missed": lambda t: question.law_screen(HANDED, WHOLE, (), t, missed=True),
    "quiz-whole": lambda t: question.whole_screen(HANDED, WHOLE, LAW[:1], t),
    "files": lambda t: shipping.forms_screen(MODULE, DRAFT.version, t, draft=3),
    "files-published": lambda t: shipping.forms_screen(MODULE, DRAFT.version, t),
    "modules": lambda t: shipping.modules_screen([MODULE, drafted.CHILDREN], 0, t),
    "modules-none": lambda t: shipping.modules_screen([], 0, t),
    "file-failed": shipping.not_made_screen,
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_it_did(name: str) -> None:
    check(f"draft-{name}", SCREENS[name])


@pytest.mark.parametrize("name", SCREENS)
def test_labels_fit_a_phone(name: str) -> None:
    for locale in LOCALES:
        for row in SCREENS[name](texts(locale)).rows:
            assert all(len(button.label) <= (60 if len(row) == 1 else 30) for button in row), row
            assert sum(len(button.label) for button in row) <= 60, row


@pytest.mark.parametrize("locale", LOCALES)
def test_the_longest_of_everything_still_fits(locale: str) -> None:
    t = texts("ru" if locale == "ru" else "en")
    long = Bilingual("ж" * 5_000, "w" * 5_000)
    told = tuple(replace(FAR, what=long) for _ in range(500))
    assert length(problems.problems_screen(HANDED, replace(FOUND, problems=told, errors=900), t).text) <= TEXT_LIMIT
    warned = replace(DRAFT, warnings=tuple({**WARNING, "what": {"ru": "ж" * 400, "en": "w" * 400}} for _ in range(500)))
    assert length(drafts.warnings_screen(warned, 0, t).text) <= TEXT_LIMIT
    stale = (replace(STALE[0], old=long.ru, new=long.ru, en=long.en),)
    assert length(languages.stale_screen(VIEW, stale, 0, None, t).text) <= TEXT_LIMIT
    item = replace(SINGLE, stem=long, options=tuple(replace(one, text=long) for one in SINGLE.options * 2)[:5])
    assert length(fixing.key_screen(DRAFT, item, actions.FixKey(3, 2, 1, 0), t).text) <= TEXT_LIMIT
    words = quiz.from_quiz("ж" * 300, ["ж" * 300] * 5, (), "ж" * 300)
    assert length(question.whole_screen(HANDED, words, (), t).text) <= TEXT_LIMIT


def test_all_problems_as_a_text() -> None:
    told = problems.whole_list(MANY, texts("en"))
    assert told.count(": error: ") == 500
    assert told.rstrip().endswith("and 113 more")
    assert not problems.fits(MANY, texts("en"))
    assert problems.fits(FOUND, texts("en"))


def test_what_of_a_list_is_shown() -> None:
    assert page_of("abcde", 9, 2) == ("e", 2, 3)
    assert page_of("", 0, 2) == ("", 0, 1)
    assert fitting(["aaaa", "bbbb"], 6) == ["aaaa"]
    assert fitting(["a" * 99], 6) == ["a" * 99]
    assert clipped("abcd", 3) == "ab…"
