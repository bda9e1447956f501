"""How long the screens will be as shown, and whether length gives an answer away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bot.authoring.draft import ModuleDraft
from bot.authoring.problems import Path
from bot.authoring.schema import Draft
from bot.chat import html
from bot.domain import course as c

MAX_SCREEN: Final = 4_096
COMFORTABLE: Final = 1_200
FRAME: Final = 150
"""Room for the line of progress, letters of options and separators."""
_MANY_ITEMS: Final = 5
_GIVEN_AWAY: Final = 0.67


def check_fit(draft: Draft[ModuleDraft], module: c.Module) -> None:
    for locale in c.LOCALES:
        for path, texts in _screens(module, locale):
            length = FRAME + sum(html.length(text) + 2 for text in texts)
            if length > MAX_SCREEN:
                draft.blame(path, "screen-too-long", length=length, limit=MAX_SCREEN)
            elif length > COMFORTABLE + FRAME:
                draft.blame(path, "screen-long", length=length, limit=COMFORTABLE + FRAME)
    _check_longest(draft, module)


def _screens(module: c.Module, locale: c.Locale) -> Iterator[tuple[Path, list[str]]]:
    for index, step in enumerate(module.steps):
        if isinstance(step, c.Card):
            yield ("steps", index), [step.title[locale], step.text[locale], *_laws(module, step.law, locale)]
    for index, item in enumerate(module.items.values()):
        yield ("items", index), [item.stem[locale], *(option.text[locale] for option in item.options)]
        yield ("items", index), [*_answers(item, locale), *_laws(module, item.law, locale)]
    for index, scenario in enumerate(module.scenarios.values()):
        for id, node in scenario.nodes.items():
            texts = [node.text[locale], *(choice.text[locale] for choice in node.choices)]
            yield ("scenarios", index, "nodes", id), [*texts, *(one.title[locale] for one in scenario.gauges)]
    for index, checklist in enumerate(module.checklists.values()):
        intro = [checklist.intro[locale]] if checklist.intro else []
        yield ("checklists", index), [*intro, *(tick.text[locale] for tick in checklist.ticks)]


def _answers(item: c.Item, locale: c.Locale) -> list[str]:
    """The longest a learner may read after an answer: a `multiple` can explain several options at once."""
    said = sorted((one.feedback[locale] for one in item.options if one.feedback), key=len)
    said = said if item.kind == "multiple" else said[-1:]
    return [*said, *(text[locale] for text in (item.right, item.explain) if text)]


def _laws(module: c.Module, ids: Iterable[str], locale: c.Locale) -> list[str]:
    return [module.law[id].short[locale] for id in ids if id in module.law]


def _check_longest(draft: Draft[ModuleDraft], module: c.Module) -> None:
    """A well-known flaw of written questions: the key is the longest, being written with most care."""
    single = [item for item in module.items.values() if item.kind == "single" and len(item.options) > 1]
    given = [item for item in single if _longest_is_right(item)]
    if len(single) >= _MANY_ITEMS and len(given) > _GIVEN_AWAY * len(single):
        draft.blame(("items",), "key-longest", count=len(given), total=len(single))


def _longest_is_right(item: c.Item) -> bool:
    by_length = sorted(item.options, key=lambda option: html.length(option.text.ru))
    clearly = html.length(by_length[-1].text.ru) > 1.1 * html.length(by_length[-2].text.ru)
    return by_length[-1].correct and clearly
