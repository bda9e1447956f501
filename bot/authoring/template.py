"""A small part of Jinja2, walked and never compiled.

Jinja folds constants while compiling, so `{{ 'a'*100000000 }}` costs 400 MB before any sandbox is asked. Here
the text is only parsed; the tree is checked against a whitelist and evaluated by the few functions below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from jinja2 import Environment, TemplateSyntaxError, nodes

MAX_SOURCE: Final = 3_000
MAX_OUTPUT: Final = 8_000
ALLOWED: Final = frozenset(
    [
        "Template",
        "Output",
        "TemplateData",
        "Name",
        "Getattr",
        "Getitem",
        "Const",
        "Filter",
        "For",
        "If",
        "Compare",
        "Operand",
        "Not",
        "And",
        "Or",
    ]
)
FILTERS: Final[Mapping[str, Callable[..., str]]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capitalize": lambda text: text[:1].upper() + text[1:],
    "default": lambda text, other="": text or other,
    "nobr": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}").replace("-", "\N{NON-BREAKING HYPHEN}"),
}
_PARSER: Final = Environment(autoescape=False)  # noqa: S701 - only parses; its output is Markdown, escaped later

Names = Mapping[str, Any]
"""Nested mappings that end in strings; a list of mappings may be looped over."""


class TemplateProblem(Exception):
    """`line` counts within the text, from 1."""

    def __init__(self, line: int, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.line, self.code, self.params = line, code, params


def expand(text: str, names: Names) -> str:
    """Raises TemplateProblem."""
    if len(text) > MAX_SOURCE:
        raise TemplateProblem(1, "text-too-big", limit=MAX_SOURCE)
    if "{" not in text:
        return text
    try:
        tree = _PARSER.parse(text)
        _walk(tree, loops=0)
        return _Run(names).output(tree.body)
    except TemplateSyntaxError as error:
        raise TemplateProblem(error.lineno, "template-syntax", why=str(error.message)[:120]) from None
    except (RecursionError, ValueError, OverflowError):
        raise TemplateProblem(1, "template-syntax", why="nesting") from None


def _walk(node: nodes.Node, loops: int, line: int = 1) -> None:
    """`line` is that of the nearest node that knows its own."""
    line = node.lineno or line
    kind = type(node).__name__
    if kind not in ALLOWED:
        raise TemplateProblem(line, "template-forbidden", what=kind)
    if isinstance(node, nodes.Filter) and not _is_known(node):
        raise TemplateProblem(line, "template-filter", name=node.name, known=", ".join(FILTERS))
    if isinstance(node, nodes.Operand) and node.op not in ("eq", "ne"):
        raise TemplateProblem(line, "template-forbidden", what=node.op)
    if isinstance(node, nodes.For):
        loops += 1
        simple = isinstance(node.iter, nodes.Name) and isinstance(node.target, nodes.Name)
        if loops > 1 or not simple or node.test or node.recursive or node.else_:
            raise TemplateProblem(line, "template-loop")
    for child in node.iter_child_nodes():
        _walk(child, loops, line)


def _is_known(node: nodes.Filter) -> bool:
    given = len(node.args) <= (node.name == "default")
    return node.name in FILTERS and given and not (node.kwargs or node.dyn_args or node.dyn_kwargs)


class _Run:
    def __init__(self, names: Names) -> None:
        self._names = dict(names)
        self._size = 0

    def output(self, body: Sequence[nodes.Node]) -> str:
        return "".join(part for node in body for part in self._statement(node))

    def _statement(self, node: nodes.Node) -> Iterable[str]:
        if isinstance(node, nodes.Output):
            for part in node.nodes:
                yield self._bounded(part, self._text(part))
        elif isinstance(node, nodes.If):
            yield self._branch(node)
        elif isinstance(node, nodes.For):
            yield from self._loop(node)

    def _bounded(self, node: nodes.Node, text: str) -> str:
        self._size += len(text)
        if self._size > MAX_OUTPUT:
            raise TemplateProblem(node.lineno, "text-too-big", limit=MAX_OUTPUT)
        return text

    def _branch(self, node: nodes.If) -> str:
        for branch in (node, *node.elif_):
            if self._value(branch.test):
                return self.output(branch.body)
        return self.output(node.else_)

    def _loop(self, node: nodes.For) -> Iterable[str]:
        assert isinstance(node.iter, nodes.Name) and isinstance(node.target, nodes.Name)  # noqa: S101 - walked
        rows = self._names.get(node.iter.name)
        if not isinstance(rows, tuple | list):
            raise TemplateProblem(node.lineno, "template-loop")
        before = self._names
        for row in rows:
            self._names = {**before, node.target.name: row}
            yield self.output(node.body)
        self._names = before

    def _text(self, node: nodes.Expr | nodes.Node) -> str:
        value = node.data if isinstance(node, nodes.TemplateData) else self._value(node)
        if not isinstance(value, str):
            raise TemplateProblem(node.lineno, "template-not-text")
        return value

    def _value(self, node: nodes.Node) -> Any:
        match node:
            case nodes.Const(value=value):
                return value
            case nodes.Name(name=name):
                return self._found(node, self._names, name)
            case nodes.Getattr(node=inner, attr=name):
                return self._found(node, self._value(inner), name)
            case nodes.Getitem(node=inner, arg=nodes.Const(value=str(name))):
                return self._found(node, self._value(inner), name)
            case nodes.Filter(node=nodes.Expr() as inner, name=name, args=args):
                return FILTERS[name](self._text(inner), *(self._text(arg) for arg in args))
            case nodes.Compare(expr=left, ops=[nodes.Operand(op=op, expr=right)]):
                return (self._value(left) == self._value(right)) == (op == "eq")
            case nodes.Not(node=inner):
                return not self._value(inner)
            case nodes.And(left=left, right=right):
                return self._value(left) and self._value(right)
            case nodes.Or(left=left, right=right):
                return self._value(left) or self._value(right)
        raise TemplateProblem(node.lineno, "template-forbidden", what=type(node).__name__)

    def _found(self, node: nodes.Node, names: Any, name: str) -> Any:
        if not isinstance(names, Mapping) or name not in names:
            raise TemplateProblem(node.lineno, "template-name", name=name[:60])
        return names[name]
