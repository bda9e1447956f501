"""The words of the interface in both languages, from gettext catalogues; the words of modules are content, not here."""

from __future__ import annotations

import gettext
import io
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from bot.chat.html import Html, escape
from bot.domain.course import LOCALES, Locale

OTHER: Mapping[Locale, Locale] = {"ru": "en", "en": "ru"}


class Texts:
    """`t("English message", name=value)` gives the message in the language of `t`."""

    def __init__(self, locale: Locale, catalogue: gettext.NullTranslations) -> None:
        self.locale = locale
        self._catalogue = catalogue

    def __call__(self, message: str, /, **values: object) -> str:
        text = self._catalogue.gettext(message)
        return text.format(**values) if values else text

    def n(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The form that goes with `count`, which is also `{count}` in the text."""
        return self._catalogue.ngettext(one, many, count).format(count=self.number(count), **values)

    def html(self, message: str, /, **values: str) -> Html:
        """As a call, for markup: the message and plain values are escaped, markup values stay."""
        text = escape(self._catalogue.gettext(message))
        return Html(text.format(**{name: escape(value) for name, value in values.items()}))

    def date(self, moment: int | str, tz: str = "UTC") -> str:
        """A day, from ms UTC or an ISO date: 22.11.2026 in Russian, 22 Nov 2026 in English."""
        if isinstance(moment, str):
            day = date.fromisoformat(moment)
        else:
            day = datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(tz)).date()
        return format_date(day, "dd.MM.y" if self.locale == "ru" else "d MMM y", locale=self.locale)

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self.locale)

    def percent(self, scaled: float) -> str:
        """A share of 0..1, to the whole per cent."""
        return format_percent(scaled, "#,##0 %" if self.locale == "ru" else "#,##0%", locale=self.locale)


@cache
def texts(locale: Locale) -> Texts:
    """The interface in one language; catalogues are read once."""
    return Texts(locale, _catalogue(locale))


def all_texts() -> dict[Locale, Texts]:
    return {locale: texts(locale) for locale in LOCALES}


def _catalogue(locale: Locale) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    with (_locales() / locale / "LC_MESSAGES" / "bot.po").open("rb") as source:
        write_mo(compiled, read_po(source, locale=locale))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _locales() -> Path:
    """Beside the package in a checkout, inside it when installed from a wheel."""
    package = Path(str(resources.files("bot")))
    beside = package.parent / "locales"
    return beside if beside.is_dir() else package / "locales"
