"""What a reviewer is shown of two versions: all that differs, each in its place."""

from dataclasses import replace

from hypothesis import given

from bot.authoring.diff import compare as diff
from bot.domain.comparison import changed, compare
from bot.domain.course import Bilingual, Card, Module
from bot.domain.wordings import texts
from tests.domain.example import MODULE, SINGLE, both
from tests.domain.revision import revisions


def card(module: Module, **changes: object) -> Module:
    steps = tuple(
        replace(step, **changes) if isinstance(step, Card) and step.id == "always" else step for step in module.steps
    )
    return replace(module, steps=steps)


def differing(old: Module, new: Module) -> dict[str, tuple[object, object]]:
    return {
        f"{part.name} {line.place}": (line.old, line.new)
        for part in changed(compare(old, new))
        for line in part.lines
        if line.changed
    }


@given(revisions(), revisions())
def test_nothing_that_differs_is_left_out(old: Module, new: Module) -> None:
    compared = compare(old, new)
    assert (old != new) == bool(changed(compared))
    for part in compared:
        assert part.how != "changed" or part.rekeyed or any(line.changed for line in part.lines)
        assert part.how != "same" or not any(line.changed for line in part.lines)


@given(revisions(), revisions())
def test_it_tells_what_the_difference_tells(old: Module, new: Module) -> None:
    shown = {part.name: part for part in changed(compare(old, new))}
    for change in diff(old, new).parts:
        part = shown[f"{change.kind}:{change.id}"]
        assert (part.how, part.rekeyed) == (change.how, change.rekeyed)
        lines = {line.place: (line.old, line.new) for line in part.lines}
        assert all(lines[text.place] == (text.old, text.new) for text in change.texts)


@given(revisions(), revisions(), revisions())
def test_the_place_of_a_part_hangs_on_the_new_version_alone(one: Module, other: Module, new: Module) -> None:
    from_one, from_other = compare(one, new), compare(other, new)
    kept = [part.name for part in compare(None, new)]
    assert [part.name for part in from_one][: len(kept)] == kept == [part.name for part in from_other][: len(kept)]


def test_everything_of_a_new_module_is_added() -> None:
    compared = compare(None, MODULE)
    assert {part.how for part in compared} == {"added"}
    told = [line.new for part in compared for line in part.lines if isinstance(line.new, Bilingual)]
    assert {words for _, words in texts(MODULE)} <= set(told)


def test_a_changed_text_and_a_changed_fact() -> None:
    new = card(MODULE, title=both("Иначе", "Otherwise"), law=("sk-65",), picture=None)
    assert differing(MODULE, new) == {
        "card:always title": (both("Что суд обязан решить", "What the court must decide"), both("Иначе", "Otherwise")),
        "card:always law": (("sk-24",), ("sk-65",)),
        "card:always picture.file": ("ab" * 32, None),
        "card:always picture.alt": (both("Схема", "A diagram"), None),
    }
    (part,) = changed(compare(MODULE, new))
    assert part.law == ("sk-65",) and part.title == both("Иначе", "Otherwise")


def test_a_step_that_only_moved_is_told() -> None:
    first, second, *rest = MODULE.steps
    moved = replace(MODULE, steps=(second, first, *rest))
    (part,) = changed(compare(MODULE, moved))
    assert part.kind == "module"
    ((old, new),) = differing(MODULE, moved).values()
    assert isinstance(old, tuple) and isinstance(new, tuple)
    assert old[:2] == new[1::-1] == ("pre-test:post:2", "card:always")


def test_a_changed_key_is_told() -> None:
    options = tuple(replace(one, correct=not one.correct) if one.id != "wait" else one for one in SINGLE.options)
    new = replace(MODULE, items={**MODULE.items, "q1": replace(SINGLE, options=options, hash="h1b")})
    (part,) = changed(compare(MODULE, new))
    assert part.rekeyed
    assert differing(MODULE, new) == {
        "item:q1 options.leave.correct": (False, True),
        "item:q1 options.decide.correct": (True, False),
    }


def test_what_is_gone_comes_last_with_the_law_it_cited() -> None:
    new = replace(MODULE, steps=tuple(step for step in MODULE.steps if not isinstance(step, Card)))
    *_, always, hard = compare(MODULE, new)
    assert (always.name, always.how, always.law) == ("card:always", "removed", ("sk-24",))
    assert (hard.name, hard.how, hard.law) == ("card:hard", "removed", ("sk-65",))
