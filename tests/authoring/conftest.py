"""A sound little module and a register to compile it against; tests break one thing at a time."""

import datetime
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.authoring.check import Report, check
from bot.authoring.reference import Reference
from bot.authoring.source import Source

TODAY = datetime.date(2026, 11, 22)
FIXTURES = Path(__file__).with_name("fixtures")
README = Path(__file__).parents[2] / "content" / "README.md"
SOUND = re.findall(r"```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)[0]


@pytest.fixture(scope="session")
def reference() -> Reference:
    report = check([FIXTURES], TODAY)
    assert not report.problems, report.problems
    return report.reference


def with_change(old: str, new: str, text: str = SOUND) -> str:
    """The module with the first `old` replaced: a test that no longer matches must say so."""
    assert old in text, old
    return text.replace(old, new, 1)


def line_of(part: str, text: str) -> int:
    """The line on which `part` first stands."""
    return text.count("\n", 0, text.index(part)) + 1


def check_text(text: str | bytes, reference: Reference, pictures: Mapping[str, bytes] | None = None) -> Report:
    """One module as if uploaded."""
    data = text.encode() if isinstance(text, str) else text
    files = {"module.yaml": data} | {f"media/{name}": one for name, one in (pictures or {}).items()}
    return check([Source("", files)], TODAY, reference)


def found(report: Report) -> set[tuple[str, int]]:
    return {(problem.code, problem.line) for problem in report.problems}
