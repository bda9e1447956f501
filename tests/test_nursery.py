"""A job that is forked is the job that is started: the same bytes, the same end, the same limits."""

import json
import resource
import subprocess
import sys
from collections.abc import Sequence

from tests import nursery
from tests.nursery import Nursery

REAL = (sys.executable, "-m", "bot", "job")
MEMORY = 60_000_000
"""Bytes: enough for the small process that calls, not for a job."""


def run(command: Sequence[str], kind: str, memory: int = resource.RLIM_INFINITY) -> subprocess.CompletedProcess[bytes]:
    given = json.dumps({"lang": "ru", "data": {"ended": 0, "result": "пройден"}}).encode()
    return subprocess.run(
        [*command, kind],
        input=given,
        capture_output=True,
        check=False,
        cwd=nursery.ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory)),
    )


def test_it_makes_the_same() -> None:
    ready, real = run(nursery.command(), "my_data"), run(REAL, "my_data")
    assert ready.stdout == real.stdout != b"" and ready.returncode == real.returncode == 0


def test_what_fails_says_why_and_harms_nobody() -> None:
    ready, real = run(nursery.command(), "nonsense"), run(REAL, "nonsense")
    assert ready.returncode == real.returncode == 1 and ready.stdout == b""
    assert b"there is no job nonsense" in ready.stderr and b"there is no job nonsense" in real.stderr
    assert run(nursery.command(), "my_data").returncode == 0


def test_the_limits_of_who_calls_hold() -> None:
    assert run(nursery.command(), "template").returncode == 0
    assert run(nursery.command(), "template", MEMORY).returncode != 0


def test_it_ends_with_the_session() -> None:
    opened = Nursery.opened()
    opened.parent.communicate(timeout=60)  # its standard input ends, as it does when a session is killed
    assert opened.parent.returncode == 0
    opened.close()
