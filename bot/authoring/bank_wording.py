"""What can be wrong in a bank of questions (GIFT, Moodle XML), said in Russian and in English (see wording.py)."""

from __future__ import annotations

from typing import Final

BANK: Final = {
    "bank-empty": ("в файле нет ни одного вопроса", "there is no question in the file"),
    "bank-too-many": (
        "вопросов больше {limit}: разделите файл",
        "there are more than {limit} questions: split the file",
    ),
    "bank-too-many-options": (
        "вариантов больше {limit}: такой вопрос не читается",
        "more than {limit} options: such a question is not read",
    ),
    "bank-same-name": (
        "вопрос с именем «{name}» уже есть в строке {first}",
        "a question called “{name}” is already on line {first}",
    ),
    "bank-no-name": (
        "у вопроса нет имени: файл на другом языке с ним не соединить; в GIFT начните с ::имя::",
        "the question has no name: a file in the other language cannot be joined to it; in GIFT begin with ::name::",
    ),
    "bank-language": (
        "вопрос не на том языке, какой выбран для файла ({language})",
        "the question is not in the language chosen for the file ({language})",
    ),
    "bank-no-law": (
        "у вопроса не указана норма: в GIFT строка «// law: sk-24» перед вопросом, в Moodle метка «law:sk-24»",
        "the question names no law: in GIFT a line “// law: sk-24” before it, in Moodle a tag “law:sk-24”",
    ),
    "bank-law-id": (
        "«{id}» не похоже на код нормы: латинские буквы, цифры, точка, _ и -",
        "“{id}” does not look like the id of a law entry: Latin letters, digits, dot, _ and -",
    ),
    "bank-option-ids": (
        "кодов вариантов (options) должно быть {count}: латинские буквы, цифры, _ и -",
        "there must be {count} ids of options: Latin letters, digits, _ and -",
    ),
    "bank-no-unit": (
        "у числа нет единицы: в GIFT строка «// unit: часов» перед вопросом, в Moodle единица измерения",
        "the number has no unit: in GIFT a line “// unit: hours” before the question, in Moodle a unit",
    ),
    "bank-no-feedback": (
        "нужны пояснения и к верному, и к неверному ответу: {{#48 # верно ~# неверно}}; в GIFT для порядка и выбора "
        "строки «// right: …» и «// wrong: …» перед вопросом, в Moodle комбинированный отзыв",
        "feedback is needed for the right and for the wrong answer: {{#48 # right ~# wrong}}; in GIFT for order and "
        "choice lines “// right: …” and “// wrong: …” before the question, in Moodle combined feedback",
    ),
    "bank-description": (
        "это описание без вопроса (нет ответов в фигурных скобках): перенесите текст на карточку",
        "this is a description, not a question (no answers in braces): move the text to a card",
    ),
    "bank-essay": (
        "вопросы с развёрнутым ответом (эссе) не принимаются: нет вариантов",
        "essay questions are not accepted: there are no options",
    ),
    "bank-short-answer": (
        "вопросы с коротким ответом не принимаются: свободного текста здесь нет; добавьте неверные варианты (~)",
        "short-answer questions are not accepted: there is no free text here; add wrong options (~)",
    ),
    "bank-matching": (
        "вопросы на соответствие не принимаются: сделайте из пар отдельные вопросы",
        "matching questions are not accepted: make the pairs questions of their own",
    ),
    "bank-kind": (
        "вопросы вида «{kind}» не принимаются: можно выбор, верно/неверно, число и порядок",
        "questions of the kind “{kind}” are not accepted: choice, true/false, number and order are",
    ),
    "bank-partial": (
        "частичный балл ({weight} %) не поддерживается: вариант или верный, или нет",
        "partial credit ({weight} %) is not supported: an option is right or it is not",
    ),
    "bank-weights-sum": (
        "веса верных вариантов вместе дают {sum} %, а не 100",
        "the weights of the right options make {sum} % together, not 100",
    ),
    "bank-weights-uneven": (
        "веса верных вариантов разные; здесь засчитывается только полный ответ",
        "the right options have different weights; here only a complete answer counts",
    ),
    "bank-several-numbers": (
        "у числового вопроса несколько верных ответов: оставьте один, с допуском",
        "the number question has several right answers: keep one, with a tolerance",
    ),
    "bank-html-tag": (
        "оформление «{what}» не передать: используйте жирный, курсив и списки",
        "“{what}” cannot be kept: use bold, italic and lists",
    ),
    "bank-html-broken": (
        "метка HTML «{what}» не закрыта или закрыта не там",
        "the HTML tag “{what}” is not closed, or closed in the wrong place",
    ),
    "bank-html-lost": (
        "жирный или курсив внутри слова не передать: «{what}»",
        "bold or italic inside a word cannot be kept: “{what}”",
    ),
    "bank-picture": (
        "картинка «{what}» не принимается: покажите её на карточке модуля",
        "the picture “{what}” is not accepted: show it on a card of the module",
    ),
    "bank-kind-differs": (
        "вопрос «{id}» в модуле другого вида ({kind})",
        "question “{id}” is of another kind in the module ({kind})",
    ),
    "bank-options-differ": (
        "у вопроса «{id}» в модуле вариантов {count}, а здесь {here}",
        "question “{id}” has {count} options in the module and {here} here",
    ),
    "bank-key-differs": (
        "у вопроса «{id}» верный ответ в модуле другой",
        "question “{id}” has another right answer in the module",
    ),
    "gift-blank-line": (
        "пустая строка внутри вопроса: уберите её, для новой строки в тексте есть \\n",
        "an empty line inside a question: remove it; \\n begins a new line in a text",
    ),
    "gift-title": ("имя вопроса не закрыто: ::имя::", "the name of the question is not closed: ::name::"),
    "gift-open-brace": ("скобка {{ не закрыта", "the brace {{ is not closed"),
    "gift-close-brace": (
        "лишняя скобка }}; в тексте пишите \\}}",
        "a brace }} too many; in a text write \\}}",
    ),
    "gift-second-brace": (
        "вторая скобка {{ в одном вопросе; в тексте пишите \\{{, между вопросами — пустую строку",
        "a second brace {{ in one question; in a text write \\{{, between questions leave an empty line",
    ),
    "gift-category": (
        "после $CATEGORY нужна пустая строка, иначе вопрос потеряется",
        "after $CATEGORY leave an empty line, or the question is lost",
    ),
    "gift-loose-note": (
        "строка о норме или единице стоит отдельно от вопроса: уберите пустую строку после неё",
        "the line about law or unit stands apart from its question: remove the empty line after it",
    ),
    "gift-stray": (
        "перед первым вариантом лишний текст: «{text}»; варианты начинаются с = или ~",
        "text before the first option: “{text}”; options begin with = or ~",
    ),
    "gift-empty-option": ("вариант пуст", "the option is empty"),
    "gift-weight": (
        "«{text}» — не вес варианта: пишите ~%50% или, если % — часть текста, не начинайте с него",
        "“{text}” is not a weight: write ~%50%, or do not begin the text with %",
    ),
    "gift-number": (
        "это не число: пишите {{#48}}, {{#48:2}} с допуском или {{#46..50}}",
        "this is not a number: write {{#48}}, {{#48:2}} with a tolerance, or {{#46..50}}",
    ),
    "gift-order": (
        "порядок пишется так: {{> 4 ALL VERTICAL, дальше каждый пункт с новой строки",
        "an order is written as {{> 4 ALL VERTICAL, then each point on a line of its own",
    ),
    "moodle-not-xml": ("это не XML: {why}", "this is not XML: {why}"),
    "moodle-doctype": (
        "в файле объявлен DOCTYPE: выгрузка Moodle его не содержит, такие файлы не принимаются",
        "the file declares a DOCTYPE: Moodle never writes one, such files are not accepted",
    ),
    "moodle-not-quiz": (
        "это не банк вопросов Moodle: нужен файл «Moodle XML» с корнем quiz",
        "this is not a Moodle question bank: use a “Moodle XML” file, whose root is quiz",
    ),
    "moodle-too-deep": ("слишком глубокая вложенность: больше {limit}", "nested too deeply: more than {limit}"),
    "moodle-too-much": ("слишком много частей в одном вопросе", "too many parts in one question"),
    "moodle-number": ("«{text}» — не число", "“{text}” is not a number"),
    "moodle-fraction": (
        "доля «{text}» — не число от -100 до 100",
        "the fraction “{text}” is not a number from -100 to 100",
    ),
    "moodle-truth": (
        "у вопроса верно/неверно должно быть два ответа, true и false, один из них на 100",
        "a true/false question needs two answers, true and false, one of them worth 100",
    ),
    "moodle-units": (
        "единицы с пересчётом не поддерживаются: оставьте одну, с множителем 1",
        "units that are converted are not supported: keep one, with the multiplier 1",
    ),
    "moodle-not-kept": (
        "отзыв для частично верного ответа не переносится: здесь засчитывается только полный",
        "feedback for a partly right answer is not kept: here only a complete answer counts",
    ),
    "moodle-hints": ("подсказки не переносятся", "hints are not kept"),
}
