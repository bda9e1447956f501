"""Pictures lying on a sheet, by the cell under their upper left corner."""

from __future__ import annotations

from bot.authoring.xlsx.cells import Sheet
from bot.authoring.xlsx.package import Package


def pictures_on(package: Package, sheet: Sheet) -> list[tuple[tuple[int, int], str]]:
    """((row, column), part) in the order of the rows. Raises ContentError."""
    drawing = package.relations(sheet.part).get(sheet.drawing) if sheet.drawing else None
    if drawing is None or not package.has(drawing.part):
        return []
    anchors = _Anchors()
    package.parse(drawing.part, anchors)
    relations = package.relations(drawing.part)
    found = [(place, relations[id].part) for place, id in anchors.found if id in relations]
    return sorted((place, part) for place, part in found if package.has(part))


class _Anchors:
    def __init__(self) -> None:
        self.found: list[tuple[tuple[int, int], str]] = []
        self._place = (0, 0)
        self._in_from = False
        self._text = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._text = ""
        if tag == "from":
            self._in_from = True
        elif tag == "blip" and attributes.get("embed"):
            self.found.append((self._place, attributes["embed"]))

    def end(self, tag: str) -> None:
        number = int(self._text) + 1 if self._text.strip().isdecimal() and len(self._text) < 8 else 1
        if self._in_from and tag == "row":
            self._place = number, self._place[1]
        elif self._in_from and tag == "col":
            self._place = self._place[0], number
        elif tag == "from":
            self._in_from = False
        self._text = ""

    def text(self, text: str) -> None:
        if len(self._text) < 100:
            self._text += text
