"""A module goes into the job process and comes out as a file, in any form, without being compiled again."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from bot.authoring import bundle
from bot.authoring.check import check
from bot.authoring.reference import Reference
from bot.authoring.shipping import export_job, pack, unpack
from bot.authoring.source import read_bytes
from bot.commands.courseware import FORMS
from tests.authoring.conftest import TODAY, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive

BEGINNINGS = {"zip": b"PK", "xlsx": b"PK", "yaml": b"format: 1", "gift": b"//", "moodle": b"<?xml", "pdf": b"%PDF"}


@pytest.fixture(scope="module")
def module(reference: Reference) -> Any:
    return check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]


def exported(module: Any, form: str, lang: str = "en") -> bytes:
    files = {"module": base64.b64encode(pack(module)).decode()}
    return export_job({"form": form, "lang": lang, "files": files}, FORMS)


def test_a_module_is_unpacked_as_it_was_packed(module: Any) -> None:
    assert unpack(pack(module)) == module
    assert pack(module) == pack(module)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form(form: str, module: Any) -> None:
    assert exported(module, form).startswith(BEGINNINGS[form])


def test_another_office_gets_the_same_version(module: Any, reference: Reference) -> None:
    for form in ("zip", "xlsx"):
        report = check([read_bytes(f"M01.{form}", exported(module, form))], TODAY, reference)
        assert report.ok, report.problems
        assert report.compiled["M01"].version == module.version
    assert exported(module, "zip") == bundle.write_zip(module)


def test_the_language_is_that_of_who_asked(module: Any) -> None:
    assert exported(module, "gift", "ru") != exported(module, "gift", "en")
    with pytest.raises(StopIteration):
        exported(module, "zip", "de")
