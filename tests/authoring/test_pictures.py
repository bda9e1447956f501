import hashlib
import io

import pytest
from PIL import Image, PngImagePlugin

from bot.authoring.pictures import MAX_BYTES, MAX_SIDE, PictureProblem, clean, digest
from bot.authoring.reference import Reference
from bot.domain.course import Card
from tests.authoring.conftest import check_text, found, line_of, with_change

WITH = "    law: [rule-1]\n  - card: help"
PICTURE = "    law: [rule-1]\n    picture: {file: plan.png, alt: {ru: План, en: Plan}}\n  - card: help"


def drawn(kind: str = "PNG", size: tuple[int, int] = (40, 30), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 200 if mode in ("L", "P") else (200, 30, 30, 100)[: len(mode)]).save(out, kind, **options)
    return out.getvalue()


def noisy(side: int, kind: str = "PNG") -> bytes:
    image = Image.frombytes("RGB", (side, side), hashlib.shake_256(b"noise").digest(side * side * 3))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def secretive() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Someone who would rather not be named")
    return drawn(pnginfo=notes)


def located() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = "Where she lives"
    exif[0x0112] = 6  # turned by 90 degrees
    return drawn("JPEG", exif=exif.tobytes())


@pytest.mark.parametrize(
    "data",
    [drawn(), drawn("JPEG"), drawn("WEBP"), drawn(mode="RGBA"), drawn(mode="L"), drawn(mode="P"),
     secretive(), located(), drawn(size=(3000, 20)), drawn() + b"hidden behind"],
)  # fmt: skip
def test_a_cleaned_picture_stays_as_it_is(data: bytes) -> None:
    once = clean(data)
    assert clean(once) == once
    image = Image.open(io.BytesIO(once))
    assert image.format in ("PNG", "JPEG")
    assert max(image.size) <= MAX_SIDE


def test_what_is_hidden_goes() -> None:
    assert b"Someone" not in clean(secretive())
    assert b"Where she lives" not in clean(located())
    assert b"hidden" not in clean(drawn() + b"hidden behind")
    assert b"hidden" not in clean(drawn("JPEG") + b"hidden behind")
    assert b"hidden" not in clean(drawn("JPEG", comment=b"hidden"))


def test_a_turned_photograph_is_turned() -> None:
    assert Image.open(io.BytesIO(clean(located()))).size == (30, 40)


def test_transparency_is_kept() -> None:
    assert Image.open(io.BytesIO(clean(drawn("WEBP", mode="RGBA")))).mode == "RGBA"


def refused(data: bytes) -> str:
    with pytest.raises(PictureProblem) as caught:
        clean(data)
    return caught.value.code


def test_what_is_refused() -> None:
    assert refused(b"") == refused(b"not a picture") == refused(drawn("BMP")) == "picture-broken"
    assert refused(noisy(300)[:5_000]) == "picture-broken"
    assert refused(drawn("JPEG", size=(200, 200))[:400]) == "picture-broken"
    assert refused(noisy(600)) == "picture-too-big"
    assert refused(drawn(size=(5_000, 5_000), mode="L")) == "picture-pixels"
    frames = [Image.new("RGB", (9, 9), (n, 0, 0)) for n in (0, 200)]
    moving = io.BytesIO()
    frames[0].save(moving, "WEBP", save_all=True, append_images=frames[1:])
    assert refused(moving.getvalue()) == "picture-moves"


def test_a_picture_on_a_card(reference: Reference) -> None:
    report = check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()})
    assert not report.problems
    compiled = report.compiled["M01"]
    (card,) = [step for step in compiled.module.steps if isinstance(step, Card) and step.picture]
    assert card.picture
    data = compiled.media[card.picture.file]
    assert digest(data) == card.picture.file
    assert len(data) == card.picture.size <= MAX_BYTES


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("other.png", drawn(), "no-picture"),
        ("plan.png", b"x", "picture-broken"),
        ("plan.png", noisy(600), "picture-too-big"),
    ],
)
def test_a_fault_is_named_at_its_line(reference: Reference, name: str, data: bytes, code: str) -> None:
    text = with_change(WITH, PICTURE)
    assert found(check_text(text, reference, {name: data})) == {(code, line_of("plan.png", text))}


def test_all_pictures_together(reference: Reference, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.authoring.compile.MAX_MODULE_BYTES", 50)
    report = check_text(with_change(WITH, PICTURE), reference, {"plan.png": drawn()})
    assert {code for code, _ in found(report)} == {"pictures-too-big"}
