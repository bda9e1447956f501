from hypothesis import given
from hypothesis import strategies as st

from bot.web import login
from bot.web.login import LINK_LIFE, SESSION_LIFE, Ticket

NOW = 1_790_000_000_000
SECRET = "s1"


def test_a_link_says_which_chat_and_when() -> None:
    token = login.issue(SECRET, "7", NOW)
    assert login.read(SECRET, token, NOW + LINK_LIFE - 1) == Ticket("7", NOW)
    assert login.read(SECRET, token, NOW + LINK_LIFE) is None


def test_a_link_from_the_future_opens_nothing() -> None:
    assert login.read(SECRET, login.issue(SECRET, "7", NOW + 120_000), NOW) is None


def test_a_link_is_no_session_and_a_session_is_no_link() -> None:
    assert login.session(SECRET, login.issue(SECRET, "7", NOW), NOW) is None
    assert login.read(SECRET, login.start_session(SECRET, "7", NOW), NOW) is None


def test_a_session_lasts_thirty_days() -> None:
    cookie = login.start_session(SECRET, "7", NOW)
    assert login.session(SECRET, cookie, NOW + SESSION_LIFE - 1) == "7"
    assert login.session(SECRET, cookie, NOW + SESSION_LIFE) is None


def test_another_secret_opens_nothing() -> None:
    assert login.session("s2", login.start_session(SECRET, "7", NOW), NOW) is None


def test_a_link_fits_into_a_button() -> None:
    assert len(f"https://learn.example.org/login?t={login.issue(SECRET, '9' * 19, NOW)}") < 256


@given(st.text())
def test_whatever_is_sent_is_refused_quietly(token: str) -> None:
    assert login.read(SECRET, token, NOW) is None
    assert login.session(SECRET, token, NOW) is None


@given(st.integers(0, 60), st.sampled_from("abcXYZ019-_."))
def test_no_changed_character_goes_unnoticed(place: int, character: str) -> None:
    cookie = login.start_session(SECRET, "7", NOW)
    changed = cookie[:place] + character + cookie[place + 1 :]
    # The last character of base64 has spare bits, so a change there may be none.
    assert (
        login.session(SECRET, changed, NOW) in ((None, "7") if place >= len(cookie) - 1 else (None,))
        or changed == cookie
    )
