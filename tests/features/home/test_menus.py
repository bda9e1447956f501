from __future__ import annotations

import re

import pytest

from bot.domain.course import LOCALES
from bot.features.home import menus
from bot.texts import texts


@pytest.mark.parametrize("locale", LOCALES)
def test_commands_and_descriptions_fit_what_telegram_takes(locale: str) -> None:
    t = texts(locale)  # type: ignore[arg-type]
    listed = menus.commands(t)
    assert len(listed) <= 100
    for name, words in listed:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        assert 1 <= len(words) <= 256
    described = menus.described(t)
    assert [0 < len(text) <= most for text, most in zip(described, (64, 512, 120), strict=True)] == [True] * 3


def test_each_language_has_its_own_words() -> None:
    ru, en = (menus.commands(texts(locale)) for locale in ("ru", "en"))
    assert [name for name, _ in ru] == [name for name, _ in en]
    assert (dict(ru)["menu"], dict(en)["menu"]) == ("Меню", "Menu")
    assert menus.described(texts("ru")) != menus.described(texts("en"))
