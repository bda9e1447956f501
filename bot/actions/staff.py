"""Buttons of staff and their roles, and of the log of what staff did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from bot.chat.action import Action, Longest, Small, Word, action

RoleName = Annotated[str, Longest(14)]
LinkToken = Annotated[str, Longest(16)]


@action("sta")
@dataclass(frozen=True, slots=True)
class Staff(Action):
    """How many hold which role."""


@action("sth")
@dataclass(frozen=True, slots=True)
class RoleHolders(Action):
    """Who holds a role, one page of them."""

    role: RoleName
    page: Small


@action("stp")
@dataclass(frozen=True, slots=True)
class OpenMember(Action):
    """One member of staff, by the short number that is shown of them."""

    number: Word


@action("stk")
@dataclass(frozen=True, slots=True)
class TakeRole(Action):
    """Ask before it is taken."""

    number: Word
    role: RoleName
    region: Word


@action("stx")
@dataclass(frozen=True, slots=True)
class TakeRoleNow(Action):
    number: Word
    role: RoleName
    region: Word


@action("stl")
@dataclass(frozen=True, slots=True)
class StaffLinks(Action):
    """My links that wait for somebody or for my word, one page of them."""

    page: Small


@action("sti")
@dataclass(frozen=True, slots=True)
class NewStaffLink(Action):
    """Ask for the role."""


@action("str")
@dataclass(frozen=True, slots=True)
class StaffLinkRegion(Action):
    """A regional admin's region, one page of the list."""

    page: Small


@action("stq")
@dataclass(frozen=True, slots=True)
class StaffLinkRole(Action):
    """Say what the role means, and ask whether to make the link."""

    role: RoleName
    region: Word


@action("stm")
@dataclass(frozen=True, slots=True)
class MakeStaffLink(Action):
    """`token` makes the second tap of the same button find the link made by the first."""

    role: RoleName
    region: Word
    token: Word


@action("sto")
@dataclass(frozen=True, slots=True)
class OpenStaffLink(Action):
    link: int


@action("stw")
@dataclass(frozen=True, slots=True)
class WithdrawStaffLink(Action):
    link: int


@action("stc")
@dataclass(frozen=True, slots=True)
class ConfirmMember(Action):
    """Who opened the link is who was meant: the role is theirs."""

    link: int


@action("stf")
@dataclass(frozen=True, slots=True)
class RefuseMember(Action):
    link: int


@action("stu")
@dataclass(frozen=True, slots=True)
class UseStaffLink(Action):
    """What `/start s-token` means; never a button."""

    token: LinkToken


@action("stg")
@dataclass(frozen=True, slots=True)
class StaffLog(Action):
    """What staff did before the row `before` (0: the newest); `number` is whose, empty: everyone's."""

    before: int
    number: Word
