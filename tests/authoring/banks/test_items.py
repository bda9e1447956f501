from dataclasses import replace

from bot.authoring.banks.bank import Asked, Bank, Option
from bot.authoring.banks.items import Collector
from bot.authoring.banks.words import Words
from bot.authoring.reference import Reference
from tests.authoring.banks.making import found, items

RU = '<span class="multilang" lang="ru">{}</span>'
EN = '<span class="multilang" lang="en">{}</span>'


def choice(stem: str = "Кто?", **fields: object) -> Asked:
    options = [Option(2 + n, Words(text), Words("Так."), n == 0) for n, text in enumerate("АБВ")]
    return replace(Asked(1, "single", Words(stem), "q", options=options, law=["sk-24"]), **fields)


def collected(*asked: Asked, language: str = "ru") -> Bank:
    collector = Collector("a.gift", "ru" if language == "ru" else "en", Reference())
    for one in asked:
        collector.add(one)
    return collector.bank()


def test_one_language_does_not_miss_the_other() -> None:
    bank = collected(choice())
    assert not bank.problems
    assert not any(text.en for text in (items(bank)[0].stem, items(bank)[0].options[0].text))


def test_two_languages_miss_each_other() -> None:
    bank = collected(choice(RU.format("Кто?") + EN.format("Who?"), explain=Words(RU.format("Он."))))
    assert ("missing-en", 1) in found(bank)


def test_what_is_the_same_in_both_stands_in_both() -> None:
    stem = RU.format("Кто?") + EN.format("Who?")
    options = [Option(1, Words(text), Words(RU.format("Да") + EN.format("Yes")), text == "1") for text in "123"]
    bank = collected(choice(stem, options=options))
    assert not bank.problems
    assert [(one.text.ru, one.text.en) for one in items(bank)[0].options] == [(one, one) for one in "123"]


def test_the_wrong_language_is_noticed() -> None:
    assert found(collected(choice("Who?"))) == {("bank-language", 1)}
    assert ("bank-language", 1) in found(collected(choice("Кто?"), language="en"))
    assert not collected(choice("2 + 2 = ?")).problems


def test_units_of_one_and_two_languages() -> None:
    def number(*unit: str, stem: str = "Кто?") -> Asked:
        return Asked(1, "number", Words(stem), "q", value=1, unit=list(unit), right=Words("а"), wrong=Words("б"),
                     law=["a"])  # fmt: skip

    def unit(asked: Asked, language: str = "ru") -> tuple[str, str]:
        answer = items(collected(asked, language=language))[0].answer
        assert answer
        return answer.unit.ru, answer.unit.en

    both = RU.format("Кто?") + EN.format("Who?")
    assert unit(number("ч", "h")) == ("ч", "")
    assert unit(number("ч", "h", stem="Who?"), "en") == ("", "h")
    assert unit(number("%", stem=both)) == ("%", "%")
    assert unit(number("ч", "h", stem=both)) == ("ч", "h")


def test_a_name_is_used_once() -> None:
    bank = collected(choice(), choice())
    assert found(bank) == {("bank-same-name", 1)} and len(bank.questions) == 1


def test_law_once_and_sound() -> None:
    bank = collected(choice(law=["a", "a", "ст. 1"]))
    assert items(bank)[0].law == ["a"]
    assert found(bank) == {("bank-law-id", 1)}


def test_lines_of_options() -> None:
    options = [Option(7, Words("А"), None, True), Option(8, Words("Б"), Words("x" * 301)), Option(9, Words("б"))]
    assert {("no-option-feedback", 7), ("too-long", 8), ("same-options", 9)} <= found(
        collected(choice(options=options))
    )


def test_a_refused_text_is_not_missed_as_well() -> None:
    bank = collected(choice("<table></table>"))
    assert found(bank) == {("markup-table", 1)}
