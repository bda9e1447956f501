"""Jobs with real child processes."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.engine.apply import ABOUT, FILES, NAME
from bot.engine.jobs import TOO_LARGE, FetchError, Jobs, Product
from bot.engine.signal import Signal
from bot.store import files, inbox, learners, timers
from bot.store.db import Database, StoreUnavailable
from bot.store.files import StoredFile
from tests.prepared import prepared

NOW = 1_795_338_000_000
ECHO = "import sys; sys.stdout.buffer.write(sys.argv[1].encode() + b':' + sys.stdin.buffer.read())"
PRODUCTS = {"my_data": Product("my-data.json", "application/json")}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    await opened.write(lambda tx: learners.at(tx, "tg:1", 7))
    yield opened
    await opened.close()


class Clock:
    now = NOW

    def __call__(self) -> int:
        return self.now


def jobs(database: Database, child: str = ECHO, patience: float = 20, clock: Clock | None = None) -> Jobs:
    return Jobs(database, PRODUCTS, clock or Clock(), Signal(), (sys.executable, "-c", child), patience)


async def start(database: Database, kind: str = "my_data") -> None:
    await database.write(lambda tx: timers.start_job(tx, "learner:7", "tg:1", kind, {"имя": "Я"}, NOW))


async def told(database: Database) -> dict[str, Any]:
    """What the lane is told at the end."""
    (row,) = await database.write(lambda tx: inbox.claim(tx, 10))
    assert (row.lane, row.address, row.key.partition(":")[0]) == ("learner:7", "tg:1", "job")
    body: dict[str, Any] = json.loads(row.body)
    return body


async def test_what_the_child_writes_becomes_a_file_of_its_person(database: Database) -> None:
    await start(database)
    worker = jobs(database)
    assert await worker.once()
    assert not await worker.once()
    end = await told(database)
    assert (end["kind"], end["result"]["name"], end["error"]) == ("my_data", "my-data.json", "")
    number = end["result"]["file"]
    assert await database.read(lambda tx: files.load(tx, number)) == StoredFile(
        number, 7, "my-data.json", "application/json", 'my_data:{"имя": "Я"}'.encode()
    )


@pytest.mark.parametrize(
    ("child", "reason"),
    [
        ("import sys; sys.exit('no paper left')", "no paper left"),
        ("import os; os._exit(3)", "status 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "status -9"),
        ("x = bytearray(700 * 1024 * 1024)", "MemoryError"),
        ("1 / 0", "ZeroDivisionError"),
    ],
)
async def test_a_child_that_fails_is_told_and_makes_no_file(database: Database, child: str, reason: str) -> None:
    await start(database)
    assert await jobs(database, child).once()
    end = await told(database)
    assert reason in end["error"] and end["result"] == {}
    assert await database.read(lambda tx: files.load(tx, 1)) is None


async def test_a_child_that_takes_too_long_is_ended(database: Database, tmp_path: Path) -> None:
    await start(database)
    child = f"import os, signal; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); signal.pause()"
    assert await jobs(database, child, patience=0.5).once()
    assert (await told(database))["error"] == "nothing was heard for 0.5 s"
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


@pytest.mark.parametrize(("size", "error"), [(10, ""), (11, TOO_LARGE)])
async def test_a_file_no_chat_takes_is_not_kept(
    database: Database, monkeypatch: pytest.MonkeyPatch, size: int, error: str
) -> None:
    monkeypatch.setattr("bot.engine.jobs.LARGEST", 10)
    await start(database)
    assert await jobs(database, f"print('x' * {size}, end='')").once()
    end = await told(database)
    assert (end["error"], bool(end["result"])) == (error, not error)


async def test_a_job_that_goes_on_is_held(database: Database) -> None:
    await start(database)
    job = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1_000))
    assert job is not None
    later = NOW + 900
    await database.write(
        lambda tx: timers.tell_progress(tx, job, {"done": 4, "of": 5, "about": {}}, later, later + 1_000)
    )
    assert await database.write(lambda tx: timers.take_job(tx, NOW + 1_500, NOW + 9_000)) is None
    again = await database.write(lambda tx: timers.take_job(tx, NOW + 2_000, NOW + 9_000))
    assert again is not None and (again.id, again.tries) == (job.id, 2)


async def test_a_child_that_cannot_be_started_is_told(database: Database) -> None:
    await start(database)
    worker = Jobs(database, PRODUCTS, Clock(), Signal(), ("/no/such/program",))
    assert await worker.once()
    assert "cannot be started" in (await told(database))["error"]


async def test_a_kind_nobody_knows_is_given_up(database: Database) -> None:
    await start(database, "no_such_kind")
    assert await jobs(database).once()
    assert "given up" in (await told(database))["error"]


async def test_a_job_whose_worker_died_is_tried_three_times(database: Database) -> None:
    await start(database)
    clock = Clock()
    for _ in range(3):  # three workers that die at work
        taken = await database.write(lambda tx: timers.take_job(tx, clock.now, clock.now + 1000))
        assert taken is not None
        clock.now += 1001
    assert await jobs(database, clock=clock).once()
    assert (await told(database))["error"] == "given up after 3 tries"


async def test_nothing_is_kept_of_a_person_who_was_forgotten_while_their_file_was_made(database: Database) -> None:
    await start(database)
    worker = jobs(database)
    job = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1000))
    assert job is not None
    await database.write(lambda tx: learners.forget(tx, 7))
    await worker._end(job, b"my data", "")
    assert await database.read(lambda tx: files.load(tx, 1)) is None
    assert await database.write(lambda tx: inbox.claim(tx, 10)) == []


async def test_the_child_gets_the_bytes_of_its_files_and_not_what_is_beside(database: Database) -> None:
    number = await database.write(lambda tx: files.add(tx, "m.yaml", "text/yaml", b"id: M06", NOW, owner=7))
    order = {"task": "receive", FILES: {"upload": f"file:{number}"}, ABOUT: {"draft": 3}, NAME: "parcel.zip"}
    await database.write(lambda tx: timers.start_job(tx, "learner:7", "tg:1", "my_data", order, NOW))
    assert await jobs(database).once()
    end = await told(database)
    assert (end["about"], end["result"]["name"]) == ({"draft": 3}, "parcel.zip")
    made = await database.read(lambda tx: files.load(tx, end["result"]["file"]))
    assert made is not None and made.mime == "application/zip"
    given = json.loads(made.data.partition(b":")[2])
    assert given == {"task": "receive", "files": {"upload": base64.b64encode(b"id: M06").decode()}}


@pytest.mark.parametrize(
    ("source", "reason"),
    [("file:99", "no longer kept"), ("tg:abc", "gone"), ("fax:1", "no channel keeps 'fax'")],
)
async def test_a_file_that_cannot_be_had_is_told(database: Database, source: str, reason: str) -> None:
    async def gone(place: str) -> bytes:
        raise FetchError("gone", permanent=True)

    order = {FILES: {"upload": source}, ABOUT: {"draft": 3}}
    await database.write(lambda tx: timers.start_job(tx, "learner:7", "tg:1", "my_data", order, NOW))
    worker = Jobs(database, PRODUCTS, Clock(), Signal(), (sys.executable, "-c", ECHO), fetch={"tg": gone})
    assert await worker.once()
    end = await told(database)
    assert reason in end["error"] and end["about"] == {"draft": 3}


async def test_a_file_is_asked_for_again_when_the_network_fails(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def at_last(place: str) -> bytes:
        asked.append(place)
        if len(asked) < 3:
            raise FetchError("no connection")
        return b"id: M06"

    monkeypatch.setattr("bot.engine.jobs._FETCH_AGAIN", (0.0, 0.0, 0.0))
    order = {FILES: {"upload": "tg:abc"}}
    await database.write(lambda tx: timers.start_job(tx, "learner:7", "tg:1", "my_data", order, NOW))
    assert await Jobs(database, PRODUCTS, Clock(), Signal(), (sys.executable, "-c", ECHO), fetch={"tg": at_last}).once()
    assert (await told(database))["error"] == ""
    assert asked == ["abc"] * 3


TELLS = "import sys; [print('progress', done, 5, file=sys.stderr) for done in range(1, 6)]; print('made')"


class Ticking:
    """Time goes on by a second with every look at the clock."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> int:
        self.now += 1_000
        return self.now


