"""Buttons of a draft: from an uploaded file to what a reviewer gets."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, action


@action("pud")
@dataclass(frozen=True, slots=True)
class OpenDraft(Action):
    """One draft: what it is, what is wrong with it, what can be done next."""

    draft: int
