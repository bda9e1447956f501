import io
import json
import zipfile

import pytest

from bot.authoring import bundle
from bot.authoring.check import check
from bot.authoring.compile import Compiled
from bot.authoring.reference import Reference
from bot.authoring.source import Source, read_bytes
from tests.authoring.conftest import SOUND, TODAY, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive

AWKWARD = [
    "Разговор: да, нет — «и» #5",
    "\\*звезда\\* и \\`код\\` и &amp; <3",
    "{{ '{{' }} скобки {{ '{%' }}",
    "**жирный** и *курсив* и `код`",
    "true",
    "  null ",
    "'одна' \"две\"",
    "ст. 1\u2028ст. 2",
    "112",
]


def compiled(text: str, reference: Reference, **pictures: bytes) -> Compiled:
    report = check_text(text, reference, {f"{name}.png": data for name, data in pictures.items()})
    assert report.ok, report.problems
    return report.compiled["M01"]


def again(data: bytes, name: str, reference: Reference) -> Compiled:
    report = check([read_bytes(name, data)], TODAY, reference)
    assert report.ok, report.problems
    return report.compiled["M01"]


def test_a_zip_compiles_to_the_same_version(reference: Reference) -> None:
    one = compiled(with_change(WITH, PICTURE), reference, plan=secretive())
    other = again(bundle.write_zip(one), "M01.zip", reference)
    assert other.version == one.version
    assert other.media == one.media


def test_a_yaml_file_compiles_to_the_same_version(reference: Reference) -> None:
    one = compiled(SOUND, reference)
    assert again(bundle.write(one, "yaml"), "M01.yaml", reference).version == one.version


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_texts_survive(reference: Reference, text: str) -> None:
    both = f'{{ru: {json.dumps(text)}, en: "a"}}'
    changed = with_change("{ru: Безопасность, en: Safety}, feedback", f"{both}, feedback")
    changed = with_change("title: {ru: Куда звонить, en: Where to call}", f"title: {both}", changed)
    changed = with_change("{ru: Что важнее всего?, en: What matters most?}", both, changed)
    one = compiled(changed, reference)
    for form in ("yaml", "zip"):
        assert again(bundle.write(one, form), f"a.{form}", reference).version == one.version


def test_shared_texts_are_written_out(reference: Reference) -> None:
    one = compiled(with_change("{{ contact.emergency.phone }}", "{{ snippet.help }}"), reference)
    bare = Reference(law=reference.law)
    assert again(bundle.write_zip(one), "M01.zip", bare).version == one.version


def test_the_same_bytes_every_time(reference: Reference) -> None:
    one = compiled(SOUND, reference)
    assert bundle.write_zip(one) == bundle.write_zip(one)


def test_an_author_gets_back_what_was_sent(reference: Reference) -> None:
    source = Source("", {"module.yaml": SOUND.encode(), "media/plan.png": b"x"})
    with zipfile.ZipFile(io.BytesIO(bundle.pack(source))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == source.files


def test_it_is_made_to_be_read(reference: Reference) -> None:
    text = bundle.write_yaml(compiled(SOUND, reference)).decode()
    assert '  - card: apart\n    title:\n      ru: "Говорите отдельно"\n' in text
    assert "      ru: |-\n        При том, кого она боится" in text
