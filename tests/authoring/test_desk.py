import io
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.authoring import bundle, desk
from bot.authoring.banks.giftwriting import write_gift
from bot.authoring.banks.moodlewriting import write_moodle
from bot.authoring.compile import Compiled
from bot.authoring.desk import receive
from bot.authoring.problems import describe
from bot.authoring.reference import Reference
from bot.authoring.revision import Received
from bot.authoring.xlsx.layout import PROBLEMS
from bot.authoring.xlsx.writing import write_workbook
from tests.authoring.conftest import FIXTURES, SOUND, TODAY, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive
from tests.authoring.xlsx.workbooks import changed, fill, typed

QUESTION = {
    "ru": "// law: rule-1\n::{id}::Кто едет на вызов? {{\n=Наряд#Да.\n~Суд#Нет.\n~Школа#Нет.\n}}\n",
    "en": "// law: rule-1\n::{id}::Who goes to the call? {{\n=The crew#Yes.\n~The court#No.\n~The school#No.\n}}\n",
}


@pytest.fixture(scope="module")
def base(reference: Reference) -> Compiled:
    return check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]


def zipped(**files: bytes | str) -> bytes:
    """`__` stands for a slash and `_` before a suffix for a dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(".".join(name.replace("__", "/").rsplit("_", 1)), data)
    return out.getvalue()


def codes(received: Received) -> list[tuple[str, str, int]]:
    assert all(describe(problem, lang) for problem in received.problems for lang in ("ru", "en"))
    return [(problem.code, problem.file, problem.line) for problem in received.problems]


def test_one_module_in_every_form_is_the_same(base: Compiled, reference: Reference) -> None:
    folder = {"M01__module_yaml": with_change(WITH, PICTURE), "M01__media__plan_png": secretive()}
    deep = {f"content__modules__{name}": data for name, data in folder.items()}
    for name, data in (
        ("M01.zip", bundle.write_zip(base)),
        ("Первый разговор.ZIP", zipped(**folder)),
        ("deep.zip", zipped(**deep, README_md="note")),
        ("M01.xlsx", write_workbook(base)),
        ("book.zip", zipped(M01_xlsx=write_workbook(base, "en"))),
    ):
        received = receive(name, data, TODAY, reference)
        assert received.compiled == base, codes(received)
        assert received.counts == {"cards": 2, "items": 5, "scenarios": 1, "checklists": 1}
        assert not received.problems and received.marked is None


def test_a_yaml_file(reference: Reference) -> None:
    received = receive("module.yml", SOUND.encode(), TODAY, reference)
    assert received.compiled == check_text(SOUND, reference).compiled["M01"]


def test_all_problems_at_once_and_nothing_compiled(reference: Reference) -> None:
    text = with_change("minutes: 10", "minutes: 99", SOUND.replace("rule-2", "rule-22"))
    received = receive("a.yaml", text.encode(), TODAY, reference)
    assert {code for code, _, _ in codes(received)} == {"out-of-range", "unknown-law"}
    assert received.compiled is None and received.counts["items"] == 5


def test_warnings_leave_the_module(reference: Reference) -> None:
    received = receive("a.yaml", SOUND.replace("law: [rule-2]", "law: [rule-2, rule-3]").encode(), TODAY, reference)
    assert received.ok
    assert {problem.severity for problem in received.problems} == {"warning"}


@pytest.mark.parametrize("name", ["M01.xlsx", "M01.zip"])
def test_a_workbook_comes_back_marked(name: str, reference: Reference) -> None:
    book = changed(typed("Карточки", F4=None))
    data = book if name.endswith(".xlsx") else zipped(M01_xlsx=book)
    langs: tuple[desk.Lang, ...] = ("ru", "en")
    for lang, sheet in zip(langs, PROBLEMS, strict=True):
        received = receive(name, data, TODAY, reference, lang=lang)
        assert received.marked and not received.ok
        marked = load_workbook(io.BytesIO(received.marked))
        assert marked.sheetnames[0] == sheet
        assert marked["Карточки"]["F4"].comment


def test_what_is_no_module(reference: Reference, base: Compiled) -> None:
    law = (FIXTURES / "law" / "rules.yaml").read_bytes()
    sound = SOUND.encode()
    before = dict(reference.law)
    for name, data, expected in (
        ("rules.yaml", law, ("desk-not-module", "rules.yaml", 0)),
        ("contacts.yaml", sound, ("desk-not-module", "contacts.yaml", 0)),
        ("a.zip", zipped(a_yaml=sound, law__rules_yaml=law), ("desk-one-module", "a.zip", 0)),
        ("a.zip", zipped(M01__module_yaml=sound, M02__module_yaml=sound), ("desk-one-module", "a.zip", 0)),
        ("a.zip", zipped(a_yaml=sound, b_xlsx=fill()), ("desk-one-module", "a.zip", 0)),
        ("a.zip", zipped(plan_png=secretive()), ("no-module", "a.zip", 0)),
        ("a.zip", zipped(), ("no-module", "a.zip", 0)),
        ("a.zip", zipped(a_gift=QUESTION["ru"]), ("desk-bank-alone", "a.zip:a.gift", 0)),
        ("a.zip", zipped(a_gift=QUESTION["ru"], a_yaml=sound), ("unknown-suffix", "a.zip/a.gift", 0)),
        ("q.gift", b"", ("desk-bank-alone", "q.gift", 0)),
        ("q.txt", b"", ("desk-bank-alone", "q.txt", 0)),
        ("q.xml", b"", ("desk-bank-alone", "q.xml", 0)),
        ("a.docx", b"PK", ("desk-kind", "a.docx", 0)),
        ("plan.png", secretive(), ("desk-kind", "plan.png", 0)),
        ("module", sound, ("desk-kind", "module", 0)),
        ("", sound, ("desk-kind", "file", 0)),
        ("a.xlsm", fill(), ("xlsx-other", "a.xlsm", 0)),
    ):
        received = receive(name, data, TODAY, reference)
        assert codes(received) == [expected]
        assert not received.ok and received.marked is None
    assert reference.law == before


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.yaml", "C:\\tmp\\a.yaml", "/a.yaml", "a\0.yaml", "я" * 999 + ".yaml"]
)
def test_a_name_is_only_a_name(name: str, reference: Reference) -> None:
    received = receive(name, b"a: [", TODAY, reference)
    (place,) = {problem.file for problem in received.problems}
    assert "/" not in place and "\0" not in place and len(place) <= 200


def bank(name: str, data: bytes | str, base: Compiled, reference: Reference, lang: desk.Lang = "ru") -> Received:
    return receive(name, data.encode() if isinstance(data, str) else data, TODAY, reference, base, lang)


def test_a_bank_in_both_languages_adds_questions(base: Compiled, reference: Reference) -> None:
    pair = {f"questions_{lang}": text.format(id="who") for lang, text in QUESTION.items()}
    files = {f"bank__{name.replace('_', '.')}_gift": text for name, text in pair.items()}
    received = bank("bank.zip", zipped(**files), base, reference)
    assert (received.added, received.filled, codes(received)) == (("who",), (), [])
    assert received.compiled
    item = received.compiled.module.items["who"]
    assert (item.stem.ru, item.stem.en, item.options[2].text.en) == (
        "Кто едет на вызов?", "Who goes to the call?", "The school",
    )  # fmt: skip
    assert received.compiled.module.pools["post"][-1] == "who"
    assert received.counts["items"] == 6 and received.compiled.media == base.media
    others = {id: one for id, one in received.compiled.module.items.items() if id != "who"}
    assert others == base.module.items


def test_a_bank_in_one_language_misses_the_other(base: Compiled, reference: Reference) -> None:
    for lang, other in (("ru", "en"), ("en", "ru")):
        received = bank("q.gift", "\n" + QUESTION[lang].format(id="who"), base, reference)
        assert set(codes(received)) == {(f"missing-{other}", "q.gift", 3)}
        assert not received.ok and not received.added


def test_what_is_missing_is_told_beside_what_is_wrong(base: Compiled, reference: Reference) -> None:
    text = QUESTION["ru"].format(id="who") + "\n" + QUESTION["ru"].format(id="what").replace("~Суд#Нет.\n", "")
    received = bank("q.gift", text, base, reference)
    assert set(codes(received)) == {
        ("missing-en", "q.gift", 2), ("missing-en", "q.gift", 9), ("options-count", "q.gift", 9),
    }  # fmt: skip


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_bank_of_a_module_changes_nothing(lang: desk.Lang, base: Compiled, reference: Reference) -> None:
    for name, data in (("q.gift", write_gift(base.module, lang)), ("q.xml", write_moodle(base.module))):
        received = bank(name, data, base, reference, lang)
        assert received.compiled == base, codes(received)
        assert not received.added and set(received.filled) == set(base.module.items)


def test_a_bank_changes_one_language(base: Compiled, reference: Reference) -> None:
    text = write_gift(base.module, "en").replace("What matters most?", "What comes first?")
    received = bank("q.txt", text, base, reference)
    assert received.compiled and not received.problems
    assert received.compiled.module.items["first"].stem.en == "What comes first?"
    assert received.compiled.module.items["first"].stem.ru == base.module.items["first"].stem.ru


def test_a_bank_with_another_key_is_refused_at_its_line(base: Compiled, reference: Reference) -> None:
    text = write_gift(base.module, "ru")
    assert "=Безопасность" in text
    received = bank("q.gift", text.replace("=Безопасность", "~Безопасность").replace("~Протокол", "=Протокол"), base,
                    reference)  # fmt: skip
    line = text.count("\n", 0, text.index("::first::")) + 1
    assert codes(received) == [("bank-key-differs", "q.gift", line)]
    assert not received.ok and not received.filled


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("q.gift", "::a::Кто? {=А ~Б}", "ru"),
        ("q.gift", "::a::Who? {=A ~B}", "en"),
        ("q.xml", "<quiz><question type='multichoice'><text>Кто?</text></question></quiz>", "ru"),
        ("q.en.xml", "<text>Кто?</text>", "en"),
        ("a.zip:russian/RU.txt", "Who?", "ru"),
        ("q-en.gift", "Кто?", "en"),
        ("screen.gift", "Кто?", "ru"),
        ("q.gift", "// Russian comment, the law: sk-24\nКто?", "ru"),
        ("q.gift", "Who decides by art. 24 of the Family Code (СК)?", "en"),
        ("q.gift", "{#48}", "en"),
    ],
)
def test_the_language_of_a_bank(name: str, text: str, language: str) -> None:
    assert desk._language(name, text.encode(), "en") == language


def test_a_bank_from_notepad(base: Compiled, reference: Reference) -> None:
    received = bank("q.txt", write_gift(base.module, "ru").encode("utf-16"), base, reference)
    assert received.compiled == base


KINDS = st.sampled_from(["a.yaml", "a.xlsx", "a.zip", "a.gift", "a.xml", "a.txt", "a.xlsm", "a", ".yaml", "a.en.gift"])


@given(KINDS, st.binary(max_size=300), st.booleans())
@settings(max_examples=150, deadline=None)
@example(".yaml", b"", False)
def test_any_bytes_are_only_complained_of(
    base: Compiled, reference: Reference, name: str, data: bytes, drafted: bool
) -> None:
    received = receive(name, data, TODAY, reference, base if drafted else None)
    assert codes(received)
    assert not received.ok


FILES = {"a.yaml": SOUND.encode(), "a.gift": b"", "a.xml": b"", "a.xlsx": fill(), "a.zip": b""}
CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1), st.integers(0, 40), st.binary(max_size=6) | st.sampled_from([b"\n", b"- ", b": ", b"{"])
    ),
    min_size=1,
    max_size=4,
)


@given(st.sampled_from(sorted(FILES)), CHANGES)
@settings(max_examples=120, deadline=None)
def test_a_damaged_file_is_a_module_or_a_problem(
    base: Compiled, reference: Reference, name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    whole = {"a.gift": write_gift(base.module, "ru").encode(), "a.xml": write_moodle(base.module),
             "a.zip": bundle.write_zip(base)}  # fmt: skip
    data = whole.get(name, FILES[name])
    for where, length, put in changes:
        at = int(where * len(data))
        data = data[:at] + put + data[at + length :]
    received = receive(name, data, TODAY, reference, base)
    assert received.ok or any(problem.severity == "error" for problem in received.problems)
    assert codes(received) is not None


def test_too_much_is_a_problem_and_no_crash(reference: Reference, monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (MemoryError, RecursionError):

        def fail(*_: object, error: type[Exception] = error) -> None:
            raise error

        monkeypatch.setattr(desk, "check", fail)
        assert codes(receive("a.yaml", SOUND.encode(), TODAY, reference)) == [("desk-too-much", "a.yaml", 0)]
