"""Figures of all questions for the lists: counted one question a step, aside, since a list of them live would be slow.

One question is two thousand answers, some 15 ms; a module of them, looked at while others answer, would be a quarter
of a second in which nobody else is served.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.domain.course import Item
from bot.domain.item_analysis import Figures, figures, final_items
from bot.engine.context import Context
from bot.engine.errands import Step, Went
from bot.engine.library import Library
from bot.store import errands, questions
from bot.store.db import Tx

KIND: Final = "figures"
FRESH: Final = 600_000
"""ms for which figures are good enough for a list."""
_KEPT: Final = 30 * 86_400_000
"""ms after which figures of a question that is published no more are forgotten."""


async def asked(ctx: Context) -> Mapping[str, Figures]:
    """What is known; older figures are counted again meanwhile."""
    known = await questions.kept(ctx.tx)
    published = await _published(ctx.library, ctx.tx)
    if any(digest not in known or known[digest].at + FRESH < ctx.now for digest in published):
        await errands.begin(ctx.tx, KIND, KIND, {"after": ""}, ctx.now, ctx.now)
    return known


async def step(step: Step) -> Went:
    """Count the next question, in the order of hashes: what is published meanwhile does no harm."""
    published = await _published(step.library, step.tx)
    left = [digest for digest in published if digest > step.errand.state["after"]]
    if not left:
        await questions.sweep(step.tx, step.now - _KEPT)
        return Went(None)
    digest = min(left)
    answers = await questions.answers(step.tx, digest)
    await questions.keep(step.tx, digest, figures(answers, published[digest], step.now))
    return Went({"after": digest})


async def _published(library: Library, tx: Tx) -> dict[str, Item]:
    modules = await library.all_published(tx)
    return {item.hash: item for module in modules for item in final_items(module)}
