"""Results as files: by the operator's command and by the job process, which reads the same database."""

from __future__ import annotations

import asyncio
import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from bot.commands import CommandError, reporting
from bot.settings import Settings, read_settings
from bot.store import results
from bot.store.migrate import migrate, open_database
from tests import reported


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    url = f"sqlite:///{tmp_path / 'bot.db'}"

    async def fill() -> None:
        database = await open_database(url)
        await migrate(database, 0)
        await database.write(reported.reported)
        await database.close()

    asyncio.run(fill())
    return read_settings({"DATABASE_URL": url})


def exported(settings: Settings, form: str, output: Path, **asked: Any) -> int:
    return asyncio.run(reporting.export(settings, form, output, **asked))


def test_csv_has_a_line_for_each_attempt(settings: Settings, tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    assert exported(settings, "csv", output) == 70
    lines = list(csv.DictReader(io.StringIO(output.read_text("utf-8-sig"))))
    assert len(lines) == 70
    assert sum(line["State"] == "passed" for line in lines) == 49
    scores = [float(line["Score"]) for line in lines if line["Score"]]
    assert sum(scores) / len(scores) == 0.9375  # as the report says
    people = {str(reported.FIRST + number) for number in range(70)}
    assert not any(people & set(line.values()) for line in lines)


def test_a_workbook_of_the_same(settings: Settings, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    exported(settings, "xlsx", output, locale="ru")
    lines, meaning = load_workbook(output).worksheets
    assert lines.max_row == 71 and lines.freeze_panes == "B2"
    assert {cell.value for cell in lines[1]} <= {row[0].value for row in meaning.iter_rows(min_row=2)}


def test_a_full_sheet_is_followed_by_another(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "_SHEET", 30)
    exported(settings, "xlsx", tmp_path / "out.xlsx")
    assert [sheet.max_row for sheet in load_workbook(tmp_path / "out.xlsx").worksheets[:3]] == [31, 31, 11]


def test_the_job_makes_what_the_command_makes(settings: Settings, tmp_path: Path) -> None:
    exported(settings, "xapi", tmp_path / "out.jsonl")
    asked = {"form": "xapi", "lang": "en", "since": "", "until": ""}
    made = gzip.decompress(b"".join(reporting.results_job(settings, asked)))
    assert made == (tmp_path / "out.jsonl").read_bytes()
    verbs = [json.loads(line)["verb"]["display"]["en"] for line in made.splitlines()]
    assert (verbs.count("initialized"), verbs.count("passed"), verbs.count("failed")) == (70, 49, 7)


def test_who_waits_hears_how_far_it_is(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "PORTION", 30)
    heard: list[tuple[int, int]] = []
    exported(settings, "csv", tmp_path / "out.csv", told=lambda done, of: heard.append((done, of)))
    assert heard == [(30, 70), (60, 70), (70, 70)]
    asked = {"form": "csv", "lang": "en", "since": "2026-11-15", "until": ""}
    list(reporting.results_job(settings, asked, lambda done, of: heard.append((done, of))))
    assert heard[3:] == [(30, 45), (45, 45)]


def test_a_file_is_handed_on_in_parts(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exported(settings, "csv", tmp_path / "out.csv")
    monkeypatch.setattr(reporting, "_CHUNK", 1_000)
    parts = list(reporting.results_job(settings, {"form": "csv", "lang": "en", "since": "", "until": ""}))
    assert max(map(len, parts)) == 1_000
    with ZipFile(io.BytesIO(b"".join(parts))) as archive:
        assert archive.read("results.csv") == (tmp_path / "out.csv").read_bytes()


def test_a_time_and_an_unknown_format(settings: Settings, tmp_path: Path) -> None:
    assert (
        exported(settings, "csv", tmp_path / "out.csv", since="2026-11-15") == 70 - 25
    )  # one begins each hour, from 23:00 in Moscow
    assert exported(settings, "csv", tmp_path / "out.csv", until="2026-01-01") == 0
    with pytest.raises(CommandError, match="unknown format"):
        exported(settings, "doc", tmp_path / "out.doc")
