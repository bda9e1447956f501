"""Things the tests send."""

import io
from typing import Any

from PIL import Image

GROUP = -1001
ROW = [{"text": "А", "callback_data": "an.1"}, {"text": "Б", "callback_data": "an.2"}]


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def png(width: int = 20, height: int = 10) -> bytes:
    out = io.BytesIO()
    Image.new("1", (width, height)).save(out, "PNG")
    return out.getvalue()
