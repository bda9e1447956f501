from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.chat.screen import Screen
from bot.domain.certificate import ENDLESS, Rule, Verdict
from bot.features.certificates.screens import holder, ruling, staff
from bot.features.certificates.screens.ruling import Ruled
from bot.texts import Texts
from tests.domain.example import MODULE
from tests.domain.test_certificate import CERTIFICATE, NOON, OLD, RECORD, YEAR
from tests.features.drawing import check

URL = "https://bot.example/verify/A"
NAMED = replace(RECORD, bearer="Анна Петрова")
NEW = replace(OLD, version="b" * 64, number=2, law_as_of="2026-11-20")
WITHDRAWN = replace(RECORD, verdict=Verdict(True, "error", 3, NOON))
ERASED = replace(RECORD, certificate=replace(CERTIFICATE, named=True, document=2))
ENDLESSLY = replace(RECORD, certificate=replace(CERTIFICATE, until=None))
WHOLE = replace(RECORD, certificate=replace(CERTIFICATE, whole=True), behind=True, current=NEW)
GENERAL = Ruled(MODULE, Rule(), 12)
OWN = Ruled(MODULE, Rule(ENDLESS, True, NOON), 12)
SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "ask": lambda t: holder.name_screen(MODULE, 5, "", t),
    "ask-again": lambda t: holder.name_screen(MODULE, 5, "Анна", t, unread=True),
    "valid": lambda t: holder.certificate_screen(NAMED, URL, NOON, t),
    "no-web": lambda t: holder.certificate_screen(ERASED, "", NOON, t),
    "expired": lambda t: holder.certificate_screen(RECORD, URL, YEAR, t),
    "old-law": lambda t: holder.certificate_screen(replace(RECORD, behind=True, current=NEW), URL, NOON, t),
    "old-law-whole": lambda t: holder.certificate_screen(WHOLE, URL, NOON, t),
    "endless": lambda t: holder.certificate_screen(ENDLESSLY, URL, NOON, t),
    "brought": lambda t: holder.certificate_screen(replace(RECORD, brought=NEW, brought_at=NOON), URL, NOON, t),
    "withdrawn": lambda t: holder.certificate_screen(WITHDRAWN, URL, NOON, t),
    "regraded": lambda t: holder.certificate_screen(replace(RECORD, state="failed", raw=1, scaled=0.2), URL, NOON, t),
    "unname": lambda t: holder.unname_screen(5, t),
    "not-made": lambda t: holder.not_made_screen(5, "pdf", t),
    "note": lambda t: holder.judged_note(WITHDRAWN, NOON, t),
    "list": lambda t: holder.certificates_screen([NAMED, WITHDRAWN, ENDLESSLY], 0, 2, NOON, t),
    "list-none": lambda t: holder.certificates_screen([], 0, 1, NOON, t),
    "staff-find": staff.find_screen,
    "staff-unknown": lambda t: staff.find_screen(t, unknown=True),
    "staff-valid": lambda t: staff.checked_screen(NAMED, NOON, t),
    "staff-withdrawn": lambda t: staff.checked_screen(WITHDRAWN, NOON, t),
    "staff-reason": lambda t: staff.reason_screen(NAMED, t),
    "rules": lambda t: ruling.rules_screen([GENERAL, OWN], 0, 2, t),
    "rule": lambda t: ruling.rule_screen(GENERAL, t),
    "rule-own": lambda t: ruling.rule_screen(OWN, t),
    "rule-term": lambda t: ruling.term_screen(OWN, t),
    "rule-need": lambda t: ruling.need_screen(OWN, t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_it_was_read(name: str) -> None:
    check(f"certificate-{name}", SCREENS[name])
