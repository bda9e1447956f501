"""Nothing of the machine the work was done on: no home directory, no package registry, no half merge."""

import re
from pathlib import Path

import pytest

from tests.arch.tree import files, name, text

MACHINE = re.compile(
    r"""
      (?<![\w.])/(?:home|Users)/[a-z]\w*/     # somebody's home
    | (?<![\w.])/(?:root|work)/\w             # a container's
    | [A-Z]:\\+Users\\
    | pyenv/versions
    | https?://[^\s/"')]*(?:artifactory|nexus|npmjs|pypi|pythonhosted)[^\s/"')]*   # a package registry
    | --(?:extra-)?index-url\s+\w | --find-links\s+\w | --trusted-host
    """,
    re.VERBOSE,
)
CONFLICT = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)


@pytest.mark.parametrize("pattern", [MACHINE, CONFLICT], ids=["machine", "conflict"])
def test_nothing_foreign_is_tracked(pattern: re.Pattern[str]) -> None:
    here = Path(__file__).resolve()
    found = {
        name(path): match.group() for path in files() if path != here and (match := pattern.search(text(path) or ""))
    }
    assert not found


@pytest.mark.parametrize(
    "line",
    [
        "open('/home/alice/bot.db')",
        "cd /root/bot",
        r"C:\Users\alice",
        "--index-url https",
        "https://files.pythonhosted.org/packages",
    ],
)
def test_traces_of_a_machine_are_recognised(line: str) -> None:
    assert MACHINE.search(line)


@pytest.mark.parametrize("line", ["/home/bot", "bot/home/screens.py", "/data/bot.sqlite3", "--no-emit-index-url "])
def test_ordinary_paths_are_not(line: str) -> None:
    assert not MACHINE.search(line)


def test_locks_carry_a_hash_for_every_package() -> None:
    locks = [path for path in files() if path.suffix == ".lock"]
    assert {path.name for path in locks} == {"base.lock", "dev.lock"}
    for lock in locks:
        entries = re.split(r"\n(?=\w)", text(lock) or "")
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries), lock
