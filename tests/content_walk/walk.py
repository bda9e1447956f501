"""Every screen that the content of the repository can become, in both languages."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.actions import OpenEntry
from bot.chat.screen import Screen
from bot.domain import scoring
from bot.domain.answers import RATINGS
from bot.domain.attempt import Attempt
from bot.domain.course import (
    LOCALES,
    Card,
    ConfidenceStep,
    Item,
    ItemStep,
    Locale,
    Module,
    ScenarioStep,
    Step,
    TestStep,
)
from bot.domain.footing import shaky
from bot.domain.learner import Role
from bot.domain.navigation import LONGEST_TRAIL, walk
from bot.domain.pocket import HOUR, AidUse
from bot.domain.reference import Aid, LawRecord, Reference, Tree
from bot.domain.review import Review, digest
from bot.features.learning.screens.lesson import lesson_screen
from bot.features.learning.screens.page import page
from bot.features.learning.screens.reading import law_screen
from bot.features.navigator.screens import Place, fork_screen, navigator_screen
from bot.features.pocket.screens import InHand, aid_screen, pocket_screen, reminder_screen, reset_screen, term_screen
from bot.features.publishing.publish import reference
from bot.features.reference.screens.clipping import clipping
from bot.features.reference.screens.doubtful import ON_A_PAGE as DOUBTS
from bot.features.reference.screens.doubtful import doubts_screen
from bot.features.reference.screens.entry import EntryView, entry_screen
from bot.features.reference.screens.glossary import ON_A_PAGE, terms_screen
from bot.features.reference.screens.results import ON_A_PAGE as RESULTS
from bot.features.reference.screens.results import results_screen
from bot.texts import Texts, texts
from tests.content import real_report
from tests.domain.player import Player
from tests.features.test_real_lessons import played, scenes

NOW = 1_795_392_000_000
_LARGEST = 2**60


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen in one language, and what it shows: `M06 item q1`."""

    where: str
    locale: Locale
    screen: Screen


@functools.cache
def published() -> Reference:
    return reference(real_report().reference)


@functools.cache
def modules() -> dict[str, Module]:
    return {name: one.module for name, one in sorted(real_report().compiled.items())}


def both(where: str, show: Callable[[Texts], Screen]) -> Iterator[Shown]:
    return (Shown(where, locale, show(texts(locale))) for locale in LOCALES)


# ---- modules --------------------------------------------------------------------------------------


@functools.cache
def shown(name: str) -> tuple[Shown, ...]:
    """Each screen of the module once."""
    unique = {(one.locale, one.screen.digest): one for one in of_module(modules()[name])}
    return tuple(unique.values())


def of_module(module: Module) -> Iterator[Shown]:
    """Whole runs, so that tests, results and the way between are seen; then each part for itself, thoroughly."""
    for right in (True, False):
        for attempt in played(module, "walk", right):
            yield from _at(f"{module.id} run", module, attempt)
    for item in module.items.values():
        yield from _of_item(module, item)
    for step in module.steps:
        match step:
            case Card() | ConfidenceStep():
                yield from _at(f"{module.id} {step.id}", *_alone(module, step))
            case ScenarioStep(scenario=name):
                alone, attempt = _alone(module, step)
                for reached in (attempt, *scenes(alone, attempt, name)):
                    yield from _at(f"{module.id} scenario {name}/{reached.node}", alone, reached)
    for name in module.checklists:
        yield from _of_checklist(module, name)
    for entry in module.law.values():
        for trainer in (False, True):
            show = functools.partial(law_screen, entry, module.law_as_of, trainer=trainer)
            yield from both(f"{module.id} law {entry.id}", show)
    yield from _result(module)


def _at(
    where: str, module: Module, attempt: Attempt, following: Module | None = None, notice: str = ""
) -> Iterator[Shown]:
    wide = replace(attempt, id=_LARGEST)
    return both(where, lambda t: lesson_screen(page(module, wide, t), share=0.5, following=following, notice=notice))


def _alone(module: Module, step: Step) -> tuple[Module, Attempt]:
    """The step as all there is between warning and result."""
    alone = replace(module, warning=None, steps=(step,))
    return alone, Player(alone, "walk").attempt


def _of_item(module: Module, item: Item) -> Iterator[Shown]:
    """The question, mark after mark until all are made, and what every answer is met with."""
    where = f"{module.id} item {item.id}"
    for step in (ItemStep(item.id), TestStep("pre", "alone", 1)):
        alone, attempt = _alone(replace(module, pools={"alone": (item.id,)}), step)
        yield from _at(where, alone, attempt, notice="48?")
    alone, _ = _alone(module, ItemStep(item.id))
    for answer in _answers(item):
        player = Player(alone, "walk")
        for option in answer:
            _give(player, item, option)
            if player.attempt.answered is None and len(answer) == len(item.options):
                yield from _at(where, alone, player.attempt)
        if player.attempt.answered is None:
            player.submit()
        assert player.attempt.answered, f"{where}: {answer} was not taken"
        yield from _at(f"{where} answered", alone, player.attempt)


