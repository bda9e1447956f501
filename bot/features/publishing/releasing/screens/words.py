"""Words that several screens of releases share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from bot.chat.html import Html, join
from bot.domain.course import Card, ChecklistStep, ItemStep, Module, ScenarioStep
from bot.texts import Texts


class Pointed(Protocol):
    """A publication (store.courses.Publication, which screens do not know)."""

    @property
    def version(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def by(self) -> str: ...
    @property
    def why(self) -> str: ...


def title(module: Module, t: Texts) -> Html:
    """Words of the module, which are markup already; for staff."""
    return Html(module.title[t.locale])


def neutral(module: Module, t: Texts) -> Html:
    """What a lock screen may show."""
    return Html((module.neutral if module.warning else module.title)[t.locale])


def why_words(why: str, t: Texts) -> str:
    return {
        "start": t("first version"),
        "typo": t("typo"),
        "substance": t("change of substance"),
        "key": t("wrong key put right"),
        "rollback": t("rolled back"),
        "withdraw": t("withdrawn"),
    }.get(why, why)


def role_words(role: str, t: Texts) -> str:
    return {
        "trainer": t("trainer"),
        "reviewer": t("reviewer"),
        "admin": t("admin"),
        "owner": t("owner"),
        "operator": t("operator"),
    }.get(role, role)


def obstacle_words(obstacles: Iterable[str], t: Texts) -> list[str]:
    words = {
        "gone": t("It is no longer a draft: it was published or given up."),
        "unsigned": t("A reviewer has not signed it off as it is now."),
        "own": t("It was signed off by its own author; somebody else has to do it."),
        "missing": t("Words are missing in one of the languages."),
        "stale": t("English texts have fallen behind the Russian ones."),
        "unchanged": t("It is the same as what learners have already."),
        "new": t("Nothing is published yet that could have a wrong key."),
    }
    return [f"– {words[one]}" for one in obstacles]


def parts_words(lesson: Module, t: Texts) -> Html:
    """What a short lesson consists of: 3 cards, 1 question."""
    sizes = {kind: sum(isinstance(step, kind) for step in lesson.steps) for kind in _PARTS}
    counted = (
        t.n("{count} card", "{count} cards", sizes[Card]) if sizes[Card] else "",
        t.n("{count} scenario", "{count} scenarios", sizes[ScenarioStep]) if sizes[ScenarioStep] else "",
        t.n("{count} checklist", "{count} checklists", sizes[ChecklistStep]) if sizes[ChecklistStep] else "",
        t.n("{count} question", "{count} questions", sizes[ItemStep]) if sizes[ItemStep] else "",
    )
    about = t.n("about {count} minute", "about {count} minutes", lesson.minutes)
    return join(", ", *counted, about)


_PARTS = (Card, ScenarioStep, ChecklistStep, ItemStep)
