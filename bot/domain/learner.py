"""Who takes modules, and the few facts that are kept about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.course import Locale


class Role(StrEnum):
    """What a person may do. Everyone is a learner; staff roles are granted one by one."""

    LEARNER = "learner"
    TRAINER = "trainer"
    REVIEWER = "reviewer"
    REGIONAL_ADMIN = "regional-admin"
    ADMIN = "admin"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Learner:
    """`region` is an ISO 3166-2 code, "" when the person chose not to say; None in any field means not asked yet."""

    id: int
    locale: Locale | None = None
    profession: str | None = None
    region: str | None = None
    roles: frozenset[Role] = frozenset({Role.LEARNER})
    joined: int = 0
    """ms UTC"""
    regions: frozenset[str] = frozenset()
    """Where a regional admin is one."""

    @property
    def ready(self) -> bool:
        """All three questions of the first run are answered."""
        return None not in (self.locale, self.profession, self.region)

    def may(self, *roles: Role) -> bool:
        """Holds one of these. Owners may do everything."""
        return not self.roles.isdisjoint(roles) or Role.OWNER in self.roles
