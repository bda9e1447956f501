"""Every named SQL statement is used, and every one that is used exists."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.arch.tree import BOT, modules, name

HEAD = re.compile(r"^-- name: (\w+)(?: \((\w+)\))?\s*$", re.MULTILINE)
METHODS = frozenset({"one", "all", "run", "many"})


def written() -> list[tuple[str, str]]:
    """Name and dialect ("" for both) of every statement in store/sql."""
    files = sorted((BOT / "store" / "sql").glob("*.sql"))
    return [pair for path in files for pair in HEAD.findall(path.read_text("utf-8"))]


def used(source: str) -> Iterator[str]:
    """The names given to a transaction: tx.one("name", ...), ctx.tx.all("a" if x else "b"), and those that a loop
    gives it one by one: `for statement in ("a", "b"): await tx.run(statement)`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_statement(node.func, node):
            yield from (part.value for part in ast.walk(node.args[0]) if _is_name(part))
        if isinstance(node, ast.For) and ast.unparse(node.target) == "statement":
            yield from (part.value for part in ast.walk(node.iter) if _is_name(part))


def _is_statement(method: ast.Attribute, call: ast.Call) -> bool:
    receiver = ast.unparse(method.value).rsplit(".", 1)[-1]
    return method.attr in METHODS and receiver == "tx" and bool(call.args)


def _is_name(part: ast.AST) -> bool:
    return isinstance(part, ast.Constant) and isinstance(part.value, str)


@cache
def used_by() -> dict[str, Path]:
    return {statement: path for path in modules() for statement in used(path.read_text("utf-8"))}


def test_every_statement_that_is_used_exists() -> None:
    known = {statement for statement, _ in written()}
    assert {s: name(path) for s, path in used_by().items() if s not in known} == {}


def test_every_statement_is_used() -> None:
    assert sorted({statement for statement, _ in written()} - used_by().keys()) == []


def test_a_name_is_given_once() -> None:
    assert len(set(written())) == len(written())
    both = {statement for statement, dialect in written() if not dialect}
    assert {statement for statement, dialect in written() if dialect} <= both


def test_only_the_store_calls_statements() -> None:
    outside = {name(path) for path in used_by().values() if not path.is_relative_to(BOT / "store")}
    assert outside == set()


def test_what_counts_as_use() -> None:
    source = """
async def f(tx, ctx, engine):
    await tx.one("first", id=1)
    await ctx.tx.all("second" if x else "third")
    engine.run("not_sql")
    for statement in ("fourth", "fifth"):
        await tx.run(statement, id=1)
"""
    assert set(used(source)) == {"first", "second", "third", "fourth", "fifth"}
