"""Buttons of a release: publishing a draft, versions of a module, what changed, a wrong key put right."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, action


@action("pbr")
@dataclass(frozen=True, slots=True)
class ReleaseDraft(Action):
    """How an approved draft may be published: as a typo, a change of substance, or a wrong key put right."""

    draft: int
