"""People at their phones: what they do becomes updates, what they see is what the bot left in the chat."""

from collections.abc import Callable
from typing import Any

from . import markup
from .state import Chat, File, Message, State, Tap, Toast
from .updates import Updates
from .wire import Json

PATIENCE = 5.0


class Person(Chat):
    """Someone with a private chat with the bot; `chat=` in what they do names a group instead."""

    def __init__(self, number: int, name: str, language: str, state: State, updates: Updates) -> None:
        self.user: Json = {"id": number, "is_bot": False, "first_name": name, "language_code": language}
        super().__init__(number, {"id": number, "first_name": name, "type": "private"})
        self._state = state
        self._updates = updates
        self._seen: dict[int, int] = {}
        self.last_tap: Tap | None = None
        self.inline: str | None = None

    async def says(self, text: str, chat: Chat | None = None) -> Message:
        entities = markup.commands_in(text)
        return self._sends(chat or self, text=text, more={"entities": entities} if entities else {})

    async def sends_file(self, name: str, data: bytes, caption: str = "", chat: Chat | None = None) -> Message:
        return self._sends(chat or self, text=caption, file=self._state.keep("document", name, data))

    async def sends_photo(self, data: bytes, sides: tuple[int, int] = (4, 3)) -> Message:
        return self._sends(self, file=self._state.keep("photo", "photo.jpg", data, sides=sides))

    async def sends_poll(self, poll: Json) -> Message:
        """A poll made in the chat or forwarded to it, as the Bot API describes one."""
        return self._sends(self, more={"poll": poll})

    async def taps(self, button: str | int, chat: Chat | None = None) -> Tap:
        """Presses a button, by label (or a part of one that fits only once) or by position from 0, of the
        newest message with a keyboard."""
        where = chat or self
        newest = reversed(where.everything.values())
        shown = next((one for one in newest if one.keyboard and one.from_bot), None)
        assert shown is not None, f"nothing to tap: {where.pictured()}"
        data = _found(shown, button).data
        assert data is not None, f"{button!r} sends nothing to the bot"
        return self._taps(where, shown.message_id, data)

    async def taps_old(self, message_id: int, data: str, chat: Chat | None = None) -> Tap:
        """Presses a button of any message, deleted ones too, with any data: a forger's client can."""
        return self._taps(chat or self, message_id, data)

    async def asks_inline(self, query: str) -> str:
        self.inline = str(self._state.serial())
        self._state.inline_answers[self.inline] = None
        told = {"id": self.inline, "from": self.user, "query": query, "offset": "", "chat_type": "sender"}
        self._updates.add("inline_query", told, f"inline:{self.id}")
        return self.inline

    def block(self) -> None:
        self.blocked = True
        self._membership("member", "kicked")

    def unblock(self) -> None:
        self.blocked = False
        self._membership("kicked", "member")

    async def sees(
        self, wanted: Callable[[Message], bool] | str, timeout: float = PATIENCE, chat: Chat | None = None
    ) -> Message:
        """Waits for a screen that fits: a predicate, or a part of its text."""
        where = chat or self

        def fits() -> bool:
            shown = where.screen
            return shown is not None and (wanted in shown.text if isinstance(wanted, str) else wanted(shown))

        await where.until(fits, timeout, f"{self.user['first_name']} waits to see {wanted!r}")
        assert where.screen is not None
        return where.screen

    async def reaction(self, timeout: float = PATIENCE, chat: Chat | None = None) -> Message:
        """Waits until a message came, changed or went since this person last did something in the chat.
        A toast alone is no reaction: see `answered`."""
        where = chat or self
        before = self._seen.get(where.id, 0)
        await where.until(lambda: where.showings > before and where.screen is not None, timeout, "reaction")
        assert where.screen is not None
        return where.screen

    async def answered(self, timeout: float = PATIENCE) -> Toast:
        """Waits until this person's last tap is answered."""
        tap = self.last_tap
        assert tap is not None, "has not tapped yet"
        await tap.chat.until(lambda: tap.answer is not None, timeout, "answer to the tap")
        assert tap.answer is not None
        return tap.answer

    async def inline_results(self, timeout: float = PATIENCE) -> list[Json]:
        answers, asked = self._state.inline_answers, self.inline
        assert asked is not None, "has not asked yet"
        await self.until(lambda: answers[asked] is not None, timeout, "answer to the inline query")
        return answers[asked] or []

    def _acts(self, chat: Chat) -> None:
        assert not self.blocked or chat is not self, "unblock first"
        chat.started = True
        self._seen[chat.id] = chat.showings

    def _sends(self, chat: Chat, text: str = "", file: File | None = None, more: Json | None = None) -> Message:
        self._acts(chat)
        state = self._state
        message = Message(state.message_id(chat), chat, state.clock.now(), self.user, text, file=file, more=more or {})
        chat.everything[message.message_id] = message
        self._updates.add("message", message.body(), f"chat:{chat.id}")
        return message

    def _taps(self, chat: Chat, message_id: int, data: str) -> Tap:
        self._acts(chat)
        query_id, now = str(self._state.serial() << 4), self._state.clock.now()
        tap = self._state.taps[query_id] = self.last_tap = Tap(query_id, self, chat, message_id, now)
        shown = chat.everything.get(message_id)
        gone = {"chat": chat.described, "message_id": message_id, "date": 0}
        told: Json = {
            "id": query_id,
            "from": self.user,
            "message": gone if shown is None else shown.body(),
            "chat_instance": str(abs(chat.id) * 2_654_435_761 + 17),
            "data": data,
        }
        self._updates.add("callback_query", told, f"taps:{self.id}")
        return tap

    def _membership(self, old: str, new: str) -> None:
        self._updates.add("my_chat_member", membership(self._state, self, self.user, old, new), f"chat:{self.id}")


class Group(Chat):
    def __init__(self, number: int, title: str, state: State, updates: Updates) -> None:
        super().__init__(number, {"id": number, "title": title, "type": "supergroup"})
        self.started = True
        self._state = state
        self._updates = updates

    def adds_bot(self, by: Person) -> None:
        self.started, self.blocked = True, False
        self._member(by, "left", "member")

    def removes_bot(self, by: Person) -> None:
        self.blocked = True
        self._member(by, "member", "kicked")

    def joins(self, person: Person) -> None:
        message = Message(
            self._state.message_id(self), self, self._state.clock.now(), person.user,
            more={"new_chat_members": [person.user]},
        )  # fmt: skip
        self._updates.add("message", message.body(), f"chat:{self.id}")

    def _member(self, by: Person, old: str, new: str) -> None:
        self._updates.add("my_chat_member", membership(self._state, self, by.user, old, new), f"chat:{self.id}")


def membership(state: State, chat: Chat, by: Json, old: str, new: str) -> Json:
    def status(name: str) -> Json:
        return {"user": state.bot, "status": name, **({"until_date": 0} if name == "kicked" else {})}

    return {
        "chat": chat.described,
        "from": by,
        "date": int(state.clock.now()),
        "old_chat_member": status(old),
        "new_chat_member": status(new),
    }


def _found(shown: Message, button: str | int) -> Any:
    if isinstance(button, int):
        return shown.buttons[button]
    exact = [one for one in shown.buttons if one.label == button]
    near = exact or [one for one in shown.buttons if button in one.label]
    assert len(near) == 1, f"{button!r} fits {len(near)} of {shown.labels}"
    return near[0]
