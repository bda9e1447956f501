"""True or false: a choice of two, in words of ours."""

from __future__ import annotations

from typing import Final

from bot.authoring.banks.bank import Asked, Option
from bot.authoring.banks.words import Words

_WORDS: Final = {True: ("Верно", "True"), False: ("Неверно", "False")}
_BOTH: Final = '<span class="multilang" lang="ru">{}</span><span class="multilang" lang="en">{}</span>'


def truth(value: bool, asked: Asked, right: Words | None, wrong: Words | None) -> list[Option]:
    """The statement is true or not; the file has no words for that."""
    return [
        Option(
            asked.line,
            Words(_BOTH.format(*_WORDS[side]), "html", ours=True),
            right if side == value else wrong,
            side == value,
        )
        for side in (True, False)
    ]
