from __future__ import annotations

from bot.store import health, inbox, outbox
from bot.store.db import Database, StoreUnavailable
from tests.store.conftest import NOW


async def test_an_idle_house_is_well(database: Database) -> None:
    assert await health.check(database, NOW) == {
        "ok": True,
        "events_waiting": 0,
        "oldest_event_ms": 0,
        "calls_waiting": 0,
        "oldest_call_ms": 0,
    }


async def test_an_event_nobody_handles_for_a_minute_is_trouble(database: Database) -> None:
    for number in (1, 2):
        arrival = inbox.Arrival(f"tg:{number}", "tg:1", "{}", 7)
        await database.write(lambda tx, arrival=arrival, n=number: inbox.receive(tx, [arrival], NOW + n))
    before = await health.check(database, NOW + health.LATE)
    assert before["ok"] and before["events_waiting"] == 2
    after = await health.check(database, NOW + 1 + health.LATE)
    assert not after["ok"] and after["oldest_event_ms"] == health.LATE


async def test_calls_that_wait_are_counted(database: Database) -> None:
    await database.write(lambda tx: outbox.add(tx, [outbox.NewCall("tg:1", "toast", {}, 0, "drop", NOW)]))
    found = await health.check(database, NOW + 5)
    assert (found["ok"], found["calls_waiting"], found["oldest_call_ms"]) == (True, 1, 5)


async def test_a_database_that_does_not_answer_is_trouble_not_a_traceback() -> None:
    class Away:
        async def read(self, work: object) -> object:
            raise StoreUnavailable("disk I/O error")

    assert await health.check(Away(), NOW) == {"ok": False, "error": "database: disk I/O error"}
