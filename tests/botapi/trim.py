"""Cuts the whole description of the Bot API down to what the fake server checks:
`python -m tests.botapi.trim path/to/whole/api.json` rewrites api.json beside this file."""

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
METHODS = """
    getUpdates setWebhook deleteWebhook getWebhookInfo getMe logOut close
    sendMessage sendPhoto sendDocument sendMediaGroup sendChatAction
    editMessageText editMessageCaption editMessageMedia editMessageReplyMarkup deleteMessage deleteMessages
    answerCallbackQuery answerInlineQuery getFile getChat leaveChat
    setMyCommands deleteMyCommands getMyCommands setMyName getMyName setMyDescription getMyDescription
    setMyShortDescription getMyShortDescription
""".split()
# What the fake itself says: its updates are checked against these in its own tests.
ANSWERS = """
    Update Message User Chat CallbackQuery InaccessibleMessage MaybeInaccessibleMessage MessageEntity Document
    PhotoSize File InlineQuery ChatMemberUpdated ChatMember ChatMemberMember ChatMemberBanned ChatMemberLeft
    ChatMemberOwner ChatMemberRestricted
    ChatMemberAdministrator WebhookInfo InlineKeyboardMarkup
""".split()


def _slim(fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: field[key] for key in ("name", "types", "required")} for field in fields]


def _named(types: list[str]) -> list[str]:
    return [name.rsplit(" of ", 1)[-1] for name in types]


def trimmed(whole: dict[str, Any]) -> dict[str, Any]:
    methods = {name: _slim(whole["methods"][name].get("fields", [])) for name in METHODS}
    wanted = [t for fields in methods.values() for field in fields for t in _named(field["types"])]
    types: dict[str, Any] = {}
    while wanted:
        name = wanted.pop()
        source = whole["types"].get(name)
        if source is None or name in types:
            continue
        types[name] = {"subtypes": source.get("subtypes", []), "fields": _slim(source.get("fields", []))}
        wanted += types[name]["subtypes"]
        wanted += [t for field in types[name]["fields"] for t in _named(field["types"])]
    for name in ANSWERS:
        source = whole["types"][name]
        types.setdefault(name, {"subtypes": source.get("subtypes", []), "fields": _slim(source.get("fields", []))})
    return {
        "version": whole["version"],
        "methods": methods,
        "types": types,
        "not_modelled": sorted(set(whole["methods"]) - set(METHODS)),
    }


if __name__ == "__main__":
    cut = trimmed(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    (HERE / "api.json").write_text(json.dumps(cut, separators=(",", ":")).replace('"types"', '\n"types"') + "\n")
