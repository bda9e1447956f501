"""Buttons of sign-off: what waits for a reviewer, what changed in a draft, remarks and verdicts.

A `proof` begins the version that was on the screen: nothing else is remarked upon or signed.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Small, Word, action


@action("sgq")
@dataclass(frozen=True, slots=True)
class ReviewQueue(Action):
    """Drafts that wait for a reviewer, one page of them."""

    page: Small


@action("sgr")
@dataclass(frozen=True, slots=True)
class ReviewDraft(Action):
    """What a draft changes: where a reviewer begins, and where a trainer looks."""

    draft: int


@action("sgp")
@dataclass(frozen=True, slots=True)
class ReviewPart(Action):
    """One page of one part, by its place in the comparison. `whole` 1: unchanged parts are shown too."""

    draft: int
    part: Small
    page: Small
    whole: Small


@action("sgm")
@dataclass(frozen=True, slots=True)
class ReadRemarks(Action):
    """What reviewers said of a draft, one page of it."""

    draft: int
    page: Small


@action("sga")
@dataclass(frozen=True, slots=True)
class AskRemark(Action):
    """Ask for a remark on a part."""

    draft: int
    part: Small
    proof: Word


@action("sgk")
@dataclass(frozen=True, slots=True)
class KeepRemark(Action):
    """What typed text means where a remark is asked for; never a button."""

    draft: int
    part: Small
    proof: Word


@action("sgy")
@dataclass(frozen=True, slots=True)
class ApproveDraft(Action):
    """I have read this version, and it may be published."""

    draft: int
    proof: Word


@action("sgb")
@dataclass(frozen=True, slots=True)
class AskReturn(Action):
    """Ask whether to send a draft back, and why when no remark says it."""

    draft: int
    proof: Word


@action("sgx")
@dataclass(frozen=True, slots=True)
class ReturnDraft(Action):
    """Send it back to its author; typed text is the reason."""

    draft: int
    proof: Word
