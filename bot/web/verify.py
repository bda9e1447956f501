"""GET /verify/<code>: what a certificate is worth today, for anybody who holds its code. No login, no index, no script.

Beside it the badge, signed, in two forms; the issuer and its public key. A forged code costs one lookup, as a true one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.domain.certificate import Record, grouped, read_code, status
from bot.domain.course import LOCALES, Locale
from bot.reporting import certificate_words as words
from bot.reporting.badge import badge_json, badge_token, issuer_jwk, issuer_profile
from bot.store import certificates
from bot.store.db import Database, Tx
from bot.texts import OTHER, Texts, texts
from bot.web.guard import LOOPBACK
from bot.web.pace import Pace

BURST: Final = 40
PER_SECOND: Final = 1.0
_DEFAULT: Final[Locale] = "ru"
_LONGEST: Final = 40
"""Characters of a code that are looked at."""
_QUIET: Final = {"X-Robots-Tag": "noindex, nofollow, noarchive", "Vary": "Accept-Language"}
_SHARED: Final = {**_QUIET, "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
"""Badges are read by pages of others."""
Endpoint = Callable[[Request], Awaitable[Response]]


def routes(database: Database, now: Callable[[], int], pace: Pace | None = None) -> list[BaseRoute]:
    """For server.make_app(more_routes=...). `now` is ms UTC; `pace` limits what one address may ask."""
    check = _Check(database, now)
    limit = pace or Pace(BURST, PER_SECOND)
    found: dict[str, Endpoint] = {
        "/verify": check.ask,
        "/verify/key.json": check.key,
        "/verify/issuer.json": check.issuer,
        "/verify/{code}/badge.json": check.badge,
        "/verify/{code}/badge.jwt": check.token,
        "/verify/{code}": check.page,
    }
    return [Route(path, _limited(limit, endpoint)) for path, endpoint in found.items()]


def language(request: Request) -> Locale:
    """The one asked for with ?lang=, else the one of ours that the browser likes best."""
    asked = request.query_params.get("lang")
    liked = [asked, *_liked(request.headers.get("accept-language", ""))]
    return next((locale for one in liked for locale in LOCALES if one == locale), _DEFAULT)


class _Check:
    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        self._database, self._now = database, now

    async def ask(self, request: Request) -> Response:
        """A form; a code that was typed into it leads on."""
        typed = request.query_params.get("code", "")[:_LONGEST]
        if not typed:
            return _page(request, 200, {})
        code = read_code(typed)
        if code is None:
            return _page(request, 404, {"unknown": True, "typed": typed})
        return RedirectResponse(f"/verify/{grouped(code)}?lang={language(request)}", 303, _QUIET)

    async def page(self, request: Request) -> Response:
        record = await self._record(request)
        if record is None:
            return _page(request, 404, {"unknown": True, "typed": request.path_params["code"][:_LONGEST]})
        return _page(request, 200, _told(record, self._now(), texts(language(request))))

    async def badge(self, request: Request) -> Response:
        return await self._signed(request, "application/json", badge_json)

    async def token(self, request: Request) -> Response:
        def made(record: Record, web_url: str, seed: bytes, now: int, t: Texts) -> bytes:
            return badge_token(record, web_url, seed, t).encode()

        return await self._signed(request, "application/vc+jwt", made)

    async def key(self, _: Request) -> Response:
        web_url, seed = await self._issuer()
        return JSONResponse(issuer_jwk(web_url, seed), headers=_SHARED) if web_url and seed else _nothing(404)

    async def issuer(self, request: Request) -> Response:
        web_url, seed = await self._issuer()
        if not web_url or seed is None:
            return _nothing(404)
        return JSONResponse(issuer_profile(web_url, seed, texts(language(request))), headers=_SHARED)

    async def _signed(
        self, request: Request, kind: str, make: Callable[[Record, str, bytes, int, Texts], bytes]
    ) -> Response:
        record, (web_url, seed) = await self._record(request), await self._issuer()
        if record is None or not web_url or seed is None:
            return _nothing(404)
        if status(record, self._now()) == "withdrawn":
            return _nothing(410)
        made = make(record, web_url, seed, self._now(), texts(language(request)))
        return Response(made, 200, _SHARED, media_type=kind)

    async def _record(self, request: Request) -> Record | None:
        code = read_code(request.path_params["code"][:_LONGEST]) or ""

        async def work(tx: Tx) -> Record | None:
            found = await certificates.load(tx, code)
            return await certificates.record(tx, found) if found else None

        return await self._database.read(work)

    async def _issuer(self) -> tuple[str, bytes | None]:
        async def work(tx: Tx) -> tuple[str, bytes | None]:
            return await certificates.web_url(tx), await certificates.seed(tx)

        return await self._database.read(work)


def _limited(pace: Pace, endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        if not pace.allows(_visitor(request)):
            t = texts(language(request))
            said = t("Too many questions in a short time. Wait a minute and ask again.")
            return Response(f"{said}\n", 429, {"Retry-After": "60", **_QUIET}, media_type="text/plain")
        return await endpoint(request)

    return answer


def _visitor(request: Request) -> str:
    """The address that asks. Only a proxy on this machine is believed when it names another."""
    near = request.client.host if request.client else ""
    named = request.headers.get("x-forwarded-for", "").rpartition(",")[2].strip()
    return named if named and near in LOOPBACK else near


def _told(record: Record, now: int, t: Texts) -> dict[str, Any]:
    worth = status(record, now)
    note = t("This page is right. Where the paper says otherwise, the paper is older, or it was changed.")
    return {
        "status": worth,
        "said": words.worth(record, now, t),
        "explained": words.explained(record, now, t),
        "fields": words.lines(record, t),
        "note": note,
        "badge": "" if worth == "withdrawn" else f"/verify/{grouped(record.code)}/badge.json?lang={t.locale}",
        "badge_label": t("The same for machines: Open Badges 3.0, signed"),
        "path": f"/verify/{grouped(record.code)}",
    }


def _page(request: Request, code: int, told: Mapping[str, Any]) -> Response:
    locale = language(request)
    t, other = texts(locale), OTHER[locale]
    framed = {
        "lang": locale,
        "other": other,
        "other_label": {"ru": "Русский", "en": "English"}[other],
        "title": t("Check of a certificate"),
        "bot": t("Training bot"),
        "unknown_said": t("There is no certificate with this code."),
        "unknown_note": t(
            "Compare every character: the code has 16 letters and digits. When it is typed as it is printed, the paper "
            "does not come from here."
        ),
        "ask": t("Code of the certificate"),
        "check": t("Check"),
        "disclaimer": words.disclaimer(t),
        "path": "/verify",
        **told,
    }
    text = _template().get_template("verify.html").render(framed)
    headers = {**_QUIET, "Content-Language": locale}
    return Response(text, code, headers, media_type="text/html")


def _nothing(code: int) -> Response:
    """For machines: there is no such badge (404), or there is none any more (410)."""
    return JSONResponse({"error": {404: "not found", 410: "withdrawn"}[code]}, code, _SHARED)


def _liked(header: str) -> list[str]:
    """Languages of an Accept-Language header, without their regions, in the order of its weights."""
    weighted = []
    for part in header[:200].split(","):
        name, _, weight = part.strip().partition(";q=")
        if not weight:
            weighted.append((1.0, name))
        elif weight.replace(".", "", 1).isdecimal():
            weighted.append((float(weight), name))
    ordered = sorted(weighted, key=lambda one: -one[0])
    return [name.partition("-")[0].lower() for weight, name in ordered if weight > 0]


@cache
def _template() -> Environment:
    return Environment(loader=PackageLoader("bot.web", "templates"), autoescape=True, trim_blocks=True)
