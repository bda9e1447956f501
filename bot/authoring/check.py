"""Files in, a report out: one way for the command line, the upload in the chat, and the tests."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, Final

from bot.authoring import aids, checks, navigator, schema, source, yaml12
from bot.authoring.compile import Compiled, build
from bot.authoring.draft import ModuleDraft
from bot.authoring.problems import ContentError, Problem, errors, in_order
from bot.authoring.reference import Reference, is_reference, read_reference
from bot.authoring.schema import Draft
from bot.authoring.source import Source
from bot.authoring.xlsx.reading import read_workbook
from bot.authoring.yaml12 import Document

ELSEWHERE: Final = ("programmes/", "cases/")
"""Parts of the content tree that are no modules and have readers of their own."""
_ON_THE_SPOT: Final = (aids.FOLDER, navigator.FOLDER)
_FOLDERS: Final = ("law", "aids", "navigator")


@dataclass(frozen=True, slots=True)
class Report:
    """`compiled` by module id: those without errors. `counts` are of everything found."""

    problems: tuple[Problem, ...]
    compiled: Mapping[str, Compiled]
    reference: Reference
    counts: Mapping[str, int]

    @property
    def ok(self) -> bool:
        return not errors(self.problems)


@dataclass(slots=True)
class _Work:
    problems: list[Problem] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    """Reference files by their path inside the content tree."""
    on_the_spot: dict[str, Document] = field(default_factory=dict)
    """Aids and trees by their path inside the content tree."""
    around: dict[str, Document] = field(default_factory=dict)
    """Aids and trees of the content tree around what was given."""
    whole: bool = False
    """Whether a whole content tree is checked, not a module of it."""
    drafts: list[tuple[Draft[ModuleDraft], Mapping[str, bytes]]] = field(default_factory=list)
    compiled: dict[str, Compiled] = field(default_factory=dict)


def check(paths: Sequence[Path | Source], today: datetime.date, reference: Reference | None = None) -> Report:
    """All paths together. What modules refer to comes from the paths themselves, else from `reference`, else
    from the content tree around the first path."""
    work = _Work()
    sources = [one for path in paths for one in _read(work, path)]
    for one in sources:
        _sort(work, one)
    if not work.documents and reference is None and (home := _content_tree(sources)):
        _read_reference_files(work, home)
    reference = read_reference(work.documents) if work.documents else reference or Reference()
    on_the_spot = work.around | work.on_the_spot
    aids.read_aids(on_the_spot, reference)
    navigator.read_trees(on_the_spot, reference)
    _check_twins(work)
    for draft, pictures in work.drafts:
        _compile(work, draft, pictures, reference, today)
    _check_routes(work, reference)
    work.problems.extend(errors([problem for doc in work.around.values() for problem in doc.problems]))
    documents = [*work.documents.values(), *work.on_the_spot.values(), *(draft.doc for draft, _ in work.drafts)]
    problems = in_order([*work.problems, *(problem for doc in documents for problem in doc.problems)])
    return Report(problems, work.compiled, reference, _counts(work, reference))


def read_register(home: Path) -> Reference:
    """What modules refer to, from a content tree that was checked already; its aids and trees are left out."""
    work = _Work()
    _read_reference_files(work, home, ("law",))
    return read_reference(work.documents)


def _read(work: _Work, path: Path | Source) -> Iterable[Source]:
    if isinstance(path, Source):
        return [path]
    try:
        return [source.read(path)]
    except ContentError as error:
        work.problems.extend(error.problems)
        return []


def _sort(work: _Work, files: Source) -> None:
    found = False
    work.whole |= any(name.startswith("modules/") for name in files.files)
    for name in files.files:
        suffix = PurePosixPath(name).suffix.lower()
        if suffix in source.BOOKS:
            found = True
            _workbook(work, files, name)
        if suffix not in source.TEXTS or name.startswith(ELSEWHERE):
            continue
        found = True
        doc = _document(work, files, name)
        place = _reference_name(files, name)
        if doc and place.startswith(_ON_THE_SPOT):
            work.on_the_spot[place] = doc
        elif doc and _is_reference(files, name, doc):
            work.documents[place] = doc
        elif doc:
            _draft(work, files, name, doc)
    if not found:
        work.problems.append(Problem(files.name, 0, "no-module"))


def _document(work: _Work, files: Source, name: str) -> Document | None:
    try:
        return yaml12.parse(source.text_of(files, name), files.label(name))
    except ContentError as error:
        work.problems.extend(error.problems)
        return None


def _workbook(work: _Work, files: Source, name: str) -> None:
    try:
        book = read_workbook(files.label(name), files.files[name])
    except ContentError as error:
        work.problems.extend(error.problems)
        return
    _draft(work, files, name, book.grid, book.pictures)


def _draft(
    work: _Work, files: Source, name: str, doc: Document, own: Mapping[str, bytes] = MappingProxyType({})
) -> None:
    """`own` are pictures inside the file itself."""
    draft = schema.read(doc, ModuleDraft)
    if draft is None:
        work.problems.extend(doc.problems)
        return
    folder = PurePosixPath(name).parent
    pictures: Mapping[str, bytes] = {
        PurePosixPath(file).name: data
        for file, data in files.files.items()
        if PurePosixPath(file).parent == folder / "media"
    }
    if not pictures and files.home and len(files.files) == 1:
        pictures = _pictures_beside(work, files.home / "media")
    work.drafts.append((draft, {**pictures, **own}))
    if folder.parent.name == "modules" and folder.name != draft.model.id:
        draft.blame(("id",), "folder-name", id=draft.model.id, folder=folder.name)


def _pictures_beside(work: _Work, folder: Path) -> Mapping[str, bytes]:
    return {name: data for one in _read(work, folder) for name, data in one.files.items()} if folder.is_dir() else {}


def _is_reference(files: Source, name: str, doc: Document) -> bool:
    data: Any = doc.data
    keys = {"entries", "contacts", "snippets", "terms", "professions", "localities"}
    return is_reference(_reference_name(files, name)) or (isinstance(data, dict) and bool(keys & data.keys()))


def _reference_name(files: Source, name: str) -> str:
    """A law file, an aid or a tree given alone still has its place in the content tree."""
    if is_reference(name) or files.home is None:
        return name
    return f"{files.home.name}/{name}" if files.home.name in _FOLDERS and "/" not in name else name


def _content_tree(sources: Iterable[Source]) -> Path | None:
    for one in sources:
        home = one.home.resolve() if one.home else None
        for folder in (home, *home.parents) if home else ():
            if (folder / "law").is_dir():
                return folder
    return None


def _read_reference_files(work: _Work, home: Path, folders: Sequence[str] = _FOLDERS) -> None:
    """The register around a module that was given alone; its own problems are not this check's business."""
    other = _Work()
    paths = [*(path for folder in folders for path in sorted((home / folder).glob("*.y*ml"))), *home.glob("*.yaml")]
    for path in paths:
        for one in _read(other, path):
            for name in one.files:
                doc = _document(other, one, name)
                inside = path.relative_to(home).as_posix()
                shelf = work.around if inside.startswith(_ON_THE_SPOT) else work.documents
                if doc and (shelf is work.around or is_reference(inside)):
                    shelf[inside] = Document(doc.file, doc.data, doc.lines, doc.blocks)
    work.problems.extend(errors(other.problems))


