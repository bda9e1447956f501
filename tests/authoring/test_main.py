from pathlib import Path

import pytest

from bot.authoring.__main__ import main
from tests.authoring.conftest import FIXTURES, SOUND, with_change


@pytest.fixture
def module(tmp_path: Path) -> Path:
    path = tmp_path / "module.yaml"
    path.write_text(SOUND, encoding="utf-8")
    return path


def test_sound(module: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(FIXTURES), str(module), "--today", "2026-11-22"]) == 0
    assert capsys.readouterr().out.endswith("errors 0, warnings 0\n")


def test_faulty(module: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module.write_text(with_change("minutes: 10", "minutes: 99"), encoding="utf-8")
    assert main([str(FIXTURES), str(module), "--lang", "ru", "--today", "2026-11-22"]) == 1
    said = capsys.readouterr().out
    assert f"{module}:6: ошибка: число в поле «minutes» должно быть ≤ 60 [out-of-range]" in said
    assert "errors 1, warnings 0" in said


def test_the_calendar_is_asked_when_no_day_is_given(module: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module.write_text(with_change("law_as_of: 2026-11-01", "law_as_of: 9999-01-01"), encoding="utf-8")
    assert main([str(FIXTURES), str(module)]) == 1
    assert "date-ahead" in capsys.readouterr().out
