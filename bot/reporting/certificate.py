"""A certificate on paper and as a picture: A4 across, one language, with a QR code of the page that checks it."""

from __future__ import annotations

import io
import json
from functools import cache
from importlib import resources
from typing import Any, Final, Literal

import segno
import typst

from bot.chat.html import plain
from bot.domain.certificate import Record, grouped
from bot.reporting import certificate_words as words
from bot.texts import Texts

Form = Literal["pdf", "png"]
FORMS: Final[tuple[Form, ...]] = ("pdf", "png")
_EPOCH: Final = 0
_PPI: Final = 150.0
"""A4 across comes to 1754 x 1240 points: sharp on a phone, half a megabyte at most."""


def check_address(web_url: str, code: str) -> str:
    """Where anybody can check the certificate; "" where there is no web server."""
    return f"{web_url}/verify/{grouped(code)}" if web_url else ""


def file_name(record: Record, form: str) -> str:
    """The name of a file that belongs to a certificate; those that bear a name are found by how it begins."""
    return f"certificate-{record.module}-{record.code[:4]}.{form}"


def certificate_data(record: Record, web_url: str, t: Texts) -> dict[str, Any]:
    """What is printed, as plain data in one language."""
    left_out = {t("Name"), t("Module"), t("Code")}  # they stand elsewhere on the page
    facts = [[one.label, one.value] for one in words.lines(record, t) if one.label not in left_out]
    return {
        "lang": t.locale,
        "heading": t("Certificate"),
        "issuer": t("Training bot"),
        "confirms": t("This confirms that"),
        "name": record.bearer,
        "holder": t("the holder of the code below"),
        "completed": t("has completed the training module"),
        "title": plain(record.title[t.locale]),
        "facts": facts,
        "code_label": t("Code"),
        "code": grouped(record.code),
        "check": t("Check whether it still holds:"),
        "address": check_address(web_url, record.code),
        "disclaimer": words.disclaimer(t),
    }


def certificate(data: dict[str, Any], form: Form) -> bytes:
    drawn = {**data, "qr": _qr(data["address"]) if data["address"] else ""}
    # Words go in as data: nothing a name says is ever read as Typst.
    compiler = typst.Compiler(
        _template(), ignore_system_fonts=True, sys_inputs={"data": json.dumps(drawn, ensure_ascii=False)}
    )
    made = compiler.compile(format=form, ppi=_PPI, timestamp=_EPOCH)
    if not isinstance(made, bytes):
        raise TypeError("a certificate has one page")
    return made


def certificate_file(arguments: dict[str, Any]) -> bytes:
    """For the job process: `data` as above, and the `form`."""
    return certificate(arguments["data"], arguments["form"])


def _qr(address: str) -> str:
    made = io.BytesIO()
    segno.make(address, error="m", micro=False).save(made, kind="svg", border=4, xmldecl=False, light="#fff")
    return made.getvalue().decode()


@cache
def _template() -> bytes:
    return (resources.files("bot.reporting") / "templates" / "certificate.typ").read_bytes()