async def lane(database: Database) -> list[dict[str, Any]]:
    """All that the lane is told, in its order."""
    found: list[dict[str, Any]] = []
    while rows := await database.write(lambda tx: inbox.claim(tx, 10)):
        assert {row.lane for row in rows} == {"learner:7"}
        found += [json.loads(row.body) for row in rows]
        await database.write(lambda tx, rows=rows: inbox.finish(tx, [row.id for row in rows], NOW))
    return found


def telling(database: Database, clock: Any = None) -> Jobs:
    command = (sys.executable, "-c", TELLS)
    return Jobs(database, PRODUCTS, clock or Ticking(), Signal(), command, 20)


async def test_the_lane_hears_now_and_then_how_far_a_job_is(database: Database) -> None:
    await database.write(lambda tx: timers.start_job(tx, "learner:7", "tg:1", "my_data", {ABOUT: {"place": "hm"}}, NOW))
    worker = telling(database)
    assert await worker.once()
    first, end = await lane(database)
    assert first == {"kind": "my_data", "done": 3, "of": 5, "about": {"place": "hm"}}
    assert end["error"] == "" and end["about"] == {"place": "hm"}


async def test_of_work_that_is_over_in_a_moment_only_the_end_is_heard(database: Database) -> None:
    await start(database)
    assert await telling(database, Clock()).once()
    assert [body["result"]["name"] for body in await lane(database)] == ["my-data.json"]


