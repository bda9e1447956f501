"""What can be wrong in a module as a whole, said in Russian and in English (see wording.py)."""

from __future__ import annotations

from typing import Final

MODULE: Final = {
    "duplicate-module": ("модуль {id} уже есть в другом файле", "module {id} is in another file already"),
    "duplicate-id": ("«{id}» встречается дважды", "“{id}” is used twice"),
    "unknown-item": ("нет вопроса «{id}»{guess}", "there is no item “{id}”{guess}"),
    "unknown-scenario": ("нет сценария «{id}»{guess}", "there is no scenario “{id}”{guess}"),
    "unknown-checklist": ("нет чек-листа «{id}»{guess}", "there is no checklist “{id}”{guess}"),
    "unknown-pool": ("нет набора вопросов «{id}»{guess}", "there is no pool “{id}”{guess}"),
    "unknown-node": ("нет узла «{id}»", "there is no node “{id}”"),
    "unknown-gauge": ("нет шкалы «{id}»", "there is no gauge “{id}”"),
    "unknown-profession": ("нет профессии «{id}»{guess}", "there is no profession “{id}”{guess}"),
    "unknown-snippet": ("нет общего текста «{id}»{guess}", "there is no snippet “{id}”{guess}"),
    "unknown-law": (
        "нормы «{id}» нет в реестре{guess}",
        "there is no law entry “{id}” in the register{guess}",
    ),
    "unused": ("«{id}» нигде не используется", "“{id}” is not used anywhere"),
    "no-cards": ("нет ни одной карточки", "there is no card"),
    "card-without-law": (
        "укажите норму (law) или, если карточка не говорит о праве, nonlegal: true",
        "name the law, or say nonlegal: true if the card states none",
    ),
    "nonlegal-with-law": (
        "или law, или nonlegal: true, но не вместе",
        "either law or nonlegal: true, not both",
    ),
    "item-without-law": ("у вопроса {id} не указана норма (law)", "item {id} names no law"),
    "no-posttest": ("нет итогового теста (posttest)", "there is no posttest"),
    "second-test": ("тест такого вида может быть только один", "there can be only one test of this kind"),
    "pretest-late": ("входной тест стоит после итогового", "the pretest comes after the posttest"),
    "pool-too-small": (
        "в наборе «{pool}» вопросов {size}, а нужно {draw}",
        "pool “{pool}” has {size} items, {draw} are drawn",
    ),
    "practice-in-test": (
        "вопрос {id} — и упражнение, и в итоговом тесте: ответ уже показан",
        "item {id} is practice and in the posttest: its answer has been shown",
    ),
    "options-count": (
        "вариантов {count}, нужно от {low} до {high}",
        "{count} options; there must be {low} to {high}",
    ),
    "number-with-options": (
        "у числового вопроса нет вариантов: уберите options",
        "a number item has no options: remove them",
    ),
    "same-options": ("такой же вариант уже есть", "another option says the same"),
    "no-option-feedback": ("у варианта {id} нет пояснения (feedback)", "option {id} has no feedback"),
    "no-feedback": (
        "у вопроса {id} нет пояснения: feedback: {{right: ..., wrong: ...}}",
        "item {id} has no feedback: {{right: ..., wrong: ...}}",
    ),
    "key-single": (
        "у вопроса {id} верных вариантов {count}, нужен ровно один (correct: true)",
        "item {id} has {count} right options; there must be exactly one (correct: true)",
    ),
    "key-multiple": (
        "у вопроса {id} верных вариантов {count}: нужен хотя бы один, но не все",
        "item {id} has {count} right options: at least one, but not all",
    ),
    "key-order": (
        "у вопроса {id} на порядок варианты пишутся сразу верно, без correct",
        "item {id}: options of an order item are listed in the right order, without correct",
    ),
    "no-answer": ("у числового вопроса {id} нет answer", "the number item {id} has no answer"),
    "answer-unused": (
        "у вопроса {id} есть answer, но он не числовой",
        "item {id} has an answer but is not a number item",
    ),
    "answer-value": ("ответ должен быть обычным числом", "the answer must be an ordinary number"),
    "answer-tolerance": ("допуск должен быть от нуля", "the tolerance must be zero or more"),
    "answer-loose": (
        "допуск больше половины ответа: верным окажется почти любой",
        "the tolerance is more than half of the answer: nearly anything is right",
    ),
    "ending-with-choices": ("у окончания не бывает вариантов", "an ending has no choices"),
    "ending-without-score": ("у окончания нет score (от 0 до 1)", "the ending has no score (0 to 1)"),
    "ending-without-law": ("у окончания не указана норма (law)", "the ending names no law"),
    "score-without-ending": ("score бывает только у окончания (ending)", "only an ending has a score"),
    "choices-count": (
        "выборов в узле {count}, нужно от 2 до 4 или ending",
        "the node has {count} choices; there must be 2 to 4, or an ending",
    ),
    "effect-range": (
        "изменение шкалы: от -3 до +3 и не ноль",
        "a change of a gauge is -3 to +3 and not zero",
    ),
    "no-ending": ("в сценарии {id} нет окончания (ending)", "scenario {id} has no ending"),
    "unreachable-node": ("в узел «{id}» никак не попасть", "node “{id}” cannot be reached"),
    "endless-node": (
        "из узла «{id}» не дойти ни до одного окончания",
        "no ending can be reached from node “{id}”",
    ),
    "no-picture": ("нет файла media/{name}", "there is no file media/{name}"),
    "picture-broken": (
        "картинка {name} не читается: нужен целый PNG, JPEG или WebP",
        "picture {name} cannot be read: it must be a whole PNG, JPEG or WebP",
    ),
    "picture-moves": (
        "картинка {name} — анимация: нужна неподвижная",
        "picture {name} moves: use a still one",
    ),
    "picture-pixels": (
        "картинка {name} больше {limit} мегапикселей",
        "picture {name} has more than {limit} megapixels",
    ),
    "picture-too-big": (
        "картинка {name} даже после сжатия {size} КБ, можно {limit} КБ",
        "picture {name} is {size} KB even when compressed, the limit is {limit} KB",
    ),
    "pictures-too-big": (
        "все картинки модуля вместе больше {limit} КБ",
        "the pictures of the module are more than {limit} KB together",
    ),
    "key-longest": (
        "верный вариант — самый длинный в {count} вопросах из {total}: ответ угадывается по длине",
        "the right option is the longest in {count} items of {total}: length gives the answer away",
    ),
    "unknown-related": (
        "связанной нормы «{id}» нет в реестре",
        "the related law entry “{id}” is not in the register",
    ),
    "until-before-from": ("until раньше, чем from", "until is earlier than from"),
    "bad-zone": ("нет часового пояса «{value}»", "there is no time zone “{value}”"),
    "law-not-settled": (
        "предложены, отменены или не подтверждены: {ids}",
        "proposed, repealed or unconfirmed: {ids}",
    ),
    "law-low-confidence": ("нормы с низкой надёжностью: {ids}", "law entries of low confidence: {ids}"),
    "law-from-memory": (
        "записаны по памяти, текст не сверен: {ids}",
        "written from memory, not checked against the text: {ids}",
    ),
    "module-not-yet": (
        "в маршрутах ({professions}) назван модуль {id}, которого пока нет",
        "the routes ({professions}) name module {id}, which is not there yet",
    ),
}
