"""`staff ...` and `certificate ...`."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated

import typer

from bot.cli.console import Json, clear_errors, say, settings
from bot.commands import certification, staffing

staff = typer.Typer(no_args_is_help=True, help="Staff roles.")
certificate = typer.Typer(no_args_is_help=True, help="Certificates.")


@staff.command("grant")
def staff_grant(
    person: Annotated[str, typer.Argument(help="Telegram id, or an address like web:demo-1.")],
    role: Annotated[str, typer.Argument(help="trainer, reviewer, regional-admin, admin or owner.")],
    region: Annotated[str, typer.Option(help="For a regional admin: an ISO 3166-2 code.")] = "",
) -> None:
    """Give a person a role; they need not have written to the bot yet."""
    with clear_errors():
        asyncio.run(staffing.grant(settings(), person, role, region))
        say(f"{person} is {role} now")


@staff.command("revoke")
def staff_revoke(person: str, role: str) -> None:
    """Take a role from a person, in every region."""
    with clear_errors():
        held = asyncio.run(staffing.revoke(settings(), person, role))
        say(f"{person} is no longer {role}" if held else f"{person} was not {role}")


@staff.command("list")
def staff_list(as_json: Json = False) -> None:
    """Who holds which role."""
    with clear_errors():
        found = asyncio.run(staffing.members(settings()))
        say(json.dumps(found, ensure_ascii=False) if as_json else staffing.members_table(found))


@certificate.command("show")
def certificate_show(code: str, as_json: Json = False) -> None:
    """What the check page says of a code: every field, and whether it is valid, expired, withdrawn or on old law."""
    with clear_errors():
        for line in asyncio.run(certification.told(settings(), code, as_json=as_json)):
            say(line)


@certificate.command("rules")
def certificate_rules(as_json: Json = False) -> None:
    """How long certificates of each module hold, and what keeps them up to date when the law changes."""
    with clear_errors():
        for line in asyncio.run(certification.rules(settings(), as_json=as_json)):
            say(line)
