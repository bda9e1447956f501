from hypothesis import given
from hypothesis import strategies as st

from bot.botapi.payloads import cut, file_payload, screen_payload, toast_payload


def test_a_screen_is_plain_data() -> None:
    body = {"text": "<b>Да</b>", "rows": [[{"label": "А", "data": "an.1"}], [{"label": "Б", "url": "https://a.b"}]]}
    assert screen_payload(5, body) == {
        "chat_id": 5,
        "text": "<b>Да</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [{"text": "А", "callback_data": "an.1"}],
                [{"text": "Б", "url": "https://a.b"}],
            ]
        },
    }


def test_no_rows_no_keyboard() -> None:
    assert "reply_markup" not in screen_payload(5, {"text": "Да", "rows": []})


def test_an_empty_toast_only_stops_the_clock() -> None:
    assert toast_payload({"query": "9", "text": ""}) == {"callback_query_id": "9"}


def test_a_file_without_caption() -> None:
    assert file_payload(5, {"file": 1, "name": "a"}) == {"chat_id": 5}


def test_a_caption_is_plain_text_and_cut() -> None:
    payload = file_payload(5, {"caption": "<" * 2000})
    assert payload == {"chat_id": 5, "caption": "<" * 1023 + "…"}


@given(st.text(), st.integers(1, 50))
def test_cut_text_fits_and_starts_the_same(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short.encode("utf-16-le")) <= 2 * limit
    assert short == text or text.startswith(short.removesuffix("…"))


@given(st.text(max_size=20))
def test_what_fits_is_left_alone(text: str) -> None:
    assert cut(text, 40) == text


def test_the_dashboard_opens_as_a_mini_app_where_there_is_a_public_address() -> None:
    rows = [[{"label": "Open", "url": "https://bot.example/dashboard/enter?t=abc"}]]
    here = [[{"label": "Open", "url": "http://127.0.0.1:8080/dashboard/enter?t=abc"}]]
    body = {"text": "Dashboard", "rows": rows}
    assert screen_payload(101, body)["reply_markup"]["inline_keyboard"] == [
        [{"text": "Open", "web_app": {"url": "https://bot.example/dashboard/app"}}]
    ]
    assert screen_payload(101, {**body, "rows": here})["reply_markup"]["inline_keyboard"][0][0]["url"].startswith(
        "http:"
    )
