"""An operator finds every setting in the README, and every setting says in one line what it does."""

import re

import pytest
from pydantic import AliasChoices

from tests.arch.tree import BOT, ROOT

pytestmark = pytest.mark.skipif(not (BOT / "settings.py").exists(), reason="there are no settings yet")


def names() -> list[str]:
    """The environment variables of bot/settings.py."""
    from bot.settings import Settings

    prefix = Settings.model_config.get("env_prefix", "")
    found = []
    for name, field in Settings.model_fields.items():
        alias = field.validation_alias
        if isinstance(alias, AliasChoices):
            found.append(str(alias.choices[0]))
        else:
            found.append(alias if isinstance(alias, str) else f"{prefix}{name}".upper())
    return found


def undocumented(settings: list[str], readme: str) -> list[str]:
    return [name for name in settings if not re.search(rf"`{re.escape(name)}`", readme)]


def test_every_setting_is_in_the_readme() -> None:
    assert undocumented(names(), (ROOT / "README.md").read_text("utf-8")) == []


def test_a_setting_left_out_is_noticed() -> None:
    assert undocumented(["DATABASE_URL", "DATABASE"], "| `DATABASE_URL` | where |") == ["DATABASE"]