async def test_a_job_whose_worker_died_tells_from_the_beginning_again(database: Database) -> None:
    await start(database)
    clock = Clock()
    lost = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1000))
    assert lost is not None
    await database.write(lambda tx: timers.tell_progress(tx, lost, {"done": 4, "of": 5, "about": {}}, NOW, NOW))
    clock.now += 2000
    ticking = Ticking()
    ticking.now = clock.now
    assert await telling(database, ticking).once()
    await database.write(lambda tx: timers.tell_progress(tx, lost, {"done": 5, "of": 5, "about": {}}, NOW + 9000, NOW))
    assert [body.get("done") for body in await lane(database)] == [4, 3, None]


async def test_nobody_who_was_forgotten_hears_how_far_it_is(database: Database) -> None:
    await start(database)
    job = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1000))
    assert job is not None
    await database.write(lambda tx: learners.forget(tx, 7))
    await telling(database)._tell(job, {"done": 1, "of": 2}, NOW)
    assert await lane(database) == []


async def stopped(worker: Jobs, heard: Signal) -> None:
    """The loop is ended when the child has said something."""
    work = asyncio.create_task(worker.run())  # noqa: TID251 - it is ended below
    await heard.wait(20)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


STUCK = """
import os, signal, sys
open({note!r}, "w").write(str(os.getpid()))
for done in range(5):
    print("progress", done, 5, file=sys.stderr, flush=True)
signal.pause()
"""


async def test_a_bot_that_is_stopped_leaves_its_job_to_the_next_at_once(database: Database, tmp_path: Path) -> None:
    await start(database)
    heard, ticking, note = Signal(), Ticking(), tmp_path / "pid"
    command = (sys.executable, "-c", STUCK.format(note=str(note)))
    await stopped(Jobs(database, PRODUCTS, ticking, heard, command), heard)
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)
    assert await jobs(database, clock=ticking).once()
    assert [body.get("error", "going") for body in await lane(database)] == ["going", ""]


async def test_a_bot_that_is_stopped_with_a_full_disk_stops_all_the_same(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await start(database)
    job = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1000))
    assert job is not None
    await telling(Full())._give_back(job)
    assert "job 1 is taken again later (disk full)" in caplog.text


class Full:
    """A database that cannot be written."""

    async def write(self, work: object) -> None:
        raise StoreUnavailable("disk full")


async def test_a_word_that_cannot_be_kept_does_not_end_the_job(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await start(database)
    job = await database.write(lambda tx: timers.take_job(tx, NOW, NOW + 1000))
    assert job is not None
    await telling(Full())._tell(job, {"done": 1, "of": 2}, NOW)
    assert "nobody hears how far job 1 is (disk full)" in caplog.text
