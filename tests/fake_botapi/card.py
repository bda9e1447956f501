"""What the bot tells about itself: commands, name, descriptions, each by language."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from .state import State
from .wire import Json, bad

CARD = {"name": 64, "description": 512, "short_description": 120}


def _language(params: Json) -> str:
    code: str = params.get("language_code", "")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")
    return code


def _scope(params: Json) -> tuple[str, str]:
    scope = params.get("scope") or {"type": "default"}
    parts = [scope["type"], scope.get("chat_id"), scope.get("user_id")]
    return ":".join(str(part) for part in parts if part is not None), _language(params)


def set_commands(state: State, params: Json) -> bool:
    if len(params["commands"]) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in params["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    state.commands[_scope(params)] = params["commands"]
    return True


def set_card(state: State, params: Json, part: str) -> bool:
    text = params.get(part, "")
    if len(text) > CARD[part]:
        raise bad(f"{part} is too long")
    state.card[part, _language(params)] = text
    return True


def drop_commands(state: State, params: Json) -> bool:
    state.commands.pop(_scope(params), None)
    return True


def get_commands(state: State, params: Json) -> list[Json]:
    return state.commands.get(_scope(params), [])


def get_card(state: State, params: Json, part: str) -> Json:
    return {part: state.card.get((part, _language(params)), "")}


CARD_METHODS: dict[str, Callable[[State, Json], Any]] = {
    "setmycommands": set_commands,
    "deletemycommands": drop_commands,
    "getmycommands": get_commands,
    **{f"setmy{part.replace('_', '')}": partial(set_card, part=part) for part in CARD},
    **{f"getmy{part.replace('_', '')}": partial(get_card, part=part) for part in CARD},
}
