"""What a trainer typed -> markup: bold, italic and lists as in modules, and anything else as it stands."""

from __future__ import annotations

from bot.authoring import markup
from bot.authoring.markup import MarkupProblem
from bot.chat.html import Html, lines


def rendered(typed: str) -> Html:
    """A line typed is a line shown."""
    text = "\n".join(line.rstrip() for line in typed.strip().splitlines())
    try:
        return markup.block(text.replace("\n", "  \n"))
    except MarkupProblem:
        return lines(text)
