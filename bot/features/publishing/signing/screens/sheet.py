"""What the screens of sign-off are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.comparison import Part
from bot.domain.course import Bilingual, LawEntry, Module
from bot.domain.draft import Draft
from bot.domain.reference import Doubt
from bot.domain.review import Review
from bot.domain.sign_off import PROOF, Remark, SignOff


@dataclass(frozen=True, slots=True)
class Cited:
    """An entry as the draft keeps it. `known`: the register has it; `same`: in this wording, which `review` is of."""

    entry: LawEntry
    doubts: tuple[Doubt, ...] = ()
    review: Review | None = None
    known: bool = True
    same: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """A draft beside what is published: `number` is the counter of that version, 0 when there is none.

    `stale` are parts and places of English texts that did not follow their Russian, `confirmed` those of them that
    somebody found to be right. `reviews`: the reader is a reviewer, `own`: and its author, `trains`: may open it among
    the drafts.
    """

    draft: Draft
    module: Module
    parts: tuple[Part, ...]
    number: int = 0
    published: int = 0
    """ms UTC"""
    law: Mapping[str, Cited] | None = None
    stale: frozenset[tuple[str, str]] = frozenset()
    confirmed: frozenset[tuple[str, str]] = frozenset()
    remarks: Sequence[Remark] = ()
    standing: SignOff | None = None
    reviews: bool = False
    own: bool = False
    trains: bool = False

    @property
    def proof(self) -> str:
        return self.draft.version[:PROOF]

    @property
    def may_speak(self) -> bool:
        """The reader may remark upon it and decide."""
        return self.reviews and not self.own and self.draft.state == "in-review"

    @property
    def cited(self) -> Mapping[str, Cited]:
        return self.law or {}

    @property
    def law_names(self) -> Mapping[str, Bilingual]:
        return {id: cited.entry.short for id, cited in self.cited.items()}

    @property
    def doubtful(self) -> tuple[Cited, ...]:
        """Entries in doubt that the draft rests on."""
        return tuple(cited for id, cited in self.cited.items() if cited.doubts and id in self.module.law)

    def chosen(self, *, whole: bool) -> tuple[tuple[int, Part], ...]:
        """Parts with their places in the comparison: those that changed, or all."""
        return tuple((place, part) for place, part in enumerate(self.parts) if whole or part.how != "same")

    def remarks_on(self, part: Part) -> list[Remark]:
        return [remark for remark in self.remarks if remark.part == part.name]
