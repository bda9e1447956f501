"""Every screen of sign-off as a checked-in picture in words, and all real modules within the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.actions import AskRemark, AskReturn, ReadRemarks, ReviewPart
from bot.chat.screen import Screen
from bot.domain.comparison import compare
from bot.domain.course import LOCALES, Bilingual, Card, Locale, Module
from bot.domain.draft import Draft, State
from bot.domain.reference import doubts
from bot.domain.sign_off import Remark, SignOff
from bot.domain.wordings import parts
from bot.features.publishing.signing.screens import part, queue, whole
from bot.features.publishing.signing.screens.naming import place_words
from bot.features.publishing.signing.screens.queue import Waiting
from bot.features.publishing.signing.screens.sheet import Cited, Sheet
from bot.texts import Texts, texts
from tests.content import NAMES, real_report
from tests.domain.example import both
from tests.domain.revision import reworded_case
from tests.drafted import CHILDREN, REVISED
from tests.features.drawing import check
from tests.register import SHAKY

AT = 1_795_338_000_000
VERSION = "0123456789ab" * 5 + "cdef"
DRAFT = Draft(3, "M01", VERSION, "in-review", author=1, at=AT, touched=AT)
LAW = {id: Cited(entry, doubts(entry)) for id, entry in SHAKY.law.items()}
REMARKS = [
    Remark(3, "older", "card:always", "Ссылка на <пленум> устарела.", 2, AT - 86_400_000),
    Remark(3, VERSION, "card:always", "Слово «всегда» лишнее.", 2, AT),
    Remark(3, VERSION, "", "Нужен чек-лист.", 2, AT),
]
MODULE = replace(REVISED, scenarios={"call": reworded_case()})


def sheet(module: Module = MODULE, old: Module | None = SHAKY, **changes: object) -> Sheet:
    made = Sheet(DRAFT, module, compare(old, module), 2 if old else 0, AT, LAW, reviews=True)
    return replace(made, **changes)


STALE = frozenset({("card:hard", "text")})
SAID = sheet(remarks=REMARKS, stale=STALE)
TITLES = [both(f"Модуль {number}", f"Module {number}") for number in range(1, 9)]
MANY = [Waiting(number, title, AT, new=number % 2 == 0, own=number > 6) for number, title in enumerate(TITLES, 1)]
PARTS = {one.name: number for number, one in enumerate(SAID.parts)}


def at(name: str, page: int = 0, whole_: int = 0) -> ReviewPart:
    return ReviewPart(3, PARTS[name], page, whole_)


def in_state(state: State) -> Sheet:
    said = SignOff(3, VERSION, "approved", 2, AT)
    return sheet(draft=replace(DRAFT, state=state), standing=said if state in ("approved", "returned") else None)


SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "queue": lambda t: queue.queue_screen(MANY, 0, t),
    "queue-last": lambda t: queue.queue_screen(MANY, 99, t),
    "queue-none": lambda t: queue.queue_screen([], 0, t),
    "draft": lambda t: whole.draft_screen(SAID, t),
    "draft-own": lambda t: whole.draft_screen(sheet(own=True), t),
    "draft-trainer": lambda t: whole.draft_screen(sheet(reviews=False, trains=True), t),
    "draft-new": lambda t: whole.draft_screen(sheet(CHILDREN, None), t),
    "draft-nothing": lambda t: whole.draft_screen(sheet(SHAKY), t),
    "draft-approved": lambda t: whole.draft_screen(in_state("approved"), t),
    "draft-returned": lambda t: whole.draft_screen(in_state("returned"), t),
    "part-card": lambda t: part.part_screen(SAID, at("card:always"), t),
    "part-card-stale": lambda t: part.part_screen(SAID, at("card:hard"), t),
    "part-card-confirmed": lambda t: part.part_screen(replace(SAID, confirmed=STALE), at("card:hard"), t),
    "part-question": lambda t: part.part_screen(SAID, at("item:q1"), t),
    "part-question-added": lambda t: part.part_screen(SAID, at("item:q9"), t),
    "part-scenario": lambda t: part.part_screen(SAID, at("scenario:call"), t),
    "part-checklist-removed": lambda t: part.part_screen(SAID, at("checklist:leave"), t),
    "part-module": lambda t: part.part_screen(SAID, at("module:M01"), t),
    "part-unchanged-number": lambda t: part.part_screen(SAID, at("item:q4", 0, 1), t),
    "part-unchanged-law": lambda t: part.part_screen(SAID, at("law:sk-65", 0, 1), t),
    "part-scenario-new": lambda t: part.part_screen(sheet(MODULE, None), at("scenario:call"), t),
    "remark": lambda t: part.ask_remark_screen(SAID, AskRemark(3, PARTS["card:always"], SAID.proof), t),
    "remark-long": lambda t: part.ask_remark_screen(SAID, AskRemark(3, 0, SAID.proof), t, typed=601),
    "remarks": lambda t: whole.remarks_screen(SAID, ReadRemarks(3, 0), t),
    "remarks-none": lambda t: whole.remarks_screen(sheet(), ReadRemarks(3, 0), t),
    "return": lambda t: whole.return_screen(SAID, AskReturn(3, SAID.proof), t),
    "return-why": lambda t: whole.return_screen(sheet(), AskReturn(3, SAID.proof), t, typed=999),
    "note-approved": lambda t: whole.approved_note(SAID, t),
    "note-returned": lambda t: whole.returned_note(SAID, t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_screen(name: str) -> None:
    check(f"signing-{name}", SCREENS[name])


def screens_of(shown: Sheet, t: Texts) -> list[Screen]:
    """All a reviewer meets who turns to the end."""
    found = [whole.draft_screen(shown, t), whole.approved_note(shown, t), whole.returned_note(shown, t)]
    place: ReviewPart | None = ReviewPart(3, 0, 0, 1)
    while place is not None:
        found.append(part.part_screen(shown, place, t))
        ways = [button.action for button in found[-1].rows[0] if button.label == "›"]
        place = ways[0] if ways and isinstance(ways[0], ReviewPart) else None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_real_module_is_read_within_the_limits(name: str) -> None:
    module = real_report().compiled[name].module
    law = {id: Cited(entry, doubts(entry)) for id, entry in module.law.items()}
    remarks = [Remark(3, VERSION, f"{kind}:{id}", "ш" * 600, 2, AT) for kind, ids in parts(module) for id in ids] * 3
    for old in (None, _otherwise(module)):
        for locale in LOCALES:
            shown = sheet(module, old, law=law, remarks=remarks, trains=True)
            for screen in screens_of(shown, texts(locale)):
                assert all(len(button.label) <= 60 for row in screen.rows for button in row)
                assert len(screen.rows) <= 8


def _otherwise(module: Module) -> Module:
    """Every card and question said in other words."""
    long = Bilingual("слово " * 300, "word " * 300)
    steps = tuple(replace(step, text=long) if isinstance(step, Card) else step for step in module.steps)
    items = {id: replace(item, stem=long, explain=long) for id, item in module.items.items()}
    return replace(module, steps=steps, items=items)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_place_has_words(locale: Locale) -> None:
    """None is named as the format names it."""
    t = texts(locale)
    for one in compare(None, MODULE):
        for line in one.lines:
            words = place_words(one.kind, line.place, t)
            assert "{" not in words and "_" not in words and words[:1].isupper()


def test_a_note_of_many_remarks_says_how_many_more_there_are() -> None:
    many = [replace(REMARKS[1], words=f"{number} " * 200) for number in range(12)]
    note = whole.returned_note(sheet(remarks=many), texts("en"))
    assert "remarks more." in note.text
