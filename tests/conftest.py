import asyncio
import gc
import os
from collections.abc import Iterator
from functools import lru_cache, partial
from types import SimpleNamespace
from typing import Any

import aiosqlite
import pytest
import uvicorn.server
from hypothesis import HealthCheck, settings

from bot.store import courses, sqlite
from tests import nursery

pytest_plugins = ["tests.postgres"]

# A busy machine is no failure, and every machine tries the same examples. To look for new ones:
# HYPOTHESIS_PROFILE=search make unit
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.register_profile("quick", settings.get_profile("steady"), max_examples=30)  # `make unit`
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# Tests see no setting of whoever runs them, a real bot token least of all; only what the machine needs stays.
KEPT = frozenset(
    {
        "CHROMIUM",
        "HOME",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "LOGNAME",
        "PATH",
        "SHELL",
        "TERM",
        "TMPDIR",
        "USER",
    }
)
KEPT_PREFIXES = ("COVERAGE_", "GIT_", "HYPOTHESIS_", "PLAYWRIGHT_", "PYTEST_", "PYTHON", "SSL_", "XDG_")


def pytest_configure() -> None:
    gc.set_threshold(50_000)  # hardly anything that is collected is garbage
    for name in list(os.environ):
        if name not in KEPT and not name.startswith(KEPT_PREFIXES):
            del os.environ[name]


def pytest_collection_finish() -> None:
    """What was collected stays to the end: looking for garbage in it again and again took a twentieth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 1_000)


def pytest_unconfigure() -> None:
    nursery.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-stories", action="store_true", help="write what happens now into tests/stories/*.story")


HARD = sqlite._PRAGMAS


@pytest.fixture(scope="session", autouse=True)
def soft_disk() -> Iterator[None]:
    """No test cuts the power, so nothing of ours waits for the disk, but for processes that tests start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "_PRAGMAS", tuple(one.replace("synchronous=FULL", "synchronous=OFF") for one in HARD))
        yield


@pytest.fixture
def hard_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite as it is in earnest."""
    monkeypatch.setattr(sqlite, "_PRAGMAS", HARD)


# One thing happens after another here, so nothing is gained by the threads in which transactions are done in earnest,
# as they are for the tests of store, engine and channels.
ON_THE_SPOT = ("tests/features/", "tests/stories/", "tests/test_permissions.py")


@pytest.fixture(autouse=True)
def on_the_spot(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each hop to another thread and back costs more than most transactions do."""

    async def transact(connection: Any, begin: str, work: Any) -> Any:
        await asyncio.sleep(0)
        return sqlite._transaction(connection._conn, begin, work)

    if request.node.nodeid.startswith(ON_THE_SPOT):
        monkeypatch.setattr(aiosqlite, "connect", partial(aiosqlite.connect, check_same_thread=False))
        monkeypatch.setattr(sqlite, "_in_thread", transact)


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """A text that was published is read into the same value each time; stories would do it anew at every step."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_MODULE", "_REFERENCE"):
            read = lru_cache(16)(getattr(courses, name).validate_json)
            patch.setattr(courses, name, SimpleNamespace(validate_json=read))
        yield


@pytest.fixture(scope="session", autouse=True)
def short_naps() -> Iterator[None]:
    """The web server looks every tenth of a second whether it has to stop, and tests stop hundreds of them."""

    async def sleep(seconds: float) -> None:
        await asyncio.sleep(seconds / 20)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uvicorn.server, "asyncio", SimpleNamespace(**{**vars(asyncio), "sleep": sleep}))
        yield


# Processes, real load, hostile files, every screen of all content, and at length what others show in short:
# `make test` runs them, `make unit` does not.
SLOW = (
    "tests/authoring/banks/test_giftwriting.py::test_any_items_survive_and_are_written_the_same_again",
    "tests/authoring/banks/test_hostile.py",
    "tests/authoring/banks/test_moodlewriting.py::test_any_items_survive_and_are_written_the_same_again",
    "tests/authoring/test_hostile.py",
    "tests/authoring/test_hostile_desk.py",
    "tests/authoring/test_wizard.py::test_every_text_there_and_back",
    "tests/authoring/test_xlsx_broken.py",
    "tests/authoring/test_xlsx_hostile.py",
    "tests/authoring/test_xlsx_trainer.py",
    "tests/commands/",
    "tests/content_walk/",
    "tests/crash/",
    "tests/domain/test_lives.py::test_the_rules_of_learning_come_to_the_same[real]",
    "tests/engine/test_child.py",
    "tests/features/publishing/test_drafts.py",
    "tests/features/publishing/test_drafts_quiz.py",
    "tests/features/publishing/test_signing_screens.py::test_every_real_module",
    "tests/features/test_real_lessons.py",
    "tests/load/",
    "tests/reporting/test_handout.py",
    "tests/store/test_tallies.py::test_totals_are_what_a_recount_finds",
    "tests/test_app.py",
    "tests/test_nursery.py",
    "tests/test_permissions.py",
    "tests/web/test_papers.py",
)
# Nobody waits at the end for what takes long; and what needs a browser stays with one worker, which has opened it.
FIRST = ("tests/load/", "tests/crash/", "tests/browser/", "tests/authoring/test_hostile_desk.py", "tests/commands/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(SLOW):
            item.add_marker(pytest.mark.slow)
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> tuple[int, bool]:
    turn = next((place for place, folder in enumerate(FIRST) if item.nodeid.startswith(folder)), len(FIRST))
    return turn, item.get_closest_marker("slow") is None
