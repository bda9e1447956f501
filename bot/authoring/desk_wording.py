"""What the trainer's desk answers to a file or a small change, in Russian and in English (see wording.py)."""

from __future__ import annotations

from typing import Final

DESK: Final = {
    "desk-kind": (
        "файлы вида «{suffix}» не принимаются: модуль — .yaml, .xlsx или .zip, вопросы в черновик — .gift, .txt, .xml",
        "files of the kind “{suffix}” are not accepted: a module is .yaml, .xlsx or .zip; questions for a draft are "
        ".gift, .txt, .xml",
    ),
    "desk-one-module": (
        "в архиве файлов .yaml и .xlsx вместе {count}, а нужен один: присылайте модули по одному",
        "the archive has {count} files of .yaml and .xlsx, and one is needed: send modules one at a time",
    ),
    "desk-not-module": (
        "это не модуль, а общий справочник (нормы, контакты, термины): его меняет оператор",
        "this is no module but a shared register (law, contacts, terms): it is changed by the operator",
    ),
    "desk-bank-alone": (
        "это банк вопросов: сначала откройте черновик модуля, потом пришлите файл ещё раз",
        "this is a bank of questions: open the draft of a module first, then send the file again",
    ),
    "desk-too-much": (
        "файл разобрать не удалось: он слишком велик или слишком запутан; ничего не сохранено",
        "the file could not be taken apart: it is too big or too tangled; nothing was stored",
    ),
    "desk-no-place": (
        "этого текста ({place}) в модуле больше нет: откройте список текстов заново",
        "this text ({place}) is no longer in the module: open the list of texts again",
    ),
    "desk-stale": (
        "русский текст изменился: проверьте английский",
        "the Russian text has changed: look through the English",
    ),
    "desk-no-item": (
        "вопроса «{id}» в модуле больше нет: откройте список вопросов заново",
        "question “{id}” is no longer in the module: open the list of questions again",
    ),
    "desk-no-option": (
        "у вопроса «{id}» нет варианта «{option}»; есть: {known}",
        "question “{id}” has no option “{option}”; there are: {known}",
    ),
    "desk-order": (
        "в порядке вопроса «{id}» каждый пункт нужен один раз: {known}",
        "the order of question “{id}” needs every point once: {known}",
    ),
    "desk-number": (
        "«{text}» — не число: пишите 48 или 48:2 (с допуском)",
        "“{text}” is not a number: write 48, or 48:2 with a tolerance",
    ),
}
