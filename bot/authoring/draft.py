"""The module file as its author writes it, typed.

What is optional here and required in truth is checked where more can be said about it (languages, keys, law).
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from bot.authoring.yaml12 import Decimal, Whole

_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,40}")
_LAW_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,60}")


def _as_written(value: Any) -> Any:
    """`48` where text is meant is the text 48."""
    return value.raw if isinstance(value, Whole | Decimal) else value


def _an_id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise PydanticCustomError("bad-id", "bad id", {"id": value[:60]})
    return value


def _a_law_id(value: str) -> str:
    if not _LAW_ID.fullmatch(value):
        raise PydanticCustomError("bad-id", "bad id", {"id": value[:60]})
    return value


def _a_text(value: Any) -> Any:
    if isinstance(value, str | int | float):
        raise PydanticCustomError("one-language", "a text has two languages")
    return value


Words = Annotated[str, BeforeValidator(_as_written)]
Id = Annotated[Words, AfterValidator(_an_id), Field(json_schema_extra={"pattern": "^[A-Za-z0-9_-]{1,40}$"})]
LawId = Annotated[Words, AfterValidator(_a_law_id), Field(json_schema_extra={"pattern": "^[A-Za-z0-9._-]{1,60}$"})]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class BothLanguages(Strict):
    """The same words in Russian and English."""

    model_config = ConfigDict(json_schema_extra={"required": ["ru", "en"]})

    ru: Words = ""
    en: Words = ""
    en_of: Words | None = Field(
        None, description="First 8 hex digits of the SHA-256 of the Russian this English was made from."
    )


Text = Annotated[BothLanguages, BeforeValidator(_a_text)]
LawIds = Annotated[list[LawId], Field(default_factory=list, description="Ids from the register of law.")]


class PictureDraft(Strict):
    file: Words = Field(description="A file in the media folder beside module.yaml.")
    alt: Text


class CardStep(Strict):
    card: Id
    title: Text
    text: Text
    law: LawIds
    nonlegal: bool = Field(False, description="True when the card states no law.")
    picture: PictureDraft | None = None
    sensitive: bool = Field(False, description="Offers the reader to skip the card.")


class ItemRef(Strict):
    item: Id


class ScenarioRef(Strict):
    scenario: Id


class ChecklistRef(Strict):
    checklist: Id


class ConfidenceDraft(Strict):
    confidence: Id
    question: Text


class Draw(Strict):
    pool: Id
    draw: int = Field(ge=1, le=50)


class Pretest(Strict):
    pretest: Draw


class Posttest(Strict):
    posttest: Draw


STEP_KINDS: Final = ("card", "item", "scenario", "checklist", "confidence", "pretest", "posttest")


def _kind_of_step(value: Any) -> str | None:
    keys = value if isinstance(value, dict) else type(value).model_fields if isinstance(value, BaseModel) else ()
    return next((kind for kind in STEP_KINDS if kind in keys), None)


StepDraft = Annotated[
    Annotated[CardStep, Tag("card")]
    | Annotated[ItemRef, Tag("item")]
    | Annotated[ScenarioRef, Tag("scenario")]
    | Annotated[ChecklistRef, Tag("checklist")]
    | Annotated[ConfidenceDraft, Tag("confidence")]
    | Annotated[Pretest, Tag("pretest")]
    | Annotated[Posttest, Tag("posttest")],
    Discriminator(
        _kind_of_step,
        custom_error_type="step-kind",
        custom_error_message="no kind of step",
        custom_error_context={"kinds": ", ".join(STEP_KINDS)},
    ),
]


class OptionDraft(Strict):
    id: Id
    text: Text
    feedback: Text | None = None
    correct: bool = False


class AnswerDraft(Strict):
    value: float = Field(strict=False)
    tolerance: float = Field(0.0, strict=False)
    unit: Text


class FeedbackDraft(Strict):
    right: Text
    wrong: Text


class ItemDraft(Strict):
    id: Id
    kind: Literal["single", "multiple", "order", "number"]
    stem: Text
    options: list[OptionDraft] = []
    answer: AnswerDraft | None = None
    feedback: FeedbackDraft | None = None
    explain: Text | None = Field(None, description="The rule in one or two sentences, shown after any answer.")
    law: LawIds


class ChoiceDraft(Strict):
    id: Id
    text: Text
    to: Id
    effect: dict[Id, int] = {}
    feedback: Text | None = None
    law: LawIds


class NodeDraft(Strict):
    text: Text
    choices: list[ChoiceDraft] = []
    ending: Literal["good", "mixed", "bad"] | None = None
    score: float | None = Field(None, ge=0, le=1, strict=False)
    law: LawIds


class GaugeDraft(Strict):
    title: Text
    start: int = Field(1, ge=0, le=3)


class ScenarioDraft(Strict):
    id: Id
    title: Text
    gauges: dict[Id, GaugeDraft] = {}
    start: Id
    nodes: dict[Id, NodeDraft]


class TickDraft(Strict):
    id: Id
    text: Text
    law: LawIds


class ChecklistDraft(Strict):
    id: Id
    title: Text
    intro: Text | None = None
    ticks: list[TickDraft]


class ModuleDraft(Strict):
    """A module of the course, format 1."""

    format: Literal[1]
    id: Id
    title: Text
    neutral: Text = Field(description="What a lock screen may show.")
    audience: list[Id] = Field(description="Ids from professions.yaml.")
    minutes: int = Field(ge=1, le=60)
    law_as_of: Words = Field(description="The date on which the law was checked, YYYY-MM-DD.")
    mastery: float = Field(ge=0, le=1, strict=False, description="Share of right answers at which the test is passed.")
    warning: Text | None = None
    objectives: list[Text]
    use: list[Words] = Field(default=[], description="Shared texts this module shows, as snippet.<id>.")
    steps: list[StepDraft]
    pools: dict[Id, list[Id]]
    items: list[ItemDraft]
    scenarios: list[ScenarioDraft] = []
    checklists: list[ChecklistDraft] = []


class TermDeadline(Strict):
    label: Text
    hours: int = Field(ge=1, le=24 * 366, description="From the moment the person says it began.")
    law: LawIds


class AidDraft(Strict):
    """A job aid: a checklist used on the spot, format 1."""

    format: Literal[1]
    id: Id = Field(description="As the file is called; up to 12 characters.")
    title: Text
    audience: list[Id] = Field(description="Ids from professions.yaml.")
    intro: Text | None = None
    law: LawIds
    ticks: list[TickDraft]
    deadline: TermDeadline | None = None


class WayDraft(Strict):
    text: Text
    to: Id


class FindingDraft(Strict):
    body: Text | None = None
    article: Text | None = None
    deadline: Text | None = None
    paper: Text | None = None


class ForkDraft(Strict):
    text: Text
    law: LawIds
    answers: list[WayDraft] = []
    finding: FindingDraft | None = None


class TreeDraft(Strict):
    """A decision tree of the case navigator, format 1."""

    format: Literal[1]
    id: Id = Field(description="As the file is called.")
    title: Text
    audience: list[Id] = Field(description="Ids from professions.yaml.")
    intro: Text | None = None
    start: Id
    nodes: dict[Id, ForkDraft]
