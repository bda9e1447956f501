import pytest

from bot.botapi.client import Client
from bot.botapi.menus import Card, Menu, set_menus
from tests.botapi.conftest import client_of
from tests.fake_botapi import FakeBotApi

MENUS = [
    Menu((("start", "Begin"), ("help", "Help"))),
    Menu((("start", "Начать"), ("help", "Помощь")), "ru"),
    Menu((("start", "Начать"), ("stats", "Сводка")), "ru", {"type": "chat", "chat_id": 101}),
]
CARDS = [Card("Training", "What it is", "In short"), Card("Обучение", "Что это", "Кратко", "ru")]


class Memory:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def recall(self, key: str) -> str | None:
        return self.kept.get(key)

    async def remember(self, key: str, digest: str) -> None:
        self.kept[key] = digest


@pytest.fixture
def memory() -> Memory:
    return Memory()


async def told(client: Client, memory: Memory, menus: list[Menu] = MENUS) -> None:
    await set_menus(client, menus, CARDS, recall=memory.recall, remember=memory.remember)


async def test_menus_per_language_and_scope(api: FakeBotApi, client: Client, memory: Memory) -> None:
    api.person(101, started=True)
    await told(client, memory)
    shown = {key: [one["command"] for one in value] for key, value in api.state.commands.items()}
    assert shown == {
        ("default", ""): ["start", "help"],
        ("default", "ru"): ["start", "help"],
        ("chat:101", "ru"): ["start", "stats"],
    }
    assert api.state.card["description", "ru"] == "Что это"
    assert api.state.card["short_description", ""] == "In short"
    assert api.state.card["name", "ru"] == "Обучение"


async def test_only_what_changed_is_told_again(api: FakeBotApi, client: Client, memory: Memory) -> None:
    await told(client, memory)
    before = len(api.calls)
    await told(client, memory)
    assert len(api.calls) == before
    await told(client, memory, [Menu((("start", "Go"),)), *MENUS[1:]])
    assert [call.method for call in api.calls[before:]] == ["setMyCommands"]


async def test_another_bot_is_told_everything(api: FakeBotApi, client: Client, memory: Memory) -> None:
    await told(client, memory)
    before = len(memory.kept)
    async with FakeBotApi("2:test") as other, client_of(other, "2:test") as second:
        await told(second, memory)
        assert len(other.calls) == before
    assert len(memory.kept) == 2 * before


@pytest.mark.parametrize("kind", ["429", "400", "500", "cut"])
async def test_a_failure_is_noted_and_tried_at_the_next_start(
    api: FakeBotApi, client: Client, memory: Memory, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    fault = api.fault("setMyName", kind=kind, times=2)
    await told(client, memory)
    assert fault.hits == 2 and len(memory.kept) == 7
    assert "1:setMyName:ru is not done" in caplog.text
    api.clock.advance(60)
    await told(client, memory)
    assert len(memory.kept) == 9 and api.state.card["name", "ru"] == "Обучение"
