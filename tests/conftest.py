import os

pytest_plugins = ["tests.postgres"]

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
