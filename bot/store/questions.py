"""How questions do in tests, and what learners say of them.

Figures are of a question's hash: the same question in several versions or modules counts together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot.domain.complaint import Complaint, Reason, Reply, Reported
from bot.domain.course import Locale
from bot.domain.item_analysis import Answered, Figures
from bot.store.db import Row, Tx

NEWEST: Final = 2_000
"""So many answers are looked at: what was answered before is about other cards and other people."""


async def answers(tx: Tx, item_hash: str, most: int = NEWEST) -> list[Answered]:
    """The newest answers in post-tests of whole attempts that have ended; previews and delta lessons leave none."""
    rows = await tx.all("answers_in_tests", item_hash=item_hash, most=most)
    return [
        Answered(
            row["attempt"],
            bool(row["correct"]),
            row["score"],
            tuple(row["options"].split("+")),
            row["scaled"],
            row["locale"],
        )
        for row in rows
    ]


async def keep(tx: Tx, item_hash: str, figures: Figures) -> None:
    await tx.run(
        "keep_item_figure",
        item_hash=item_hash,
        responses=figures.responses,
        facility=figures.facility,
        discrimination=figures.discrimination,
        alarms="+".join(figures.alarms),
        now=figures.at,
    )


async def kept(tx: Tx) -> Mapping[str, Figures]:
    """Hash of a question -> what was counted of it last."""
    return {row["item_hash"]: _figures(row) for row in await tx.all("item_figures")}


async def sweep(tx: Tx, before: int) -> None:
    """Forget figures counted before then (ms UTC)."""
    await tx.run("sweep_item_figures", before=before)


async def complain(
    tx: Tx, learner: int, module: str, version: str, item: tuple[str, str], said: tuple[Reason, str, Locale], now: int
) -> None:
    """`item` is id and hash, `said` the reason, words and language. What is said again takes the place of it."""
    values = {"learner": learner, "module": module, "version": version, "item": item[0], "item_hash": item[1]}
    values |= {"reason": said[0], "words": said[1], "locale": said[2], "now": now}
    if not await tx.run("change_complaint", **values):
        await tx.run("add_complaint", **values)


async def own(tx: Tx, learner: int, item_hash: str) -> Complaint | None:
    """What the learner said of the question, as long as nobody has answered."""
    row = await tx.one("own_complaint", learner=learner, item_hash=item_hash)
    return _complaint(row) if row else None


async def complaint(tx: Tx, id: int) -> Complaint | None:
    row = await tx.one("complaint", id=id)
    return _complaint(row) if row else None


async def reported(tx: Tx, most: int) -> list[Reported]:
    """Questions that were complained of and wait for an answer, the newest complaint first."""
    rows = await tx.all("reported_questions", most=most)
    return [
        Reported(row["newest"], row["number"], row["touched"], row["module"], row["version"], row["item"])
        for row in rows
    ]


async def waiting(tx: Tx, about: Complaint, most: int) -> list[Complaint]:
    """The newest open complaints about the same question that are no newer than this one."""
    values = {"item_hash": about.item_hash, "module": about.module, "upto": about.id}
    return [_complaint(row) for row in await tx.all("open_complaints", **values, most=most)]


async def answer(tx: Tx, complaint: int, reply: Reply, words: str, trainer: int, now: int) -> bool:
    """False: somebody has answered it before."""
    values = {"complaint": complaint, "reply": reply, "words": words, "trainer": trainer, "now": now}
    return await tx.run("answer_complaint", **values) > 0


async def tell(tx: Tx, learner: int) -> dict[str, Any]:
    """All that is kept about a person here; empty when nothing is."""
    said = await tx.all("complaints_of_learner", learner=learner)
    given = await tx.all("complaint_answers_of_trainer", trainer=learner)
    if not said and not given:
        return {}
    columns = ("module", "item", "reason", "words", "locale", "at", "reply", "answer", "answered_at")
    return {
        "said": [{column: row[column] for column in columns} for row in said],
        "answered": [{column: row[column] for column in ("complaint", "reply", "words", "at")} for row in given],
    }


async def forget(tx: Tx, learner: int) -> None:
    """Names and typed words go; how many complained of what stays, and what was answered."""
    for statement in ("forget_complaints", "unname_complaint_answers"):
        await tx.run(statement, learner=learner)


def _figures(row: Row) -> Figures:
    alarms = tuple(row["alarms"].split("+")) if row["alarms"] else ()
    return Figures(row["responses"], row["facility"], row["discrimination"], alarms, row["at"])


def _complaint(row: Row) -> Complaint:
    return Complaint(
        row["id"],
        row["learner"],
        row["module"],
        row["version"],
        row["item"],
        row["item_hash"],
        row["reason"],
        row["words"],
        row["locale"],
        row["at"],
    )
