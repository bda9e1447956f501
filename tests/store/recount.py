"""The figures of reports once more, slowly, from attempts and answers row by row. No code is shared with the totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.report import By, Scope

Tables = Mapping[str, list[dict[str, Any]]]
Found = dict[str, dict[str, int]]
MOSCOW = ZoneInfo("Europe/Moscow")
DONE = ("passed", "completed")


def recount(tables: Tables, scope: Scope, by: By) -> Found:
    """Key -> figure -> sum; figures that are 0 are left out."""
    found: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    members = _members(tables)
    for what, where, number in _facts(tables):
        for cohort in _cohorts(scope, by, members, where):
            if _inside(where, scope):
                key = str(cohort) if by == "cohort" else _key(where, by)
                if not (by in ("module", "version") and what == "people"):
                    found[key][what] += number
    return {key: {what: n for what, n in one.items() if n} for key, one in found.items() if any(one.values())}


def _facts(tables: Tables) -> Iterable[tuple[str, dict[str, Any], int]]:
    """What is counted, where it counts, and how much of it."""
    right = _right_answers(tables)
    for row in tables["attempt"]:
        if row["kind"] == "full":
            began = _where(row, row["began_at"])
            yield "attempts", began, 1
            yield "gone", began, int(row["state"] == "left")
            if row["ended_at"] is not None:
                yield from _result(row, right)
    for row in tables["feedback"]:
        said = _where({**row, "learner": row["learner"] or 0}, row["at"])
        yield f"mark{row['useful']}", said, 1
        if row["intent"]:
            yield f"intent_{row['intent']}", said, 1
    yield from _people(tables)


def _result(row: dict[str, Any], right: Mapping[tuple[int, str], int]) -> Iterable[tuple[str, dict[str, Any], int]]:
    ended = _where(row, row["ended_at"])
    yield {"passed": "passed", "failed": "failed", "completed": "untested"}[row["state"]], ended, 1
    if not row["max"]:
        return
    score = _points(right[row["id"], "post"], row["max"])
    yield "scored", ended, 1
    yield "score", ended, score
    yield "squares", ended, score * score
    yield f"b{min(10, score // 1000)}", ended, 1
    if row["pre_max"]:
        yield "pairs", ended, 1
        yield "pre", ended, _points(right[row["id"], "pre"], row["pre_max"])
        yield "post", ended, score


def _people(tables: Tables) -> Iterable[tuple[str, dict[str, Any], int]]:
    """People by what they did, and those who are forgotten by what was kept of it."""
    of: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in sorted(tables["attempt"], key=lambda row: row["id"]):
        if row["learner"] > 0 and row["kind"] != "preview":
            of[row["learner"]].append(row)
    leads = {row["attempt"]: row["to_version"] for row in tables["delta_offer"] if row["attempt"]}
    for rows in of.values():
        whole = [row for row in rows if row["kind"] == "full"]
        if whole:
            yield "people", {**_where(whole[0], whole[0]["began_at"]), "module": "*", "version": ""}, 1
        for module in {row["module"] for row in whole}:
            yield from _person([row for row in rows if row["module"] == module], leads)
    for row in tables["standing"]:
        if row["learner"] is None and row["module"] == "*":
            yield "people", _where({**row, "learner": 0}, row["began_at"]), 1
        elif row["learner"] is None:
            yield "begun", {**_where({**row, "learner": 0}, row["began_at"]), "version": row["first_version"]}, 1
            if row["completed_at"] is not None:
                yield "done", _where({**row, "learner": 0}, row["completed_at"]), 1


def _person(rows: list[dict[str, Any]], leads: Mapping[int, str]) -> Iterable[tuple[str, dict[str, Any], int]]:
    whole = [row for row in rows if row["kind"] == "full"]
    yield "begun", _where(whole[0], whole[0]["began_at"]), 1
    if any(row["state"] in DONE for row in whole):
        done = [row for row in rows if row["state"] in DONE]
        version = leads.get(done[-1]["id"], done[-1]["version"])
        first = min(row["ended_at"] for row in done)
        yield "done", {**_where(whole[0], first), "version": version}, 1


def _where(row: dict[str, Any], at: int) -> dict[str, Any]:
    day = datetime.fromtimestamp(at / 1000, MOSCOW).date()
    names = ("learner", "module", "version", "region", "profession")
    return {**{name: row.get(name, "") for name in names}, "day": day.isoformat()}


def _inside(where: dict[str, Any], scope: Scope) -> bool:
    return (
        (scope.regions is None or where["region"] in scope.regions)
        and (scope.profession is None or where["profession"] == scope.profession)
        and (not scope.module or where["module"] == scope.module)
        and (not scope.since or where["day"] >= scope.since)
        and (not scope.until or where["day"] < scope.until)
    )


def _key(where: dict[str, Any], by: By) -> str:
    keys: dict[str, Callable[[], str]] = {
        "total": lambda: "",
        "month": lambda: str((datetime.fromisoformat(f"{where['day'][:7]}-01") - datetime(1970, 1, 1)).days),  # noqa: DTZ001
    }
    return keys[by]() if by in keys else str(where[by])


def _members(tables: Tables) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for row in tables["enrolment"]:
        if row["left_at"] is None:
            found[row["learner"]].append(row["cohort"])
    return found


def _cohorts(scope: Scope, by: By, members: Mapping[int, list[int]], where: dict[str, Any]) -> list[int]:
    """The groups in which it counts: one of nobody when cohorts do not matter."""
    if not scope.cohort and by != "cohort":
        return [0]
    return [one for one in members.get(where["learner"], []) if scope.cohort in (0, one)]


def _right_answers(tables: Tables) -> defaultdict[tuple[int, str], int]:
    found: defaultdict[tuple[int, str], int] = defaultdict(int)
    for row in tables["response"]:
        found[row["attempt"], row["phase"]] += row["correct"] or 0
    return found


def _points(part: int, whole: int) -> int:
    return int((Decimal(part) / Decimal(whole) * 10_000).quantize(Decimal(1), ROUND_HALF_UP))
