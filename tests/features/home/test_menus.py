from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.course import LOCALES
from bot.domain.learner import Learner, Role
from bot.features.home import menus
from bot.routes import COMMANDS
from bot.store import learners
from bot.store.db import Database, Tx
from bot.texts import texts
from tests.prepared import prepared


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


@pytest.mark.parametrize("locale", LOCALES)
def test_commands_and_descriptions_fit_what_telegram_takes(locale: str) -> None:
    t = texts(locale)
    listed = (*menus.commands(t), *menus.of_staff(t))
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


def test_every_command_is_in_one_menu() -> None:
    t = texts("en")
    learned, employed = ({name for name, _ in listed} for listed in (menus.commands(t), menus.of_staff(t)))
    assert learned.isdisjoint(employed) and learned | employed == set(COMMANDS)
    assert all(Role.LEARNER in COMMANDS[name].roles for name in learned)


async def menu(database: Database, *roles: Role, locale: str = "en") -> dict[str, str] | None:
    async def work(tx: Tx) -> menus.Commands | None:
        await learners.at(tx, "tg:101", 7)
        await learners.add(tx, 7, 0)
        await learners.save(tx, Learner(7, locale, "police", "RU-MOW"))
        for role in roles:
            await learners.grant(tx, 7, role, 0, by="operator", region="RU-MOW" * (role is Role.REGIONAL_ADMIN))
        return await menus.of_chat(tx, "tg:101", COMMANDS)

    found = await database.write(work)
    return None if found is None else dict(found)


async def test_staff_find_what_they_may_do_and_nobody_else_does(database: Database) -> None:
    assert await menu(database) is None, "learners have the menu of everybody"
    trainer = await menu(database, Role.TRAINER)
    assert trainer is not None
    assert [*trainer][:4] == ["start", "menu", "staff", "stats"], "their work comes first"
    assert "drafts" in trainer and "law" in trainer and not {"audit", "roles", "review"} & trainer.keys()


async def test_a_regional_admin_has_a_short_list(database: Database) -> None:
    rita = await menu(database, Role.REGIONAL_ADMIN)
    assert rita is not None
    everybodys = {name for name, _ in menus.commands(texts("en"))}
    assert rita.keys() - everybodys == {"staff", "stats", "dashboard", "cohorts"}


async def test_an_owner_has_them_all_in_their_language(database: Database) -> None:
    olga = await menu(database, Role.OWNER, locale="ru")
    assert olga is not None and olga.keys() == set(COMMANDS) and olga["menu"] == "Меню"


async def test_a_chat_nobody_knows_has_the_menu_of_everybody(database: Database) -> None:
    assert await database.read(lambda tx: menus.of_chat(tx, "tg:404", COMMANDS)) is None
