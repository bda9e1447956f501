import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.authoring import checks, markup, problems, schema
from bot.authoring.problems import ContentError, describe, in_order, message, problem
from bot.authoring.wording import WARNINGS, WORDING

HERE = Path(problems.__file__).parent
# Which argument of a call that complains is the code.
PLACE = {"blame": 1, "problem": 2, "Problem": 2, "known": 4, "unlike": 3, "_refuse": 1, "_refused": 1,
         "TemplateProblem": 1, "MarkupProblem": 1, "PictureProblem": 0,
         "complain": 1, "spoil": 1, "refused": 0, "Fault": 0,
         "WebProblem": 0, "XmlProblem": 1, "Refusal": 1}  # fmt: skip
# Codes that come from tables, or from the doubts of a law entry.
INDIRECT = {"missing-ru", "missing-en", "bad-value", *schema._CODES.values(), *schema._OWN, *markup._FORBIDDEN.values(),
            *checks._DOUBTS.values()}  # fmt: skip


def complained() -> set[str]:
    found = set(INDIRECT)
    for path in HERE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                found |= set(_codes(node))
            elif isinstance(node, ast.Yield | ast.Assign) and path.stem in ("law", "checks", "schema"):
                found |= {text for text in _strings(node.value) if re.fullmatch("[a-z]+(-[a-z]+)+", text)}
    return found


def _codes(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in PLACE and len(call.args) > PLACE[name]:
        argument = call.args[PLACE[name]]
        yield from _strings(argument.body if isinstance(argument, ast.IfExp) else argument)
        yield from _strings(argument.orelse) if isinstance(argument, ast.IfExp) else ()


def _strings(node: ast.AST | None) -> Iterator[str]:
    parts = (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)
    yield from (part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", WORDING)
def test_every_problem_is_said_in_both_languages(code: str) -> None:
    russian, english = WORDING[code]
    assert re.search("[а-яё]", russian) and not re.search("[а-яё]", english)
    assert fields(russian) == fields(english)


def test_every_problem_has_a_wording_and_every_wording_a_problem() -> None:
    assert complained() == set(WORDING)
    assert set(WARNINGS) < set(WORDING)


def test_a_sentence_with_its_place() -> None:
    one = problem("M06/module.yaml", 7, "too-long", length=61, limit=60)
    assert describe(one, "en") == "M06/module.yaml:7: error: too long: 61 characters, the limit is 60 [too-long]"
    assert describe(one, "ru").startswith("M06/module.yaml:7: ошибка: слишком длинно: 61")
    whole = problem("a.zip", 0, "unused", id="q1")
    assert describe(whole, "ru") == "a.zip: предупреждение: «q1» нигде не используется [unused]"


def test_each_problem_once_in_reading_order() -> None:
    first, second = problem("a", 2, "no-cards"), problem("a", 10, "no-cards")
    assert in_order([second, first, second]) == (first, second)


def test_an_error_says_what_is_wrong() -> None:
    error = ContentError([problem("a.yaml", 3, "no-cards")])
    assert str(error) == "a.yaml:3: error: there is no card [no-cards]"
    assert message(error.problems[0], "ru") == "нет ни одной карточки"
