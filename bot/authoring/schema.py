"""A document into a typed draft, or everything that is wrong with its shape, with lines."""

from __future__ import annotations

import difflib
import functools
import json
import sys
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.authoring import draft
from bot.authoring.mend import Patient, where
from bot.authoring.problems import Path
from bot.authoring.yaml12 import Document

T = TypeVar("T", bound=BaseModel)

_CODES: Final = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "string_type": "expected-text",
    "int_type": "expected-whole",
    "int_parsing": "expected-whole",
    "int_from_float": "expected-whole",
    "float_type": "expected-number",
    "float_parsing": "expected-number",
    "finite_number": "expected-number",
    "bool_type": "expected-bool",
    "list_type": "expected-list",
    "dict_type": "expected-mapping",
    "model_type": "expected-mapping",
    "model_attributes_type": "expected-mapping",
    "literal_error": "not-one-of",
    "greater_than_equal": "out-of-range",
    "less_than_equal": "out-of-range",
}
_OWN: Final = frozenset({"bad-id", "one-language", "step-kind"})
_ROUNDS: Final = 5
_MAX_COMPLAINTS: Final = 2_000
"""Of the shape; more help nobody."""
GUESSED: Final = 100
"""Problems in a file up to which the nearest right word is looked for: comparing is slow."""


@dataclass(frozen=True, slots=True)
class Draft(Generic[T]):
    """`model` is whole even when parts had to be mended or left out; `doc.problems` says so."""

    doc: Document
    model: T
    patient: Patient

    def blame(self, path: Path, code: str, **params: Any) -> None:
        """A complaint, unless the author has already heard one about this place."""
        path = self.patient.original(path)
        if not any(path[:depth] in self.patient.mended for depth in range(len(path) + 1)):
            self.doc.blame(path, code, **params)

    def was_lost(self, id: str) -> bool:
        """A reference to a part too broken to keep is not a second mistake."""
        return id in self.patient.lost or id == "-"

    @property
    def sound(self) -> bool:
        return not any(problem.severity == "error" for problem in self.doc.problems)


def read(doc: Document, model: type[T]) -> Draft[T] | None:
    """Complaints go to `doc.problems`. None when not even a mended draft can be made."""
    patient = Patient(doc.data)
    for attempt in range(_ROUNDS):
        try:
            return Draft(doc, model.model_validate(patient.data), patient)
        except ValidationError as error:
            details = error.errors(include_url=False)
        if attempt == 0:
            for detail in details[:_MAX_COMPLAINTS]:
                _complain(doc, where(doc.data, detail["loc"]), detail)
        patient.mend(details, drastic=attempt > 0)
    return None


def _complain(doc: Document, path: Path, detail: ErrorDetails) -> None:
    kind = detail["type"]
    code = kind if kind in _OWN else _CODES.get(kind, "bad-value")
    context: dict[str, Any] = {**detail.get("ctx", {}), "key": str(path[-1])[:60] if path else ""}
    params: dict[str, Any] = {name: value for name, value in context.items() if isinstance(value, str | int | float)}
    if code == "unknown-key" and detail["input"] is None:
        code = "loose-comma"
    if code == "out-of-range":
        params["limit"] = f"≥ {params['ge']}" if "ge" in params else f"≤ {params['le']}"
    elif code == "unknown-key":
        params["guess"] = _guess(str(path[-1])) if len(doc.problems) < GUESSED else ""
    elif code == "bad-value":
        params["why"] = detail["msg"]
    doc.blame(path, code, **params)


def _guess(key: str) -> str:
    near = difflib.get_close_matches(key, _known_keys(), n=1, cutoff=0.6)
    return f" ({near[0]}?)" if near else ""


@functools.cache
def _known_keys() -> tuple[str, ...]:
    models = [value for value in vars(draft).values() if isinstance(value, type) and issubclass(value, BaseModel)]
    return tuple(sorted({name for model in models for name in model.__dict__.get("__pydantic_fields__", {})}))


def json_schema(model: type[BaseModel] = draft.ModuleDraft) -> str:
    """What editors check a module, an aid or a tree against while it is being written."""
    schema = model.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    kinds: dict[str, type[BaseModel]] = {"module": draft.ModuleDraft, "aid": draft.AidDraft, "tree": draft.TreeDraft}
    sys.stdout.write(json_schema(kinds[sys.argv[1] if sys.argv[1:] else "module"]))
