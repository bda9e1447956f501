"""Pictures from strangers: decoded within bounds, stripped of what is not picture, fit for a bad line.

A clean and small file keeps its bytes: cleaned once, it has the same hash wherever it is compiled.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

MAX_BYTES: Final = 150_000
MAX_MODULE_BYTES: Final = 1_000_000
MAX_PIXELS: Final = 20_000_000
MAX_SIDE: Final = 1_280
_QUALITY: Final = 82
_PNG_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


class PictureProblem(Exception):
    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def clean(data: bytes) -> bytes:
    """PNG or JPEG bytes fit to be sent. Raises PictureProblem."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = _opened(data)
            if max(image.size) <= MAX_SIDE and len(data) <= MAX_BYTES and _is_clean(data, image.format or ""):
                image.load()
                return data
            result = _encoded(image)
    except PictureProblem:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise PictureProblem("picture-pixels", limit=MAX_PIXELS // 1_000_000) from None
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        IndexError,
        MemoryError,
        TypeError,
    ):
        raise PictureProblem("picture-broken") from None
    if len(result) > MAX_BYTES:
        raise PictureProblem("picture-too-big", size=len(result) // 1000, limit=MAX_BYTES // 1000)
    return result


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP"))
    if image.width * image.height > MAX_PIXELS:
        raise PictureProblem("picture-pixels", limit=MAX_PIXELS // 1_000_000)
    if getattr(image, "n_frames", 1) > 1:
        raise PictureProblem("picture-moves")
    return image


def _encoded(image: Image.Image) -> bytes:
    photo = image.format == "JPEG"
    image = ImageOps.exif_transpose(image)
    wanted = "RGB" if photo else "RGBA" if "A" in image.getbands() or "transparency" in image.info else "RGB"
    bare = Image.new(wanted, image.size)
    bare.paste(image.convert(wanted))
    bare.thumbnail((MAX_SIDE, MAX_SIDE))
    out = io.BytesIO()
    if photo:
        bare.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=False)
    else:
        bare.save(out, "PNG", optimize=True)
    return out.getvalue()


def _is_clean(data: bytes, kind: str) -> bool:
    return _clean_png(data) if kind == "PNG" else kind == "JPEG" and _clean_jpeg(data)


def _clean_png(data: bytes) -> bool:
    """Only chunks that hold the picture, and nothing behind them."""
    place = 8
    while place + 12 <= len(data):
        size, name = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        if name not in _PNG_CHUNKS:
            return False
        place += size + 12
        if name == b"IEND":
            return place == len(data)
    return False


def _clean_jpeg(data: bytes) -> bool:
    """No comment and no application segment but JFIF, and nothing behind the end mark."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        mark, size = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if mark == 0xDA:
            return data.find(b"\xff\xd9", place) == len(data) - 2
        if mark == 0xFE or 0xE1 <= mark <= 0xEF:
            return False
        place += size + 2
    return False
