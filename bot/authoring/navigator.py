"""Decision trees of the case navigator: files of content/navigator, checked and compiled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot.authoring import checks, schema
from bot.authoring.aids import check_file, check_length, shorts
from bot.authoring.draft import FindingDraft, ForkDraft, TreeDraft
from bot.authoring.flow import closure
from bot.authoring.problems import Path
from bot.authoring.reference import Reference
from bot.authoring.rendering import Renderer
from bot.authoring.schema import Draft
from bot.authoring.yaml12 import Document
from bot.chat import html
from bot.domain.course import LOCALES
from bot.domain.navigation import LONGEST_TRAIL, MOST_ANSWERS
from bot.domain.reference import Answer, Finding, Fork, Tree

FOLDER: Final = "navigator/"
LONGEST_ID: Final = 24
"""Buttons carry the id of the tree beside the answers given."""
_NEEDED: Final = ("body", "article", "paper")


def read_trees(documents: Mapping[str, Document], reference: Reference) -> None:
    """Add the trees among `documents`, which are by their path inside the content tree, to the reference.

    Complaints go to the problems of the documents; a tree with an error is left out.
    """
    for name in sorted(name for name in documents if name.startswith(FOLDER)):
        draft = schema.read(documents[name], TreeDraft)
        if draft is None:
            continue
        check_file(draft, name, reference, _citations(draft.model), LONGEST_ID)
        for id, fork in draft.model.nodes.items():
            _check_fork(draft, fork, ("nodes", id))
        _check_ways(draft)
        tree = _compiled(draft, reference)
        _check_fit(draft, tree, reference)
        if draft.sound:
            reference.trees[tree.id] = tree


def _citations(tree: TreeDraft) -> Iterator[tuple[Path, str]]:
    for id, fork in tree.nodes.items():
        yield from ((("nodes", id, "law", index), law) for index, law in enumerate(fork.law))


def _check_fork(draft: Draft[TreeDraft], fork: ForkDraft, path: Path) -> None:
    if fork.finding is not None:
        if fork.answers:
            draft.blame((*path, "finding"), "finding-with-answers")
        if not fork.law:
            draft.blame(path, "finding-without-law")
        missing = [part for part in _NEEDED if getattr(fork.finding, part) is None]
        if missing:
            draft.blame((*path, "finding"), "finding-thin", parts=", ".join(missing))
    elif not 2 <= len(fork.answers) <= MOST_ANSWERS:
        draft.blame(path, "answers-count", count=len(fork.answers), low=2, high=MOST_ANSWERS)
    for language in LOCALES:
        checks.unlike(
            draft,
            (((*path, "answers", index, "text"), one.text) for index, one in enumerate(fork.answers)),
            language,
            "same-answers",
        )


def _check_ways(draft: Draft[TreeDraft]) -> None:
    """Every node is reached, every way ends, and none leads in a circle or further than a trail can tell."""
    tree = draft.model
    for id, fork in tree.nodes.items():
        for index, answer in enumerate(fork.answers):
            checks.known(draft, ("nodes", id, "answers", index, "to"), answer.to, tree.nodes, "unknown-node")
    checks.known(draft, ("start",), tree.start, tree.nodes, "unknown-node")
    if not any(fork.finding for fork in tree.nodes.values()):
        return draft.blame((), "no-finding")
    if tree.start not in tree.nodes:
        return None
    onward = {id: [one.to for one in fork.answers if one.to in tree.nodes] for id, fork in tree.nodes.items()}
    reached = closure([tree.start], onward)
    circles = [id for id in tree.nodes if id in closure(onward[id], onward)]
    for id in circles:
        draft.blame(("nodes", id), "circle", id=id)
    for id in tree.nodes:
        if id not in reached:
            draft.blame(("nodes", id), "unreachable-node", id=id)
    longest = 0 if circles else _longest(tree.start, onward)
    if longest > LONGEST_TRAIL:
        draft.blame(("nodes",), "way-too-long", count=longest, limit=LONGEST_TRAIL)
    return None


def _longest(start: str, onward: Mapping[str, list[str]]) -> int:
    """The number of answers on the longest way; there is no circle."""
    known: dict[str, int] = {}
    ahead = [start]
    while ahead:
        id = ahead[-1]
        unknown = [to for to in onward[id] if to not in known]
        if unknown:
            ahead.extend(unknown)
        else:
            known[id] = max((known[to] + 1 for to in onward[id]), default=0)
            ahead.pop()
    return known[start]


def _compiled(draft: Draft[TreeDraft], reference: Reference) -> Tree:
    text, tree = Renderer(draft, reference), draft.model
    return Tree(
        id=tree.id,
        title=text.text(("title",), tree.title, "title"),
        audience=tuple(tree.audience),
        start=tree.start,
        nodes={id: _fork(text, id, fork) for id, fork in tree.nodes.items()},
        intro=text.maybe(("intro",), tree.intro, "intro"),
    )


def _fork(text: Renderer, id: str, fork: ForkDraft) -> Fork:
    path: Path = ("nodes", id)
    return Fork(
        id=id,
        text=text.text((*path, "text"), fork.text, "node"),
        law=tuple(fork.law),
        answers=tuple(
            Answer(text.text((*path, "answers", index, "text"), one.text, "choice"), one.to)
            for index, one in enumerate(fork.answers)
        ),
        finding=_finding(text, fork.finding, (*path, "finding")) if fork.finding else None,
    )


def _finding(text: Renderer, finding: FindingDraft, path: Path) -> Finding:
    return Finding(
        body=text.maybe((*path, "body"), finding.body, "finding"),
        article=text.maybe((*path, "article"), finding.article, "finding"),
        deadline=text.maybe((*path, "deadline"), finding.deadline, "finding"),
        paper=text.maybe((*path, "paper"), finding.paper, "finding"),
    )


def _check_fit(draft: Draft[TreeDraft], tree: Tree, reference: Reference) -> None:
    for locale in LOCALES:
        for id, fork in tree.nodes.items():
            texts = [fork.text, *(one.text for one in fork.answers), tree.intro if id == tree.start else None]
            if fork.finding:
                found = fork.finding
                texts += [found.body, found.article, found.deadline, found.paper]
            said = [one[locale] for one in texts if one] + [shorts(reference, fork.law, locale)]
            check_length(draft, ("nodes", id), sum(html.length(one) + 4 for one in said))
