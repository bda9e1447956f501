import re
from itertools import chain

import pytest

from tests.arch import never_names
from tests.arch.tree import files, name, text

# Invented, so that this test can plant a name without containing one that matters.
INVENTED = frozenset(map(never_names.sum_of, ["Plimbrosk Vane Ostrik", "Грюмбель", "8 (901) 555-01-99"]))


def test_no_forbidden_name_stands_in_the_project() -> None:
    known = never_names.sums()
    texts = ((name(path), f"{name(path)}\n{text(path) or ''}") for path in files())
    hits = {where: hit for where, content in texts if (hit := never_names.found(content, known))}
    assert not hits


@pytest.mark.parametrize(
    "planted",
    [
        "as the Plimbrosk Vane Ostrik wrote",
        "https://plimbrosk-vane.ostrik/page",
        "PLIMBROSK_VANE_OSTRIK = 1",
        "see PlimbroskVaneOstrik",
        "Plimbrosk\nVane «Ostrik»",
        "сайт «ГРЮМБЕЛЬ»",
        "call 8-901-555-01-99 now",
        "+7 901 555 0199",
        "tel:89015550199",
        "1. 8 901 555 01 99",
    ],
)
def test_a_planted_name_is_found(planted: str) -> None:
    assert never_names.found(planted, INVENTED)


@pytest.mark.parametrize("innocent", ["Plimbrosk and Vane", "Ostrik", "грюмбельный", "8-901-555-01-98", "901"])
def test_what_only_resembles_a_name_is_not(innocent: str) -> None:
    assert not never_names.found(innocent, INVENTED)


def test_the_list_holds_sums_and_nothing_else() -> None:
    known = never_names.sums()
    assert len(known) >= 20
    assert all(re.fullmatch(r"[0-9a-f]{64}", entry) for entry in chain(known))
