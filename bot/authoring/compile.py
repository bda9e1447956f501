"""A sound draft into an immutable module, named by the hash of its contents."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.authoring import draft as d
from bot.authoring.canonical import canonical, dump, read_canonical, version
from bot.authoring.checks import citations
from bot.authoring.fit import check_fit
from bot.authoring.pictures import MAX_MODULE_BYTES, PictureProblem, clean, digest
from bot.authoring.problems import ContentError, Path
from bot.authoring.reference import Reference
from bot.authoring.rendering import Renderer
from bot.authoring.schema import Draft
from bot.domain import course as c

__all__ = ["Compiled", "build", "canonical", "compile_module", "read_canonical"]


@dataclass(frozen=True, slots=True)
class Compiled:
    """`version` is the SHA-256 of `canonical` in hex; `media` are the module's pictures by their SHA-256."""

    module: c.Module
    version: str
    canonical: bytes
    media: Mapping[str, bytes]


def compile_module(
    draft: Draft[d.ModuleDraft], reference: Reference, pictures: Mapping[str, bytes] | None = None
) -> Compiled:
    """`pictures` by file name. Raises ContentError with all problems of the draft when one is an error."""
    compiled = build(draft, reference, pictures or {})
    if compiled is None:
        raise ContentError(draft.doc.problems)
    return compiled


def build(draft: Draft[d.ModuleDraft], reference: Reference, pictures: Mapping[str, bytes]) -> Compiled | None:
    """None when the draft is not sound; what is wrong was added to its problems."""
    builder = _Builder(draft, reference, pictures)
    module = builder.module()
    check_fit(draft, module)
    if not draft.sound:
        return None
    data = canonical(module)
    # What is served is what was written: the same value after a restart as right after publishing.
    return Compiled(read_canonical(data), version(data), data, builder.media)


def item_hash(item: c.Item) -> str:
    """Of the question, the options and the key as a Russian reader meets them: better feedback or a better
    translation keeps it."""
    answer = item.answer
    bearing = {
        "kind": item.kind,
        "stem": item.stem.ru,
        "options": [[option.id, option.text.ru, option.correct] for option in item.options],
        "answer": answer and [answer.value, answer.tolerance, answer.unit.ru],
    }
    return hashlib.sha256(dump(bearing)).hexdigest()


