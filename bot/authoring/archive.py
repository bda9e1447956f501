"""A zip from a stranger: nothing its header says is believed before it was measured."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from typing import Final

from bot.authoring.problems import ContentError, problem

MAX_RATIO: Final = 100
_SLACK: Final = 10_000
"""Bytes that may be packed at any ratio: a short file of spaces is no bomb."""
_CHUNK: Final = 65_536
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def unpack(name: str, data: bytes, max_total: int, max_files: int) -> dict[str, bytes]:
    """Raises ContentError. A single folder around everything is taken off."""
    if len(data) > max_total:
        raise _refused(name, "too-big", size=f"{len(data) / 1e6:.1f}", limit=f"{max_total / 1e6:.1f}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _bare(_members(name, archive, len(data), max_total, max_files))
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        OSError,
        RuntimeError,
    ) as error:
        raise _refused(name, "broken-zip", why=str(error)[:100]) from None


def _members(name: str, archive: zipfile.ZipFile, packed: int, max_total: int, max_files: int) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(archive.infolist()) > max_files:
        raise _refused(name, "too-many-files", limit=max_files)
    files: dict[str, bytes] = {}
    seen: set[str] = set()
    total = 0
    for entry in entries:
        _check_name(name, entry)
        if entry.filename.casefold() in seen:
            raise _refused(name, "duplicate-file", inner=entry.filename[:100])
        seen.add(entry.filename.casefold())
        files[entry.filename] = _inflate(name, archive, entry, min(max_total - total, packed * MAX_RATIO + _SLACK))
        total += len(files[entry.filename])
    return files


def _check_name(name: str, entry: zipfile.ZipInfo) -> None:
    inner = entry.filename
    parts = inner.split("/")
    if (
        inner.startswith("/")
        or "\\" in entry.orig_filename
        or "\0" in entry.orig_filename
        or ":" in parts[0]
        or any(part in ("", ".", "..") for part in parts)
        or len(inner) > 200
        or len(parts) > 8
    ):
        raise _refused(name, "bad-file-name", inner=inner[:100])
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise _refused(name, "symlink")
    if entry.flag_bits & 0x1:
        raise _refused(name, "locked-zip")
    if entry.compress_type not in _METHODS:
        raise _refused(name, "broken-zip", why="compression method")


def _inflate(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    limit = min(room, entry.compress_size * MAX_RATIO + _SLACK)
    chunks: list[bytes] = []
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise _refused(name, "zip-bomb", inner=entry.filename[:100])
            chunks.append(chunk)
    return b"".join(chunks)


def _bare(files: dict[str, bytes]) -> dict[str, bytes]:
    tops = {path.split("/")[0] for path in files if not path.startswith(("__MACOSX/", "."))}
    if len(tops) != 1 or any("/" not in path for path in files) or tops <= {"modules", "law", "media"}:
        return files
    return {path.split("/", 1)[1]: data for path, data in files.items() if path.split("/")[0] in tops}


def _refused(name: str, code: str, **params: str | int) -> ContentError:
    return ContentError([problem(name, 0, code, **params)])
