"""Commands and the bot's own description, per language, as every channel shows them."""

from __future__ import annotations

from typing import NamedTuple

from bot.texts import Texts


class Described(NamedTuple):
    """At most 64, 512 and 120 characters, as Telegram allows."""

    name: str
    description: str
    short: str


def commands(t: Texts) -> tuple[tuple[str, str], ...]:
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


def described(t: Texts) -> Described:
    return Described(
        t("Training bot"),
        t(
            "Short lessons for police officers, judges and colleagues, about 12 minutes each. "
            "Training, not legal advice."
        ),
        t("Short lessons at work, about 12 minutes each."),
    )
