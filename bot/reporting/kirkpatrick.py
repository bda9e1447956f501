"""The four levels of Kirkpatrick (Evaluating Training Programs, 1994) in words and as a table: reaction and learning as
measured, behaviour and results as what is not measured yet. What the chat, the dashboard and the files show alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.domain.feedback import INTENTS, Intent, Reaction
from bot.domain.report import Gain, Report, Row
from bot.reporting import tables
from bot.reporting.tables import Column, Data, Value
from bot.texts import Texts

Level = tuple[str, list[str]]
"""A heading, and what is said under it."""


def levels(total: Row, t: Texts) -> list[Level]:
    withheld = [tables.why_withheld(total, t)] if total.withheld else []
    return [
        (t("1. Reaction"), withheld or _reaction(total.reaction, t)),
        (t("2. Learning"), withheld or _learning(total.gain, t)),
        (t("3. Behaviour"), [t("Not measured yet: it begins with the follow-up plan.")]),
        (t("4. Results"), [t("Not measured yet: a coordinator will enter figures of audits.")]),
    ]


def intent_words(intent: Intent, t: Texts) -> str:
    return {"yes": t("Yes"), "partly": t("Partly"), "no": t("No")}[intent]


def facts(row: Row, t: Texts) -> list[str]:
    """Of one module, as briefly as can be."""
    said, gain = row.reaction, row.gain
    return [
        *([t("useful {share}", share=t.percent(said.useful))] if said and said.useful is not None else []),
        *([t("gain {share}", share=t.percent(gain.normalised))] if gain and gain.normalised is not None else []),
    ]


def table(report: Report, label: Callable[[Row], str], where: Sequence[str], t: Texts) -> Data:
    """As tables.table makes it; a line for each module, if modules are told apart. `levels` are of all together."""
    shown = columns(t)
    rows = [] if report.by == "total" else list(report.rows)
    return {
        "lang": t.locale,
        "heading": t("Kirkpatrick report"),
        "where": list(where),
        "made": t.date(report.at),
        "columns": [{"id": one.id, "kind": one.kind, "title": one.title, "meaning": one.meaning} for one in shown],
        "rows": [cells(shown, row, label(row), t) for row in rows],
        "total": cells(shown, report.total, t("All together"), t),
        "notes": [*tables.small_numbers(report, t), *tables.invented(report, t)],
        "by": t("By module") if rows else "",
        "told": [],
        "levels": [[title, lines] for title, lines in levels(report.total, t)],
        "bars": [_bar(row, label(row), t) for row in rows],
        "stops": [],
    }


def columns(t: Texts) -> list[Column]:
    """The number before a title is that of the level."""
    return [
        Column("group", "text", t("Module"), t("Whom the line is about.")),
        Column("answers", "count", _of(1, t("Answers")), t("How many said at the end what they think of it.")),
        Column("mark", "mark", _of(1, t("Mean mark")), t("1 is not useful, 4 is very useful.")),
        Column("useful", "share", _of(1, t("Useful")), t("Found it useful or very useful.")),
        Column("yes", "share", _of(1, t("Will use it")), t("Will use it at work; of those who said.")),
        Column("partly", "share", _of(1, t("In part")), t("Will use some of it at work; of those who said.")),
        Column("no", "share", _of(1, t("Will not")), t("Will not use it at work; of those who said.")),
        Column("pairs", "count", _of(2, t("Both tests")), t("Attempts with a test before and after.")),
        Column("pre", "share", _of(2, t("Before")), t("Mean result of the test before, of these.")),
        Column("post", "share", _of(2, t("After")), t("Mean result of the final test, of these.")),
        Column("gain", "share", _of(2, t("Gain")), tables.what_gain_is(t)),
        Column("behaviour", "text", _of(3, t("Behaviour")), t("Not measured yet: it begins with the follow-up plan.")),
        Column(
            "results", "text", _of(4, t("Results")), t("Not measured yet: a coordinator will enter figures of audits.")
        ),
    ]


def cells(shown: Sequence[Column], row: Row, label: str, t: Texts) -> list[Value]:
    """In the order of the columns. Of a withheld group there is its name, and why there is no more."""
    if row.withheld:
        return [label, tables.withheld(row, t), *(None for _ in shown[2:])]
    known = {**values(row, t), "group": label}
    return [known[one.id] for one in shown]


def values(row: Row, t: Texts) -> Mapping[str, Value]:
    """Every figure by the id of its column."""
    said, gain = row.reaction or Reaction(None), row.gain
    intents = said.intents or {}
    return {
        "answers": _answers(row.reaction, t),
        "mark": said.mean,
        "useful": said.useful,
        **{intent: intents.get(intent) for intent in INTENTS},
        "pairs": gain.number if gain else None,
        "pre": gain.pre if gain else None,
        "post": gain.post if gain else None,
        "gain": gain.normalised if gain else None,
        "behaviour": t("not measured"),
        "results": t("not measured"),
    }


def _of(level: int, title: str) -> str:
    return f"{level} · {title}"


def _answers(said: Reaction | None, t: Texts) -> Value:
    if said is None:
        return t("hidden")
    return t("fewer than 5") if said.answers is None else said.answers


def _bar(row: Row, label: str, t: Texts) -> dict[str, Value]:
    """How many of those who answered found it useful."""
    share = row.reaction.useful if row.reaction else None
    told = tables.withheld(row, t) if row.withheld else " · ".join(facts(row, t))
    return {"label": label, "share": share or 0.0, "told": told, "small": row.withheld}


def _reaction(said: Reaction | None, t: Texts) -> list[str]:
    if said is None or said.answers is None:
        return [t("Fewer than 5 answers: none are told.")]
    if said.mean is None or said.useful is None:
        return [t("Nobody has answered yet.")]
    answers = t.n("{count} answer", "{count} answers", said.answers)
    useful = t("useful or very useful: {share}", share=t.percent(said.useful))
    mean = t("mean {mean} of 4", mean=t.number(round(said.mean, 1)))
    if said.intents is None:
        return [" · ".join([answers, useful, mean])]
    intents = ", ".join(f"{intent_words(one, t).lower()} {t.percent(share)}" for one, share in said.intents.items())
    return [" · ".join([answers, useful, mean]), t("Will use it at work: {intents}", intents=intents)]


def _learning(gain: Gain | None, t: Texts) -> list[str]:
    if gain is None:
        return [t("Too few attempts with a test before and after.")]
    tests = t.n("{count} attempt with both tests", "{count} attempts with both tests", gain.number)
    said = t("before {pre}, after {post}", pre=t.percent(gain.pre), post=t.percent(gain.post))
    share = [] if gain.normalised is None else [t("gained {share} of what could be", share=t.percent(gain.normalised))]
    return [" · ".join([tests, said, *share]), t("A delayed test: not yet, it begins with the follow-up plan.")]
