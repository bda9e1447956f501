"""One run through a whole module as a line of an export, and who it is there: nobody who can be found."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final

from bot.domain.attempt import State

_DIGITS: Final = 20


@dataclass(frozen=True, slots=True)
class Result:
    """`region` and `profession` as they were when it began. `scaled` and `pre` are 0..1; times are ms UTC.

    `learner` is 0 once the person is forgotten; `number` and `law_as_of` are of the version.
    """

    attempt: int
    learner: int
    region: str
    profession: str
    module: str
    version: str
    number: int
    law_as_of: str
    state: State
    scaled: float | None
    pre: float | None
    began: int
    ended: int | None


def account(result: Result, secret: str) -> str:
    """The same for all results of a person, and useless without the secret; of the forgotten, one for each result."""
    who = f"learner {result.learner}" if result.learner else f"attempt {result.attempt}"
    return hmac.new(secret.encode(), who.encode(), hashlib.sha256).hexdigest()[:_DIGITS]
