import io
from typing import Any

from openpyxl.drawing.image import Image

from bot.authoring.xlsx.anchors import pictures_on
from bot.authoring.xlsx.cells import sheets_of
from bot.authoring.xlsx.package import opened
from tests.authoring.test_pictures import secretive
from tests.authoring.xlsx.workbooks import changed, fill


def found(data: bytes) -> list[tuple[tuple[int, int], str]]:
    package = opened("a.xlsx", data)
    return pictures_on(package, next(sheet for sheet in sheets_of(package) if sheet.name == "Карточки"))


def test_by_the_cell_of_the_upper_left_corner() -> None:
    def change(book: Any) -> None:
        for place in ("J5", "AB4"):
            book["Карточки"].add_image(Image(io.BytesIO(secretive())), place)

    assert found(changed(change)) == [((4, 28), "xl/media/image2.png"), ((5, 10), "xl/media/image1.png")]


def test_none() -> None:
    assert found(fill()) == []
