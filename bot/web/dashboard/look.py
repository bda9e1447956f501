"""One request: who looks, at what, when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.learner import Learner
from bot.domain.report import Scope
from bot.engine.library import Library
from bot.store.db import Tx
from bot.texts import Texts
from bot.web.dashboard.names import Names
from bot.web.dashboard.query import Query, foreign, scope_of


@dataclass(frozen=True, slots=True)
class Look:
    """`now` is ms UTC. `path` is what the address names, `said` what was posted."""

    tx: Tx
    person: Learner
    query: Query
    now: int
    t: Texts
    library: Library
    names: Names
    place: str = "/dashboard"
    """The address without what it asks."""
    path: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def scope(self) -> Scope:
        """Whom the figures on the page may be about."""
        return scope_of(self.person, self.query, self.now)

    @property
    def listing(self) -> Scope:
        """Whom a list of people may be about."""
        return scope_of(self.person, self.query, self.now, people=True)

    @property
    def foreign(self) -> bool:
        return foreign(self.person, self.query)

    def here(self, **changes: Any) -> str:
        return self.query.at(self.place, **changes)

    @property
    def zone(self) -> str:
        return self.library.zone(self.person.region) or "UTC"
