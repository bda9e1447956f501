"""What each method does. A method takes the checked parameters and returns the result, or refuses."""

from collections.abc import Callable
from functools import partial
from typing import Any

from . import keyboards, markup
from .card import CARD_METHODS
from .media import sent_file
from .state import TAP_LIFE, Chat, Message, State, Toast
from .wire import Json, Refused, bad

DELETE_WITHIN = 48 * 3600
TEXT_MAX, CAPTION_MAX, TOAST_MAX = 4096, 1024, 200
DOWNLOAD_MAX = 20 * 1024 * 1024
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
Words = tuple[str, tuple[markup.Entity, ...]]


def words(params: Json, name: str = "text", most: int = TEXT_MAX) -> Words:
    if params.get("entities") or params.get("caption_entities"):
        raise bad("the fake reads parse_mode=HTML, not entities")
    text, found = markup.parsed(params.get(name, ""), params.get("parse_mode", ""))
    if len(text) > most:
        raise bad("message is too long" if name == "text" else "message caption is too long")
    if name == "text" and not text:
        raise bad("message text is empty")
    return text, found


def writable(state: State, params: Json) -> Chat:
    chat = state.chat(params.get("chat_id"))
    if chat.blocked:
        raise Refused(403, "Forbidden: bot was kicked from the supergroup chat" if chat.is_group
                      else "Forbidden: bot was blocked by the user")  # fmt: skip
    return chat


def _new(state: State, params: Json, said: Words, **more: Any) -> Message:
    chat = writable(state, params)
    keyboard = keyboards.checked(params.get("reply_markup"))
    reply = params.get("reply_parameters")
    if reply and reply["message_id"] not in chat.everything and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    message = Message(
        state.message_id(chat), chat, state.clock.now(), state.bot, said[0], said[1], keyboard,
        protected=params.get("protect_content", False), **more,
    )  # fmt: skip
    chat.show(message)
    return message


def send_message(state: State, params: Json) -> Json:
    return _new(state, params, words(params)).body()


def send_file(state: State, params: Json, kind: str) -> Json:
    said = words(params, "caption", CAPTION_MAX)
    writable(state, params)
    return _new(state, params, said, file=sent_file(state, kind, params[kind])).body()


def send_media_group(state: State, params: Json) -> list[Json]:
    if not 2 <= len(params["media"]) <= 10:
        raise bad("group send failed: 2-10 media are needed")
    writable(state, params)
    album = {"media_group_id": str(state.serial())}
    parts = [(words(one, "caption", CAPTION_MAX), sent_file(state, one["type"], one["media"]))
             for one in params["media"]]  # fmt: skip
    return [_new(state, params, said, file=file, more=dict(album)).body() for said, file in parts]


