"""What can be wrong, said in Russian and in English. `{...}` are the parameters of the problem."""

from __future__ import annotations

from typing import Final

from bot.authoring.bank_wording import BANK
from bot.authoring.book_wording import BOOK, IN_CELLS
from bot.authoring.desk_wording import DESK
from bot.authoring.module_wording import MODULE
from bot.authoring.spot_wording import SPOT

__all__ = ["IN_CELLS", "WARNINGS", "WORDING"]

WARNINGS: Final = frozenset(
    {
        "answer-loose",
        "bank-no-name",
        "bank-weights-uneven",
        "cyrillic-in-english",
        "desk-stale",
        "law-from-memory",
        "law-low-confidence",
        "law-not-settled",
        "module-not-yet",
        "moodle-hints",
        "moodle-not-kept",
        "no-cyrillic",
        "screen-long",
        "stale-english",
        "key-longest",
        "unknown-related",
        "unused",
        "xlsx-extra-column",
        "xlsx-extra-sheet",
        "xlsx-picture-stray",
        "xlsx-unused-cell",
    }
)

_FILES: Final = {
    "no-such-file": ("такого файла или папки нет", "there is no such file or folder"),
    "no-module": ("здесь нет ни одного файла .yaml или .xlsx", "there is no .yaml or .xlsx file here"),
    "too-big": (
        "слишком большой файл: {size} МБ, можно не больше {limit} МБ",
        "the file is too big: {size} MB, the limit is {limit} MB",
    ),
    "too-many-files": (
        "слишком много файлов: можно не больше {limit}",
        "too many files: the limit is {limit}",
    ),
    "unknown-suffix": (
        "файлы вида «{suffix}» не принимаются: нужны .yaml, .xlsx, .png, .jpg, .webp",
        "files of the kind “{suffix}” are not accepted: use .yaml, .xlsx, .png, .jpg, .webp",
    ),
    "symlink": ("ссылки на другие файлы не принимаются", "links to other files are not accepted"),
    "not-utf8": (
        "файл не в кодировке UTF-8: сохраните его как UTF-8",
        "the file is not UTF-8: save it as UTF-8",
    ),
    "broken-zip": (
        "архив не читается ({why}): сделайте обычный zip",
        "the archive cannot be read ({why}): make a plain zip",
    ),
    "locked-zip": (
        "архив закрыт паролем: сделайте его без пароля",
        "the archive has a password: make one without",
    ),
    "zip-bomb": (
        "файл {inner} в архиве распаковывается во много раз больше допустимого",
        "{inner} in the archive unpacks to far more than is allowed",
    ),
    "bad-file-name": (
        "недопустимое имя файла в архиве: {inner}",
        "this file name is not allowed in an archive: {inner}",
    ),
    "duplicate-file": ("файл {inner} в архиве дважды", "{inner} is in the archive twice"),
}

_YAML: Final = {
    "not-yaml": (
        "это не YAML: {why}. Проверьте отступы, двоеточия и кавычки",
        "this is not YAML: {why}. Check indents, colons and quotes",
    ),
    "empty-file": ("файл пуст", "the file is empty"),
    "several-documents": (
        "в файле несколько документов (строка «---»): оставьте один",
        "the file holds several documents (a “---” line): keep one",
    ),
    "alias": (
        "якоря и ссылки YAML (& и *) не принимаются; если & или * — часть текста, возьмите его в кавычки",
        "YAML anchors and aliases (& and *) are not accepted; if & or * is part of the text, quote it",
    ),
    "tag": (
        "метки YAML не принимаются: {tag}; если «!» — часть текста, возьмите его в кавычки",
        "YAML tags are not accepted: {tag}; if “!” belongs to the text, put it in quotes",
    ),
    "odd-key": ("имя поля должно быть простым словом", "a key must be a plain word"),
    "too-deep": ("слишком глубокая вложенность: больше {limit}", "nested too deeply: more than {limit}"),
    "too-many-values": ("слишком много значений: больше {limit}", "too many values: more than {limit}"),
    "duplicate-key": ("поле «{key}» дважды", "the key “{key}” is here twice"),
}

_SHAPE: Final = {
    "missing-key": ("нет поля «{key}»", "the key “{key}” is missing"),
    "unknown-key": ("неизвестное поле «{key}»{guess}", "unknown key “{key}”{guess}"),
    "loose-comma": (
        "лишнее «{key}»: если это часть текста с запятой, возьмите весь текст в кавычки",
        "“{key}” is out of place: if it belongs to a text with a comma, put the whole text in quotes",
    ),
    "expected-text": (
        "в поле «{key}» нужен текст; да, нет, числа и пустоту возьмите в кавычки",
        "“{key}” must be text; put true, false and empty values in quotes",
    ),
    "one-language": (
        "в поле «{key}» нужны два языка: {{ru: ..., en: ...}}",
        "“{key}” needs both languages: {{ru: ..., en: ...}}",
    ),
    "expected-whole": ("в поле «{key}» нужно целое число", "“{key}” must be a whole number"),
    "expected-number": ("в поле «{key}» нужно число", "“{key}” must be a number"),
    "expected-bool": ("в поле «{key}» нужно true или false", "“{key}” must be true or false"),
    "expected-list": ("в поле «{key}» нужен список", "“{key}” must be a list"),
    "expected-mapping": (
        "здесь («{key}») нужны поля вида «имя: значение»",
        "“{key}” must hold “name: value” pairs",
    ),
    "not-one-of": ("в поле «{key}» можно только: {expected}", "“{key}” may only be: {expected}"),
    "out-of-range": ("число в поле «{key}» должно быть {limit}", "the number in “{key}” must be {limit}"),
    "bad-value": ("поле «{key}»: {why}", "“{key}”: {why}"),
    "bad-id": (
        "«{id}» не годится: латинские буквы, цифры, _ и -, до 40 знаков",
        "“{id}” cannot be an id: Latin letters, digits, _ and -, up to 40",
    ),
    "step-kind": (
        "непонятно, что это за шаг; нужно одно из: {kinds}",
        "it is not clear what this step is; it needs one of: {kinds}",
    ),
    "bad-date": ("«{value}» — не дата: нужно ГГГГ-ММ-ДД", "“{value}” is not a date: write YYYY-MM-DD"),
    "date-ahead": ("дата {value} ещё не наступила", "the date {value} is in the future"),
    "folder-name": (
        "модуль {id} лежит в папке {folder}: имена должны совпадать",
        "module {id} is in the folder {folder}: the names must be the same",
    ),
}

