"""Commands and the bot's own description, per language, as every channel shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bot.domain.learner import Role
from bot.engine.context import Route
from bot.store import chats, learners
from bot.store.db import Tx
from bot.texts import Texts, texts

Commands = tuple[tuple[str, str], ...]
"""Names and what they do."""


class Described(NamedTuple):
    """At most 64, 512 and 120 characters, as Telegram allows."""

    name: str
    description: str
    short: str


def commands(t: Texts) -> Commands:
    """Of every learner."""
    return (
        ("start", t("Continue where I was")),
        ("menu", t("Menu")),
        ("law", t("Law: article, number or words")),
        ("terms", t("Glossary, Russian and English")),
        ("bookmarks", t("My bookmarks")),
        ("pocket", t("Job aids: checklists on the spot")),
        ("navigator", t("Case navigator: what follows from the facts")),
        ("progress", t("My results")),
        ("certificates", t("My certificates")),
        ("my_cohorts", t("My cohorts")),
        ("ask", t("Ask a trainer")),
        ("language", t("Language: Русский, English")),
        ("help", t("Emergency contacts")),
        ("browser", t("Continue in the browser")),
        ("privacy", t("What is kept about me")),
        ("my_data", t("Everything kept about me, as a file")),
        ("delete_me", t("Erase everything about me")),
    )


def of_staff(t: Texts) -> Commands:
    """What somebody of the staff may do besides; who of them, the routes say."""
    return (
        ("staff", t("Work with the bot: everything for staff")),
        ("stats", t("Figures: who has learned what")),
        ("dashboard", t("Figures in the browser")),
        ("cohorts", t("Cohorts: who learns together")),
        ("threads", t("Questions of learners to trainers")),
        ("drafts", t("Drafts of modules")),
        ("review", t("What waits for review")),
        ("versions", t("Versions of modules")),
        ("questions", t("How the questions of tests do")),
        ("reports", t("Questions that learners reported")),
        ("doubts", t("What rests on uncertain law")),
        ("roles", t("Who holds which role")),
        ("audit", t("Log: what staff did")),
    )


async def of_chat(tx: Tx, address: str, routes: Mapping[str, Route]) -> Commands | None:
    """What a member of staff finds in the menu of a chat; None: what every learner does."""
    chat = await chats.by_address(tx, address)
    person = await learners.load(tx, chat.learner) if chat else None
    if person is None or person.roles == {Role.LEARNER}:
        return None
    t = texts(person.locale or "en")
    start, menu, *others = commands(t)
    return start, menu, *(one for one in of_staff(t) if person.may(*routes[one[0]].roles)), *others


def described(t: Texts) -> Described:
    return Described(
        t("Training bot"),
        t(
            "Short lessons for police officers, judges and colleagues, about 12 minutes each. "
            "Training, not legal advice."
        ),
        t("Short lessons at work, about 12 minutes each."),
    )
