import os

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.postgres"]

# A busy machine is no failure, and every machine tries the same examples. To look for new ones:
# HYPOTHESIS_PROFILE=search make unit
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", deadline=None, max_examples=2_000)
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
    for name in list(os.environ):
        if name not in KEPT and not name.startswith(KEPT_PREFIXES):
            del os.environ[name]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-stories", action="store_true", help="write what happens now into tests/stories/*.story")


# Processes, real load, hostile files, every screen of all content: `make test` runs them, `make unit` does not.
SLOW = (
    "tests/authoring/banks/test_hostile.py",
    "tests/authoring/test_hostile.py",
    "tests/authoring/test_xlsx_broken.py",
    "tests/authoring/test_xlsx_hostile.py",
    "tests/authoring/test_xlsx_trainer.py",
    "tests/commands/",
    "tests/content_walk/",
    "tests/crash/",
    "tests/load/",
    "tests/reporting/test_handout.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(SLOW):
            item.add_marker(pytest.mark.slow)
