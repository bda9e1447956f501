"""Files the bot sends: bytes are taken once, a file_id any number of times."""

import io
from typing import Any

from PIL import Image, UnidentifiedImageError

from .state import File, State
from .wire import Upload, bad

PHOTO_MAX, FILE_MAX = 10 * 1024 * 1024, 50 * 1024 * 1024
SIDES_MAX = 10_000


def sent_file(state: State, kind: str, given: Any) -> File:
    if kind not in {"photo", "document"}:
        raise bad(f"the fake keeps photos and documents, not {kind}")
    if isinstance(given, Upload):
        return _taken(state, kind, given)
    if given.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    file = state.files.get(given)
    if file is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if file.kind != kind:
        raise bad(f"can't use file of type {file.kind.title()} as {kind.title()}")
    return file


def _taken(state: State, kind: str, upload: Upload) -> File:
    if not upload.data:
        raise bad("file must be non-empty")
    if len(upload.data) > (PHOTO_MAX if kind == "photo" else FILE_MAX):
        raise bad(f"file is too big for a {kind}")
    sides = _sides(upload.data) if kind == "photo" else (0, 0)
    return state.keep(kind, upload.name, upload.data, upload.mime, sides)


def _sides(data: bytes) -> tuple[int, int]:
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError):
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > SIDES_MAX or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height
