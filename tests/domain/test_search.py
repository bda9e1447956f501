"""What people type, and the entry they mean: it stands among the first three."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring.check import check
from bot.authoring.reference import Reference
from bot.domain.search import LawSearch, TermSearch

CONTENT = Path(__file__).parents[2] / "content"
TYPED = [
    ("116.1", "uk-116.1-1"),
    ("ст 116,1", "uk-116.1-1"),
    ("uk 116.1", "uk-116.1-1"),
    ("116 1", "uk-116.1-1"),
    ("ст.116.1 ук", "uk-116.1-1"),
    ("ч 2 ст 116.1 ук рф", "uk-116.1-2"),
    ("ук116.1", "uk-116.1-1"),
    ("1161", "uk-116.1-1"),
    ("er 116.1", "uk-116.1-1"),
    ("116.1(2) UK", "uk-116.1-2"),
    ("gpk 61", "gpk-61"),
    ("гпк 61", "gpk-61"),
    ("ч. 4 ст. 61 ГПК РФ", "gpk-61"),
    ("61 гпк", "gpk-61"),
    ("6.1.1", "koap-6.1.1"),
    ("KoAP 6 1 1", "koap-6.1.1"),
    ("6 1 1 коап", "koap-6.1.1"),
    ("611 коап", "koap-6.1.1"),
    ("ст. 6,1,1", "koap-6.1.1"),
    ("24 ск", "sk-24"),
    ("sk 24", "sk-24"),
    ("24 ск п 3", "sk-24-3"),
    ("семейный кодекс 24", "sk-24"),
    ("Family Code 24", "sk-24"),
    ("upk 105.1", "upk-105.1"),
    ("упк 20", "upk-20"),
    ("105 1 упк", "upk-105.1"),
    ("жк 31", "zhk-31"),
    ("zhk 31", "zhk-31"),
    ("жк 72", "zhk-72"),
    ("гк 1101", "gk-1099"),
    ("gk 247", "gk-247"),
    ("пленум 33", "pl-33"),
    ("plenum 44", "pl-44"),
    ("пленум №56", "pl-56"),
    ("11-П", "ks-11p"),
    ("кс 13-п", "ks-13p"),
    ("442-ФЗ", "so-15"),
    ("fz 442", "so-15"),
    ("182 фз", "law-182fz"),
    ("172н", "med-172n"),
    ("приказ 736", "mvd-736"),
    ("mvd 205", "mvd-205"),
    ("упк 145", "upk-140-148"),
    ("угроза убийством", "uk-119"),
    ("истязание", "uk-117"),
    ("развод при беременности", "sk-17"),
    ("алименты на жену", "sk-89"),
    ("детский телефон доверия", "hl-124"),
    ("приём заявления КУСП", "mvd-736"),
    ("вход в квартиру полиция", "police-3fz-15"),
    ("официальное предостережение", "police-3fz-13"),
    ("частное определение суда", "gpk-226"),
    ("необходимая оборона", "uk-37"),
    ("временный порядок общения с ребенком", "gpk-152"),
    ("лишение родительских прав", "sk-69"),
    ("принудительный обмен квартиры", "zhk-72"),
    ("murder threat", "uk-119"),
    ("restraining order maine", "me-4108"),
    ("forensic examination", "med-order"),
    ("parental rights restriction", "sk-73"),
    ("Volodina", "echr-volodina"),
    ("wife pregnant divorce", "sk-17"),
    ("housing eviction former family member", "zhk-31"),
    ("алиметны в твердой сумме", "sk-83"),
    ("истезание", "uk-117"),
    ("бывший член семи собственника", "zhk-31"),
    ("истяз", "uk-117"),
    ("угроза убиством", "uk-119"),
    ("гпк 128", "gpk-122"),
    ("fkbvtyns", "gpk-23-alim"),
    ("arrears of child support", "gpk-23-alim"),
    ("с кем останется ребенок после развода", "sk-24"),
    ("выселить бывшего мужа", "zhk-31"),
    ("судья отказал в охранном ордере", "draft-dv-law"),
    ("закон о полиции 15", "police-3fz-15"),
    ("п. 2 ст. 61 ск", "sk-61"),
    ("медицинское сообщение в полицию", "med-report"),
    ("stalking", "draft-dv-law"),
    ("второй раз за год", "path-B"),
    ("маршрут Б", "path-B"),
    ("ошибка 1", "err-01"),
    ("криминальный кодекс 119", "uk-119"),
]


@pytest.fixture(scope="module")
def register() -> Reference:
    return check([CONTENT / "law", CONTENT / "glossary.yaml"], date(2026, 11, 22)).reference


@pytest.fixture(scope="module")
def law(register: Reference) -> LawSearch:
    return LawSearch(register.law)


@pytest.mark.parametrize(("typed", "meant"), TYPED)
def test_what_is_meant_is_among_the_first_three(law: LawSearch, typed: str, meant: str) -> None:
    assert meant in law.find(typed, 3)


def test_the_table_is_long_enough() -> None:
    assert len(TYPED) >= 60
    assert len({typed for typed, _ in TYPED}) == len(TYPED)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Иванова Мария, 89161234567, ст 116,1", "116.1"),
        ("sidorova@mail.ru uk 119", "119 uk"),
        ("+7 916 123-45-67 угроза 119", "119 угроза"),
        ("8(916)1234567, 119", "119"),
        ("115 116 117 119", "115 116 117 119"),
        ("116 1 ук", "116.1 ук"),
        ("алиметны", "алименты"),
        ("24 ск п 3", "ч. 3 ст. 24 ск"),
        ("???", ""),
        ("", ""),
    ],
)
def test_only_what_the_register_knows_is_kept(law: LawSearch, typed: str, text: str) -> None:
    assert law.read(typed).text == text


@pytest.mark.parametrize("typed", [typed for typed, _ in TYPED])
def test_what_is_kept_means_the_same(law: LawSearch, typed: str) -> None:
    query = law.read(typed)
    assert law.read(query.text).text == query.text
    assert set(law.find(query.text, 3)) == set(law.find(typed, 3))


@given(st.text(max_size=300))
def test_anything_may_be_typed(typed: str) -> None:
    assert isinstance(SMALL.find(typed, 3), list)
    assert SMALL.read(SMALL.read(typed).text).numbers == SMALL.read(typed).numbers


def test_the_likeliest_only(law: LawSearch) -> None:
    assert len(law.find("суд", 5)) == 5
    assert law.find("суд", 5) == law.find("суд", 20)[:5]


def test_an_exact_code_outranks_the_same_number_elsewhere(law: LawSearch) -> None:
    assert law.find("61 гпк")[0] == "gpk-61"
    assert law.find("61 ск")[0] == "sk-61"
    assert law.find("119 ук")[0] == "uk-119"
    assert law.find("119-фз")[0] == "law-119fz"


def test_the_title_outranks_the_note(register: Reference) -> None:
    record = next(iter(register.law.values()))
    titled = replace(record, entry=replace(record.entry, citation=replace(record.entry.citation, ru="зебра")))
    noted = replace(record, entry=replace(record.entry, note=replace(record.entry.note, ru="зебра")))
    assert LawSearch({"noted": noted, "titled": titled}).find("зебра") == ["titled", "noted"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("побои", "battery"),
        ("battery", "battery"),
        ("алимнты", "child-support"),
        ("мировой судья", "justice-of-the-peace"),
        ("protection order", "protection-order"),
        ("частное обвинение", "private-prosecution"),
        ("ghjrehjh", "prosecutor-giving-an-opinion"),
    ],
)
def test_terms(register: Reference, typed: str, meant: str) -> None:
    assert meant in TermSearch(register.glossary).find(typed, 3)


SMALL = LawSearch(check([CONTENT / "law" / "criminal-code.yaml"], date(2026, 11, 22)).reference.law)