def _answers(item: Item) -> Iterator[Sequence[str]]:
    """Every option of a single choice; each option alone, all, the key and its complement; orders right and wrong."""
    names, key = [option.id for option in item.options], scoring.right_options(item)
    match item.kind:
        case "single":
            yield from ([name] for name in names)
        case "multiple":
            yield from ([name] for name in names)
            yield from (names, key, [name for name in names if name not in key])
        case "order":
            yield from (key, key[::-1], [*key[1:], key[0]])
        case "number":
            assert item.answer
            yield from ([str(item.answer.value)], [str(item.answer.value + item.answer.tolerance + 1)], ["-0.5"])


def _give(player: Player, item: Item, option: str) -> None:
    match item.kind:
        case "single":
            player.option(option)
        case "number":
            player.number(float(option))
        case _:
            player.mark([option])


def _of_checklist(module: Module, name: str) -> Iterator[Shown]:
    step = next(step for step in module.steps if getattr(step, "checklist", None) == name)
    alone, attempt = _alone(module, step)
    player = Player(alone, "walk")
    for line in range(len(module.checklists[name].ticks)):
        player.tick(line)
    for one in (attempt, player.attempt):
        yield from _at(f"{module.id} checklist {name}", alone, one)


def _result(module: Module) -> Iterator[Shown]:
    """With everything beside the score, and with a module to go on to."""
    passed = list(played(module, "walk", True))[-1]
    rated = replace(passed, ratings=tuple((f"c{rating}", rating) for rating in range(1, RATINGS + 1)))
    names = list(modules())
    onward = names[(names.index(module.id) + 1) % len(names)]
    for following in (modules()[onward], None):
        yield from _at(f"{module.id} result", module, rated, following)


# ---- law and terms --------------------------------------------------------------------------------


def of_law() -> Iterator[Shown]:
    law = published().law
    for record in law.values():
        yield from _of_entry(record)
    for start in range(0, len(law), RESULTS):
        number = start // RESULTS
        yield from both(f"law page {number}", lambda t, n=number: results_screen("116.1", list(law.values()), n, t))


def _of_entry(record: LawRecord) -> Iterator[Shown]:
    law, where = published().law, f"law {record.entry.id}"
    view = EntryView(
        record,
        digest(record),
        related=[law[id] for id in record.related],
        taught=[module for module in modules().values() if record.entry.id in module.law],
    )
    checked = Review(record.entry.id, view.digest, "checked", Role.REVIEWER, 7, NOW)
    signing = replace(view, staff=True, reviewer=True, kept=True)
    views = {"": view, "found": view, "kept": signing, "doubts": replace(signing, review=checked)}
    for origin, one in views.items():
        place = OpenEntry(record.entry.id, origin, 3)
        yield from both(where, lambda t, one=one, place=place: entry_screen(one, place, t))
    yield from both(f"{where} shared", lambda t: Screen(clipping(record, t).text))


def of_doubts() -> Iterator[Shown]:
    """The trainer's list of what rests on doubtful entries."""
    law = published().law
    found = [one for module in modules().values() for one in shaky(module, law, ())]
    entries = {id: record.entry for id, record in law.items()}
    for number in range(-(-len(found) // DOUBTS)):
        yield from both(f"doubts page {number}", lambda t, n=number: doubts_screen(found, entries, n, t))


def of_terms() -> Iterator[Shown]:
    terms = list(published().terms.values())
    for number in range(-(-len(terms) // ON_A_PAGE)):
        yield from both(f"terms page {number}", lambda t, n=number: terms_screen(terms, n, t))


# ---- aids and trees -------------------------------------------------------------------------------


def of_aids() -> Iterator[Shown]:
    aids = [(aid, AidUse(aid.id)) for aid in published().aids.values()]
    for number in range(len(aids)):
        yield from both("aids", lambda t, n=number: pocket_screen(aids, n, t))
    for aid, _ in aids:
        yield from _of_aid(aid)


def _of_aid(aid: Aid) -> Iterator[Shown]:
    """Untouched, all ticked, the term running, warned of and over, in Moscow and nowhere."""
    ticks = tuple(tick.id for tick in aid.ticks)
    term = aid.deadline.hours * HOUR if aid.deadline else 0
    uses = [AidUse(aid.id), AidUse(aid.id, ticks)]
    uses += [AidUse(aid.id, ticks[:1], NOW - passed, remind=True) for passed in (0, term // 2, term + HOUR)]
    for place in (None, published().localities["RU-KAM"]):
        for use in uses:
            hand = InHand(aid, use, published().law, NOW, place)
            for show in (aid_screen, term_screen, reset_screen, reminder_screen):
                yield from both(f"aid {aid.id}", lambda t, show=show, hand=hand: show(hand, t))


def of_trees() -> Iterator[Shown]:
    trees = list(published().trees.values())
    for number in range(len(trees)):
        yield from both("trees", lambda t, n=number: navigator_screen(trees, n, t))
    for tree in trees:
        for trail in trails(tree):
            place = Place(tree, walk(tree, trail), published().law)
            yield from both(
                f"tree {tree.id} {trail} {place.walk.fork.id}", lambda t, place=place: fork_screen(place, t)
            )


def trails(tree: Tree) -> list[str]:
    """Every way through the tree, and every stop on it."""
    found, waiting = [], [("", tree.start)]
    while waiting:
        trail, name = waiting.pop()
        assert len(trail) <= LONGEST_TRAIL, f"{tree.id}: {trail} never ends"
        found.append(trail)
        waiting += [(f"{trail}{number}", one.to) for number, one in enumerate(tree.nodes[name].answers)]
    return found
