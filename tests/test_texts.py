from __future__ import annotations

import pytest

from bot.chat.html import bold
from bot.domain.course import LOCALES
from bot.texts import OTHER, all_texts, texts

RU, EN = texts("ru"), texts("en")
NBSP = "\u00a0"


def minutes(count: int) -> str:
    return RU.n("{count} minute", "{count} minutes", count)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 минут"),
        (1, "1 минута"),
        (2, "2 минуты"),
        (5, "5 минут"),
        (11, "11 минут"),
        (21, "21 минута"),
        (22, "22 минуты"),
        (25, "25 минут"),
        (111, "111 минут"),
        (1_002, f"1{NBSP}002 минуты"),
    ],
)
def test_russian_numbers_take_their_form(count: int, said: str) -> None:
    assert minutes(count) == said


def test_english_numbers_take_theirs() -> None:
    said = [EN.n("{count} minute", "{count} minutes", count) for count in (0, 1, 2, 21, 1_002)]
    assert said == ["0 minutes", "1 minute", "2 minutes", "21 minutes", "1,002 minutes"]


def test_words_with_values() -> None:
    assert EN("Done: {done} of {all}", done=1, all=6) == "Done: 1 of 6"
    assert "1" in RU("Done: {done} of {all}", done=1, all=6) != EN("Done: {done} of {all}", done=1, all=6)
    assert RU("Menu") == "Меню"
    assert EN("no such message {kept}") == "no such message {kept}"


def test_a_day_is_that_of_the_place() -> None:
    late = 1_795_384_800_000  # 22 November 2026, 22:00 UTC
    assert (RU.date(late), EN.date(late)) == ("22.11.2026", "22 Nov 2026")
    assert RU.date(late, "Europe/Moscow") == "23.11.2026"
    assert EN.date("2026-03-08") == "8 Mar 2026"
    assert RU.date("2026-03-08") == "08.03.2026"


@pytest.mark.parametrize(("scaled", "ru", "en"), [(0, "0", "0"), (0.833, "83", "83"), (1, "100", "100")])
def test_shares_are_whole_per_cents(scaled: float, ru: str, en: str) -> None:
    assert RU.percent(scaled).replace(NBSP, " ") == f"{ru} %"
    assert EN.percent(scaled) == f"{en}%"


def test_numbers_as_they_are_written_in_each_language() -> None:
    assert (RU.number(1234.5), EN.number(1234.5)) == (f"1{NBSP}234,5", "1,234.5")


def test_in_markup_plain_values_are_escaped_and_markup_stays() -> None:
    said = EN.html("{a} & {b}", a="<script>", b=bold("x & y"))
    assert said == "&lt;script&gt; &amp; <b>x &amp; y</b>"
    assert EN.html("{a}", a="{b}") == "{b}", "a value is no template"


def test_there_are_both_languages_and_each_knows_the_other() -> None:
    assert tuple(all_texts()) == LOCALES
    assert [t.locale for t in all_texts().values()] == list(LOCALES)
    assert {one: OTHER[OTHER[one]] for one in LOCALES} == {one: one for one in LOCALES}
    assert texts("ru") is RU, "a catalogue is read once"