class _Builder:
    def __init__(self, draft: Draft[d.ModuleDraft], reference: Reference, pictures: Mapping[str, bytes]) -> None:
        self._draft, self._reference, self._pictures = draft, reference, pictures
        self._text = Renderer(draft, reference)
        self.media: dict[str, bytes] = {}

    def module(self) -> c.Module:
        m, text = self._draft.model, self._text
        return c.Module(
            id=m.id,
            title=text.text(("title",), m.title, "title"),
            neutral=text.text(("neutral",), m.neutral, "neutral"),
            audience=tuple(m.audience),
            minutes=m.minutes,
            law_as_of=m.law_as_of,
            mastery=float(m.mastery),
            warning=text.maybe(("warning",), m.warning, "warning"),
            objectives=tuple(text.text(("objectives", i), one, "objective") for i, one in enumerate(m.objectives)),
            steps=tuple(self._step(step, ("steps", i)) for i, step in enumerate(m.steps)),
            pools={name: tuple(ids) for name, ids in m.pools.items()},
            items={item.id: self._item(item, ("items", i)) for i, item in enumerate(m.items)},
            scenarios={one.id: self._scenario(one, ("scenarios", i)) for i, one in enumerate(m.scenarios)},
            checklists={one.id: self._checklist(one, ("checklists", i)) for i, one in enumerate(m.checklists)},
            law=self._law(),
        )

    def _law(self) -> dict[str, c.LawEntry]:
        cited = {id for _, id in citations(self._draft.model)}
        return {id: self._reference.law[id].entry for id in sorted(cited) if id in self._reference.law}

    def _step(self, step: d.StepDraft, path: Path) -> c.Step:
        match step:
            case d.CardStep():
                return self._card(step, path)
            case d.ItemRef(item=id):
                return c.ItemStep(id)
            case d.ScenarioRef(scenario=id):
                return c.ScenarioStep(id)
            case d.ChecklistRef(checklist=id):
                return c.ChecklistStep(id)
            case d.ConfidenceDraft(confidence=id, question=question):
                return c.ConfidenceStep(id, self._text.text((*path, "question"), question, "question"))
            case d.Pretest(pretest=draw):
                return c.TestStep("pre", draw.pool, draw.draw)
            case d.Posttest(posttest=draw):
                return c.TestStep("post", draw.pool, draw.draw)

    def _card(self, step: d.CardStep, path: Path) -> c.Card:
        return c.Card(
            step.card,
            self._text.text((*path, "title"), step.title, "title"),
            self._text.text((*path, "text"), step.text, "card"),
            tuple(step.law),
            self._picture(step.picture, (*path, "picture")) if step.picture else None,
            step.sensitive,
        )

    def _picture(self, picture: d.PictureDraft, path: Path) -> c.Picture | None:
        alt = self._text.text((*path, "alt"), picture.alt, "alt")
        data = self._pictures.get(picture.file)
        if data is None:
            self._draft.blame((*path, "file"), "no-picture", name=picture.file[:80])
            return None
        try:
            data = clean(data)
        except PictureProblem as problem:
            self._draft.blame((*path, "file"), problem.code, name=picture.file[:80], **problem.params)
            return None
        self.media[digest(data)] = data
        total = sum(map(len, self.media.values()))
        if total > MAX_MODULE_BYTES:
            self._draft.blame((*path, "file"), "pictures-too-big", limit=MAX_MODULE_BYTES // 1000)
        return c.Picture(digest(data), len(data), alt)

    def _item(self, item: d.ItemDraft, path: Path) -> c.Item:
        feedback, answer = item.feedback, item.answer
        built = c.Item(
            id=item.id,
            kind=item.kind,
            stem=self._text.text((*path, "stem"), item.stem, "stem"),
            hash="",
            options=tuple(self._option(one, (*path, "options", i)) for i, one in enumerate(item.options)),
            answer=c.NumberAnswer(
                float(answer.value),
                float(answer.tolerance),
                self._text.text((*path, "answer", "unit"), answer.unit, "unit"),
            )
            if answer
            else None,
            right=self._text.text((*path, "feedback", "right"), feedback.right, "feedback") if feedback else None,
            wrong=self._text.text((*path, "feedback", "wrong"), feedback.wrong, "feedback") if feedback else None,
            explain=self._text.maybe((*path, "explain"), item.explain, "explain"),
            law=tuple(item.law),
        )
        return replace(built, hash=item_hash(built))

    def _option(self, option: d.OptionDraft, path: Path) -> c.Option:
        return c.Option(
            option.id,
            self._text.text((*path, "text"), option.text, "option"),
            self._text.maybe((*path, "feedback"), option.feedback, "feedback"),
            option.correct,
        )

    def _scenario(self, scenario: d.ScenarioDraft, path: Path) -> c.Scenario:
        return c.Scenario(
            scenario.id,
            self._text.text((*path, "title"), scenario.title, "title"),
            scenario.start,
            {id: self._node(id, node, (*path, "nodes", id)) for id, node in scenario.nodes.items()},
            tuple(
                c.Gauge(id, self._text.text((*path, "gauges", id, "title"), gauge.title, "label"), gauge.start)
                for id, gauge in scenario.gauges.items()
            ),
        )

    def _node(self, id: str, node: d.NodeDraft, path: Path) -> c.Node:
        return c.Node(
            id,
            self._text.text((*path, "text"), node.text, "node"),
            tuple(self._choice(one, (*path, "choices", i)) for i, one in enumerate(node.choices)),
            node.ending,
            float(node.score or 0),
            tuple(node.law),
        )

    def _choice(self, choice: d.ChoiceDraft, path: Path) -> c.Choice:
        return c.Choice(
            choice.id,
            self._text.text((*path, "text"), choice.text, "choice"),
            choice.to,
            self._text.maybe((*path, "feedback"), choice.feedback, "feedback"),
            {gauge: int(change) for gauge, change in choice.effect.items()},
            tuple(choice.law),
        )

    def _checklist(self, checklist: d.ChecklistDraft, path: Path) -> c.Checklist:
        return c.Checklist(
            checklist.id,
            self._text.text((*path, "title"), checklist.title, "title"),
            tuple(
                c.Tick(tick.id, self._text.text((*path, "ticks", i, "text"), tick.text, "tick"), tuple(tick.law))
                for i, tick in enumerate(checklist.ticks)
            ),
            self._text.maybe((*path, "intro"), checklist.intro, "intro"),
        )
