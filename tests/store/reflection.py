"""Every row of every table, whatever tables there are."""

from __future__ import annotations

from typing import Any

from bot.store.db import Database, Tx

_SQLITE = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
_POSTGRES = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"


async def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Rows by table."""

    async def work(tx: Tx) -> dict[str, list[dict[str, Any]]]:
        names = await _ask(tx, _SQLITE if database.dialect == "sqlite" else _POSTGRES)
        return {row["name"]: await _ask(tx, f"SELECT * FROM {row['name']}") for row in names}  # noqa: S608

    return await database.write(work)


async def _ask(tx: Tx, sql: str) -> list[dict[str, Any]]:
    connection = tx._connection  # type: ignore[attr-defined]
    if hasattr(connection, "fetch"):
        return [dict(row) for row in await connection.fetch(sql)]
    return [dict(row) for row in connection.execute(sql).fetchall()]


def traces(tables: dict[str, list[dict[str, Any]]], *marks: object) -> list[str]:
    """Where any of the marks is still to be read."""
    wanted = [str(mark) for mark in marks]
    return [
        f"{table}.{column} = {value!r}"
        for table, rows in tables.items()
        for row in rows
        for column, value in row.items()
        if any(mark in _words(value) for mark in wanted)
    ]


def _words(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)
