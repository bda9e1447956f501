"""The way to the dashboard through the whole engine: a link for who may look, and for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import actions
from bot.chat.action import encode
from bot.domain.learner import Learner, Role
from bot.features.dashboard import screens
from bot.features.dashboard.screens import dashboard_screen
from bot.store import learners
from bot.store.db import Tx
from bot.store.migrate import open_database
from bot.texts import texts
from tests import content
from tests.driver import Driver, lines

LINK = "https://bot.example/dashboard/enter?t=token"
ALLOWED = {Role.TRAINER, Role.REGIONAL_ADMIN, Role.ADMIN, Role.OWNER}


async def ready(driver: Driver, who: str, role: Role) -> None:
    async def work(tx: Tx) -> None:
        learner = await learners.at(tx, f"web:{who}", 77)
        await learners.add(tx, learner, driver.clock)
        await learners.save(tx, Learner(learner, "en", "police", ""))
        if role is not Role.LEARNER:
            await learners.grant(tx, learner, role, driver.clock, by="operator", region="RU-ARK")

    opened = await open_database(driver.url)
    await opened.write(work)
    await opened.close()


@pytest.mark.parametrize("role", list(Role))
async def test_who_may_look_is_told_the_way(tmp_path: Path, role: Role) -> None:
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", content.example)
    await driver.begin()
    await ready(driver, "nora", role)
    for step in ("Nora> /dashboard", f"Nora! {encode(actions.OpenDashboard())}"):
        await driver.play(step)
        said = "\n".join(lines(driver.channel.phones["nora"].current.body))
        assert ("Dashboard" in said) is (role in ALLOWED), step


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_the_screen_with_a_link_cannot_be_forwarded(locale: str) -> None:
    t = texts(locale)
    screen = dashboard_screen(LINK, t)
    assert screen.protect and LINK in screen.text
    assert [button.url for row in screen.rows for button in row if button.url] == [LINK]
    assert screen.rows[1][0].action == actions.OpenDashboard()


def test_without_browsers_there_is_no_link() -> None:
    screen = screens.dashboard_screen(None, texts("en"))
    assert "no address for browsers" in screen.text
    assert screen.rows[0][0].action == actions.StaffMenu()
