"""What can be said of a file before anybody opens it."""

import pytest

from bot.domain.submission import BANKS, MODULES, MOST, is_bank, refusal, short_name, suffix


@pytest.mark.parametrize("kind", [*MODULES, *BANKS, ".XLSX", ".xlsm"])
def test_what_is_read(kind: str) -> None:
    assert refusal(f"M20{kind}", MOST, "file:1") is None
    assert is_bank(f"M20{kind}") is (kind in BANKS)


@pytest.mark.parametrize(
    ("name", "size", "source", "why"),
    [
        ("M20.pdf", 10, "file:1", "kind"),
        ("yaml", 10, "file:1", "kind"),
        (".yaml", 10, "file:1", "kind"),
        ("", 10, "file:1", "kind"),
        ("M20.pdf", MOST + 1, None, "kind"),
        ("M20.zip", MOST + 1, None, "size"),
        ("M20.zip", MOST, None, "bytes"),
    ],
)
def test_what_is_not(name: str, size: int, source: str | None, why: str) -> None:
    assert refusal(name, size, source) == why


@pytest.mark.parametrize(
    ("name", "shown"),
    [("M20.yaml", "M20.yaml"), ("C:\\notes\\M20.yaml", "M20.yaml"), ("a/b/", "file"), ("", "file")],
)
def test_the_name_on_a_screen(name: str, shown: str) -> None:
    assert short_name(name) == shown


def test_a_long_name_keeps_both_ends() -> None:
    name = short_name(f"{'a' * 100}.yaml")
    assert len(name) == 60
    assert name.startswith("aaa") and name.endswith("a.yaml") and "…" in name
    assert suffix(name) == ".yaml"
