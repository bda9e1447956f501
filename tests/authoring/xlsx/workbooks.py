"""The module of content/README.md typed into the template by hand, with the freedoms people take."""

import datetime
import functools
import io
import re
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.authoring.check import Report, check
from bot.authoring.problems import Problem
from bot.authoring.reference import Reference
from bot.authoring.source import Source
from bot.authoring.xlsx.writing import template
from tests.authoring.conftest import TODAY

Change = Callable[[Workbook], object]

MODULE = {
    "B2": " M01 ",
    "B3": "Первый разговор",
    "C3": "The first conversation",
    "B4": "Модуль 1",
    "C4": "Module 1",
    "B5": "police — Полиция",
    "B8": "10",
    "B9": datetime.date(2026, 11, 1),
    "B10": "80\xa0%",
    "B11": "В модуле описан случай насилия.",
    "C11": "This module describes a case of violence.",
    "B12": "поговорить с пострадавшей отдельно",
    "C12": "speak with the victim apart",
}

CARDS = """
входной тест||||||||||||post|1
Уверенность|before|||Насколько вы уверены в себе на таком вызове?|How sure of yourself are you on such a call?
|apart|Говорите отдельно|Speak apart|При том, кого она боится, человек молчит. **Разведите их** и спросите:¶¶- есть ли в доме оружие;¶- где сейчас дети.|People are silent in front of those they fear. **Separate them** and ask:¶- is there a weapon in the home;¶- where are the children now.|rule-1
карточка|help|Куда звонить|Where to call|{{ contact.emergency.label }}: {{ contact.emergency.phone }}|{{ contact["emergency"].label }}: {{ contact[“emergency”].phone }}||ДА
вопрос|practice
сценарий|night
чек лист|call
итоговый тест||||||||||||post|3
"""  # noqa: E501

QUESTIONS = """
practice|один верный|Дверь открыл муж. С чего начать?|The husband opens the door. Where do you begin?||Поговорить с обоими вместе|Speak with both together||При нём она может промолчать.|In front of him she may say nothing.|||||||||Сначала безопасность и отдельный разговор.|Safety and a talk apart come first.|rule-1
|||||Развести и говорить отдельно|Separate them and speak apart|да|Так она сможет рассказать.|This lets her tell what happened.
|||||Уехать, раз жалоб нет|Leave as nobody complains|нет|Молчание не значит согласие.|Silence is not consent.

first|Один  верный|Что важнее всего?|What matters most?||Протокол|The report||Он подождёт.|It can wait.|||||||||||rule-1|post
|||||Безопасность|Safety|Х|Да.|Yes.
|||||Примирение|Reconciliation||Нет.|No.
ask|несколько верных|О чём спросить сразу?|What do you ask at once?||Об оружии|About weapons|+|Это риск.|It is a risk.|||||||||||rule-1|post
|||||О детях|About children|да|Они рядом.|They are near.
|||||О разводе|About divorce||Не сейчас.|Not now.
steps|порядок|Расставьте по порядку.|Put in order.||Развести|Separate||||||||Так и есть.|That is so.|Сначала развести.|Separate them first.|||rule-1|post
|||||Расспросить|Ask
|||||Записать|Write down
hours|число|Сколько часов длится срок?|How many hours is the term?|||||||48|0|часов|hours|Верно.|Right.|Срок 48 часов.|The term is 48 hours.|||rule-2|post
"""  # noqa: E501

SCENARIO = """
сценарий|night|Ночной вызов|A night call
шкала|safety|Безопасность|Safety||||||1
момент|door|Дверь открыл мужчина: «Всё в порядке».|A man opens: “All is well.”
выбор|leave|Уехать|Leave|bad|safety −1|Её никто не услышал.|Nobody heard her.
выбор|talk|Попросить её выйти|Ask her to come out|good|safety: +1|Теперь она может говорить.|Now she can speak.
момент|good|Она рассказала всё.|She told everything.|||||хорошее|1|rule-1
узел|bad|Через час новый вызов.|An hour later there is a new call.|||||Плохое|0|rule-1
"""

CHECKLISTS = """
чек-лист|call|На вызове|On a call
пункт|apart|Развёл стороны|Separated the parties|||rule-1
пункт|children|Нашёл детей|Found the children
"""

