from tests.web.bench import Bench
from tests.web.visitor import visitor


async def test_health_is_a_status_and_facts(web: Bench) -> None:
    async with visitor(web, None) as watcher:
        well = await watcher.get("/health")
        assert (well.status, await well.json()) == (200, {"ok": True, "watching": 0})
        web.healthy = False
        assert (await watcher.get("/health")).status == 503


async def test_health_answers_under_any_name(web: Bench) -> None:
    async with visitor(web, None) as watcher:
        assert (await watcher.get("/health", headers={"Host": "10.0.0.7:8080"})).status == 200
