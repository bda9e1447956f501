"""The button that leads to the web dashboard."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, action


@action("rpd")
@dataclass(frozen=True, slots=True)
class OpenDashboard(Action):
    """A link that lets this person into the dashboard, once."""
