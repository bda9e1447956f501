"""An announcement on its way: when, how far, stopped, done."""

from __future__ import annotations

from bot.actions import (
    Announcements,
    OpenAnnouncement,
    ScheduleAnnouncement,
    SendAnnouncement,
    SendAnnouncementAt,
    StopAnnouncement,
    StopAnnouncementNow,
    UseAnnouncementAgain,
)
from bot.chat.html import Html, bold, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.announcement import Announcement, Tally, monday, tomorrow
from bot.domain.pocket import local, zone
from bot.features.broadcast.screens.audience import people
from bot.features.broadcast.screens.writing import state_words
from bot.layout import bar, footer
from bot.texts import Texts


def ask_screen(announcement: Announcement, number: int, asleep: int, t: Texts) -> Screen:
    """`asleep`: how many of them have night now."""
    night = t.n(
        "It is night for {count} of them: they get it in their morning.",
        "It is night for {count} of them: they get it in their morning.",
        asleep,
    )
    text = lines(bold(t("Send it now?")), people(number, t), night if asleep else "")
    send = Button(t("Send to {count}", count=t.number(number)), SendAnnouncement(announcement.id))
    return Screen(text, ((send,), (Button(t("Back"), OpenAnnouncement(announcement.id)),), footer(t)))


def schedule_screen(announcement: Announcement, now: int, tz: str | None, wrong: str, t: Texts) -> Screen:
    """Typed text is a day and a time; `wrong`: why the one just typed was not taken."""
    text = paragraphs(
        wrong,
        lines(
            bold(t("When shall it go out?")),
            t(
                "Choose, or type a day and a time, such as {example}.",
                example=f"{local(tomorrow(now, tz), tz):%d.%m} 18:30",
            ),
            t("Who has night then gets it in their morning."),
        ),
    )
    moments = {
        monday(now, tz): t("Monday, {time}", time="10:00"),
        tomorrow(now, tz): t("Tomorrow, {time}", time="10:00"),
    }
    buttons = [(Button(moments[at], SendAnnouncementAt(announcement.id, at)),) for at in sorted(moments)]
    back = (Button(t("Back"), OpenAnnouncement(announcement.id)),)
    return Screen(text, (*buttons, back, footer(t)), awaits=ScheduleAnnouncement(announcement.id))


def not_a_moment(t: Texts) -> str:
    return t("This could not be read as a time to come within half a year.")


def scheduled_screen(announcement: Announcement, number: int, now: int, tz: str | None, t: Texts) -> Screen:
    when = moment_words(announcement.due or now, tz, t)
    text = paragraphs(
        lines(bold(t("Announcement, scheduled")), t("It goes out on {when}.", when=when), people(number, t)),
        Html(announcement.words(t.locale)),
    )
    return Screen(text, (_stop(announcement, t), _elsewhere(announcement, t), footer(t)))


def progress_screen(announcement: Announcement, tally: Tally, t: Texts) -> Screen:
    """The same while it goes out and afterwards, so that it can be watched in one message."""
    heading = t("Announcement: {state}", state=state_words(announcement.state, t))
    text = paragraphs(lines(bold(heading), *tally_lines(tally, t)), Html(announcement.words(t.locale)))
    going: Rows = ()
    if announcement.state == "sending":
        refresh = Button(t("Refresh"), OpenAnnouncement(announcement.id))
        going = ((refresh, *_stop(announcement, t)),)
    return Screen(text, (*going, _elsewhere(announcement, t), footer(t)))


def tally_lines(tally: Tally, t: Texts) -> list[str]:
    """What became of everybody; a line that would say 0 is left out."""
    if not tally.all:
        return [t("Nobody was sent it.")]
    done = tally.all - tally.open
    told = [t("Sent: {sent} of {all}", sent=t.number(tally.sent), all=t.number(tally.all))]
    if tally.open:
        told = [f"{bar(done, tally.all)} {told[0]}"]
    rest = (
        (tally.open - tally.later, t("Still to come")),
        (tally.later, t("Waiting for their morning")),
        (tally.left, t("Cannot be written to any more")),
        (tally.failed, t("Could not be delivered")),
        (tally.cancelled, t("Not sent, because it was stopped")),
    )
    return [*told, *(f"{words}: {t.number(number)}" for number, words in rest if number)]


def finding_screen(announcement: Announcement, t: Texts) -> Screen:
    """It has begun, and its recipients are not all found."""
    text = paragraphs(
        lines(bold(t("Announcement: {state}", state=state_words("sending", t))), t("Its recipients are being found.")),
        Html(announcement.words(t.locale)),
    )
    refresh = Button(t("Refresh"), OpenAnnouncement(announcement.id))
    return Screen(text, ((refresh, *_stop(announcement, t)), _elsewhere(announcement, t), footer(t)))


def stop_screen(announcement: Announcement, tally: Tally, t: Texts) -> Screen:
    text = lines(
        bold(t("Stop this announcement?")),
        t("Who has it keeps it: {sent}. Who has not got it will not get it.", sent=t.number(tally.sent)),
    )
    go_on = Button(t("No, go on"), OpenAnnouncement(announcement.id))
    return Screen(text, ((go_on, Button(t("Yes, stop"), StopAnnouncementNow(announcement.id))), footer(t)))


def report_screen(announcement: Announcement, tally: Tally, t: Texts) -> Screen:
    """A note to the author: it is done."""
    text = paragraphs(
        lines(bold(t("The announcement has gone out.")), *tally_lines(tally, t)),
        Html(announcement.words(t.locale)),
    )
    return Screen(text, ((Button(t("Open"), OpenAnnouncement(announcement.id)),), footer(t)))


def moment_words(moment: int, tz: str | None, t: Texts) -> str:
    """The day and the time where the reader is."""
    return f"{t.date(moment, zone(tz).key)}, {local(moment, tz):%H:%M}"


def _stop(announcement: Announcement, t: Texts) -> tuple[Button, ...]:
    return (Button(t("Stop"), StopAnnouncement(announcement.id)),)


def _elsewhere(announcement: Announcement, t: Texts) -> tuple[Button, ...]:
    again = Button(t("Use it again"), UseAnnouncementAgain(announcement.id))
    return (again, Button(t("Announcements"), Announcements(0)))
