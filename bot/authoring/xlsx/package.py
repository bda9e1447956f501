"""The zip around a workbook, from a stranger: measured while it is unpacked, every part of XML read within bounds.

Only expat's events are used, nothing is kept but what the reader asks for. Document types, and with them entities
of any kind, are refused before they are declared.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol
from xml.parsers import expat

from bot.authoring.problems import ContentError, problem

MAX_BOOK: Final = 10_000_000
"""Bytes of the file as it comes."""
MAX_PARTS: Final = 500
MAX_PART: Final = 12_000_000
MAX_XML: Final = 30_000_000
MAX_PICTURE: Final = 5_000_000
MAX_ELEMENTS: Final = 120_000
"""Of all parts together. The largest module of the course takes 7 000."""
_MAX_DEPTH: Final = 64
_CHUNK: Final = 1_000_000
"""Large, because expat looks again at an unfinished token with every chunk."""
_XML: Final = (".xml", ".rels", ".vml")
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")
_OLD: Final = b"\xd0\xcf\x11\xe0"
"""How old .xls files begin, and workbooks under a password."""
_ACTIVE: Final = {
    "vbaproject": "macros",
    "vbadata": "macros",
    "/macrosheets/": "macros",
    "/dialogsheets/": "macros",
    "/activex/": "ActiveX",
    "/ctrlprops/": "ActiveX",
    "/embeddings/": "OLE",
    "/externallinks/": "external links, DDE",
    "/connections.xml": "external data",
    "/querytables/": "external data",
    "/webextensions/": "web extensions",
}
_HARMLESS_OUTSIDE: Final = ("/hyperlink",)
"""Kinds of relation that Excel makes of any typed address; they are not followed here."""


class Handler(Protocol):
    """What a reader of one part does with its events. Names come without their namespaces."""

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...

    def text(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Relation:
    kind: str
    """The last word of its type."""
    part: str


@dataclass(slots=True)
class Package:
    """Raises ContentError from every method for what breaks a limit or is not a plain workbook."""

    name: str
    archive: zipfile.ZipFile
    elements: int = 0
    inflated: int = 0
    read: set[str] = field(default_factory=set)

    def parse(self, part: str, handler: Handler) -> None:
        self.read.add(part)
        try:
            _Parse(self, handler).run(self.chunks(part, MAX_PART))
        except expat.ExpatError as error:
            raise self.refused("xlsx-broken", why=f"{part}: {error}"[:100]) from None

    def chunks(self, part: str, limit: int) -> Iterator[bytes]:
        size = 0
        try:
            with self.archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self.inflated += len(chunk)
                    if size > limit or self.inflated > MAX_XML:
                        raise self.refused("xlsx-bomb", inner=part[:100])
                    yield chunk
        except KeyError:
            raise self.refused("xlsx-broken", why=part[:100]) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
            raise self.refused("xlsx-broken", why=str(error)[:100]) from None

    def picture(self, part: str) -> bytes:
        return b"".join(self.chunks(part, MAX_PICTURE))

    def has(self, part: str) -> bool:
        return part in self.archive.NameToInfo

    def relations(self, part: str) -> dict[str, Relation]:
        """By id, of those that lead to other parts of the file."""
        folder, _, name = part.rpartition("/")
        of = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        if not self.has(of):
            return {}
        found = _Relations(self, folder)
        self.parse(of, found)
        return found.relations

    def verify_rest(self) -> None:
        """Parts nobody asked for go back to the trainer in a marked copy: they must be as harmless."""
        for part in self.xml_parts():
            if part not in self.read:
                self.parse(part, _Relations(self, "") if part.endswith(".rels") else _Nothing())

    def xml_parts(self) -> list[str]:
        return [part for part in self.archive.namelist() if part.lower().endswith(_XML)]

    def picture_parts(self) -> list[str]:
        folders = ("xl/media/",)
        return [part for part in self.archive.namelist() if part.startswith(folders) and self._is_picture(part)]

    def _is_picture(self, part: str) -> bool:
        with self.archive.open(part) as stream:
            return stream.read(4).startswith(_PICTURES)

    def refused(self, code: str, **params: str | int) -> ContentError:
        return _refused(self.name, code, **params)


def opened(name: str, data: bytes) -> Package:
    """Raises ContentError."""
    if len(data) > MAX_BOOK:
        raise _refused(name, "too-big", size=f"{len(data) / 1e6:.1f}", limit=f"{MAX_BOOK / 1e6:.1f}")
    if data.startswith(_OLD):
        raise _refused(name, "xlsx-old")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _check_parts(name, archive)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _refused(name, "xlsx-broken", why=str(error)[:100]) from None
    package = Package(name, archive)
    package.parse("[Content_Types].xml", _Types(package))
    return package


def _check_parts(name: str, archive: zipfile.ZipFile) -> None:
    parts = archive.namelist()
    if len(parts) > MAX_PARTS:
        raise _refused(name, "too-many-files", limit=MAX_PARTS)
    if len({part.casefold() for part in parts}) < len(parts):
        raise _refused(name, "xlsx-broken", why="duplicate parts")
    for entry in archive.infolist():
        path = f"/{entry.filename.casefold()}"
        for sign, what in _ACTIVE.items():
            if sign in path:
                raise _refused(name, "xlsx-active", what=what)
        if entry.flag_bits & 0x1:
            raise _refused(name, "locked-zip")
        if ".." in entry.filename.split("/") or entry.filename.startswith("/"):
            raise _refused(name, "bad-file-name", inner=entry.filename[:100])
    if "[Content_Types].xml" not in parts or "xl/workbook.xml" not in parts:
        raise _refused(name, "xlsx-broken", why="no xl/workbook.xml")


class _Parse:
    def __init__(self, package: Package, handler: Handler) -> None:
        self._package, self._handler = package, handler
        self._depth = 0
        self._parser: Any = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.buffer_size = 65_536
        self._parser.StartDoctypeDeclHandler = self._document_type
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = handler.text

    def run(self, chunks: Iterator[bytes]) -> None:
        for chunk in chunks:
            self._parser.Parse(chunk, False)
        self._parser.Parse(b"", True)

    def _document_type(self, *_: object) -> None:
        raise self._package.refused("xlsx-entities")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        package = self._package
        package.elements += 1
        self._depth += 1
        if package.elements > MAX_ELEMENTS or self._depth > _MAX_DEPTH:
            raise package.refused("xlsx-too-much")
        bare = {key.rsplit(" ", 1)[-1]: value for key, value in attributes.items()}
        self._handler.start(tag.rsplit(" ", 1)[-1], bare)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(tag.rsplit(" ", 1)[-1])


class _Nothing:
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        pass

    def end(self, tag: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _Types(_Nothing):
    def __init__(self, package: Package) -> None:
        self._package = package

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("ContentType", "").lower()
        if "macroenabled" in kind or "vbaproject" in kind or "macrosheet" in kind:
            raise self._package.refused("xlsx-active", what="macros")


class _Relations(_Nothing):
    def __init__(self, package: Package, folder: str) -> None:
        self._package, self._folder = package, folder
        self.relations: dict[str, Relation] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "Relationship":
            return
        kind, target = attributes.get("Type", ""), attributes.get("Target", "")
        if attributes.get("TargetMode", "") == "External":
            if not kind.endswith(_HARMLESS_OUTSIDE):
                raise self._package.refused("xlsx-active", what=f"external links ({kind.rsplit('/', 1)[-1][:30]})")
            return
        part = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(self._folder, target))
        self.relations[attributes.get("Id", "")] = Relation(kind.rsplit("/", 1)[-1], part)


def _refused(name: str, code: str, **params: str | int) -> ContentError:
    return ContentError([problem(name, 0, code, **params)])
