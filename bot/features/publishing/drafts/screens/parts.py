"""What the parts of a module and their texts are called."""

from __future__ import annotations

from collections.abc import Mapping

from bot.texts import Texts


def kind_words(kind: str, t: Texts) -> str:
    """A part: of the document (authoring.places), or of the module (domain.wordings)."""
    words: Mapping[str, str] = {
        "module": t("module"),
        "card": t("card"),
        "confidence": t("question of confidence"),
        "item": t("question"),
        "scenario": t("scenario"),
        "checklist": t("checklist"),
        "law": t("entry of law"),
    }
    return words.get(kind, kind)


def label_words(label: str, t: Texts) -> str:
    """What a text is (authoring.places)."""
    words: Mapping[str, str] = {
        "title": t("title of the module"),
        "neutral": t("name for a locked screen"),
        "warning": t("warning"),
        "objective": t("objective"),
        "card-title": t("title of the card"),
        "card-text": t("text of the card"),
        "alt": t("description of the picture"),
        "question": t("question"),
        "stem": t("stem of the question"),
        "option": t("option"),
        "option-feedback": t("feedback to the option"),
        "unit": t("unit of the number"),
        "right": t("feedback when right"),
        "wrong": t("feedback when wrong"),
        "explain": t("rule behind the answer"),
        "scenario-title": t("title of the scenario"),
        "gauge": t("gauge"),
        "node": t("moment"),
        "choice": t("choice"),
        "choice-feedback": t("what the choice leads to"),
        "checklist-title": t("title of the checklist"),
        "intro": t("introduction"),
        "tick": t("line of the checklist"),
    }
    return words.get(label, label)
