from bot.authoring.banks.bank import Bank, Question
from bot.authoring.banks.joining import Joined, join
from bot.authoring.draft import AnswerDraft, BothLanguages, FeedbackDraft, ItemDraft, OptionDraft
from bot.authoring.rendering import fingerprint


def text(ru: str = "", en: str = "", en_of: str | None = None) -> BothLanguages:
    return BothLanguages(ru=ru, en=en, en_of=en_of)


def single(ru: str = "", en: str = "", right: int = 0, count: int = 3, id: str = "q") -> ItemDraft:
    options = [OptionDraft(id="xyzuv"[n], text=text(ru and f"{ru}{n}", en and f"{en}{n}"), correct=n == right)
               for n in range(count)]  # fmt: skip
    return ItemDraft(id=id, kind="single", stem=text(ru, en), options=options, law=["a"])


def number(value: float, unit: BothLanguages, feedback: FeedbackDraft | None = None) -> ItemDraft:
    return ItemDraft(id="q", kind="number", stem=text("Ск", "How"), answer=AnswerDraft(value=value, unit=unit),
                     feedback=feedback, law=["b"])  # fmt: skip


def joined(old: list[ItemDraft], *new: ItemDraft) -> Joined:
    return join(old, Bank("b.gift", [Question(7, "q", item) for item in new], ()))


def codes(result: Joined) -> list[tuple[str, int]]:
    return [(problem.code, problem.line) for problem in result.problems]


def test_a_new_question_is_added_last() -> None:
    result = joined([single("А")], single("Б", id="p"))
    assert ([item.id for item in result.items], result.added, result.filled) == (["q", "p"], ("p",), ())


def test_the_other_language_is_filled_in() -> None:
    result = joined([single("А")], single(en="A"))
    assert (result.added, result.filled) == ((), ("q",))
    item = result.items[0]
    assert item.stem == text("А", "A")
    assert [(one.id, one.text) for one in item.options] == [(c, text(f"А{n}", f"A{n}")) for n, c in enumerate("xyz")]


def test_numbers_are_filled_in_too() -> None:
    said = FeedbackDraft(right=text(en="Yes"), wrong=text(en="No"))
    old = number(48, text("ч"), FeedbackDraft(right=text("Да"), wrong=text("Нет")))
    item = joined([old], number(48, text(en="h"), said)).items[0]
    assert item.answer and item.answer.unit == text("ч", "h")
    assert item.feedback == FeedbackDraft(right=text("Да", "Yes"), wrong=text("Нет", "No"))
    assert joined([number(48, text("ч"))], number(48, text(en="h"), said)).items[0].feedback == said


def test_law_of_both_files_stays() -> None:
    other = single(en="A").model_copy(update={"law": ["c", "a"]})
    assert joined([single("А")], other).items[0].law == ["a", "c"]


def test_changed_russian_leaves_its_english_stale() -> None:
    item = joined([single("А", "A")], single("Б")).items[0]
    assert item.stem == text("Б", "A", fingerprint("А"))
    assert joined([single("А", "A")], single("А")).items[0].stem == text("А", "A")
    assert joined([item], single(en="B")).items[0].stem == text("Б", "B")
    assert joined([item], single("В")).items[0].stem.en_of == fingerprint("А")


def test_another_key_is_refused() -> None:
    assert codes(joined([single("А")], single(en="A", right=1))) == [("bank-key-differs", 7)]
    assert codes(joined([number(48, text("ч"))], number(49, text(en="h")))) == [("bank-key-differs", 7)]
    assert codes(joined([single("А")], single(en="A", count=4))) == [("bank-options-differ", 7)]
    assert codes(joined([single("А")], number(48, text(en="h")))) == [("bank-kind-differs", 7)]
    assert joined([single("А")], single(en="A", right=1)).items[0] == single("А")
