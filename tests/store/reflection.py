"""Every row of every table, whatever tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.store.db import Database, Tx

_SQLITE = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
_COLUMNS = """SELECT table_name, column_name, data_type FROM information_schema.columns
WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"""
_KINDS = {"bigint": "integer", "double precision": "real", "text": "text", "bytea": "blob"}
_POSTGRES = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"


async def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Rows by table."""

    async def work(tx: Tx) -> dict[str, list[dict[str, Any]]]:
        names = await ask(tx, _SQLITE if database.dialect == "sqlite" else _POSTGRES)
        return {row["name"]: await ask(tx, f"SELECT * FROM {row['name']}") for row in names}  # noqa: S608

    return await database.write(work)


async def columns(tx: Tx) -> dict[str, dict[str, str]]:
    """Table -> column -> integer, real, text or blob."""
    if hasattr(tx._connection, "fetch"):
        rows = await ask(tx, _COLUMNS)
        found: dict[str, dict[str, str]] = {}
        for row in rows:
            found.setdefault(row["table_name"], {})[row["column_name"]] = _KINDS[row["data_type"]]
        return found
    names = [row["name"] for row in await ask(tx, _SQLITE)]
    return {
        name: {row["name"]: row["type"].lower() for row in await ask(tx, f"PRAGMA table_info({name})")}
        for name in names
    }


async def insert(tx: Tx, table: str, row: Mapping[str, object]) -> None:
    """A row; a table that has one like it already stays as it is."""
    connection = tx._connection
    if hasattr(connection, "fetch"):
        places = ", ".join(f"${number}" for number in range(1, len(row) + 1))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) ON CONFLICT DO NOTHING"  # noqa: S608
        await connection.execute(sql, *row.values())
        return
    places = ", ".join(f":{name}" for name in row)
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) ON CONFLICT DO NOTHING"  # noqa: S608
    connection.execute(sql, row)


async def ask(tx: Tx, sql: str) -> list[dict[str, Any]]:
    connection = tx._connection
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
