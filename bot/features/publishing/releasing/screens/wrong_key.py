"""A wrong key: what putting it right would change, and how far that is."""

from __future__ import annotations

from typing import Protocol

from bot.actions import CountWrongKey, DryRun, ModuleVersions, Regrading, ReleaseDraft, ReleaseNow
from bot.chat.html import Html, bold, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Module
from bot.domain.draft import Draft
from bot.features.publishing.releasing.screens.words import title
from bot.layout import bar, footer
from bot.texts import Texts


class Counted(Protocol):
    """store.releases.Tally, which screens do not know."""

    @property
    def whole(self) -> int: ...
    @property
    def seen(self) -> int: ...
    @property
    def scores(self) -> int: ...
    @property
    def failed(self) -> int: ...
    @property
    def passed(self) -> int: ...
    @property
    def done_at(self) -> int | None: ...


def dry_run_screen(draft: Draft, module: Module, tally: Counted, half_way: int, t: Texts) -> Screen:
    """Nothing is changed yet. Only what was counted to the end can be published."""
    back = (Button(t("Back"), ReleaseDraft(draft.id)),)
    heading = lines(bold(title(module, t)), t("A key was wrong: what putting it right would change"))
    if tally.done_at is None:
        look = (Button(t("Look again"), DryRun(draft.id)),)
        return Screen(paragraphs(heading, _far(tally, t)), (look, back, footer(t)))
    moving = t.n(
        "{count} person is half-way and goes on in the new version; answers are kept.",
        "{count} people are half-way and go on in the new version; answers are kept.",
        half_way,
    )
    if not half_way:
        moving = t("Nobody is half-way.")
    rows: Rows = (
        (Button(t("Publish and score anew"), ReleaseNow(draft.id, draft.step, "key")),),
        (Button(t("Count again"), CountWrongKey(draft.id)),),
        back,
        footer(t),
    )
    told = t("Everybody whose result changes gets a short note.")
    return Screen(paragraphs(heading, _changes(tally, t), moving, told), rows)


def regrading_screen(draft: Draft, module: Module, tally: Counted, t: Texts) -> Screen:
    """After publication."""
    versions = (Button(t("Versions"), ModuleVersions(module.id, 0)),)
    heading = lines(bold(title(module, t)), t("The right key is published."))
    if tally.done_at is None:
        look = (Button(t("Look again"), Regrading(draft.id)),)
        calm = t("It goes on by itself, also when you leave this screen.")
        return Screen(paragraphs(heading, _far(tally, t), calm), (look, versions, footer(t)))
    return Screen(paragraphs(heading, _changes(tally, t)), (versions, footer(t)))


def _far(tally: Counted, t: Texts) -> Html:
    seen, whole = t.number(tally.seen), t.number(tally.whole)
    return lines(bar(tally.seen, tally.whole), t("Attempts looked at: {seen} of {whole}.", seen=seen, whole=whole))


def _changes(tally: Counted, t: Texts) -> Html:
    return lines(
        t("Attempts ended: {number}.", number=t.number(tally.whole)),
        t("Another score: {number}.", number=t.number(tally.scores)),
        t("Not passed → passed: {number}.", number=t.number(tally.passed)),
        t("Passed → not passed: {number}.", number=t.number(tally.failed)),
        t("Certificates hold as long as the attempt behind them is passed."),
    )
