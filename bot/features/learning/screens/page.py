"""One attempt as a reader of one language looks at it: what all screens of a lesson have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot import actions
from bot.chat.action import Action
from bot.chat.html import Html, folded, join, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain import moves, plan
from bot.domain.attempt import Attempt
from bot.domain.course import Bilingual, Item, Module, Option
from bot.domain.plan import Stage, Stages
from bot.layout import bar, footer, letter
from bot.texts import Texts

LABEL: Final = 30
"""Longer labels are cut off on a phone."""
LAW_BUTTONS: Final = 3
LAW_WIDTH: Final = 48
"""Characters of all labels in the row of law."""
LAW_UNFOLDED: Final = 4
"""More names of law than this open on a tap."""
LETTERS_IN_A_ROW: Final = 5


@dataclass(frozen=True, slots=True)
class Page:
    module: Module
    attempt: Attempt
    t: Texts
    stages: Stages

    @property
    def stage(self) -> Stage:
        """The one in view."""
        return self.stages[self.attempt.view]

    @property
    def item(self) -> Item:
        return self.module.items[self.stage.id]

    @property
    def step(self) -> tuple[int, int]:
        """What every button carries: whose it is, and the change it was made after."""
        return self.attempt.id, self.attempt.step

    @property
    def preview(self) -> bool:
        """A draft, played by staff."""
        return self.attempt.kind == "preview"

    @property
    def shown_options(self) -> tuple[Option, ...]:
        """The item's options in the order of the screen."""
        by_id = {option.id: option for option in self.item.options}
        return tuple(by_id[name] for name in plan.shown_options(self.attempt.seed, self.item))

    def words(self, text: Bilingual | None) -> Html:
        """Words of the module, which are markup already."""
        return Html(text[self.t.locale]) if text else Html("")

    def heading(self) -> Html:
        """The first line, which a lock screen may show; it says so when this is not the whole module, or counts not."""
        title = self.words(self.module.neutral if self.module.warning else self.module.title)
        kinds = {"full": "", "delta": self.t("What changed"), "preview": self.t("Preview")}
        return join(" · ", kinds[self.attempt.kind], title, self._where())

    def letter(self, place: int) -> str:
        return letter(self.t, place)

    def screen(self, *text: str, rows: Rows = (), law: Iterable[str] = (), awaits: Action | None = None) -> Screen:
        """Paragraphs and buttons with what every screen has: law under the text, way back and menu at the foot."""
        cited = tuple(dict.fromkeys(law))
        marked = self.preview and text[0] != self.heading()
        parts = paragraphs(self.t("Preview") if marked else "", *text, self._law_line(cited))
        return Screen(parts, (*rows, *self._law_row(cited), *self.way_to_draft(), self._foot()), awaits)

    def next_row(self) -> tuple[Button]:
        return (Button(self.t("Next"), actions.Next(*self.step)),)

    def way_to_draft(self) -> Rows:
        """Out of a preview, from every screen of it."""
        return ((Button(self.t("To the draft"), actions.EndPreview(self.attempt.id)),),) if self.preview else ()

    def letter_rows(self, labels: Sequence[str], action: type[actions.Answer] | type[actions.Pick]) -> Rows:
        """A button for every place of the screen; long rows are split evenly."""
        buttons = [Button(label, action(*self.step, place)) for place, label in enumerate(labels)]
        rows = -(-len(buttons) // LETTERS_IN_A_ROW) or 1
        width = -(-len(buttons) // rows) or 1
        return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))

    def _where(self) -> str:
        stage, t = self.stage, self.t
        if stage.phase == "pre":
            return t("before the module, question {number} of {all}", number=stage.number, all=stage.of)
        if stage.phase == "post":
            return t("question {number} of {all}", number=stage.number, all=stage.of)
        told = [index for index, one in enumerate(self.stages) if one.kind not in ("warning", "result")]
        if self.attempt.view not in told:
            return ""
        done = told.index(self.attempt.view) + 1
        return f"{bar(done, len(told))} {done}/{len(told)}"

    def _law_line(self, cited: Sequence[str]) -> Html:
        names = join("; ", *(self.words(self.module.law[name].short) for name in cited))
        line = join(" ", "⚖", names) if names else Html("")
        return folded(line) if len(cited) > LAW_UNFOLDED else line

    def _law_row(self, cited: Sequence[str]) -> Rows:
        """The first entries, as many as are legible side by side on a phone."""
        row: tuple[Button, ...] = ()
        for name in cited[:LAW_BUTTONS]:
            button = self._law_button(name)
            if row and sum(len(one.label) for one in (*row, button)) > LAW_WIDTH:
                break
            row = (*row, button)
        return (row,) if row else ()

    def _law_button(self, name: str) -> Button:
        short = plain(self.module.law[name].short[self.t.locale])
        label = f"⚖ {short}"
        return Button(
            label if len(label) <= LABEL else f"{label[: LABEL - 1]}…", actions.OpenLaw(self.attempt.id, name)
        )

    def _foot(self) -> tuple[Button, ...]:
        if moves.card_before(self.stages, self.attempt) is None:
            return footer(self.t)
        return (Button(self.t("Back"), actions.Back(*self.step)), *footer(self.t))


def cut(label: str) -> str:
    """A label no longer than a phone shows."""
    return label if len(label) <= LABEL else f"{label[: LABEL - 1]}…"


def page(module: Module, attempt: Attempt, t: Texts) -> Page:
    return Page(module, attempt, t, plan.stages(module, attempt.seed))
