"""Real child processes: what they are given, write, say and leave behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bot.engine import child
from bot.engine.child import ChildFailed, Limits

ECHO = "import sys; sys.stdout.buffer.write(b'file:' + sys.stdin.buffer.read())"
TELLS = """
import sys
say = sys.stderr.write
say("progress 1 3\\nwarning: old\\nprogress 2")
sys.stderr.flush()
say(" 3\\nprogress 3 3\\nprogress all\\nprogress -1 2\\n progress 1 1\\n")
sys.exit({status})
"""


class Heard:
    """Keeps what was heard."""

    def __init__(self) -> None:
        self.all: list[tuple[int, int]] = []

    async def __call__(self, done: int, of: int) -> None:
        self.all.append((done, of))


async def work(code: str, given: bytes = b"", patience: float = 20, heard: Heard | None = None) -> bytes:
    return await child.work((sys.executable, "-c", code), given, Limits(patience), heard or Heard())


async def test_it_is_given_arguments_and_gives_a_file() -> None:
    assert await work(ECHO, b"x" * 300_000) == b"file:" + b"x" * 300_000


async def test_who_does_not_listen_is_no_trouble() -> None:
    assert await work("import os; os.close(0); print('done')", b"x" * 3_000_000) == b"done\n"


async def test_progress_is_heard_and_what_else_is_said_is_not() -> None:
    heard = Heard()
    await work(TELLS.format(status=0), heard=heard)
    assert heard.all == [(1, 3), (2, 3), (3, 3)]


async def test_what_is_said_beside_progress_is_why_it_failed() -> None:
    with pytest.raises(ChildFailed) as failed:
        await work(TELLS.format(status=4))
    assert str(failed.value) == "warning: old\nprogress all\nprogress -1 2\n progress 1 1"


@pytest.mark.parametrize("code", ["import sys; sys.exit('x' * 3_000_000)", "import sys; sys.exit('x\\n' * 1_000_000)"])
async def test_of_much_that_is_said_the_end_is_kept(code: str) -> None:
    with pytest.raises(ChildFailed) as failed:
        await work(code)
    assert 490 <= len(str(failed.value)) <= 500


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os; os._exit(3)", "status 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "status -9"),
        ("x = bytearray(700 * 1024 * 1024)", "MemoryError"),
    ],
)
async def test_how_it_ended(code: str, reason: str) -> None:
    with pytest.raises(ChildFailed, match=reason):
        await work(code)


async def test_a_program_that_is_not_there() -> None:
    with pytest.raises(ChildFailed, match="cannot be started"):
        await child.work(("/no/such/program",), b"", Limits(1), Heard())


async def test_who_takes_too_long_is_ended_and_leaves_nothing_behind(tmp_path: Path) -> None:
    note = tmp_path / "note"
    code = f"""
import os, signal, tempfile
kept = tempfile.NamedTemporaryFile(delete=False)
open({str(note)!r}, "w").write(f"{{os.getpid()}} {{kept.name}}")
signal.pause()
"""
    with pytest.raises(ChildFailed, match=r"nothing was heard for 1\.5 s"):
        await work(code, patience=1.5)
    number, left = note.read_text().split()
    with pytest.raises(ProcessLookupError):
        os.kill(int(number), 0)
    assert not Path(left).exists() and not Path(left).parent.exists()


async def test_who_says_how_far_it_is_gets_time() -> None:
    code = """
import sys, time
for done in range(8):
    time.sleep(0.4)
    print("progress", done, 8, file=sys.stderr, flush=True)
print("done", end="")
"""
    assert await work(code, patience=2) == b"done"


async def test_processor_time_has_an_end() -> None:
    command = (sys.executable, "-c", "while True: pass")
    with pytest.raises(ChildFailed, match="status -"):
        await child.work(command, b"", Limits(patience=30, processor=1), Heard())
