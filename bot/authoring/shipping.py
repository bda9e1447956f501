"""A module on its way into the job process that writes it as a file in the form somebody asked for."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.authoring.canonical import read_canonical, version
from bot.authoring.compile import Compiled
from bot.domain.course import LOCALES, Locale

Writer = Callable[[Compiled, Locale], bytes]
"""A module as the bytes of a file; the language matters where a file has only one."""
_BODY: Final = "canonical.json"
_MEDIA: Final = "media/"


def pack(compiled: Compiled) -> bytes:
    """Exactly this version with its pictures; nothing is compiled on the other side."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(_BODY), compiled.canonical)
        for digest, data in sorted(compiled.media.items()):
            archive.writestr(zipfile.ZipInfo(f"{_MEDIA}{digest}"), data)
    return out.getvalue()


def unpack(data: bytes) -> Compiled:
    """The inverse of `pack`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        canonical = archive.read(_BODY)
        names = [name for name in archive.namelist() if name.startswith(_MEDIA)]
        media = {name.removeprefix(_MEDIA): archive.read(name) for name in names}
    module = read_canonical(canonical)
    return Compiled(module, version(canonical), canonical, media)


def export_job(arguments: Mapping[str, Any], writers: Mapping[str, Writer]) -> bytes:
    """`arguments`: `form`, a key of `writers`; `lang`; `files` with base64 of `module`, by `pack`."""
    locale = next(locale for locale in LOCALES if locale == arguments["lang"])
    return writers[arguments["form"]](unpack(base64.b64decode(arguments["files"]["module"])), locale)
