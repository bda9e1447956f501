from pathlib import Path

import pytest

from bot.authoring import source
from bot.authoring.problems import ContentError
from bot.authoring.source import read, read_bytes, text_of


def refused(path: Path) -> str:
    with pytest.raises(ContentError) as caught:
        read(path)
    return caught.value.problems[0].code


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "module.yaml").write_text("a: 1")
    (tmp_path / "media" / "plan.png").write_bytes(b"x")
    (tmp_path / "README.md").write_text("aside")
    (tmp_path / "LICENSE").write_text("aside")
    (tmp_path / ".DS_Store").write_bytes(b"x")
    found = read(tmp_path)
    assert set(found.files) == {"module.yaml", "media/plan.png"}
    assert found.label("module.yaml") == f"{tmp_path}/module.yaml"


def test_one_file(tmp_path: Path) -> None:
    path = tmp_path / "module.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1")
    found = read(path)
    assert text_of(found, "module.yaml") == "a: 1"
    assert found.label("module.yaml") == str(path)


def test_a_module_of_three_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "module.yaml"
    path.write_bytes(b"#" * 3_000_000)
    with pytest.raises(ContentError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert problem.code == "too-big"
    assert problem.params == {"size": "3.0", "limit": "2.0"}
    with pytest.raises(ContentError):
        read_bytes("module.yaml", path.read_bytes())


def test_nothing_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.yaml") == "no-such-file"


def test_unknown_kinds(tmp_path: Path) -> None:
    (tmp_path / "run.exe").write_bytes(b"x")
    assert refused(tmp_path) == "unknown-suffix"
    assert refused(tmp_path / "run.exe") == "unknown-suffix"
    with pytest.raises(ContentError):
        read_bytes("module.docx", b"x")


def test_links(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "module.yaml").symlink_to("/etc/passwd")
    assert refused(tmp_path / "a" / "module.yaml") == "symlink"
    assert refused(tmp_path / "a") == "symlink"
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "media").symlink_to("/etc")
    assert refused(tmp_path / "b") == "symlink"


def test_too_many_files(tmp_path: Path) -> None:
    for n in range(source.MAX_FILES + 1):
        (tmp_path / f"{n}.yaml").write_text("a: 1")
    assert refused(tmp_path) == "too-many-files"


def test_a_big_picture(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x" * (source.MAX_PICTURE + 1))
    assert refused(tmp_path) == "too-big"


def test_an_archive_bigger_than_may_be_sent(tmp_path: Path) -> None:
    with (tmp_path / "a.zip").open("wb") as stream:
        stream.truncate(source.MAX_TOTAL + 1)
    assert refused(tmp_path / "a.zip") == "too-big"


def test_not_utf8() -> None:
    with pytest.raises(ContentError) as caught:
        text_of(read_bytes("module.yaml", "a: 1\nb: Привет".encode("cp1251")), "module.yaml")
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == ("not-utf8", 2)
