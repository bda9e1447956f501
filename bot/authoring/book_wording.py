"""What can be wrong in a workbook, said in Russian and in English (see wording.py)."""

from __future__ import annotations

from typing import Final

BOOK: Final = {
    "xlsx-broken": (
        "книга Excel не читается ({why}): откройте её и сохраните заново как .xlsx",
        "the workbook cannot be read ({why}): open it and save it again as .xlsx",
    ),
    "xlsx-old": (
        "это старый формат .xls или книга под паролем: сохраните её как .xlsx без пароля",
        "this is the old .xls format, or a workbook with a password: save it as .xlsx without one",
    ),
    "xlsx-other": (
        "книги вида «{suffix}» не принимаются: сохраните её как .xlsx, без макросов",
        "workbooks of the kind “{suffix}” are not accepted: save it as .xlsx, without macros",
    ),
    "xlsx-active": (
        "в книге есть то, что может исполняться или ведёт наружу ({what}): перенесите тексты в чистый шаблон",
        "the workbook holds what can run or leads outside ({what}): copy the texts to a fresh template",
    ),
    "xlsx-bomb": (
        "часть {inner} распаковывается больше допустимого: перенесите тексты в чистый шаблон",
        "{inner} unpacks to more than is allowed: copy the texts to a fresh template",
    ),
    "xlsx-entities": (
        "в книге объявлены сущности XML, таких Excel не делает: перенесите тексты в чистый шаблон",
        "the workbook declares XML entities, which Excel never does: copy the texts to a fresh template",
    ),
    "xlsx-too-much": (
        "в книге слишком много ячеек или текста: перенесите нужное в чистый шаблон",
        "the workbook holds too many cells or too much text: copy what is needed to a fresh template",
    ),
    "xlsx-too-many-rows": (
        "на листе «{sheet}» больше {limit} строк: удалите лишние",
        "the sheet “{sheet}” has more than {limit} rows: delete those that are not needed",
    ),
    "xlsx-no-sheet": (
        "нет листа «{sheet}»{guess}: возьмите его из шаблона",
        "there is no sheet “{sheet}”{guess}: take it from the template",
    ),
    "xlsx-twin-sheet": (
        "второй лист того же вида: оставьте один",
        "a second sheet of the same kind: keep one",
    ),
    "xlsx-extra-sheet": (
        "лист не читается: такого нет в шаблоне{guess}",
        "the sheet is not read: the template has none like it{guess}",
    ),
    "xlsx-no-header": (
        "не найдена строка заголовков: скопируйте её из шаблона",
        "the row of headers was not found: copy it from the template",
    ),
    "xlsx-no-column": (
        "нет столбца «{column}»{guess}",
        "there is no column “{column}”{guess}",
    ),
    "xlsx-twin-column": (
        "столбец «{column}» уже есть левее",
        "the column “{column}” is already on the left",
    ),
    "xlsx-extra-column": (
        "столбец «{column}» не читается: такого нет в шаблоне{guess}",
        "the column “{column}” is not read: the template has none like it{guess}",
    ),
    "xlsx-extra-row": (
        "поле «{field}» неизвестно{guess}",
        "the field “{field}” is not known{guess}",
    ),
    "xlsx-unused-cell": (
        "ячейка не читается: столбец «{column}» здесь ни к чему",
        "the cell is not read: the column “{column}” has no meaning here",
    ),
    "xlsx-loose-row": (
        "непонятно, к чему относится строка: выше неё нет того, чьей частью она была бы",
        "it is not clear what this row belongs to: nothing above it can have it as a part",
    ),
    "xlsx-merged": (
        "ячейки {range} объединены: разъедините их, каждой строке — свои ячейки",
        "the cells {range} are merged: split them, every row has its own cells",
    ),
    "xlsx-formula": (
        "в ячейке формула; формулы не вычисляются: напишите сам текст или число",
        "the cell holds a formula; formulas are not evaluated: write the text or number itself",
    ),
    "xlsx-error": (
        "в ячейке ошибка Excel {what}: напишите текст или число заново",
        "the cell holds an Excel error {what}: write the text or number again",
    ),
    "xlsx-picture-in-cell": (
        "картинка вставлена внутрь ячейки: вставьте её поверх ячеек («Разместить поверх ячеек»)",
        "the picture is placed inside the cell: place it over the cells",
    ),
    "xlsx-picture-stray": (
        "картинка лежит не на строке карточки и не читается",
        "the picture does not lie on the row of a card and is not read",
    ),
    "xlsx-two-pictures": (
        "у карточки больше одной картинки: оставьте одну",
        "the card has more than one picture: keep one",
    ),
    "xlsx-effect": (
        "непонятно изменение шкал «{value}»: пишите, например, safety +1, trust -1",
        "the change of gauges “{value}” is not clear: write, for example, safety +1, trust -1",
    ),
}

