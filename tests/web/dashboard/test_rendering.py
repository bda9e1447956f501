"""A page and its headers."""

from __future__ import annotations

from bot.texts import texts
from bot.web.dashboard.rendering import render


def test_what_is_said_is_escaped_and_named_in_its_language() -> None:
    for locale in ("ru", "en"):
        t = texts(locale)
        said = render("door.html", t, 410, title="<i>", said="<b>&", hint="", button="", app=False)
        text = bytes(said.body).decode()
        assert (said.status_code, said.headers["content-language"]) == (410, locale)
        assert f'<html lang="{locale}">' in text and "&lt;b&gt;&amp;" in text and "<i>" not in text


def test_only_a_mini_app_may_be_a_frame() -> None:
    values = {"title": "", "said": "", "hint": "", "button": "", "app": False}
    alone = render("door.html", texts("en"), **values)
    framed = render("door.html", texts("en"), framed=True, **values)
    assert alone.headers["content-security-policy"].endswith("frame-ancestors 'none'")
    assert framed.headers["content-security-policy"].endswith("frame-ancestors https://web.telegram.org")
