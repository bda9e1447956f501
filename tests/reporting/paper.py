"""A certificate as a PDF in somebody else's hands: read by another program, and changed with another program."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import segno
import zxingcpp
from PIL import Image
from pypdfium2 import PdfBitmap, PdfDocument, PdfImage, PdfMatrix, PdfPage

SHARP = 2.0
"""Points of the picture for a point of the page: 144 to the inch, as a telephone shows it."""


def seen(pdf: bytes, sharp: float = SHARP) -> Image.Image:
    """The page as it looks."""
    with _page(pdf) as (_, page):
        return page.render(scale=sharp).to_pil().convert("L")


def scanned(pdf: bytes, sharp: float = SHARP) -> list[str]:
    """What a camera that is held over it finds."""
    return [found.text for found in zxingcpp.read_barcodes(seen(pdf, sharp))]


def written(pdf: bytes) -> str:
    """The words on it, as somebody copies them out; the place where an address may break counts for nothing."""
    with _page(pdf) as (_, page):
        words = page.get_textpage()
        try:
            return " ".join(words.get_text_bounded().replace("\N{ZERO WIDTH SPACE}", "").split())
        finally:
            words.close()


def pasted(pdf: bytes, address: str) -> bytes:
    """The same document with another QR code pasted over the one that is on it."""
    left, top, side = _place(seen(pdf))
    with _page(pdf) as (document, page):
        image = PdfImage.new(document)
        image.set_bitmap(PdfBitmap.from_pil(_drawn(address)))
        image.set_matrix(PdfMatrix().scale(side, side).translate(left, page.get_height() - top - side))
        page.insert_obj(image)
        page.gen_content()
        made = io.BytesIO()
        document.save(made)
    return made.getvalue()


def _place(picture: Image.Image) -> tuple[float, float, float]:
    """Left, top and side of the code on it with the white around, in points of the page."""
    (found,) = zxingcpp.read_barcodes(picture)
    corner, other = found.position.top_left, found.position.bottom_right
    side = max(other.x - corner.x, other.y - corner.y) / SHARP
    white = side / 8
    return corner.x / SHARP - white, corner.y / SHARP - white, side + 2 * white


def _drawn(address: str) -> Image.Image:
    made = io.BytesIO()
    segno.make(address, error="m", micro=False).save(made, kind="png", scale=12, border=4)
    return Image.open(made).convert("RGB")


@contextmanager
def _page(pdf: bytes) -> Iterator[tuple[PdfDocument, PdfPage]]:
    document = PdfDocument(pdf)
    try:
        page = document[0]
        yield document, page
        page.close()
    finally:
        document.close()
