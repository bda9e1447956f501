"""Nobody can meet a screen that was not shown here first: modules, law, terms, aids and trees, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from bot.authoring.pace import texts_of
from bot.chat.html import plain
from bot.domain.course import LOCALES, Card
from tests.arch import never_names
from tests.content import NAMES
from tests.content_walk import walk
from tests.content_walk.faults import faults
from tests.content_walk.walk import Shown

KINDS: dict[str, Callable[[], Iterator[Shown]]] = {
    "law": walk.of_law,
    "terms": walk.of_terms,
    "doubts": walk.of_doubts,
    "aids": walk.of_aids,
    "trees": walk.of_trees,
}


def found(screens: Iterable[Shown], law: frozenset[str]) -> list[str]:
    """Each fault once, with the first place where it is seen; forbidden names among them."""
    told: dict[str, str] = {}
    paragraphs: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    for one in screens:
        if (one.locale, one.screen.digest) in seen:
            continue
        seen.add((one.locale, one.screen.digest))
        for fault in faults(one.screen, one.locale, law):
            told.setdefault(fault, f"{one.where} [{one.locale}]")
        for paragraph in (*plain(one.screen.text).split("\n\n"), *_labels(one)):
            paragraphs.setdefault(paragraph, f"{one.where} [{one.locale}]")
    known = never_names.sums()
    names = [f"{where}: a forbidden name" for text, where in paragraphs.items() if never_names.found(text, known)]
    return [*(f"{where}: {fault}" for fault, where in told.items()), *names]


def _labels(one: Shown) -> list[str]:
    return [button.label for row in one.screen.rows for button in row]


@pytest.mark.parametrize("name", NAMES)
def test_a_module_shows_nothing_wrong(name: str) -> None:
    assert found(walk.shown(name), frozenset(walk.modules()[name].law)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_beside_the_modules_shows_nothing_wrong(kind: str) -> None:
    assert found(KINDS[kind](), frozenset(walk.published().law)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_walk_leaves_nothing_out(name: str) -> None:
    """Every text of a module stands on some screen of it, in both languages."""
    module = walk.modules()[name]
    told = {
        locale: "\n".join(one.screen.text for one in walk.shown(name) if one.locale == locale) for locale in LOCALES
    }
    elsewhere = {step.picture.alt for step in module.steps if isinstance(step, Card) and step.picture}
    elsewhere |= {module.title, *module.objectives}
    wanted = [text for text in texts_of(module) if text not in elsewhere]
    assert [text[locale] for text in wanted for locale in LOCALES if text[locale] not in told[locale]] == []


@pytest.mark.parametrize("kind", ["aids", "trees", "law"])
def test_every_id_that_is_cited_is_in_the_register(kind: str) -> None:
    law, reference = walk.published().law, walk.published()
    cited = {
        "law": {id for record in law.values() for id in record.related},
        "aids": {
            id
            for aid in reference.aids.values()
            for ids in (aid.law, aid.deadline.law if aid.deadline else (), *(tick.law for tick in aid.ticks))
            for id in ids
        },
        "trees": {id for tree in reference.trees.values() for fork in tree.nodes.values() for id in fork.law},
    }
    assert cited[kind] - set(law) == set()
