"""Buttons of certificates: the holder's, and those of who checks, withdraws and rules them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from bot.chat.action import Action, Longest, Slug, Small, Word, action

Code = Annotated[str, Longest(16)]


@action("cel")
@dataclass(frozen=True, slots=True)
class Certificates(Action):
    """All of mine, one page of them."""

    page: Small


@action("ceo")
@dataclass(frozen=True, slots=True)
class OpenCertificate(Action):
    """The certificate of an attempt; for the first one it asks for the name."""

    attempt: int


@action("cen")
@dataclass(frozen=True, slots=True)
class NameCertificate(Action):
    """Ask for the name, with the text that is agreed to; typed text there is the name."""

    attempt: int


@action("cew")
@dataclass(frozen=True, slots=True)
class IssueNameless(Action):
    """A certificate that carries its code alone."""

    attempt: int


@action("cef")
@dataclass(frozen=True, slots=True)
class GetCertificate(Action):
    """The certificate as a file: `form` is pdf, png or badge."""

    attempt: int
    form: Word


@action("ceu")
@dataclass(frozen=True, slots=True)
class Unname(Action):
    """Ask whether to take the name off all of mine."""

    attempt: int


@action("cex")
@dataclass(frozen=True, slots=True)
class UnnameNow(Action):
    """Take it off and erase it."""

    attempt: int


@action("ces")
@dataclass(frozen=True, slots=True)
class FindCertificate(Action):
    """For staff: ask for a code; typed text there is it."""


@action("cec")
@dataclass(frozen=True, slots=True)
class CheckCertificate(Action):
    """For staff: what the certificate with this code says."""

    code: Code


@action("cej")
@dataclass(frozen=True, slots=True)
class JudgeCertificate(Action):
    """Ask why it is to be withdrawn."""

    code: Code


@action("cev")
@dataclass(frozen=True, slots=True)
class WithdrawCertificate(Action):
    """Withdraw it; `reason` is a word of domain.certificate.REASONS."""

    code: Code
    reason: Word


@action("cer")
@dataclass(frozen=True, slots=True)
class RestoreCertificate(Action):
    """Take a withdrawal back."""

    code: Code


@action("cem")
@dataclass(frozen=True, slots=True)
class CertificateRules(Action):
    """For staff: how long certificates of each module hold, one page of modules."""

    page: Small


@action("cea")
@dataclass(frozen=True, slots=True)
class CertificateRule(Action):
    """The rule of one module."""

    module: Slug


@action("ceh")
@dataclass(frozen=True, slots=True)
class ChooseCertificateTerm(Action):
    """Ask how long its certificates shall hold."""

    module: Slug


@action("cet")
@dataclass(frozen=True, slots=True)
class SetCertificateTerm(Action):
    """They hold so long from now on; `term` is a word of domain.certificate.TERMS."""

    module: Slug
    term: Word


@action("ceg")
@dataclass(frozen=True, slots=True)
class ChooseCertificateNeed(Action):
    """Ask what brings them up to date when the module changes in substance."""

    module: Slug


@action("ceb")
@dataclass(frozen=True, slots=True)
class SetCertificateNeed(Action):
    """From now on it is that; `need` is a word of domain.certificate.NEEDS."""

    module: Slug
    need: Word