SHEETS: Mapping[str, tuple[str, str]] = {
    "Карточки": ("Cards", CARDS),
    "Вопросы": ("Questions", QUESTIONS),
    "Сценарий": ("Scenario", SCENARIO),
    "Чек-листы": ("Checklists", CHECKLISTS),
}


def fill(lang: Any = "ru", reference: Reference | None = None) -> bytes:
    """As a trainer sends it: the template with all its sheets filled in."""
    return _filled(lang) if reference is None else _fill(lang, reference)


@functools.cache
def _filled(lang: str) -> bytes:
    return _fill(lang, None)


def _fill(lang: Any, reference: Reference | None) -> bytes:
    book = load_workbook(io.BytesIO(template(lang, reference)))
    english = lang == "en"
    for place, value in MODULE.items():
        book["Module" if english else "Модуль"][place] = value
    for russian, (name, lines) in SHEETS.items():
        _type(book[name if english else russian], lines)
    return saved(book)


def _type(sheet: Worksheet, lines: str) -> None:
    for row, line in enumerate(lines.strip("\n").split("\n"), 2):
        for column, value in enumerate(line.split("|"), 1):
            if value:
                sheet.cell(row, column).value = value.replace("¶", "\n")
                sheet.cell(row, column).data_type = "s"


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def changed(change: Change, data: bytes | None = None) -> bytes:
    book = load_workbook(io.BytesIO(data or fill()))
    change(book)
    return saved(book)


def typed(sheet: str, **cells: Any) -> Change:
    """Writes into cells; None empties one."""

    def change(book: Workbook) -> None:
        for place, value in cells.items():
            book[sheet][place].value = value

    return change


def with_part(data: bytes, part: str, change: Callable[[bytes], bytes] | None, **others: bytes) -> bytes:
    """The same zip with one part rewritten (or left out) and `others` beside it, `__` standing for a slash."""
    out = io.BytesIO()
    assert not part or part in zipfile.ZipFile(io.BytesIO(data)).namelist(), part
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
            elif change:
                new.writestr(name, change(old.read(name)))
        for name, content in others.items():
            new.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def sheet_part(data: bytes, title: str) -> str:
    """Where a sheet of a workbook written by openpyxl stands."""
    book = load_workbook(io.BytesIO(data))
    return f"xl/worksheets/sheet{book.sheetnames.index(title) + 1}.xml"


def report_of(data: bytes, reference: Reference, name: str = "M01.xlsx", **files: bytes) -> Report:
    media = {f"media/{file.replace('__', '.')}": one for file, one in files.items()}
    return check([Source("", {name: data} | media)], TODAY, reference)


def places(problems: Any) -> set[tuple[str, str]]:
    """What is wrong and where, as a trainer would say it."""
    return {(problem.code, place_of(problem)) for problem in problems}


def place_of(problem: Problem) -> str:
    return f"{problem.cell.sheet}!{problem.cell.name}" if problem.cell else ""


_INLINE = re.compile(rb't="inlineStr"([^>]*)><is><t([^>]*)>(.*?)</t></is></c>', re.DOTALL)
_TYPE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"


@functools.lru_cache(4)
def as_excel(data: bytes) -> bytes:
    """As Excel saves it: texts in one table (some in runs of their own look), line breaks in its own spelling."""
    texts: list[bytes] = []

    def shared(found: re.Match[bytes]) -> bytes:
        text = found[3].replace(b"\n", b"_x000D_\n")
        half = text.find(b" ") + 1
        runs = (text[:half], text[half:]) if half and b"&" not in text else (text,)
        texts.append(b"".join(b"<r><rPr><b/></rPr><t xml:space='preserve'>%s</t></r>" % run for run in runs))
        return b't="s"%s><v>%d</v></c>' % (found[1], len(texts) - 1)

    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    for name in parts:
        if name.startswith("xl/worksheets/sheet"):
            parts[name] = _INLINE.sub(shared, parts[name])
    table = b"".join(b"<si>%s<rPh sb='0' eb='1'><t>x</t></rPh></si>" % text for text in texts)
    parts["xl/sharedStrings.xml"] = b'<?xml version="1.0"?><sst xmlns="urn:x">%s</sst>' % table
    relation = b'<Relationship Id="rS" Type="%s" Target="sharedStrings.xml"/></Relationships>' % _TYPE
    rels = "xl/_rels/workbook.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", relation)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()