def _compile(
    work: _Work,
    draft: Draft[ModuleDraft],
    pictures: Mapping[str, bytes],
    reference: Reference,
    today: datetime.date,
) -> None:
    checks.check_module(draft, reference, today)
    compiled = build(draft, reference, pictures)
    if compiled:
        work.compiled[draft.model.id] = compiled


def _check_twins(work: _Work) -> None:
    seen: set[str] = set()
    for draft, _ in work.drafts:
        if draft.model.id in seen:
            draft.blame(("id",), "duplicate-module", id=draft.model.id)
        seen.add(draft.model.id)


def _check_routes(work: _Work, reference: Reference) -> None:
    """A route may name a module that is still being written."""
    doc = work.documents.get("professions.yaml")
    if doc is None or not work.whole:
        return
    here = {draft.model.id for draft, _ in work.drafts}
    missing: dict[str, list[str]] = {}
    for profession in reference.professions.values():
        for id in (*profession.path, *profession.optional):
            if id not in here:
                missing.setdefault(id, []).append(profession.id)
    for id, ids in missing.items():
        doc.blame(("professions",), "module-not-yet", id=id, professions=", ".join(ids))


def _counts(work: _Work, reference: Reference) -> dict[str, int]:
    modules = [draft.model for draft, _ in work.drafts]
    return {
        "modules": len(modules),
        "cards": sum("card" in type(step).model_fields for module in modules for step in module.steps),
        "items": sum(len(module.items) for module in modules),
        "scenarios": sum(len(module.scenarios) for module in modules),
        "checklists": sum(len(module.checklists) for module in modules),
        "law": len(reference.law),
        "contacts": len(reference.contacts),
        "terms": len(reference.glossary),
        "aids": len(reference.aids),
        "trees": len(reference.trees),
    }
