"""Roles by command: who may hold them, where, and that the log says so."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import commands
from bot.cli import app
from bot.commands import CommandError, staffing
from bot.domain.learner import Role
from bot.settings import Settings
from bot.store import learners, outbox
from bot.store.db import Tx
from tests import content

FAR = 2**53
"""ms UTC: a moment at which everything is due."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(DATABASE_URL=f"sqlite:///{tmp_path}/bot.db")


async def write(settings: Settings, work: Callable[[Tx], Awaitable[object]]) -> None:
    async with commands.database(settings) as store:
        await store.write(work)


async def test_what_the_operator_does_is_in_the_log(settings: Settings) -> None:
    await staffing.grant(settings, "12345", "trainer", "")
    await staffing.grant(settings, "12345", "regional-admin", "RU-MOW")
    assert await staffing.revoke(settings, "12345", "trainer")
    assert not await staffing.revoke(settings, "12345", "reviewer"), "nothing was taken, so nothing is logged"
    (one,) = await staffing.members(settings)
    assert (one["addresses"], one["role"], one["region"], one["by"]) == (
        *(["tg:12345"], "regional-admin", "RU-MOW", "operator"),
    )
    found = await staffing.log(settings, "", 10)
    assert [(entry["act"], entry["role"], entry["person"]) for entry in found] == [
        ("staff revoke", "operator", None),
        ("staff grant", "operator", None),
        ("staff grant", "operator", None),
    ]
    assert found[1]["detail"] == {"person": one["person"], "role": "regional-admin", "region": "RU-MOW"}


async def test_the_log_is_cut_by_day_and_by_number(settings: Settings) -> None:
    for person in ("1", "2", "3"):
        await staffing.grant(settings, person, "trainer", "")
    assert len(await staffing.log(settings, "2020-01-01", 2)) == 2
    assert await staffing.log(settings, "2999-01-01", 10) == []
    for since, limit in (("tomorrow", 1), ("", 0)):
        with pytest.raises(CommandError, match=r"--since is a date|--limit is 1"):
            await staffing.log(settings, since, limit)


@pytest.mark.parametrize(
    ("role", "region", "said"),
    [
        ("regional-admin", "", "--region is for a regional-admin, who needs one"),
        ("trainer", "RU-MOW", "--region is for a regional-admin"),
        ("learner", "", "there is no role learner; there are trainer, reviewer"),
        ("king", "", "there is no role king"),
    ],
)
async def test_a_role_has_a_region_exactly_when_it_needs_one(
    settings: Settings, role: str, region: str, said: str
) -> None:
    with pytest.raises(CommandError, match=said):
        await staffing.grant(settings, "1", role, region)
    assert await staffing.members(settings) == await staffing.log(settings, "", 9) == []


async def test_a_region_is_one_that_is_published(settings: Settings) -> None:
    await write(settings, content.example)
    with pytest.raises(CommandError, match="there is no region RU-XXX; there are RU-"):
        await staffing.grant(settings, "1", "regional-admin", "RU-XXX")
    await staffing.grant(settings, "1", "regional-admin", "RU-MOW")


async def test_the_last_owner_stays(settings: Settings) -> None:
    await staffing.grant(settings, "1", "owner", "")
    with pytest.raises(CommandError, match="the last owner"):
        await staffing.revoke(settings, "1", "owner")
    assert not await staffing.revoke(settings, "2", "owner")
    await staffing.grant(settings, "2", "owner", "")
    assert await staffing.revoke(settings, "1", "owner")


async def test_a_role_of_another_release_harms_nobody(settings: Settings) -> None:
    await staffing.grant(settings, "1", "trainer", "")
    await write(settings, lambda tx: _king(tx))
    async with commands.database(settings) as store:
        held = await store.read(learners.all_roles)
        assert sorted(map(sorted, held.values())) == [["learner"], ["learner", "trainer"]]
        assert await store.read(lambda tx: learners.roles(tx, 5)) == {Role.LEARNER}
    assert [one["role"] for one in await staffing.members(settings)] == ["trainer"]


async def _king(tx: Tx) -> None:
    await tx.run("grant_role", learner=5, role="king", region="", now=1, by="operator")


def test_the_commands_speak_to_people_and_to_programs(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        result = CliRunner().invoke(app, words, env={"DATABASE_URL": f"sqlite:///{tmp_path}/bot.db"})
        assert result.exit_code == 0, result.stderr
        return result.stdout

    assert run("staff", "list") == "nobody holds a role\n"
    assert run("audit") == "nothing is in the log\n"
    run("staff", "grant", "7", "regional-admin", "--region", "RU-KGD")
    assert "regional-admin  RU-KGD" in run("staff", "list") and "tg:7" in run("staff", "list")
    assert run("audit", "--limit", "1").endswith("operator   staff grant\n")
    assert [one["role"] for one in json.loads(run("staff", "list", "--json"))] == ["regional-admin"]
    (entry,) = json.loads(run("audit", "--json"))
    assert entry["detail"]["role"] == "regional-admin"


async def test_who_is_given_or_loses_a_role_is_told_other_commands(settings: Settings) -> None:
    async def told(tx: Tx) -> list[tuple[str, str]]:
        calls = await outbox.load(tx, [one for one, _ in await outbox.due(tx, FAR, 10)])
        return [(call.kind, call.address) for call in calls]

    async with commands.database(settings) as store:
        await staffing.grant(settings, "12345", "trainer", "")
        assert await store.read(told) == [("menu", "tg:12345")]
        (first,) = await store.read(lambda tx: outbox.due(tx, FAR, 10))
        await staffing.revoke(settings, "12345", "trainer")
        (second,) = await store.read(lambda tx: outbox.due(tx, FAR, 10))
        assert (second[0], second[1] > first[1]) == (first[0], True), "the later one takes its place"
