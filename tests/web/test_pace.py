from bot.web.pace import Pace


class Watch:
    moment = 0.0

    def __call__(self) -> float:
        return self.moment


def test_a_burst_then_a_steady_rate() -> None:
    watch = Watch()
    pace = Pace(burst=2, per_second=0.5, clock=watch)
    assert [pace.allows("7") for _ in range(3)] == [True, True, False]
    watch.moment = 1.9
    assert not pace.allows("7")
    watch.moment = 2.0
    assert pace.allows("7")
    assert not pace.allows("7")


def test_rest_never_saves_up_more_than_a_burst() -> None:
    watch = Watch()
    pace = Pace(burst=2, per_second=1, clock=watch)
    pace.allows("7")
    watch.moment = 1000.0
    assert [pace.allows("7") for _ in range(3)] == [True, True, False]


def test_a_crowd_is_forgotten_but_not_the_hasty() -> None:
    watch = Watch()
    pace = Pace(burst=2, per_second=1, clock=watch)
    for number in range(10_000):
        pace.allows(str(number))
    watch.moment = 100.0
    pace.allows("hasty")
    pace.allows("hasty")
    pace.allows("new")
    assert not pace.allows("hasty")
