"""The files of the project as the rules in this folder see them."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOT = ROOT / "bot"
TESTS = ROOT / "tests"


@cache
def files() -> tuple[Path, ...]:
    """Every file git tracks or would track: what is ignored is nobody's business."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    paths = (ROOT / name for name in sorted(set(listed.stdout.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


@cache
def text(path: Path) -> str | None:
    """None for what is not text: pictures, fonts, sheets."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return None


def modules() -> list[Path]:
    return sorted(BOT.rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
