from bot.authoring import yaml12
from bot.authoring.xlsx.rows import Writer
from tests.authoring.conftest import SOUND

DATA = yaml12.parse(SOUND, "module.yaml").data


def test_rows_of_every_sheet() -> None:
    sheets = Writer("ru").sheets(DATA)
    assert sheets["module"][0] == {"field": "Код модуля", "ru": "M01"}
    assert sheets["cards"][0] == {"kind": "входной тест", "pool": "post", "draw": 1}
    assert sheets["cards"][3]["nonlegal"] == "да"
    assert [line.get("id") for line in sheets["questions"][:4]] == ["practice", None, None, "first"]
    assert sheets["questions"][1]["correct"] == "да"
    assert sheets["scenario"][3]["effect"] == "safety -1"
    assert sheets["checklists"][1]["law"] == "rule-1"


def test_words_of_the_language() -> None:
    assert Writer("en").sheets(DATA)["questions"][0]["kind"] == "single"


def test_moments_from_the_start_on() -> None:
    nodes = [line["id"] for line in Writer("ru").sheets(DATA)["scenario"] if line["kind"] == "момент"]
    assert nodes == ["door", "bad", "good"]


def test_pools_stand_at_the_questions_unless_their_order_matters() -> None:
    assert Writer("ru").sheets(DATA)["questions"][3]["pools"] == "post"
    data = {**DATA, "pools": {"post": ["hours", "first"], "pre": ["first", "hours"]}}
    lines = Writer("ru").sheets(data)
    assert lines["module"][-1] == {"field": "Состав набора", "ru": "pre", "en": "first, hours"}
    assert {line.get("pools") for line in lines["questions"] if "id" in line} == {"post", None}
