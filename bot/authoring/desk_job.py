"""The desk as a job: arguments from outside the process in, a parcel out (see bot.engine.jobs)."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from bot.authoring import parcel, wizard
from bot.authoring.check import read_register
from bot.authoring.compile import Compiled
from bot.authoring.desk import receive
from bot.authoring.problems import problem
from bot.authoring.reference import Reference
from bot.authoring.revision import Received, refused

BASE: Final = "base.zip"


def compile_job(arguments: dict[str, Any]) -> bytes:
    """A parcel, for every file and every change. `arguments`:

    `task` is receive, edit, key or question; `lang` that of the trainer; `today` an ISO date; `content` the folder
    with the register of law; `files` base64 of `upload` (receive) and of `base`, a zip by `bundle.write_zip` (absent
    when a module is received anew). Beside them: receive `name`; edit `place`, `locale`, `text`; key `item`, `right`
    (a list of option ids, or of one number); question `question` (see `wizard.with_question`).
    """
    try:
        received = _done(arguments)
    except (MemoryError, RecursionError):
        received = refused([problem(str(arguments.get("name", ""))[:100] or "file", 0, "desk-too-much")])
    return parcel.dumps(received, arguments["lang"])


def _done(arguments: Mapping[str, Any]) -> Received:
    today = datetime.date.fromisoformat(arguments["today"])
    reference = read_register(Path(arguments["content"]))
    files = {name: base64.b64decode(data) for name, data in arguments["files"].items() if data}
    drafted = receive(BASE, files["base"], today, reference) if "base" in files else None
    if drafted and drafted.compiled is None:
        return drafted
    base = drafted.compiled if drafted else None
    if arguments["task"] == "receive":
        return receive(arguments["name"], files.get("upload", b""), today, reference, base, arguments["lang"])
    if base is None:
        raise ValueError(f"{arguments['task']} without a draft")
    return _TASKS[arguments["task"]](base, arguments, today, reference)


Change = Callable[[Compiled, Mapping[str, Any], datetime.date, Reference], Received]


def _edit(base: Compiled, arguments: Mapping[str, Any], today: datetime.date, reference: Reference) -> Received:
    return wizard.edit(base, arguments["place"], arguments["locale"], arguments["text"], today, reference)


def _key(base: Compiled, arguments: Mapping[str, Any], today: datetime.date, reference: Reference) -> Received:
    return wizard.key(base, arguments["item"], arguments["right"], today, reference)


def _question(base: Compiled, arguments: Mapping[str, Any], today: datetime.date, reference: Reference) -> Received:
    return wizard.with_question(base, arguments["question"], today, reference)


_TASKS: Final[Mapping[str, Change]] = {"edit": _edit, "key": _key, "question": _question}
