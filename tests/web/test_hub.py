from bot.web.hub import QUEUE_LIMIT, Change, Hub

CHANGE = Change("toast", {"text": "x"})


async def test_every_open_page_of_a_chat_is_told() -> None:
    hub = Hub()
    with hub.listen("7") as one, hub.listen("7") as other, hub.listen("8") as stranger:
        hub.tell("7", CHANGE)
        assert await one.next(1) == await other.next(1) == CHANGE
        assert await stranger.next(0.001) is None


def test_telling_nobody_costs_nothing() -> None:
    hub = Hub()
    hub.tell("7", CHANGE)
    assert hub.watching == 0


def test_a_closed_page_is_forgotten() -> None:
    hub = Hub()
    with hub.listen("7"):
        assert hub.watching == 1
    assert hub.watching == 0


def test_a_page_that_does_not_read_is_marked() -> None:
    hub = Hub()
    with hub.listen("7") as listener:
        for _ in range(QUEUE_LIMIT):
            hub.tell("7", CHANGE)
        assert not listener.missed
        hub.tell("7", CHANGE)
        assert listener.missed


async def test_closing_wakes_those_who_wait_and_those_who_come_later() -> None:
    hub = Hub()
    with hub.listen("7") as early:
        hub.close()
        assert await early.next(1) is None
        assert early.closed
    with hub.listen("7") as late:
        assert late.closed
