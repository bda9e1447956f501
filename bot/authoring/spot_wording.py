"""What can be wrong in a job aid or a decision tree, said in Russian and in English (see wording.py)."""

from __future__ import annotations

from typing import Final

SPOT: Final = {
    "file-name": (
        "в файле {name} описано «{id}»: имена должны совпадать",
        "the file {name} holds “{id}”: the names must be the same",
    ),
    "id-too-long": ("«{id}» длиннее {limit} знаков", "“{id}” is longer than {limit} characters"),
    "no-audience": ("не сказано, для кого это (audience)", "it is not said for whom this is (audience)"),
    "aid-without-law": ("у памятки не указана норма (law)", "the aid names no law"),
    "ticks-count": (
        "пунктов {count}, нужно от {low} до {high}",
        "{count} lines; there must be {low} to {high}",
    ),
    "answers-count": (
        "ответов в узле {count}, нужно от {low} до {high} или finding",
        "the node has {count} answers; there must be {low} to {high}, or a finding",
    ),
    "finding-with-answers": ("у итога (finding) не бывает ответов", "a finding has no answers"),
    "finding-without-law": ("у итога не указана норма (law)", "the finding names no law"),
    "finding-thin": (
        "в итоге нет того, без чего он бесполезен: {parts}",
        "the finding lacks what makes it useful: {parts}",
    ),
    "same-answers": ("такой же ответ уже есть", "another answer says the same"),
    "no-finding": ("нет ни одного итога (finding)", "there is no finding"),
    "circle": ("из узла «{id}» можно прийти в него же", "node “{id}” leads back to itself"),
    "way-too-long": (
        "самый длинный путь — {count} ответов, можно не больше {limit}",
        "the longest way takes {count} answers, the limit is {limit}",
    ),
}
