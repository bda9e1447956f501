from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.engine.limiter import Limiter, Limits, Rate

LIMITS = Limits(total=Rate(30, 30), chat=Rate(1, 5), group=Rate(20 / 60, 5))


@dataclass
class Seconds:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def sent_at(limiter: Limiter, clock: Seconds, wishes: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """When each message goes, when its sender asks again after exactly the time it was told to wait."""
    found = []
    for pause, address in wishes:
        clock.now += pause
        while (delay := limiter.delay(address)) > 0:
            clock.now += delay + 1e-9
        found.append((clock.now, address))
    return found


def most_in(times: list[float], window: float) -> int:
    """The most messages in any stretch of so many seconds."""
    return max((sum(start <= at < start + window for at in times) for start in times), default=0)


WISHES = st.lists(
    st.tuples(st.sampled_from([0.0, 0.01, 0.5, 3.0]), st.sampled_from(["1", "2", "3", "-100"])), max_size=120
)


@given(WISHES, st.sampled_from([0.1, 1.0, 7.0, 60.0]))
def test_no_window_ever_sees_more_than_the_rate_allows(wishes: list[tuple[float, str]], window: float) -> None:
    clock = Seconds()
    sent = sent_at(Limiter(LIMITS, clock), clock, wishes)
    assert len(sent) == len(wishes), "and nothing waits for ever"
    rates = {"1": LIMITS.chat, "2": LIMITS.chat, "3": LIMITS.chat, "-100": LIMITS.group}
    for address, rate in rates.items():
        times = [at for at, to in sent if to == address]
        assert most_in(times, window) <= rate.burst + rate.per_second * window + 1e-6
    times = [at for at, _ in sent]
    assert most_in(times, window) <= LIMITS.total.burst + LIMITS.total.per_second * window + 1e-6


def test_the_whole_bot_has_a_limit_over_many_chats() -> None:
    clock = Seconds()
    limiter = Limiter(LIMITS, clock)
    at_once = [address for address in range(100) if limiter.delay(str(address)) == 0]
    assert len(at_once) == 30
    assert 0 < limiter.delay_all() <= 1 / 30
    assert limiter.delay("new") == limiter.delay_all()
    clock.now += 1 / 30 + 1e-9
    assert limiter.delay_all() == 0


def test_a_refused_chat_is_left_alone_and_others_are_not() -> None:
    clock = Seconds()
    limiter = Limiter(LIMITS, clock)
    limiter.refused("1", 30.0)
    assert limiter.delay("1") == 30.0
    assert limiter.delay("2") == 0
    clock.now += 30.0
    assert limiter.delay("1") == 0


def test_when_several_chats_are_refused_everybody_waits() -> None:
    clock = Seconds()
    limiter = Limiter(LIMITS, clock)
    for address in ("1", "2"):
        limiter.refused(address, 10.0)
    assert limiter.delay("9") == 0
    limiter.refused("3", 7.0)
    assert limiter.delay("9") == limiter.delay_all() == 7.0
    clock.now += 7.0
    assert limiter.delay("9") == 0


def test_a_refusal_that_is_over_does_not_count() -> None:
    clock = Seconds()
    limiter = Limiter(LIMITS, clock)
    for address in ("1", "2", "3"):
        limiter.refused(address, 1.0)
        clock.now += 1.0
    assert limiter.delay("9") == 0


def test_quiet_chats_are_forgotten() -> None:
    clock = Seconds()
    limiter = Limiter(Limits(total=Rate(10**9, 10**9)), clock)
    for address in range(10_001):
        limiter.delay(str(address))
        clock.now += 0.01
    assert len(limiter._chats) < 200, "only who was written to in the last second is remembered"
