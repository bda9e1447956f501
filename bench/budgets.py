"""The budgets, and whether a run keeps them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Found = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Budget:
    """`value` is worked out from the figures; it must be at least or at most `must`, and reaches for `reach`."""

    what: str
    value: Callable[[Found], float]
    must: float
    reach: float
    unit: str
    least: bool = False

    def line(self, found: Found) -> str:
        holds = operator.ge if self.least else operator.le
        value = self.value(found)
        verdict = "met" if holds(value, self.must) else "NOT MET"
        reached = ", and what it reaches for" if holds(value, self.reach) else ""
        sign = ">=" if self.least else "<="
        return f"{self.what:52} {value:8.1f} {self.unit:3} must {sign} {self.must:g} {verdict}{reached}"


def ratio(people: int, delay: int) -> Callable[[Found], float]:
    """Taps a second beside the bare library."""

    def value(found: Found) -> float:
        rate = {name: found[f"{name} {people} people {delay} ms"]["taps_per_s"] for name in ("ours", "bare")}
        return rate["ours"] / rate["bare"]

    return value


def figure(case: str, name: str) -> Callable[[Found], float]:
    return lambda found: found[case][name]


ALONE, CROWD = "ours 1 people 0 ms", "ours 256 people 50 ms"
BUDGETS = (
    Budget("full tap, 64 people, 0 ms, beside the bare library", ratio(64, 0), 2, 3.2, "x", least=True),
    Budget("full tap, 256 people, 50 ms, beside the bare library", ratio(256, 50), 30, 106, "x", least=True),
    Budget("tap to screen of one person, p50", figure(ALONE, "p50_ms"), 6, 3, "ms"),
    Budget("tap to screen of one person, p99", figure(ALONE, "p99_ms"), 15, 8, "ms"),
    Budget(
        "learners' p99 while an announcement goes out",
        lambda found: found["announcement"]["loaded_p99_ms"] / found["announcement"]["alone_p99_ms"],
        2,
        1.3,
        "x",
    ),
    Budget("announcement: queue all recipients", figure("announcement", "queue_s"), 3, 1, "s"),
    Budget(
        "sending at the limit of 30 a second",
        lambda found: 100 * found["announcement"]["messages_per_s"] / 30,
        97,
        99,
        "%",
        least=True,
    ),
    Budget("refused for sending too fast", figure("announcement", "refused"), 1, 0, ""),
    Budget("start-up to first poll, 500 published modules", figure("start", "start_s"), 1.5, 0.5, "s"),
    Budget("memory, idle, 500 published modules", figure("start", "rss_idle_mb"), 120, 80, "MB"),
    Budget("memory under load", figure(CROWD, "rss_load_mb"), 180, 120, "MB"),
    Budget("browser chat, 100 people, tap to screen p50", figure("browser", "p50_ms"), 30, 12, "ms"),
)


def verdicts(found: Found) -> Iterator[str]:
    """A line for each budget."""
    for budget in BUDGETS:
        yield budget.line(found)
