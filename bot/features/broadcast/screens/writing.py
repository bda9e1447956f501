"""The list of announcements, the words of one, and the message as its recipients get it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import (
    Announcements,
    AnnounceTo,
    AskAnnouncement,
    Home,
    NewAnnouncement,
    OpenAnnouncement,
    ScheduleAnnouncement,
    StaffMenu,
    StopAnnouncement,
    StopAnnouncementNow,
    TryAnnouncement,
    WriteAnnouncement,
)
from bot.chat.html import Html, bold, italic, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.announcement import LONGEST, Announcement, State
from bot.domain.course import Locale
from bot.features.broadcast.screens.audience import Reach, audience_lines
from bot.layout import cut, footer, turning
from bot.texts import Texts

PAGE: Final = 6


def announcements_screen(found: Sequence[Announcement], page: int, pages: int, t: Texts) -> Screen:
    note = t("Words in both languages to the people you choose.") if found else t("There are none yet.")
    buttons = [(Button(cut(_label(one, t)), OpenAnnouncement(one.id)),) for one in found]
    rows = (
        (Button(t("New announcement"), NewAnnouncement()),),
        *buttons,
        *turning(page, pages, Announcements),
        (Button(t("For staff"), StaffMenu()),),
        footer(t),
    )
    return Screen(lines(bold(t("Announcements")), note), rows)


def state_words(state: State, t: Texts) -> str:
    return {
        "writing": t("not sent"),
        "scheduled": t("scheduled"),
        "sending": t("going out"),
        "done": t("sent"),
        "cancelled": t("stopped"),
    }[state]


def words_screen(announcement: Announcement, locale: Locale, wrong: str, t: Texts) -> Screen:
    """Asks for the words in one language; `wrong`: why those just typed were not taken."""
    heading = t("Announcement: the Russian text") if locale == "ru" else t("Announcement: the English text")
    ask = t("Type it as one message, at most {most} characters.", most=t.number(LONGEST))
    first = t("The first line is seen on a locked screen: keep it neutral.")
    marks = t("**bold**, _italic_ and lines that begin with - are shown as such. No names, no cases.")
    had = announcement.words(locale)
    rows: tuple[tuple[Button, ...], ...] = ((Button(t("Announcements"), Announcements(0)),), footer(t))
    if had:
        rows = ((Button(t("Leave it as it is"), OpenAnnouncement(announcement.id)),), footer(t))
    text = paragraphs(wrong, bold(heading), lines(ask, first, marks))
    return Screen(text, rows, awaits=WriteAnnouncement(announcement.id, locale))


def too_long_words(length: int, t: Texts) -> str:
    return t.n(
        "That was {count} character, more than {most}. It was not kept.",
        "That was {count} characters, more than {most}. It was not kept.",
        length,
        most=t.number(LONGEST),
    )


def no_words(t: Texts) -> str:
    return t("There was no text in it. Nothing was changed.")


def written_screen(announcement: Announcement, reach: Reach, t: Texts) -> Screen:
    """What it says and to whom, before it is sent."""
    number, identity = reach.number, announcement.id
    text = paragraphs(
        lines(bold(t("Announcement, not sent yet")), *audience_lines(announcement.audience, reach, t)),
        lines(italic("Русский"), Html(announcement.ru)),
        lines(italic("English"), Html(announcement.en)),
    )
    send = (Button(t("Send now"), AskAnnouncement(identity)), Button(t("Schedule"), ScheduleAnnouncement(identity)))
    rows = (
        *((send,) if number else ()),
        (Button(t("To whom"), AnnounceTo(identity)), Button(t("Test to me"), TryAnnouncement(identity))),
        (
            Button(t("Russian text"), WriteAnnouncement(identity, "ru")),
            Button(t("English text"), WriteAnnouncement(identity, "en")),
        ),
        (Button(t("Announcements"), Announcements(0)), Button(t("Discard"), StopAnnouncement(identity))),
        footer(t),
    )
    return Screen(text, rows)


def discard_screen(announcement: Announcement, t: Texts) -> Screen:
    text = lines(bold(t("Discard this announcement?")), t("It was not sent to anybody. Its text will be erased."))
    yes = Button(t("Yes, discard"), StopAnnouncementNow(announcement.id))
    return Screen(text, ((Button(t("No"), OpenAnnouncement(announcement.id)), yes), footer(t)))


def message_screen(announcement: Announcement, locale: Locale, t: Texts) -> Screen:
    """What recipients get, in the language they read."""
    return Screen(Html(announcement.words(locale)), ((Button(t("Continue"), Home()),), footer(t)))


def tested(t: Texts) -> str:
    return t("Sent to you in both languages.")


def sent_already(t: Texts) -> str:
    return t("It was sent already.")


def gone(t: Texts) -> str:
    return t("This announcement is no longer there.")


def _label(announcement: Announcement, t: Texts) -> str:
    words = plain(announcement.words(t.locale) or announcement.ru or announcement.en)
    first = words.splitlines()[0] if words else t("Without words yet")
    return f"{t.date(announcement.at)}, {state_words(announcement.state, t)}: {first}"