_TEXTS: Final = {
    "missing-ru": ("нет русского текста", "the Russian text is missing"),
    "missing-en": ("нет английского текста", "the English text is missing"),
    "same-text": ("английский текст совпадает с русским", "the English text is the same as the Russian"),
    "cyrillic-in-english": (
        "в английском тексте кириллица вне скобок",
        "the English text has Cyrillic outside brackets",
    ),
    "no-cyrillic": ("в русском тексте нет ни одной русской буквы", "the Russian text has no Cyrillic letter"),
    "stale-english": (
        'русский текст изменился после перевода; проверив английский, поставьте en_of: "{now}"',
        'the Russian changed after the English was made; when the English is right, set en_of: "{now}"',
    ),
    "control-characters": (
        "в тексте невидимые управляющие знаки: наберите его заново",
        "the text has invisible control characters: type it again",
    ),
    "too-long": (
        "слишком длинно: {length} знаков, можно {limit}",
        "too long: {length} characters, the limit is {limit}",
    ),
    "too-many-words": (
        "слишком много слов на карточке: {count}, можно {limit}; разделите её на две",
        "too many words on a card: {count}, the limit is {limit}; make it two cards",
    ),
    "screen-too-long": (
        "экран слишком длинный: {length} знаков, можно {limit}",
        "the screen is too long: {length} characters, the limit is {limit}",
    ),
    "screen-long": (
        "длинный экран: {length} знаков; лучше не больше {limit}",
        "a long screen: {length} characters; {limit} is better",
    ),
    "texts-too-big": (
        "все тексты вместе больше {limit} знаков: разделите файл на модули",
        "all texts together are longer than {limit} characters: split the file into modules",
    ),
    "text-too-big": ("текст больше {limit} знаков", "the text is longer than {limit} characters"),
    "template-syntax": ("ошибка в подстановке {{{{ }}}}: {why}", "mistake in a {{{{ }}}} template: {why}"),
    "template-forbidden": (
        "так подставлять нельзя ({what}): только имена, как {{{{ contact.emergency.phone }}}}",
        "a template may not do this ({what}): names only, as in {{{{ contact.emergency.phone }}}}",
    ),
    "template-filter": (
        "нет фильтра «{name}»; есть: {known}",
        "there is no filter “{name}”; there are: {known}",
    ),
    "template-loop": (
        "цикл может быть один и только по contacts, professions или localities",
        "one loop, and only over contacts, professions or localities",
    ),
    "template-name": ("неизвестное имя в подстановке: «{name}»", "unknown name in a template: “{name}”"),
    "template-not-text": (
        "подставить можно только текст: допишите, что именно (например, .phone)",
        "only text can be shown: say which part (for example .phone)",
    ),
    "markup-heading": (
        "заголовки (# или подчёркивание) не показываются: используйте **жирный**",
        "headings (# or underlining) cannot be shown: use **bold**",
    ),
    "markup-table": ("таблицы не показываются: используйте список", "tables cannot be shown: use a list"),
    "markup-html": (
        "HTML не принимается: используйте **жирный** и *курсив*",
        "HTML is not accepted: use **bold** and *italic*",
    ),
    "markup-code-block": ("блоки кода не показываются", "code blocks cannot be shown"),
    "markup-quote": (
        "цитаты (>) не показываются: используйте «кавычки»",
        "block quotes (>) cannot be shown: use quotation marks",
    ),
    "markup-rule": (
        "черта (---) не показывается: разделите текст на карточки",
        "a rule (---) cannot be shown: make two cards",
    ),
    "markup-link": (
        "ссылки и адреса в тексте не принимаются",
        "links and addresses are not accepted in a text",
    ),
    "markup-picture": (
        "картинка в тексте не показывается: используйте поле picture",
        "a picture in the text cannot be shown: use the picture key",
    ),
    "markup-nested-list": ("список в списке не показывается", "a list inside a list cannot be shown"),
}

_HERE: Final = {**_FILES, **_YAML, **_SHAPE, **_TEXTS}
WORDING: Final[dict[str, tuple[str, str]]] = {**_HERE, **MODULE, **SPOT, **BOOK, **BANK, **DESK}
