from dataclasses import replace

from bot.domain.course import Bilingual
from bot.domain.review import digest
from tests.register import BATTERY


def test_a_digest_changes_with_what_is_signed() -> None:
    entry = BATTERY.entry
    signed = {
        digest(BATTERY),
        digest(replace(BATTERY, state="repealed")),
        digest(replace(BATTERY, since="2017-01-01")),
        digest(replace(BATTERY, until="2027-01-01")),
        *(digest(replace(BATTERY, entry=replace(entry, **{part: Bilingual("другое", "other")})))
          for part in ("short", "citation", "note", "status")),
    }  # fmt: skip
    assert len(signed) == 8


def test_it_does_not_change_with_what_is_not() -> None:
    entry = replace(BATTERY.entry, confidence="low", evidence="R")
    others = replace(BATTERY, entry=entry, related=(), sources=(), group="x", as_of="2027-01-01")
    assert digest(others) == digest(BATTERY)
