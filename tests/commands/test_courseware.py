"""The commands on courseware, as typed: report, and modules on paper."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli import app
from tests.content import ROOT

M06 = ROOT / "modules" / "M06"
Typed = Callable[..., Result]


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """`typed("content", "check", "content")` against an empty database."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'bot.db'}")
    monkeypatch.setenv("CONTENT_DIR", str(ROOT))
    return lambda *words: CliRunner().invoke(app, [*map(str, words)])


def test_the_report_has_a_row_for_the_module(typed: Typed) -> None:
    told = typed("content", "report", M06)
    assert told.exit_code == 0
    assert told.output.splitlines()[1].startswith("M06 ")


def test_the_report_can_be_read_by_programs_and_in_russian(typed: Typed) -> None:
    data = json.loads(typed("content", "report", M06, "--json").output)
    assert [module["id"] for module in data["modules"]] == ["M06"]
    assert "минут" in typed("content", "report", M06, "--lang", "ru").output


def test_a_published_module_and_its_files_are_the_same_on_paper(typed: Typed, tmp_path: Path) -> None:
    published, files, packed = (tmp_path / name for name in ("published.pdf", "files.pdf", "packed.pdf"))
    assert typed("content", "publish", M06, ROOT / "law", ROOT / "contacts.yaml").exit_code == 0
    assert typed("content", "export", "M06", "-o", published, "--format", "pdf").exit_code == 0
    assert typed("content", "export", M06, "-o", files, "--format", "pdf").exit_code == 0
    assert typed("content", "export", "M06", "-o", tmp_path / "M06.zip").exit_code == 0
    assert typed("content", "export", tmp_path / "M06.zip", "-o", packed, "--format", "pdf").exit_code == 0
    assert published.read_bytes().startswith(b"%PDF-")
    assert published.read_bytes() == files.read_bytes() == packed.read_bytes()


def test_each_language_has_a_paper_of_its_own(typed: Typed, tmp_path: Path) -> None:
    for lang in ("ru", "en"):
        assert typed("content", "export", M06, "-o", tmp_path / lang, "--format", "pdf", "--lang", lang).exit_code == 0
    assert (tmp_path / "ru").read_bytes() != (tmp_path / "en").read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["M99"], "no module M99 is published"),
        ([ROOT], "one module is needed"),
        ([M06, "--lang", "fr"], "--lang is ru or en"),
        ([ROOT / "README.md"], "README.md"),
    ],
)
def test_what_cannot_be_printed_is_one_line(typed: Typed, tmp_path: Path, words: list[object], said: str) -> None:
    told = typed("content", "export", *words, "-o", tmp_path / "out.pdf", "--format", "pdf")
    assert told.exit_code == 2
    assert said in told.output
    assert not (tmp_path / "out.pdf").exists()


def test_a_module_with_errors_says_the_first(typed: Typed, tmp_path: Path) -> None:
    broken = tmp_path / "module.yaml"
    broken.write_text("format: 1\nid: M77\n", "utf-8")
    told = typed("content", "export", broken, "-o", tmp_path / "out.pdf", "--format", "pdf")
    assert told.exit_code == 2
    assert "missing-key" in told.output and "more)" in told.output


@pytest.mark.parametrize("form", ["zip", "yaml", "xlsx"])
def test_a_module_carried_elsewhere_is_the_same_version(typed: Typed, form: str, tmp_path: Path) -> None:
    """M08 has no picture, so that a lone YAML file is whole."""
    whole = ROOT / "modules" / "M08"
    file = tmp_path / f"M08.{form}"
    assert typed("content", "export", whole, "-o", file, "--format", form).exit_code == 0
    assert typed("content", "hash", file).stdout == typed("content", "hash", whole).stdout != ""


@pytest.mark.parametrize(("form", "sign"), [("gift", "// law: "), ("moodle", "<quiz>")])
def test_questions_are_exported_for_other_programs(typed: Typed, form: str, sign: str, tmp_path: Path) -> None:
    file = tmp_path / "bank"
    assert typed("content", "export", M06, "-o", file, "--format", form).exit_code == 0
    assert sign in file.read_text("utf-8") or "law:sk-24" in file.read_text("utf-8")


def test_a_workbook_to_fill_in_and_the_marked_copy_of_an_empty_one(typed: Typed, tmp_path: Path) -> None:
    empty, marked = tmp_path / "new.xlsx", tmp_path / "marked.xlsx"
    assert typed("content", "template", "-o", empty, "--lang", "ru").exit_code == 0
    told = typed("content", "check", empty, "--lang", "ru")
    assert told.exit_code == 1 and "new.xlsx, лист" in told.stdout
    assert typed("content", "mark", empty, "-o", marked, "--lang", "ru").exit_code == 0
    assert marked.stat().st_size > empty.stat().st_size
