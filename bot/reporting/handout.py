"""A module on paper: A4, one language, with the answers on pages of their own at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Final, Literal

import typst

from bot.domain.course import Locale, Module
from bot.reporting.handout_data import handout_data
from bot.texts import texts

Form = Literal["pdf", "png", "svg"]
_EPOCH: Final = 0
"""The file does not say when it was made: the same module gives the same bytes."""


def handout(module: Module, locale: Locale, pictures: Mapping[str, bytes], version: str = "") -> bytes:
    """A PDF. `pictures` by the sha256 that cards name; `version` is printed, so that a stale copy can be told."""
    return pages(module, locale, pictures, version, "pdf")[0]


def pages(module: Module, locale: Locale, pictures: Mapping[str, bytes], version: str, form: Form) -> list[bytes]:
    """The document; of PNG and SVG, one file a page."""
    data = handout_data(module, texts(locale), pictures, version)
    # Words go in as data: nothing a module says is ever read as Typst.
    words = {"data": json.dumps(data, ensure_ascii=False)}
    made = typst.Compiler(_template(), ignore_system_fonts=True, sys_inputs=words).compile(
        format=form, timestamp=_EPOCH
    )
    return [made] if isinstance(made, bytes) else list(made or ())


@cache
def _template() -> bytes:
    return (resources.files("bot.reporting") / "templates" / "handout.typ").read_bytes()
