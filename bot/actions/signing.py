"""Buttons of sign-off: what waits for a reviewer, what changed in a draft, remarks and verdicts."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, action


@action("sgr")
@dataclass(frozen=True, slots=True)
class ReviewDraft(Action):
    """What a draft changes: where a reviewer begins, and where a trainer looks."""

    draft: int
