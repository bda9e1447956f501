"""Words for roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.chat.html import Html, join
from bot.chat.screen import Button, Rows
from bot.domain.course import Bilingual
from bot.domain.learner import Role
from bot.domain.staffing import Member, Obstacle
from bot.texts import Texts


def role_words(role: Role, t: Texts) -> str:
    return {
        Role.LEARNER: t("Learner"),
        Role.TRAINER: t("Trainer"),
        Role.REVIEWER: t("Reviewer"),
        Role.REGIONAL_ADMIN: t("Regional admin"),
        Role.ADMIN: t("Admin"),
        Role.OWNER: t("Owner"),
    }[role]


def plural_words(role: Role, t: Texts) -> str:
    return {
        Role.LEARNER: t("Learners"),
        Role.TRAINER: t("Trainers"),
        Role.REVIEWER: t("Reviewers"),
        Role.REGIONAL_ADMIN: t("Regional admins"),
        Role.ADMIN: t("Admins"),
        Role.OWNER: t("Owners"),
    }[role]


def means(role: Role, t: Texts) -> str:
    """What the role is for."""
    return {
        Role.LEARNER: t("Takes modules."),
        Role.TRAINER: t("Makes and publishes modules, runs cohorts, answers questions."),
        Role.REVIEWER: t("A lawyer who reads drafts and the law register, and signs them."),
        Role.REGIONAL_ADMIN: t("Sees the figures of one region and announces things to its people."),
        Role.ADMIN: t("Sees all figures and the log; invites trainers, reviewers and regional admins."),
        Role.OWNER: t("May do everything, and decides who is an admin."),
    }[role]


def with_region(role: Role, region: Bilingual | None, t: Texts) -> str:
    """`region` None: the role has none."""
    return f"{role_words(role, t)}, {region[t.locale]}" if region else role_words(role, t)


def held_line(member: Member, region: Bilingual | None, t: Texts) -> Html:
    since = t("since {date}", date=t.date(member.at))
    return join(" · ", with_region(member.role, region, t), since)


def obstacle_words(obstacle: Obstacle, t: Texts) -> str:
    return {
        "own": t("Nobody changes their own role."),
        "above": t("Only an owner can change that."),
        "last-owner": t("The last owner stays. Invite another one first."),
    }[obstacle]


def became(role: Role, t: Texts) -> str:
    return {
        Role.LEARNER: t("You are a learner now."),
        Role.TRAINER: t("You are a trainer now."),
        Role.REVIEWER: t("You are a reviewer now."),
        Role.REGIONAL_ADMIN: t("You are a regional admin now."),
        Role.ADMIN: t("You are an admin now."),
        Role.OWNER: t("You are an owner now."),
    }[role]


def in_role_rows(buttons: Mapping[Role, Button]) -> Rows:
    """The roles of one kind side by side; the longest name has a row to itself."""
    rows = ((Role.TRAINER, Role.REVIEWER), (Role.REGIONAL_ADMIN,), (Role.ADMIN, Role.OWNER))
    found = (tuple(buttons[role] for role in row if role in buttons) for row in rows)
    return tuple(row for row in found if row)


def paged(numbers: Sequence[object], page: int, size: int) -> tuple[int, int]:
    """The page that there is, and how many there are."""
    pages = max(1, -(-len(numbers) // size))
    return min(page, pages - 1), pages
