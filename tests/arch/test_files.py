"""A file one can read in one go; a home for the tests of every module."""

import ast
from pathlib import Path

import pytest

from tests.arch.tree import BOT, ROOT, TESTS, modules, name

LONGEST = 300

# Modules and folders whose tests do not stand at the mirrored path. Key and value are checked to exist.
# Commands are tested as they are typed.
TESTED_ELSEWHERE: dict[str, str] = {
    f"bot/cli/{name}.py": "tests/test_cli.py" for name in ("__init__", "console", "content", "staff")
}


@pytest.mark.parametrize("path", modules(), ids=name)
def test_a_file_can_be_read_in_one_go(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines: which two nouns are in it?"


def has_logic(source: str) -> bool:
    """Has a function with a body: declarations, protocols and tables are tested by their users."""
    functions = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return any(not all(_is_inert(line) for line in function.body) for function in functions)


def _is_inert(line: ast.stmt) -> bool:
    if isinstance(line, ast.Pass):
        return True
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


def mirrored(module: Path) -> Path:
    """bot/store/inbox.py -> tests/store/test_inbox.py; bot/store/__init__.py -> tests/store/test_store.py."""
    stem = module.parent.name if module.stem == "__init__" else module.stem.strip("_")
    return TESTS / module.relative_to(BOT).with_name(f"test_{stem}.py")


def of_its_feature(module: Path) -> bool:
    """A feature is tested as a whole: its handlers through the router, its screens as snapshots, both in stories."""
    parts = module.relative_to(BOT).parts
    if parts[0] != "features" or len(parts) < 3:
        return False
    folder = TESTS / "features"
    return any(folder.glob(f"test_{parts[1]}*.py")) or any((folder / parts[1]).glob("test_*.py"))


def has_tests(module: Path) -> bool:
    if mirrored(module).is_file() or of_its_feature(module):
        return True
    return any((ROOT / listed) in (module, *module.parents) for listed in TESTED_ELSEWHERE)


@pytest.mark.parametrize("module", [m for m in modules() if has_logic(m.read_text("utf-8"))], ids=name)
def test_a_module_has_tests(module: Path) -> None:
    assert has_tests(module), f"write {name(mirrored(module))}, or say in TESTED_ELSEWHERE where its tests are"


def test_the_list_of_exceptions_is_true() -> None:
    gone = [path for pair in TESTED_ELSEWHERE.items() for path in pair if not (ROOT / path).exists()]
    assert not gone
    needless = [path for path in TESTED_ELSEWHERE if mirrored(ROOT / path).is_file()]
    assert not needless


def test_what_counts_as_logic() -> None:
    assert has_logic("def double(x):\n    return 2 * x")
    assert has_logic("class A:\n    async def go(self):\n        await self.stop()")
    assert not has_logic("X = {'a': 1}\nclass P(Protocol):\n    def one(self) -> int:\n        '''Doc.'''")
    assert not has_logic("class P(Protocol):\n    def one(self) -> int: ...")


def test_where_tests_are_looked_for() -> None:
    assert name(mirrored(BOT / "store" / "inbox.py")) == "tests/store/test_inbox.py"
    assert name(mirrored(BOT / "store" / "__init__.py")) == "tests/store/test_store.py"
    assert name(mirrored(BOT / "__main__.py")) == "tests/test_main.py"
    assert not has_tests(BOT / "no" / "such_module.py")
