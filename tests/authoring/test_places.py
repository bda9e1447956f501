import re

import pytest

from bot.authoring import bundle, places
from bot.authoring.compile import Compiled
from bot.authoring.places import MAX_KEY, named, path_of, texts
from bot.authoring.reference import Reference
from tests.authoring.banks.making import course
from tests.authoring.conftest import SOUND, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive


@pytest.fixture(scope="module")
def sound(reference: Reference) -> Compiled:
    report = check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()})
    return report.compiled["M01"]


def test_every_text_of_a_module_has_a_place(sound: Compiled) -> None:
    russian = re.findall('"ru"', str(bundle.document(sound)).replace("'", '"'))
    assert len(texts(sound)) == len(russian)
    seen = {place.label for one in (sound, *course().compiled.values()) for place in texts(one)}
    assert seen == set(places._LABELS.values())


def test_a_text_as_its_author_types_it(sound: Compiled) -> None:
    found = {place.key: place for place in texts(sound)}
    card = found["card.apart.text"]
    assert (card.part, card.id, card.inner, card.label) == ("card", "apart", "", "card-text")
    assert "**Разведите их**" in card.ru and "- где сейчас дети." in card.ru
    assert "**Separate them**" in card.en
    choice = found["scenario.night.door.talk.text"]
    assert (choice.part, choice.id, choice.inner, choice.label) == ("scenario", "night", "door.talk", "choice")
    option = found["item.first.a.feedback"]
    assert (option.id, option.inner, option.label) == ("first", "a", "option-feedback")
    own = found["module.objectives.1"]
    assert (own.part, own.id, own.inner, own.label) == ("module", "M01", "", "objective")


def test_keys_are_short_and_lead_back() -> None:
    for one in course().compiled.values():
        data = bundle.document(one)
        keys = [place.key for place in texts(one)]
        assert len(keys) == len(set(keys))
        assert all(re.fullmatch(f"[A-Za-z0-9._-]{{1,{MAX_KEY}}}", key) for key in keys)
        for place in texts(one):
            text = data
            for step in path_of(data, place.key) or ():
                text = text[step]
            assert (text["ru"], text["en"]) == (place.ru, place.en)


def test_texts_come_as_a_reader_meets_them(sound: Compiled) -> None:
    found = texts(sound)
    assert list(dict.fromkeys(place.id for place in found if place.part == "item")) == [
        "practice", "first", "ask", "steps", "hours",
    ]  # fmt: skip
    nodes = [place.inner for place in found if place.label == "node"]
    assert nodes[0] == "door" and set(nodes) == {"door", "good", "bad"}
    parts = dict.fromkeys(place.part for place in found)
    assert list(parts) == ["module", "confidence", "card", "item", "scenario", "checklist"]


def test_a_key_of_nothing_leads_nowhere(sound: Compiled) -> None:
    assert path_of(bundle.document(sound), "card.gone.text") is None
    assert path_of(bundle.document(sound), "") is None


def test_ids_that_look_like_other_things_have_keys_of_their_own(reference: Reference) -> None:
    text = SOUND.replace("door", "nodes").replace("good:", "en:").replace("to: good", "to: en")
    text = text.replace("bad:", "choices:").replace("to: bad", "to: choices")
    one = check_text(text, reference).compiled["M01"]
    keys = [place.key for place in texts(one)]
    assert len(keys) == len(set(keys))
    assert {"scenario.night.nodes.text", "scenario.night.en.text", "scenario.night.choices.text"} <= set(keys)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("steps", 2, "law", 0), "card.apart.law.rule-1"),
        (("items", 1), "item.first"),
        (("items", 1, "options", 0, "text", "en"), "item.first.a.text"),
        (("pools", "post", 9), "module.pools.post.10"),
        (("items", 99, "stem"), "module.items.100.stem"),
        (("minutes",), "module.minutes"),
        ((), "module"),
    ],
)
def test_a_place_is_called_by_its_ids(path: places.Path, name: str, sound: Compiled) -> None:
    assert named(bundle.document(sound), path) == name
