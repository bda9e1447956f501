"""A page as HTML, and the headers that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import Response

from bot.texts import OTHER, Texts
from bot.web.dashboard import words

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors {}"
)
_TELEGRAM: Final = "https://web.telegram.org"
"""Where a Mini App is a frame in a page."""


def render(name: str, t: Texts, code: int = 200, *, framed: bool = False, **values: Any) -> Response:
    """`framed`: it may be shown in a frame of Telegram's own page."""
    other = OTHER[t.locale]
    around: Mapping[str, Any] = {
        "lang": t.locale,
        "other": other,
        "other_label": {"ru": "Русский", "en": "English"}[other],
        "w": words.frame(t),
        "nav": (),
        **values,
    }
    text = _templates().get_template(name).render(around)
    headers = {
        "Content-Language": t.locale,
        "Content-Security-Policy": _POLICY.format(_TELEGRAM if framed else "'none'"),
        "X-Robots-Tag": "noindex, nofollow, noarchive",
    }
    return Response(text, code, headers, media_type="text/html")


@cache
def _templates() -> Environment:
    loader = PackageLoader("bot.web.dashboard", "templates")
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
