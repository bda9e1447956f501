import pytest

from bot.authoring.xlsx.layout import HELP, PROBLEMS, SHEETS, SheetPlan
from bot.authoring.xlsx.words import CHOICES, plain


@pytest.mark.parametrize("plan", SHEETS, ids=lambda plan: plan.key)
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_no_two_columns_are_called_alike(plan: SheetPlan, lang: str) -> None:
    headers = [plain(column.header(lang)) for column in plan.columns]
    assert len(set(headers)) == len(headers)
    assert {column.words for column in plan.columns} <= {"", *CHOICES}


@pytest.mark.parametrize("plan", SHEETS, ids=lambda plan: plan.key)
def test_a_text_has_both_halves_side_by_side(plan: SheetPlan) -> None:
    keys = [column.key for column in plan.columns]
    for at, key in enumerate(keys):
        if key.endswith(".ru"):
            assert keys[at + 1] == key.replace(".ru", ".en")


def test_no_two_sheets_are_called_alike() -> None:
    titles = [plain(title) for both in (HELP, PROBLEMS, *(plan.title for plan in SHEETS)) for title in both]
    assert len(set(titles)) == len(titles)
    assert all(len(title) <= 31 for title in titles)


def test_a_header_names_the_language() -> None:
    column = next(column for column in SHEETS[1].columns if column.key == "title.en")
    assert (column.header("ru"), column.header("en")) == ("Заголовок (en)", "Title (en)")
