"""Children for the jobs of stories, ready at once: a parent that has imported everything forks one for each job.

A job process costs half a second of a processor before it does anything, and stories need hundreds of them. Here it
is a process all the same, with the same arguments, files, limits and end. `command()` is what Jobs starts: a small
process that hands its standard files and its limits to the parent and ends as the child does. What a start from
nothing does is tested in tests/engine/test_jobs.py, tests/commands and one story.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parent.parent
_CALL = """
import json, os, resource, socket, sys
limits = {str(which): resource.getrlimit(which) for which in (resource.RLIMIT_AS, resource.RLIMIT_CPU)}
told = {"arguments": sys.argv[2:], "limits": limits, "folder": os.getcwd(), "environment": dict(os.environ)}
with socket.socket(socket.AF_UNIX) as parent:
    parent.connect(sys.argv[1])
    socket.send_fds(parent, [b"."], [0, 1, 2])
    parent.sendall(json.dumps(told).encode() + b"\\n")
    ended = parent.recv(1)
sys.exit(ended[0] if ended else 70)
"""


@dataclass(frozen=True)
class Nursery:
    home: Path
    parent: subprocess.Popen[bytes]

    @classmethod
    def opened(cls) -> Self:
        home = Path(tempfile.mkdtemp(prefix="nursery-"))
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(home / "door"))
            door.listen(16)  # who calls before the parent is ready waits
            command = [sys.executable, "-m", "tests.nursery", str(door.fileno())]
            parent = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, pass_fds=[door.fileno()])
        return cls(home, parent)

    def close(self) -> None:
        self.parent.kill()
        self.parent.communicate()
        shutil.rmtree(self.home)


_OPEN: list[Nursery] = []


def command() -> tuple[str, ...]:
    """The parent is started at the first call of a session. It ends with this process, whatever way that ends."""
    if not _OPEN:
        _OPEN.append(Nursery.opened())
    return (sys.executable, "-I", "-S", "-c", _CALL, str(_OPEN[0].home / "door"), "job")


def close() -> None:
    while _OPEN:
        _OPEN.pop().close()


# ---- the parent -----------------------------------------------------------------------------------


def _serve(door: socket.socket) -> None:
    """Until standard input ends, which is when the session does."""
    _import()
    while door in select.select([door, 0], [], [])[0]:
        calling, _ = door.accept()
        with calling:
            if os.fork() == 0:
                door.close()
                _be_born(calling)
        _bury()


def _import() -> None:
    from bot.cli.console import settings
    from bot.commands import work

    for kind in sorted(work.kinds()):
        work._worker(settings(), kind)
    for name in ("bot.authoring.shipping", "bot.authoring.xlsx.writing", "bot.commands.courseware", "openpyxl.cell"):
        import_module(name)
    gc.freeze()


def _be_born(calling: socket.socket) -> None:
    """The child, from the call to its end."""
    status = 1
    try:
        _, files, _, _ = socket.recv_fds(calling, 1, 3)
        with calling.makefile("rb") as lines:
            told = json.loads(lines.readline())
        for number, file in enumerate(files):
            os.dup2(file, number)
            os.close(file)
        status = _job(told["arguments"], told["folder"], told["environment"], told["limits"])
    finally:
        with contextlib.suppress(OSError):  # who called may have been killed
            calling.sendall(bytes([status]))
        os._exit(status)


def _job(arguments: list[str], folder: str, environment: dict[str, str], limits: dict[str, tuple[int, int]]) -> int:
    """As `python -m bot` ends."""
    from bot.cli import main

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for which, limit in limits.items():
        resource.setrlimit(int(which), limit)
    sys.argv = ["bot", *arguments]
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def _bury() -> None:
    """Ask for the end of children that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            continue


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as listening:
        _serve(listening)
