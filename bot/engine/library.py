"""Published modules and reference data in memory. Versions are immutable, so what is cached is never stale."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.course import Module
from bot.domain.reference import Reference
from bot.domain.search import LawSearch, TermSearch
from bot.store import courses
from bot.store.db import Tx


class Library:
    """`refresh` is called once per batch; it costs one indexed read when nothing was published."""

    def __init__(self) -> None:
        self._seen = -1
        self._current: dict[str, str] = {}
        self._replaced: dict[str, str] = {}
        self._modules: dict[str, Module] = {}
        self._reference: Reference | None = None
        self._law: LawSearch | None = None
        self._terms: TermSearch | None = None
        self._citing: dict[str, tuple[Module, ...]] | None = None

    @property
    def current(self) -> Mapping[str, str]:
        """Module id -> version published last."""
        return self._current

    @property
    def reference(self) -> Reference:
        if self._reference is None:
            raise LookupError("no content is published yet")
        return self._reference

    @property
    def law_search(self) -> LawSearch:
        """Built when it is first asked for: it takes half a second."""
        if self._law is None:
            self._law = LawSearch(self.reference.law)
        return self._law

    @property
    def term_search(self) -> TermSearch:
        if self._terms is None:
            self._terms = TermSearch(self.reference.terms)
        return self._terms

    @property
    def replaced(self) -> Mapping[str, str]:
        """Version with a wrong key -> the version its open attempts go on in."""
        return self._replaced

    def zone(self, region: str | None) -> str | None:
        """The IANA time zone of a region; None when it is not known."""
        place = self._reference.localities.get(region or "") if self._reference else None
        return place.tz if place else None

    async def refresh(self, tx: Tx) -> None:
        newest = await courses.newest_publication(tx)
        if newest == self._seen:
            return
        self._current = await courses.current_versions(tx)
        self._replaced = await courses.replacements(tx)
        self._citing = None
        reference = await courses.reference(tx)
        if reference != self._reference:
            self._reference, self._law, self._terms = reference, None, None
        self._seen = newest

    async def module(self, tx: Tx, version: str) -> Module:
        """The module with this version, published or not. Raises LookupError when it does not exist."""
        if version not in self._modules:
            self._modules[version] = await courses.module(tx, version)
        return self._modules[version]

    async def published(self, tx: Tx, module: str) -> Module | None:
        """The version of a module that new attempts begin with."""
        version = self._current.get(module)
        return await self.module(tx, version) if version else None

    async def all_published(self, tx: Tx) -> list[Module]:
        """The current version of every module, in the order of their ids."""
        return [await self.module(tx, version) for _, version in sorted(self._current.items())]

    async def citing(self, tx: Tx) -> Mapping[str, tuple[Module, ...]]:
        """Entry of law -> the published modules that cite it."""
        if self._citing is None:
            found: dict[str, tuple[Module, ...]] = {}
            for module in await self.all_published(tx):
                for entry in module.law:
                    found[entry] = (*found.get(entry, ()), module)
            self._citing = found
        return self._citing
