"""Every command as an operator meets it: what is said, where, and with which status."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli import _count, app
from tests.authoring.conftest import FIXTURES, SOUND

Cli = Callable[..., Result]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content folder: one module and the register it needs."""
    folder = tmp_path / "content"
    shutil.copytree(FIXTURES, folder)
    (folder / "modules" / "M01").mkdir(parents=True)
    (folder / "modules" / "M01" / "module.yaml").write_text(SOUND, "utf-8")
    return folder


@pytest.fixture
def cli(tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command with a database and content of its own."""
    monkeypatch.chdir(tmp_path)
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path}/bot.db", "CONTENT_DIR": str(content), "LOG_LEVEL": "ERROR"}

    def run(*words: object, env: dict[str, str] | None = None, text: str | None = None) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words], env=environment | (env or {}), input=text)

    return run


def change(content: Path, old: str, new: str) -> None:
    file = content / "modules" / "M01" / "module.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def one_line(result: Result) -> str:
    """The message of a command that the operator has to mend something for."""
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("error: ") and result.stderr.count("\n") == 1, result.stderr
    return result.stderr.strip()


# ---- settings and the database ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", [("migrate",), ("stats",), ("run",), ("demo",), ("health",), ("content", "publish")]
)
def test_a_wrong_setting_is_one_line_and_status_2(cli: Cli, command: tuple[str, ...]) -> None:
    said = one_line(cli(*command, env={"BOT_TOKEN": "my-secret-token"}))
    assert "BOT_TOKEN" in said and "my-secret" not in said


def test_migrate_says_what_it_did(cli: Cli) -> None:
    first = cli("migrate")
    assert first.exit_code == 0 and first.stdout.startswith("migrations applied: 1, 2, ")
    assert cli("migrate").stdout == "migrations applied: none, up to date\n"


@pytest.mark.parametrize("command", ["migrate", "stats", "run"])
def test_a_database_that_cannot_be_opened_is_one_line(cli: Cli, tmp_path: Path, command: str) -> None:
    (tmp_path / "diary.db").write_bytes(b"Dear diary, " * 500)
    said = one_line(cli(command, env={"DATABASE_URL": f"sqlite:///{tmp_path}/diary.db"}))
    assert said == "error: DATABASE_URL: the database cannot be opened: file is not a database"
    assert "DATABASE_URL" in one_line(cli(command, env={"DATABASE_URL": "sqlite:////proc/nowhere/bot.db"}))


def test_a_password_is_not_shown_when_the_server_is_away(cli: Cli, tmp_path: Path) -> None:
    url = f"postgresql://bot:hunter2@/bot?host={tmp_path}"
    said = one_line(cli("migrate", env={"DATABASE_URL": url}))
    assert "DATABASE_URL" in said and "hunter2" not in said


def test_the_database_of_a_newer_release_is_one_line(cli: Cli, tmp_path: Path) -> None:
    cli("migrate")
    with sqlite3.connect(tmp_path / "bot.db") as connection:
        connection.execute("INSERT INTO migration VALUES (9999, 0)")
    connection.close()
    assert "migration 9999" in one_line(cli("stats"))


# ---- courseware -------------------------------------------------------------------------------------


def test_sound_content_is_status_0_with_a_summary(cli: Cli, content: Path) -> None:
    result = cli("content", "check", content)
    assert result.exit_code == 0, result.output
    assert "modules 1" in result.stderr and "errors 0" in result.stderr


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_a_problem_is_file_line_message_and_status_1(cli: Cli, content: Path, lang: str) -> None:
    change(content, "audience: [police]", "audience: [plumber]")
    result = cli("content", "check", content, "--lang", lang)
    line = SOUND[: SOUND.index("audience:")].count("\n") + 1
    (problem,) = [one for one in result.stdout.splitlines() if "plumber" in one]
    assert result.exit_code == 1
    assert problem.partition(": ")[0].endswith(f"module.yaml:{line}")
    assert any("а" <= letter <= "я" for letter in problem) == (lang == "ru")
    assert "errors 1" in result.stderr


def test_what_is_not_there_or_no_language_is_one_line(cli: Cli, content: Path) -> None:
    assert "nowhere" in one_line(cli("content", "check", "nowhere"))
    assert one_line(cli("content", "check", content, "--lang", "de")) == "error: --lang is ru or en"


def test_publishing_twice_publishes_once(cli: Cli) -> None:
    first, second = cli("content", "publish", "--by", "Vera"), cli("content", "publish")
    assert (first.exit_code, first.stdout) == (0, "published: M01\nunchanged: none\n")
    assert (second.exit_code, second.stdout) == (0, "published: none\nunchanged: M01\n")


def test_content_with_errors_is_not_published(cli: Cli, content: Path) -> None:
    cli("content", "publish")
    change(content, "audience: [police]", "audience: [plumber]")
    result = cli("content", "publish")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "plumber" in result.stderr
    change(content, "plumber", "police")
    assert cli("content", "publish").stdout.startswith("published: none")


def test_the_difference_is_told_before_publishing(cli: Cli, content: Path) -> None:
    module = content / "modules" / "M01"
    assert cli("content", "diff", content).stdout.startswith("M01: new, ")
    cli("content", "publish")
    assert cli("content", "diff", content).stdout == "M01: unchanged\n"
    change(content, "en: Speak apart", "en: Speak with her apart")
    lines = cli("content", "diff", content).stdout.splitlines()
    assert any(line.startswith("M01: card apart ") for line in lines)
    assert any(line.lstrip().startswith("- ") and line.endswith("en: Speak apart") for line in lines)
    assert any(line.lstrip().startswith("+ ") and line.endswith("en: Speak with her apart") for line in lines)
    assert module.is_dir()


def test_the_difference_of_content_with_errors_is_refused(cli: Cli, content: Path) -> None:
    change(content, "audience: [police]", "audience: [plumber]")
    result = cli("content", "diff", content)
    assert result.exit_code == 2 and "plumber" in result.stderr


def test_a_module_is_exported_as_published(cli: Cli, tmp_path: Path) -> None:
    cli("content", "publish")
    result = cli("content", "export", "M01", "-o", tmp_path / "M01.zip")
    data = (tmp_path / "M01.zip").read_bytes()
    assert (result.exit_code, result.stdout) == (0, f"{tmp_path}/M01.zip: {len(data)} bytes\n")
    assert "module.yaml" in zipfile.ZipFile(BytesIO(data)).namelist()
    cli("content", "export", "M01", "-o", tmp_path / "M01.yaml", "--format", "yaml")
    assert "id: M01" in (tmp_path / "M01.yaml").read_text("utf-8")


def test_what_cannot_be_exported_is_one_line(cli: Cli, tmp_path: Path) -> None:
    cli("content", "publish")
    assert "M99" in one_line(cli("content", "export", "M99", "-o", tmp_path / "x"))
    assert "docx" in one_line(cli("content", "export", "M01", "-o", tmp_path / "x", "--format", "docx"))
    said = one_line(cli("content", "export", "M01", "-o", tmp_path / "no" / "such" / "folder.zip"))
    assert said.endswith("cannot be written: No such file or directory")


# ---- people -----------------------------------------------------------------------------------------


def test_a_role_is_given_to_who_has_not_written_yet_and_taken_again(cli: Cli) -> None:
    assert cli("staff", "grant", "12345", "trainer").stdout == "12345 is trainer now\n"
    assert cli("staff", "revoke", "12345", "trainer").stdout == "12345 is no longer trainer\n"
    assert cli("staff", "revoke", "12345", "trainer").stdout == "12345 was not trainer\n"
    assert cli("staff", "revoke", "67890", "trainer").stdout == "67890 was not trainer\n"


def test_a_browser_may_hold_a_role(cli: Cli) -> None:
    assert cli("staff", "grant", "web:demo-vera", "regional-admin", "--region", "RU-MOW").exit_code == 0
    assert cli("staff", "revoke", "web:demo-vera", "regional-admin").stdout.endswith("is no longer regional-admin\n")


@pytest.mark.parametrize("command", ["grant", "revoke"])
def test_a_role_that_does_not_exist_is_one_line(cli: Cli, command: str) -> None:
    said = one_line(cli("staff", command, "1", "king"))
    assert "king" in said and "trainer" in said


def test_statistics_for_people_and_for_programs(cli: Cli) -> None:
    table = cli("stats")
    assert table.exit_code == 0 and table.stdout.splitlines()[0] == "learners: 0"
    assert json.loads(cli("stats", "--json").stdout) == {"learners": 0, "modules": []}


def test_rules_of_certificates_for_people_and_for_programs(cli: Cli) -> None:
    assert json.loads(cli("certificate", "rules", "--json").stdout) == []
    cli("content", "publish")
    (rule,) = json.loads(cli("certificate", "rules", "--json").stdout)
    assert (rule["module"], rule["months"], rule["recertified_by"]) == ("M01", 12, "lesson")
    assert cli("certificate", "rules").stdout.startswith("M01: 12 months, as for all; ")
    assert "AAAA" in one_line(cli("certificate", "show", "AAAA"))


# ---- processes --------------------------------------------------------------------------------------


def test_health_without_a_process_is_status_1(cli: Cli) -> None:
    result = cli("health", env={"WEB_PORT": "1"})
    assert result.exit_code == 1
    facts = json.loads(result.stdout)
    assert facts["ok"] is False and "no answer from 127.0.0.1:1" in facts["error"]


@pytest.mark.parametrize(
    ("roles", "reason"), [("king", "unknown role king; there are receiver, worker"), ("sender,cook", "cook")]
)
def test_a_role_of_a_process_that_does_not_exist_is_one_line(cli: Cli, roles: str, reason: str) -> None:
    assert reason in one_line(cli("run", "--roles", roles))


def test_nothing_runs_without_sound_content(cli: Cli, content: Path, tmp_path: Path) -> None:
    assert "CONTENT_DIR" in one_line(cli("run", env={"CONTENT_DIR": str(tmp_path / "nowhere")}))
    change(content, "audience: [police]", "audience: [plumber]")
    assert "content check" in one_line(cli("run"))


def test_the_job_process_reads_arguments_and_writes_a_file(cli: Cli) -> None:
    result = cli("job", "my_data", text=json.dumps({"data": {"joined": 0}, "locale": "ru"}))
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"joined": "1970-01-01T00:00:00.000+00:00"}


def test_long_work_says_how_far_it_is_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _count(2_000, 5_000)
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    for done in (2_000, 6_000):
        _count(done, 5_000)
    assert capsys.readouterr() == ("", "2000 of about 5000 ...\n6000 ...\n")


def test_help_starts_without_the_heavy_parts() -> None:
    heavy = ("bot.app", "telegram", "starlette", "aiosqlite", "bot.authoring.check")
    script = (
        "import sys\nfrom bot.cli import app\ntry:\n    app(['--help'])\nexcept SystemExit as end:\n"
        f"    sys.exit(end.code or any(name in sys.modules for name in {heavy!r}))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, capture_output=True).returncode == 0
