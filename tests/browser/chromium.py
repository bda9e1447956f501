"""Which Chromium the browser tests drive. `python -m tests.browser.chromium` prints it, or fails."""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

# No sandbox: the tests also run as root, in a container. The rest keeps it from talking to anyone but us.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> Path | None:
    chosen = os.environ.get("CHROMIUM")
    if chosen:
        return Path(chosen) if Path(chosen).is_file() else None
    for name in NAMES:
        installed = shutil.which(name)
        if installed:
            return Path(installed)
    return playwrights_own()


def playwrights_own() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def main() -> int:
    path = find()
    if path is None:
        return 1
    sys.stdout.write(f"Browser tests use {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