def send_chat_action(state: State, params: Json) -> bool:
    if params["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    writable(state, params).actions.append(params["action"])
    return True


def _edited(state: State, params: Json) -> Message:
    if "inline_message_id" in params:
        raise bad("the fake has no inline messages to edit")
    message = writable(state, params).everything.get(params.get("message_id", 0))
    if message is None:
        raise bad("message to edit not found")
    if not message.from_bot:
        raise bad("message can't be edited")
    return message


def _change(state: State, message: Message, said: Words, keyboard: Json | None, file: Any) -> Json:
    if (said[0], said[1], keyboard, file) == (message.text, message.entities, message.keyboard, message.file):
        raise bad(SAME)
    message.text, message.entities = said
    message.keyboard, message.file, message.edited = keyboard, file, state.clock.now()
    message.chat.show(message)
    return message.body()


def edit_text(state: State, params: Json) -> Json:
    message, said = _edited(state, params), words(params)
    if message.file is not None:
        raise bad("there is no text in the message to edit")
    return _change(state, message, said, keyboards.checked(params.get("reply_markup")), None)


def edit_caption(state: State, params: Json) -> Json:
    message, said = _edited(state, params), words(params, "caption", CAPTION_MAX)
    if message.file is None:
        raise bad("there is no caption in the message to edit")
    return _change(state, message, said, keyboards.checked(params.get("reply_markup")), message.file)


def edit_media(state: State, params: Json) -> Json:
    message, media = _edited(state, params), params["media"]
    said = words(media, "caption", CAPTION_MAX)
    file = sent_file(state, media["type"], media["media"])
    return _change(state, message, said, keyboards.checked(params.get("reply_markup")), file)


def edit_keyboard(state: State, params: Json) -> Json:
    message = _edited(state, params)
    keyboard = keyboards.checked(params.get("reply_markup"))
    return _change(state, message, (message.text, message.entities), keyboard, message.file)


def _delete(state: State, chat: Chat, message_id: int) -> None:
    message = chat.everything.get(message_id)
    if message is None:
        raise bad("message to delete not found")
    if state.clock.now() - message.date > DELETE_WITHIN:
        raise bad("message can't be deleted for everyone")
    if chat.is_group and not message.from_bot:
        raise bad("message can't be deleted")
    chat.remove(message_id)


def delete_message(state: State, params: Json) -> bool:
    _delete(state, state.chat(params["chat_id"]), params["message_id"])
    return True


def delete_messages(state: State, params: Json) -> bool:
    chat, numbers = state.chat(params["chat_id"]), params["message_ids"]
    if not 1 <= len(numbers) <= 100:
        raise bad("1-100 message identifiers are needed")
    for number in numbers:  # those that are gone are passed over, as Telegram does
        if number in chat.everything:
            _delete(state, chat, number)
    return True


def answer_tap(state: State, params: Json) -> bool:
    tap = state.taps.get(params["callback_query_id"])
    if tap is None or tap.answer is not None or state.clock.now() - tap.at > TAP_LIFE:
        raise bad(TOO_OLD)
    text = params.get("text", "")
    if len(text) > TOAST_MAX:
        raise bad("MESSAGE_TOO_LONG")
    tap.answer = Toast(text, params.get("show_alert", False), params.get("url"))
    if text:  # seen by who tapped alone, in a group too
        tap.by.toasts.append(tap.answer)
        tap.by.changed()
    tap.chat.changed()
    return True


def answer_inline(state: State, params: Json) -> bool:
    query, results = params["inline_query_id"], params["results"]
    if state.inline_answers.get(query, results) is not None:
        raise bad(TOO_OLD)
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    if len({one["id"] for one in results}) != len(results):
        raise bad("RESULT_ID_DUPLICATE")
    for one in results:
        if not 1 <= len(one["id"].encode()) <= 64:
            raise bad("RESULT_ID_INVALID")
        keyboards.checked(one.get("reply_markup"))
        content = one.get("input_message_content") or {}
        if "message_text" in content:
            words(content | {"text": content["message_text"]})
    state.inline_answers[query] = results
    for chat in state.chats.values():
        if getattr(chat, "inline", None) == query:
            chat.changed()
    return True


def get_file(state: State, params: Json) -> Json:
    file = state.files.get(params["file_id"])
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_MAX:
        raise bad("file is too big")
    state.link(file)
    ids = {"file_id": file.file_id, "file_unique_id": file.unique_id}
    folder = f"/var/lib/telegram-bot-api/{state.token}/" if state.local else ""
    return ids | {"file_size": len(file.data), "file_path": folder + file.path}


def get_me(state: State, params: Json) -> Json:
    flags = ("can_join_groups", "supports_inline_queries")
    quiet = ("can_read_all_group_messages", "can_connect_to_business", "has_main_web_app")
    return state.bot | dict.fromkeys(flags, True) | dict.fromkeys(quiet, False)


def get_chat(state: State, params: Json) -> Json:
    described = state.chat(params["chat_id"]).described
    return described | {"accent_color_id": 0, "max_reaction_count": 11}


def leave_chat(state: State, params: Json) -> bool:
    state.chat(params["chat_id"]).started = False
    return True


# Methods that put something before people: the ones floods are counted on.
MESSAGES: dict[str, Callable[[State, Json], Any]] = {
    "sendmessage": send_message,
    "sendphoto": partial(send_file, kind="photo"),
    "senddocument": partial(send_file, kind="document"),
    "sendmediagroup": send_media_group,
    "editmessagetext": edit_text,
    "editmessagecaption": edit_caption,
    "editmessagemedia": edit_media,
    "editmessagereplymarkup": edit_keyboard,
}
METHODS: dict[str, Callable[[State, Json], Any]] = {
    **MESSAGES,
    "sendchataction": send_chat_action,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "answercallbackquery": answer_tap,
    "answerinlinequery": answer_inline,
    "getfile": get_file,
    "getme": get_me,
    "getchat": get_chat,
    "leavechat": leave_chat,
    "logout": lambda state, params: True,
    "close": lambda state, params: True,
    **CARD_METHODS,
}
