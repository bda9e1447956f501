"""Untrusted files into memory, within limits: a folder, one YAML file, one workbook, or a zip."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from bot.authoring.archive import unpack
from bot.authoring.problems import ContentError, problem

MAX_TEXT: Final = 2_000_000
MAX_PICTURE: Final = 5_000_000
MAX_TOTAL: Final = 20_000_000
MAX_FILES: Final = 200
MAX_TREE_FILES: Final = 5_000
MAX_NAME: Final = 200
MAX_BOOK: Final = 10_000_000
TEXTS: Final = frozenset({".yaml", ".yml"})
BOOKS: Final = frozenset({".xlsx"})
OTHER_BOOKS: Final = frozenset({".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods"})
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})
ASIDE: Final = frozenset({".md", ".json", ".txt"})
"""Notes beside the content (and LICENSE): allowed, not read."""


@dataclass(frozen=True, slots=True)
class Source:
    """Files by their path inside `name`, as messages call the whole; `home` is the folder it came from."""

    name: str
    files: Mapping[str, bytes]
    home: Path | None = None

    def label(self, file: str) -> str:
        """How a message names one of the files."""
        return file if self.name in ("", ".") else f"{self.name}/{file}" if self.home else f"{self.name}:{file}"


def read(path: Path) -> Source:
    """Raises ContentError for what breaks a limit."""
    if path.is_symlink():
        raise ContentError([problem(str(path), 0, "symlink")])
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise ContentError([problem(str(path), 0, "no-such-file")])
    if path.suffix.lower() == ".zip":
        return _zip(path)
    return read_bytes(path.name, _limited(path, path.name), str(path.parent), path.parent)


def read_bytes(name: str, data: bytes, parent: str = "", home: Path | None = None) -> Source:
    """A file that came by chat: a zip, one YAML file or one workbook."""
    if PurePosixPath(name).suffix.lower() == ".zip":
        return Source(name, admitted(name, unpack(name, data, MAX_TOTAL, MAX_FILES)))
    files = admitted(parent, {name: data})
    if not files:
        raise ContentError([problem(name, 0, "unknown-suffix", suffix=PurePosixPath(name).suffix)])
    return Source(parent, files, home)


def text_of(source: Source, file: str) -> str:
    """Raises ContentError when the bytes are not UTF-8."""
    data = source.files[file]
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContentError([problem(source.label(file), line, "not-utf8")]) from None


def _zip(path: Path) -> Source:
    if path.stat().st_size > MAX_TOTAL:
        raise ContentError([problem(str(path), 0, "too-big", size=_mb(path.stat().st_size), limit=_mb(MAX_TOTAL))])
    return read_bytes(path.name, path.read_bytes())


def _folder(root: Path) -> Source:
    files: dict[str, bytes] = {}
    wanted = MAX_TREE_FILES if (root / "law").is_dir() or (root / "modules").is_dir() else MAX_FILES
    for path in _walk(root):
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or not stat.S_ISREG(path.lstat().st_mode):
            raise ContentError([problem(str(path), 0, "symlink")])
        if len(files) >= wanted:
            raise ContentError([problem(str(root), 0, "too-many-files", limit=wanted)])
        files[name] = b"" if _aside(name) else _limited(path, str(path))
    return Source(str(root), admitted(str(root), files), root)


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root, followlinks=False):
        for name in folders:
            if (Path(folder) / name).is_symlink():
                raise ContentError([problem(str(Path(folder) / name), 0, "symlink")])
        folders[:] = sorted(name for name in folders if not _hidden(name))
        yield from (Path(folder) / name for name in sorted(names) if not _hidden(name))


def _limited(path: Path, label: str) -> bytes:
    """One byte over the limit is enough to know: a device or a huge file is never read whole."""
    limit = _limit(path.suffix)
    with path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise ContentError([problem(label, 0, "too-big", size=_mb(path.stat().st_size), limit=_mb(limit))])
    return data


def admitted(source: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Known kinds of files, each within its limit. What systems leave behind (.DS_Store) is passed over."""
    kept: dict[str, bytes] = {}
    problems = []
    for name, data in files.items():
        suffix = PurePosixPath(name).suffix.lower()
        if any(_hidden(part) for part in PurePosixPath(name).parts) or _aside(name):
            continue
        label = f"{source}/{name}" if source else name
        if suffix in OTHER_BOOKS:
            problems.append(problem(label, 0, "xlsx-other", suffix=suffix))
        elif suffix not in TEXTS | PICTURES | BOOKS:
            problems.append(problem(label, 0, "unknown-suffix", suffix=suffix or name))
        elif len(data) > _limit(suffix):
            problems.append(problem(label, 0, "too-big", size=_mb(len(data)), limit=_mb(_limit(suffix))))
        else:
            kept[name] = data
    if problems:
        raise ContentError(problems)
    return kept


def _aside(name: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() in ASIDE or path.name == "LICENSE"


def _limit(suffix: str) -> int:
    return MAX_PICTURE if suffix.lower() in PICTURES else MAX_BOOK if suffix.lower() in BOOKS else MAX_TEXT


def _hidden(name: str) -> bool:
    return name.startswith(".") or name in ("__MACOSX", "Thumbs.db", "desktop.ini")


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
