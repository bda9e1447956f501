"""Results as lines of a table, without names."""

from __future__ import annotations

from bot.domain.result import Result, account
from bot.reporting.tables import Column, Value
from bot.texts import Texts


def columns(t: Texts) -> list[Column]:
    whole = t("The same for all results of a person; it leads back to nobody.")
    return [
        Column("account", "text", t("Account"), whole),
        Column("region", "text", t("Region"), t("Code of the region when the attempt began (ISO 3166-2).")),
        Column("profession", "text", t("Profession"), t("Id of the profession when the attempt began.")),
        Column("module", "text", t("Module"), t("Id of the module.")),
        Column("number", "count", t("Version"), t("Number of the version that was taken.")),
        Column("version", "text", t("Version name"), t("Its name, made from all it holds.")),
        Column("law_as_of", "date", t("Law as of"), t("The day as of which its law holds.")),
        Column("state", "text", t("State"), t("open, passed, failed, completed (no test) or left.")),
        Column("score", "share", t("Score"), t("Result of the final test.")),
        Column("pre", "share", t("Before"), t("Result of the test before.")),
        Column("began", "date", t("Began"), t("UTC.")),
        Column("ended", "date", t("Ended"), t("UTC.")),
    ]


def line(result: Result, secret: str) -> list[Value]:
    """In the order of the columns; moments are ms UTC."""
    return [
        account(result, secret),
        result.region,
        result.profession,
        result.module,
        result.number or None,
        result.version,
        result.law_as_of or None,
        result.state,
        result.scaled,
        result.pre,
        result.began,
        result.ended,
    ]
