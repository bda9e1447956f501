from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings, SettingsError, read_settings

TOKEN = "123456:AAbbCCdd-secret"
DATABASE = "postgresql://bot:hunter2@db/bot"


def test_nothing_has_to_be_set() -> None:
    settings = read_settings({})
    assert settings == Settings()
    assert settings.BOT_TOKEN == "" and settings.DATABASE_URL.startswith("sqlite:///")


def test_what_is_empty_is_not_set_and_what_is_foreign_is_not_ours() -> None:
    assert read_settings({"WEB_PORT": "", "LOG_LEVEL": "", "PATH": "/bin", "BOT_NONSENSE": "1"}) == Settings()


def test_values_get_their_types() -> None:
    settings = read_settings(
        {
            "BOT_TOKEN": TOKEN,
            "BOT_OWNERS": "12, 345 ,",
            "BOT_RATE": "0.5",
            "WEB_PORT": "0",
            "WEB_URL": "https://bot.example/",
            "CONTENT_DIR": "elsewhere",
            "DATABASE_URL": DATABASE,
        }
    )
    assert settings.BOT_OWNERS == (12, 345)
    assert (settings.BOT_RATE, settings.WEB_PORT) == (0.5, 0)
    assert settings.WEB_URL == "https://bot.example", "without a slash at the end: paths are added to it"
    assert Path("elsewhere") == settings.CONTENT_DIR


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hunter2"),
        ("BOT_TOKEN", "12x:hunter2"),
        ("BOT_TOKEN", "123:"),
        ("BOT_API_URL", "hunter2.example"),
        ("BOT_PROXY", "ftp://u:hunter2@proxy"),
        ("BOT_OWNERS", "12,hunter2"),
        ("BOT_CONNECT_TIMEOUT", "0"),
        ("BOT_READ_TIMEOUT", "hunter2"),
        ("BOT_POLL_TIMEOUT", "51"),
        ("BOT_RATE", "-1"),
        ("BOT_CHAT_RATE", "0"),
        ("DATABASE_URL", "mysql://bot:hunter2@db/bot"),
        ("DATABASE_URL", "sqlite:/hunter2"),
        ("WEB_PORT", "65536"),
        ("WEB_PORT", "hunter2"),
        ("WEB_URL", "hunter2"),
        ("LOG_LEVEL", "hunter2"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_it_and_not_its_value(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: value})
    said = str(caught.value)
    assert said.startswith(f"{name}: ") and len(said) > len(name) + 5
    assert "\n" not in said and "hunter2" not in said


def test_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n", "utf-8")
    assert read_settings({"BOT_TOKEN_FILE": str(tmp_path / "token")}).BOT_TOKEN == TOKEN
    both = {"BOT_TOKEN": "1:other", "BOT_TOKEN_FILE": str(tmp_path / "token")}
    assert read_settings(both).BOT_TOKEN == TOKEN, "the file counts"


def test_every_setting_may_be_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "port").write_text("99\n", "utf-8")
    assert read_settings({"WEB_PORT_FILE": str(tmp_path / "port")}).WEB_PORT == 99


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    for path in (tmp_path / "nowhere", tmp_path, tmp_path / "bytes"):
        with pytest.raises(SettingsError, match=r"^BOT_TOKEN_FILE: .* cannot be read \(\w+\)$"):
            read_settings({"BOT_TOKEN_FILE": str(path)})


def test_a_wrong_value_in_a_file_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("hunter2", "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings({"BOT_TOKEN_FILE": str(tmp_path / "token")})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__, "nor in a traceback"


def test_secrets_are_not_in_what_a_log_would_show() -> None:
    settings = read_settings({"BOT_TOKEN": TOKEN, "DATABASE_URL": DATABASE, "BOT_PROXY": "http://u:hunter2@proxy"})
    for shown in (repr(settings), str(settings)):
        assert "secret" not in shown and "hunter2" not in shown


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Settings().WEB_PORT = 1
    with pytest.raises(ValidationError):
        Settings(NONSENSE=1)
