"""The contracts of pyproject.toml catch what they are for; that this house keeps them, `make lint` checks."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.arch.tree import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = [contract["id"] for contract in PYPROJECT["tool"]["importlinter"]["contracts"]]

HOUSE = {
    "__init__.py": "",
    "actions.py": "",
    "botapi/client.py": "import telegram",
    "chat/screen.py": "",
    "domain/course.py": "",
    "engine/worker.py": "import asyncio",
    "features/home/handlers.py": "from bot.store import db",
    "features/home/screens.py": "from bot.domain import course",
    "features/learning/handlers.py": "from bot.engine import worker",
    "store/db.py": "import sqlite3",
    "web/server.py": "import starlette.applications",
}

WRONG = {
    "layers": {"domain/course.py": "from bot.store import db"},
    "features": {"features/home/handlers.py": "from bot.features.learning import handlers"},
    "screens": {"features/home/screens.py": "from bot.features.home import handlers"},
    "pure": {"domain/course.py": "from time import monotonic"},
    "telegram": {"features/home/handlers.py": "from telegram.error import Forbidden"},
    "web": {"engine/worker.py": "import uvicorn"},
    "drivers": {"features/home/handlers.py": "import sqlite3"},
}


def broken_contracts(house: Path, files: dict[str, str]) -> set[str]:
    """Builds a house with these rooms and says which contracts its imports break."""
    (house / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    for name, source in files.items():
        path = house / "bot" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    for folder in (path for path in (house / "bot").rglob("*") if path.is_dir()):
        (folder / "__init__.py").touch()
    lint = [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as c; c()"]
    out = subprocess.run([*lint, "--no-cache", "--no-logo"], cwd=house, capture_output=True, text=True).stdout
    said = " ".join(out.split())
    assert "Contracts: " in said, out
    names = {c["id"]: c["name"] for c in PYPROJECT["tool"]["importlinter"]["contracts"]}
    return {key for key, name in names.items() if re.search(re.escape(name) + r" BROKEN", said)}


def test_a_house_in_order_keeps_every_contract(tmp_path: Path) -> None:
    assert broken_contracts(tmp_path, HOUSE) == set()


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_forbidden_import_breaks_its_contract(contract: str, tmp_path: Path) -> None:
    assert contract in broken_contracts(tmp_path, HOUSE | WRONG[contract])


def test_a_room_nobody_has_placed_breaks_the_layers(tmp_path: Path) -> None:
    assert broken_contracts(tmp_path, HOUSE | {"cellar.py": ""}) == {"layers"}
