import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.authoring import bundle, desk_job
from bot.authoring.compile import Compiled
from bot.authoring.desk_job import compile_job
from bot.authoring.parcel import Parcel, loads
from bot.authoring.reference import Reference
from tests.authoring.conftest import FIXTURES, SOUND, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive
from tests.authoring.test_wizard import QUIZ
from tests.authoring.xlsx.workbooks import changed, typed


@pytest.fixture(scope="module")
def base(reference: Reference) -> Compiled:
    return check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]


def arguments(base: Compiled | None = None, upload: bytes | None = None, **more: Any) -> dict[str, Any]:
    files = {"base": bundle.write_zip(base) if base else None, "upload": upload}
    packed = {name: base64.b64encode(data).decode() for name, data in files.items() if data is not None}
    head = {"lang": "ru", "today": "2026-11-22", "content": str(FIXTURES), "files": packed}
    return json.loads(json.dumps({**head, **more}))


def done(*given: Any, **more: Any) -> Parcel:
    return loads(compile_job(arguments(*given, **more)))


def test_a_module_is_received(base: Compiled) -> None:
    parcel = done(None, bundle.write_zip(base), task="receive", name="M01.zip")
    assert (parcel.compiled, parcel.errors, parcel.warnings, parcel.lang) == (base, 0, 0, "ru")
    assert parcel.counts == {"cards": 2, "items": 5, "scenarios": 1, "checklists": 1}


def test_a_workbook_comes_back_marked_in_the_language_of_its_trainer() -> None:
    book = changed(typed("Карточки", F4=None))
    russian, english = (done(None, book, task="receive", name="M01.xlsx", lang=lang) for lang in ("ru", "en"))
    assert russian.marked and english.marked and russian.marked != english.marked
    assert russian.problems == english.problems and russian.errors == 1


def test_a_bank_goes_into_the_draft(base: Compiled) -> None:
    text = "// law: rule-1\n// unit: ч | h\n::n::" + SPAN.format("Сколько?", "How many?")
    text += "{#3#" + SPAN.format("Да.", "Yes.") + "~#" + SPAN.format("Нет.", "No.") + "}"
    parcel = done(base, text.encode(), task="receive", name="q.gift")
    assert (parcel.added, parcel.filled, parcel.errors) == (("n",), (), 0)
    assert parcel.compiled and parcel.compiled.module.items["n"].stem.en == "How many?"


SPAN = '<span class\\="multilang" lang\\="ru">{}</span><span class\\="multilang" lang\\="en">{}</span>'


def test_a_text_a_key_and_a_question(base: Compiled) -> None:
    text = done(base, task="edit", place="card.help.title", locale="en", text="Whom to call")
    assert text.compiled and text.compiled.module.steps[3].title.en == "Whom to call"
    key = done(base, task="key", item="first", right=["a"])
    assert key.compiled and key.compiled.module.items["first"].options[0].correct
    question = done(base, task="question", question=QUIZ)
    assert question.compiled and len(question.added) == 1 and question.counts["items"] == 6


def test_a_draft_that_compiles_no_more_says_why(base: Compiled, tmp_path: Path) -> None:
    shutil.copytree(FIXTURES, tmp_path / "content")
    rules = tmp_path / "content" / "law" / "rules.yaml"
    rules.write_text(rules.read_text("utf-8").replace("id: rule-2", "id: rule-9"), encoding="utf-8")
    parcel = done(base, task="key", item="first", right=["a"], content=str(tmp_path / "content"))
    assert parcel.compiled is None and {told.code for told in parcel.problems} == {"unknown-law"}


def test_an_empty_file_is_a_problem(base: Compiled) -> None:
    for name, code in (("a.zip", "broken-zip"), ("a.yaml", "empty-file"), ("a.gift", "bank-empty"), ("a", "desk-kind")):
        parcel = done(base, b"", task="receive", name=name)
        assert {told.code for told in parcel.problems} == {code}


def test_a_task_nobody_knows_is_a_mistake_of_ours(base: Compiled) -> None:
    with pytest.raises(KeyError):
        done(base, task="dance")
    with pytest.raises(ValueError, match="without a draft"):
        done(task="key", item="first", right=["a"])


def test_too_much_is_a_problem_and_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(desk_job, "receive", fail)
    (told,) = done(None, b"x", task="receive", name="a.yaml").problems
    assert (told.code, told.where.ru) == ("desk-too-much", "a.yaml")


def test_the_process(base: Compiled) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "job", "compile"],
        input=json.dumps(arguments(None, SOUND.encode(), task="receive", name="M01.yaml")).encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    parcel = loads(ran.stdout)
    assert parcel.compiled and not ran.stderr
