"""One request as pages see it."""

from __future__ import annotations

from typing import cast

from bot.domain.learner import Learner, Role
from bot.engine.library import Library
from bot.store.db import Tx
from bot.texts import texts
from bot.web.dashboard.look import Look
from bot.web.dashboard.names import Names
from bot.web.dashboard.query import Query
from tests.web.bench import NOW


def look(role: Role, query: Query) -> Look:
    person = Learner(1, "en", "police", "", frozenset({Role.LEARNER, role}), regions=frozenset({"RU-ARK"}))
    names = Names({}, {}, {}, {})
    return Look(cast(Tx, None), person, query, NOW, texts("en"), Library(), names, "/dashboard/regions")


def test_figures_and_lists_of_a_trainer_who_leads_a_region() -> None:
    trainer = look(Role.TRAINER, Query())
    assert (trainer.scope.regions, trainer.listing.regions) == (None, frozenset())
    assert look(Role.REGIONAL_ADMIN, Query()).listing.regions == {"RU-ARK"}
    assert look(Role.REGIONAL_ADMIN, Query(region="RU-MOW")).foreign


def test_the_same_page_with_a_change() -> None:
    assert (
        look(Role.ADMIN, Query("year", sort="mean")).here(sort="-mean") == "/dashboard/regions?period=year&sort=-mean"
    )
    assert look(Role.ADMIN, Query()).zone == "UTC"
