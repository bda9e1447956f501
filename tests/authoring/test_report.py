from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.authoring.check import Report
from bot.authoring.compile import Compiled
from bot.authoring.problems import Problem
from bot.authoring.reference import Reference
from bot.authoring.report import ContentFacts, ModuleFacts, Share, facts
from bot.domain import course as c
from bot.domain.course import Bilingual, Card, LawEntry, Module, Tick
from bot.domain.reference import LawRecord, State
from tests.domain.example import MODULE, both

WORD = both("слово", "word")
CLEAR = LawEntry("sk-24", WORD, WORD, WORD, WORD, "high", "S")


def record(state: State = "in-force", **changes: object) -> LawRecord:
    return LawRecord(replace(CLEAR, **changes), state)


SETTLED = {id: record(id=id) for id in MODULE.law}


def report(
    module: Module = MODULE,
    law: Mapping[str, LawRecord] = SETTLED,
    problems: tuple[Problem, ...] = (),
    modules: int = 1,
) -> Report:
    module = replace(module, law={id: law[id].entry for id in module.law})
    counts = {"modules": modules, "items": len(module.items), "law": len(law)}
    return Report(problems, {module.id: Compiled(module, "v1", b"", {})}, Reference(law=dict(law)), counts)


def only(found: ContentFacts) -> ModuleFacts:
    (one,) = found.modules
    return one


def test_what_the_module_holds_is_counted() -> None:
    found = only(facts(report()))
    cards = [step for step in MODULE.steps if isinstance(step, Card)]
    nodes = [node for case in MODULE.scenarios.values() for node in case.nodes.values()]
    assert (found.cards, found.items, found.nodes) == (len(cards), len(MODULE.items), len(nodes))
    assert sum(found.kinds.values()) == found.items
    assert list(found.kinds) == ["single", "multiple", "order", "number"]
    assert found.endings == sum(node.ending is not None for node in nodes)
    assert found.law == len(MODULE.law)


def test_an_item_of_the_pretest_is_not_met_in_the_post_test_only() -> None:
    first, *_ = MODULE.pools["post"]
    pools = {"early": (first,), "late": MODULE.pools["post"]}
    late = replace(MODULE, steps=(c.TestStep("post", "late", 1),), pools=pools)
    post_only = [
        only(facts(report(replace(late, steps=(*early, *late.steps))))).post_only
        for early in ((), (c.TestStep("pre", "early", 1),), (c.ItemStep(first),))
    ]
    whole = len(pools["late"])
    assert post_only == [whole, whole - 1, whole - 1]


def test_words_are_counted_in_each_language() -> None:
    before, card = only(facts(report())).words, MODULE.steps[[type(step) for step in MODULE.steps].index(Card)]
    assert isinstance(card, Card)
    longer = replace(card, text=Bilingual(f"{card.text.ru} и ещё — три слова", f"{card.text.en} one"))
    steps = tuple(longer if step is card else step for step in MODULE.steps)
    after = only(facts(report(replace(MODULE, steps=steps)))).words
    assert (after["ru"] - before["ru"], after["en"] - before["en"]) == (4, 1)


@pytest.mark.parametrize(
    ("text", "legal"),
    [
        ("Дышите глубже.", False),
        ("По ст. 24 суд решает сам.", True),
        ("По ст.\N{NO-BREAK SPACE}24 суд решает сам.", True),
        ("Рост 24 см, станция 5.", False),
        ("Cart 5 is here.", False),
        ("See SK art. 24.", True),
    ],
)
def test_a_card_that_names_an_article_states_law(text: str, legal: bool) -> None:
    card = Card("bare", WORD, Bilingual(text, "word"))
    found = facts(report(replace(MODULE, steps=(*MODULE.steps, card))))
    assert ("bare" in [place.id for place in found.uncited]) is legal
    assert found.citations.statements - facts(report()).citations.statements == legal


def test_a_tick_without_law_is_told() -> None:
    (name, checklist), *_ = MODULE.checklists.items()
    bare = replace(checklist, ticks=(*checklist.ticks, Tick("bare", WORD)))
    before, found = facts(report()), facts(report(replace(MODULE, checklists={name: bare})))
    assert {place.id for place in found.uncited} - {place.id for place in before.uncited} == {f"{name}/bare"}
    assert found.citations == Share(before.citations.statements + 1, before.citations.cited)


def test_nothing_stated_is_nothing_uncited() -> None:
    assert (Share(0, 0).share, Share(4, 3).share) == (1.0, 0.75)


@pytest.mark.parametrize(
    ("doubtful", "doubt"),
    [
        (record(evidence="R"), "from-memory"),
        (record(confidence="low"), "low-confidence"),
        (record("proposed"), "not-settled"),
        (record("unconfirmed"), "not-settled"),
    ],
)
def test_what_rests_on_doubtful_law_is_listed(doubtful: LawRecord, doubt: str) -> None:
    assert facts(report()).uncertain == ()
    found = facts(report(law={**SETTLED, "sk-24": doubtful}))
    assert {"card", "item"} <= {one.place.kind for one in found.uncertain}
    assert all(one.doubts == {"sk-24": (doubt,)} for one in found.uncertain)
    citing = {item.id for item in MODULE.items.values() if "sk-24" in item.law}
    assert citing <= {one.place.id for one in found.uncertain}


def test_the_register_is_profiled_as_a_whole() -> None:
    law = {**SETTLED, "one": record(evidence="R", confidence="low"), "two": record("repealed", evidence="C")}
    profile = facts(report(law=law)).register
    assert profile.confidence == {"high": len(SETTLED) + 1, "medium": 0, "low": 1}
    assert profile.evidence == {"S": len(SETTLED), "C": 1, "R": 1}
    assert profile.unsettled == 1
    assert only(facts(report(law=law))).profile.unsettled == 0


def test_stale_translations_belong_to_the_module_of_their_folder() -> None:
    def stale(file: str) -> Problem:
        return Problem(file, 3, "stale-english", {}, "warning")

    two = report(problems=(stale(f"content/modules/{MODULE.id}/module.yaml"), stale("content/modules/M99/module.yaml")))
    beside = replace(two, compiled={**two.compiled, "M99": replace(two.compiled[MODULE.id], version="v2")})
    found = facts(beside)
    assert found.stale == 2
    assert [one.stale for one in found.modules] == [1, 1]
    assert only(facts(report(problems=(stale("upload.zip:module.yaml"),)))).stale == 1


def test_modules_with_errors_are_told_not_hidden() -> None:
    found = facts(report(problems=(Problem("M02/module.yaml", 1, "no-cards"),), modules=3))
    assert (found.left_out, found.errors) == (2, 1)
