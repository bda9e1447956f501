"""Settings from the environment. Every one may also be given as NAME_FILE, the path of a file that holds the value."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator


class SettingsError(Exception):
    """A setting cannot be used; the message is one line for the operator."""


class Settings(BaseModel):
    """Frozen. A field's description is its line in the README."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    BOT_TOKEN: str = Field("", description="Telegram token; empty: browser chat only", repr=False)
    BOT_API_URL: str = Field("https://api.telegram.org", description="Bot API server, your own if you run one")
    BOT_PROXY: str = Field("", description="Proxy for the Bot API: http:// or socks5://", repr=False)
    BOT_OWNERS: tuple[int, ...] = Field((), description="Telegram ids of the owners, separated by commas")
    BOT_CONNECT_TIMEOUT: float = Field(10.0, gt=0, le=120, description="Seconds to reach the Bot API")
    BOT_READ_TIMEOUT: float = Field(20.0, gt=0, le=600, description="Seconds to wait for its answer")
    BOT_POLL_TIMEOUT: int = Field(25, ge=0, le=50, description="Seconds of one long poll")
    BOT_RATE: float = Field(30.0, gt=0, description="Messages a second in all chats together")
    BOT_CHAT_RATE: float = Field(1.0, gt=0, description="Messages a second to one chat, beyond a burst of five")
    DATABASE_URL: str = Field(
        "sqlite:///data/bot.db",
        description="sqlite:///path or postgresql://user:password@host/name",
        repr=False,
    )
    CONTENT_DIR: Path = Field(Path("content"), description="Courses published at start")
    WEB_HOST: str = Field("127.0.0.1", description="Address the web server listens on")
    WEB_PORT: int = Field(8080, ge=0, le=65535, description="Its port; 0: any free one")
    WEB_URL: str = Field("", description="Public address of the web server: login links, dashboard, certificates")
    CERTIFICATE_MONTHS: int = Field(
        12, ge=1, le=120, description="Months for which a certificate holds, unless a module's rule says otherwise"
    )
    LOG_LEVEL: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much is logged")

    @field_validator("BOT_OWNERS", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("DATABASE_URL")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("begins with sqlite:/// or postgresql://")
        return value

    @field_validator("BOT_API_URL", "WEB_URL")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("BOT_PROXY")
    @classmethod
    def _proxy(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://", "socks4://", "socks5://")):
            raise ValueError("begins with http://, https://, socks4:// or socks5://")
        return value

    @field_validator("BOT_TOKEN")
    @classmethod
    def _token(cls, value: str) -> str:
        number, colon, secret = value.partition(":")
        if value and not (number.isdigit() and colon and secret):
            raise ValueError("looks like 123456:ABC-DEF, as BotFather gives it")
        return value


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Raises SettingsError, one line that names the setting and never its value."""
    values: dict[str, Any] = {name: environment[name] for name in Settings.model_fields if environment.get(name)}
    for name in Settings.model_fields:
        path = environment.get(f"{name}_FILE")
        if path:
            values[name] = _secret(name, path)
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{first['loc'][0]}: {reason}") from None


def _secret(name: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}_FILE: {path} cannot be read ({type(error).__name__})") from None
