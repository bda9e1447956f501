from __future__ import annotations

import pytest

from bot import actions
from bot.chat.call import Call, Show
from bot.domain.learner import Learner
from bot.engine.context import Context, Route
from bot.store import learners
from tests.engine.conftest import MakeHouse, screen


@pytest.mark.parametrize(("locale", "spoken"), [(None, "en"), ("ru", "ru"), ("en", "en")])
async def test_the_interface_speaks_english_until_a_language_is_chosen(
    house: MakeHouse, locale: str | None, spoken: str
) -> None:
    async def home(ctx: Context, _: object) -> list[Call]:
        return [Show(screen(ctx.t.locale), actions.Home())]

    place = house({actions.Home: Route(home)})
    await place.tap("alice", "hm")
    learner = (await place.chat("alice")).learner
    await place.database.write(lambda tx: learners.add(tx, learner, 0))
    await place.database.write(lambda tx: learners.save(tx, Learner(learner, locale)))
    await place.work()
    assert await place.shown("alice") == spoken
