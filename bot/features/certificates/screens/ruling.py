"""What an admin sees of the rules by which certificates of modules are issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot import actions
from bot.chat.html import Html, bold, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.certificate import NEEDS, TERMS, Rule
from bot.domain.course import Module
from bot.layout import cut, footer, in_rows, turning
from bot.reporting import certificate_words as words
from bot.texts import Texts

PAGE: Final = 6


@dataclass(frozen=True, slots=True)
class Ruled:
    """A module and its rule; `general`: the months of all modules without one."""

    module: Module
    rule: Rule
    general: int


def rules_screen(page_of: Sequence[Ruled], page: int, pages: int, t: Texts) -> Screen:
    listed = [lines(_title(one, t), _told(one, t)) for one in page_of]
    text = paragraphs(bold(t("How long certificates hold")), *listed)
    buttons = [(Button(cut(_title(one, t)), actions.CertificateRule(one.module.id)),) for one in page_of]
    back = (Button(t("Certificates"), actions.FindCertificate()),)
    return Screen(text, (*buttons, *turning(page, pages, actions.CertificateRules), back, footer(t)))


def rule_screen(ruled: Ruled, t: Texts) -> Screen:
    at = ruled.rule.at
    text = paragraphs(
        lines(bold(_title(ruled, t)), t("Certificates of this module")),
        _told(ruled, t),
        t("Set on {date}.", date=t.date(at)) if at is not None else "",
        t("A change is for certificates issued from then on; those issued before stay as they are printed."),
    )
    rows = (
        (Button(t("How long they hold"), actions.ChooseCertificateTerm(ruled.module.id)),),
        (Button(t("When the law changes"), actions.ChooseCertificateNeed(ruled.module.id)),),
        (Button(t("All modules"), actions.CertificateRules(0)),),
        footer(t),
    )
    return Screen(text, rows)


def term_screen(ruled: Ruled, t: Texts) -> Screen:
    text = paragraphs(
        lines(bold(_title(ruled, t)), t("How long shall its certificates hold?")),
        t("Thirty days before the end a new one is offered, for taking the module again. No end: nobody is reminded."),
    )
    chosen = [
        Button(_term_label(months, ruled, t), actions.SetCertificateTerm(ruled.module.id, word))
        for word, months in TERMS.items()
    ]
    return Screen(text, (*in_rows(chosen[:-2], 2), *in_rows(chosen[-2:], 1), _back(ruled, t), footer(t)))


def need_screen(ruled: Ruled, t: Texts) -> Screen:
    text = paragraphs(
        lines(bold(_title(ruled, t)), t("What brings a certificate up to date when the law changes?")),
        t("The lesson on what changed: who takes it has a valid certificate again, to the end printed on it."),
        t("Only the whole module: the certificate is on an older text of the law until the module is taken again."),
    )
    labels = {False: t("The lesson on what changed"), True: t("Only the whole module")}
    chosen = [
        (
            Button(
                _marked(labels[whole], whole == ruled.rule.whole),
                actions.SetCertificateNeed(ruled.module.id, word),
            ),
        )
        for word, whole in NEEDS.items()
    ]
    return Screen(text, (*chosen, _back(ruled, t), footer(t)))


def _told(ruled: Ruled, t: Texts) -> Html:
    return lines(
        t("How long: {term}.", term=words.term(ruled.rule, ruled.general, t)),
        t("When the law changes: {need}.", need=words.enough(ruled.rule.whole, t)),
    )


def _term_label(months: int | None, ruled: Ruled, t: Texts) -> str:
    if months is None:
        label = t("As for all: {months}", months=words.months(ruled.general, t))
    else:
        label = words.months(months, t) if months else t("No end date")
    return _marked(label, months == ruled.rule.months)


def _marked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _back(ruled: Ruled, t: Texts) -> tuple[Button, ...]:
    return (Button(t("Back"), actions.CertificateRule(ruled.module.id)),)


def _title(ruled: Ruled, t: Texts) -> str:
    return plain(ruled.module.title[t.locale])
