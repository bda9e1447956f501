import shutil
import time
from pathlib import Path

import pytest

from bot.authoring.check import check
from bot.authoring.reference import Reference
from bot.authoring.source import read_bytes
from tests.authoring.conftest import FIXTURES, README, SOUND, TODAY, check_text, with_change


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copytree(FIXTURES, tmp_path / "content")
    folder = tmp_path / "content" / "modules" / "M01"
    folder.mkdir(parents=True)
    (folder / "module.yaml").write_text(SOUND, encoding="utf-8")
    return tmp_path / "content"


def codes(*paths: Path) -> list[str]:
    return [problem.code for problem in check(paths, TODAY).problems]


def test_a_whole_tree(tree: Path) -> None:
    report = check([tree], TODAY)
    assert report.ok and not report.problems
    assert report.counts == {
        "modules": 1, "cards": 2, "items": 5, "scenarios": 1, "checklists": 1, "law": 3, "contacts": 1, "terms": 1,
        "aids": 1, "trees": 1,
    }  # fmt: skip


@pytest.mark.parametrize("part", ["modules/M01", "modules/M01/module.yaml"])
def test_a_part_of_a_tree_finds_the_register_around_it(tree: Path, part: str) -> None:
    whole, alone = check([tree], TODAY), check([tree / part], TODAY)
    assert not alone.problems
    assert alone.compiled["M01"].version == whole.compiled["M01"].version


def test_one_file_of_the_register(tree: Path) -> None:
    report = check([tree / "law" / "rules.yaml"], TODAY)
    assert not report.problems
    assert report.counts["law"] == 3


def test_a_picture_beside_a_file_given_alone(tree: Path) -> None:
    text = with_change("    law: [rule-1]\n", "    law: [rule-1]\n    picture: {file: a.png, alt: {ru: Я, en: I}}\n")
    (tree / "modules/M01/module.yaml").write_text(text, encoding="utf-8")
    assert codes(tree / "modules/M01/module.yaml") == ["no-picture"]
    (tree / "modules/M01/media").mkdir()
    (tree / "modules/M01/media/a.png").write_bytes(b"x")
    assert codes(tree / "modules/M01/module.yaml") == ["picture-broken"]
    assert codes(tree) == ["picture-broken"]


def test_the_same_module_twice(tree: Path) -> None:
    (tree / "modules" / "copy.yaml").write_text(SOUND, encoding="utf-8")
    assert codes(tree) == ["duplicate-module"]


def test_a_folder_named_otherwise(tree: Path) -> None:
    (tree / "modules" / "M01").rename(tree / "modules" / "M02")
    assert codes(tree) == ["folder-name"]


def test_a_route_to_a_module_that_is_not_there_yet(tree: Path) -> None:
    path = tree / "professions.yaml"
    path.write_text(path.read_text("utf-8").replace("[M01]", "[M01, M02]"), encoding="utf-8")
    report = check([tree], TODAY)
    assert [problem.code for problem in report.problems] == ["module-not-yet"]
    assert report.ok
    assert codes(tree / "modules" / "M01") == []


def test_a_file_that_is_no_yaml_does_not_hide_the_others(tree: Path) -> None:
    (tree / "glossary.yaml").write_text("a: [", encoding="utf-8")
    (tree / "modules/M01/module.yaml").write_text(with_change("minutes: 10", "minutes: 99"), encoding="utf-8")
    assert set(codes(tree)) == {"not-yaml", "out-of-range"}


def test_a_path_that_is_not_there(tree: Path) -> None:
    assert codes(tree / "nothing", tree) == ["no-such-file"]


def test_an_empty_folder(tmp_path: Path) -> None:
    assert codes(tmp_path) == ["no-module"]


def test_an_upload_by_chat(reference: Reference) -> None:
    report = check([read_bytes("M01.yaml", SOUND.encode())], TODAY, reference)
    assert not report.problems and set(report.compiled) == {"M01"}


@pytest.mark.parametrize(
    "text", ["[1, 2]", "текст", "5", "{}", "items: 5", "steps: [1, {card: 2}]", "format: 1\nid: []"]
)
def test_a_file_that_is_no_module_at_all(reference: Reference, text: str) -> None:
    report = check_text(text, reference)
    assert not report.ok and not report.compiled


def test_what_ships_is_sound() -> None:
    """The content of the project itself compiles, and quickly: the budget is five seconds on a slow machine."""
    began = time.monotonic()
    report = check([README.parent], TODAY)
    assert time.monotonic() - began < 5
    assert report.ok, [problem for problem in report.problems if problem.severity == "error"][:5]