IN_CELLS: Final = {
    "missing-key": ("пустая ячейка: нужно «{key}»", "the cell is empty: “{key}” is needed"),
    "expected-text": ("нужен текст", "a text is needed"),
    "expected-whole": ("нужно целое число", "a whole number is needed"),
    "expected-number": ("нужно число", "a number is needed"),
    "expected-bool": ("нужно «да» или пусто", "write “yes” or nothing"),
    "not-one-of": ("можно только: {expected}", "it may only be: {expected}"),
    "step-kind": ("непонятный вид строки; можно: {kinds}", "the kind of the row is not clear; it may be: {kinds}"),
    "out-of-range": ("число должно быть {limit}", "the number must be {limit}"),
    "bad-id": (
        "«{id}» не годится: латинские буквы (не похожие на них русские), цифры, _ и -, до 40 знаков",
        "“{id}” cannot be a code: Latin letters (not Cyrillic ones that look alike), digits, _ and -, up to 40",
    ),
    "bad-date": (
        "«{value}» — не дата: нужно ГГГГ-ММ-ДД или дата Excel",
        "“{value}” is not a date: write YYYY-MM-DD or a date of Excel",
    ),
    "card-without-law": (
        "укажите норму или, если карточка не говорит о праве, «да» в столбце «Не о праве»",
        "name the law, or write “yes” under “Not about law” if the card states none",
    ),
    "nonlegal-with-law": ("или нормы, или «Не о праве»", "either law or “Not about law”"),
    "item-without-law": ("у вопроса {id} не указана норма", "question {id} names no law"),
    "no-posttest": ("нет строки «итоговый тест»", "there is no row “posttest”"),
    "number-with-options": ("у вопроса с числом нет вариантов: уберите их", "a number question has no options"),
    "no-option-feedback": ("у варианта {id} нет пояснения", "option {id} has no feedback"),
    "no-feedback": (
        "у вопроса {id} не заполнены «Если верно» и «Если неверно»",
        "question {id}: fill in “If right” and “If wrong”",
    ),
    "key-single": (
        "у вопроса {id} верных вариантов {count}, нужен ровно один: «да» в столбце «Верно»",
        "question {id} has {count} right options; there must be exactly one: “yes” under “Right”",
    ),
    "key-order": (
        "у вопроса {id} на порядок варианты пишутся сразу верно, без «да» в столбце «Верно»",
        "question {id}: options of the kind “order” are listed in the right order, with nothing under “Right”",
    ),
    "no-answer": ("у вопроса {id} не заполнены «Число» и «Единица»", "question {id}: fill in “Number” and “Unit”"),
    "answer-unused": ("у вопроса {id} есть число, но вид у него другой", "question {id} has a number but another kind"),
    "ending-without-score": ("у окончания нет балла (от 0 до 1)", "the ending has no score (0 to 1)"),
    "ending-without-law": ("у окончания не указана норма", "the ending names no law"),
    "score-without-ending": ("балл бывает только у окончания", "only an ending has a score"),
    "choices-count": (
        "выборов у момента {count}, нужно от 2 до 4 или окончание",
        "the moment has {count} choices; there must be 2 to 4, or an ending",
    ),
    "no-ending": ("в сценарии {id} нет окончания", "scenario {id} has no ending"),
    "no-picture": (
        "нет картинки {name}: вставьте её поверх ячейки или положите в папку media в одном архиве с книгой",
        "there is no picture {name}: place it over the cell, or put it into the folder media of the same zip",
    ),
}
"""Where a workbook has other words for a thing than a file of YAML: columns instead of keys."""
