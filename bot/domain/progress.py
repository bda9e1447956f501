"""Where a learner stands in the modules of their path."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.attempt import Attempt
from bot.domain.course import Bilingual, Module


@dataclass(frozen=True, slots=True)
class Standing:
    """One module of the path. `attempt` is the newest one; `stages` is how many stages it has in all."""

    module: Module
    attempt: Attempt | None = None
    stages: int = 0
    passed: bool = False
    optional: bool = False
    best: float | None = None
    """The best result, scaled 0..1."""

    @property
    def open(self) -> bool:
        return self.attempt is not None and self.attempt.state == "open"

    @property
    def minutes_left(self) -> int:
        """A share of the module's minutes, never less than one."""
        if self.attempt is None or not self.stages:
            return self.module.minutes
        return max(1, round(self.module.minutes * (1 - self.attempt.stage / self.stages)))


@dataclass(frozen=True, slots=True)
class Overview:
    """The path of a profession, as far as it is published."""

    profession: Bilingual
    path: tuple[Standing, ...]

    @property
    def current(self) -> Standing | None:
        """The open attempt touched last."""
        running = [one for one in self.path if one.attempt is not None and one.attempt.state == "open"]
        return max(running, key=lambda one: one.attempt.touched if one.attempt else 0, default=None)

    @property
    def next(self) -> Standing | None:
        """The first module that counts and is not passed."""
        return next((one for one in self.path if not one.passed and not one.optional), None)

    @property
    def counted(self) -> tuple[Standing, ...]:
        """The modules that count for completion."""
        return tuple(one for one in self.path if not one.optional)

    @property
    def passed(self) -> int:
        return sum(one.passed for one in self.counted)
