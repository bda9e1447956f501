import shutil
from pathlib import Path

import pytest

from bot.authoring.check import Report, check
from bot.authoring.reference import Reference
from bot.authoring.source import Source
from tests.authoring.conftest import FIXTURES, SOUND, TODAY, found, line_of, with_change

DOOR = (FIXTURES / "aids" / "door.yaml").read_text("utf-8")
LAST = "  - {id: time, text: {ru: Время записано., en: The time is written down.}, law: [rule-2]}\n"
CHILD = "  - {id: child, text: {ru: Ребёнок найден., en: The child is found.}}\n"


def check_aid(text: str, reference: Reference, name: str = "aids/door.yaml") -> Report:
    own = Reference(law=reference.law, professions=reference.professions)
    return check([Source("", {name: text.encode()})], TODAY, own)


def test_a_sound_aid(reference: Reference) -> None:
    report = check_aid(DOOR, reference)
    assert not report.problems
    aid = report.reference.aids["door"]
    assert (aid.title.en, aid.audience, aid.law) == ("At the door", ("police",), ("rule-1",))
    assert [(tick.id, tick.law) for tick in aid.ticks][:2] == [("apart", ("rule-1",)), ("child", ())]
    assert aid.deadline and (aid.deadline.hours, aid.deadline.law) == (48, ("rule-2",))
    assert report.counts["aids"] == 1


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("[police]", "[polic]", "unknown-profession", "audience:"),
        ("[police]", "[]", "no-audience", "audience:"),
        ("law: [rule-1]\ndeadline", "law: [rule-9]\ndeadline", "unknown-law", "law: [rule-9]"),
        ("law: [rule-1]\ndeadline", "deadline", "aid-without-law", "format: 1"),
        ("hours: 48, law: [rule-2]", "hours: 48, law: [rule-9]", "unknown-law", "deadline:"),
        ("hours: 48", "hours: 0", "out-of-range", "deadline:"),
        ("id: child", "id: apart", "duplicate-id", "id: apart, text: {ru: Реб"),
        (LAST, "", "ticks-count", "ticks:"),
        (LAST, "".join(LAST.replace("id: time", f"id: time{n}") for n in range(9)), "ticks-count", "ticks:"),
        ("en: The child is found.", "en: ''", "missing-en", "id: child"),
        ("Ребёнок найден.", "Слово " * 40, "too-long", "id: child"),
        ("id: door", "id: window", "file-name", "id: window"),
        ("intro: {", "introduction: {", "unknown-key", "introduction:"),
    ],
)  # fmt: skip
def test_a_fault_is_named_at_its_line(reference: Reference, old: str, new: str, code: str, place: str) -> None:
    text = with_change(old, new, DOOR)
    report = check_aid(text, reference)
    assert (code, line_of(place, text)) in found(report), report.problems
    assert report.reference.aids == {} and not report.ok


def test_an_id_must_leave_room_on_buttons(reference: Reference) -> None:
    long = "a" * 13
    report = check_aid(with_change("id: door", f"id: {long}", DOOR), reference, f"aids/{long}.yaml")
    assert [problem.code for problem in report.problems] == ["id-too-long"]


def test_a_file_given_alone_finds_the_register_around_it() -> None:
    report = check([FIXTURES / "aids" / "door.yaml"], TODAY)
    assert not report.problems
    assert {"door"} == set(report.reference.aids) and {"call"} == set(report.reference.trees)


def test_a_module_given_alone_keeps_the_aids_around_it(tmp_path: Path) -> None:
    """Publishing one module publishes the reference too: it must not lose what the module does not name."""
    shutil.copytree(FIXTURES, tmp_path / "content")
    (tmp_path / "content" / "modules").mkdir()
    module = tmp_path / "content" / "modules" / "module.yaml"
    module.write_text(SOUND, "utf-8")
    report = check([module], TODAY)
    assert report.ok and {"door"} == set(report.reference.aids)


def test_a_broken_aid_around_a_module_is_told_of(tmp_path: Path) -> None:
    shutil.copytree(FIXTURES, tmp_path / "content")
    (tmp_path / "content" / "aids" / "door.yaml").write_text(with_change("id: child", "id: apart", DOOR), "utf-8")
    module = tmp_path / "content" / "module.yaml"
    module.write_text(SOUND, "utf-8")
    assert "duplicate-id" in {problem.code for problem in check([module], TODAY).problems}
