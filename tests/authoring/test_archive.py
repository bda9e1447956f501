import io
import stat
import warnings
import zipfile

import pytest

from bot.authoring.archive import unpack
from bot.authoring.problems import ContentError


def zipped(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore")  # the same name twice is what one of the tests wants
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(ContentError) as caught:
        unpack("a.zip", data, 1_000_000, 20)
    return caught.value.problems[0].code


def test_files_come_out_as_they_went_in() -> None:
    data = zipped(("module.yaml", b"a: 1"), ("media/a.png", b"x"))
    assert unpack("a.zip", data, 1_000_000, 20) == {"module.yaml": b"a: 1", "media/a.png": b"x"}


def test_one_folder_around_everything_is_taken_off() -> None:
    data = zipped(("M06/", b""), ("M06/module.yaml", b"a: 1"), ("M06/media/a.png", b"x"), ("__MACOSX/M06/a", b""))
    assert set(unpack("a.zip", data, 1_000_000, 20)) == {"module.yaml", "media/a.png"}


def test_a_content_tree_stays_as_it_is() -> None:
    data = zipped(("modules/M06/module.yaml", b"a: 1"))
    assert set(unpack("a.zip", data, 1_000_000, 20)) == {"modules/M06/module.yaml"}


@pytest.mark.parametrize(
    "name",
    ["../module.yaml", "a/../../b.yaml", "/etc/passwd.yaml", "C:/a.yaml", "a//b.yaml", "./a.yaml", "a\\b.yaml",
     "a" * 201, "a/" * 9 + "b.yaml"],
)  # fmt: skip
def test_names_that_lead_elsewhere(name: str) -> None:
    assert refused(zipped((name, b"x"))) == "bad-file-name"


def test_the_same_name_twice() -> None:
    assert refused(zipped(("a.yaml", b"1"), ("a.yaml", b"2"))) == "duplicate-file"
    assert refused(zipped(("a.yaml", b"1"), ("A.YAML", b"2"))) == "duplicate-file"


def test_a_link() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("module.yaml")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    assert refused(out.getvalue()) == "symlink"


def test_a_password() -> None:
    data = bytearray(zipped(("module.yaml", b"a: 1")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)) == "locked-zip"


def test_too_many_files() -> None:
    assert refused(zipped(*((f"{n}.yaml", b"") for n in range(21)))) == "too-many-files"


def test_too_much_inside() -> None:
    noise = bytes((i * i * 7919 >> 5) % 251 for i in range(600_000))
    assert refused(zipped(("a.yaml", noise), ("b.yaml", noise), method=zipfile.ZIP_STORED)) == "too-big"
    assert refused(zipped(("a.yaml", b" " * 900_000))) == "zip-bomb"


def test_an_unusual_method() -> None:
    assert refused(zipped(("a.yaml", b"x"), method=zipfile.ZIP_LZMA)) == "broken-zip"


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip at all", zipped(("a.yaml", b"abc" * 99))[:-30]], ids=range(4))
def test_a_broken_archive(data: bytes) -> None:
    assert refused(data) == "broken-zip"


def test_a_flipped_byte() -> None:
    data = bytearray(zipped(("a.yaml", b"abcdefgh" * 9), method=zipfile.ZIP_STORED))
    data[data.index(b"abcdefgh")] ^= 1
    assert refused(bytes(data)) == "broken-zip"
