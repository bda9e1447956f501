"""Screens of job aids: the list, a checklist in use, its term, the question before a reset, the reminder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import (
    AidBegan,
    AidLaw,
    AidTerm,
    OpenAid,
    OpenEntry,
    Pocket,
    RemindOfTerm,
    ResetAid,
    ResetAidNow,
    Return,
    TickAid,
)
from bot.chat.html import Html, bold, escape, italic, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import Bilingual, Tick
from bot.domain.pocket import HOUR, MINUTE, WARN_BEFORE, AidUse, day_of, ends, local, zone
from bot.domain.reference import Aid, Deadline, LawRecord, Locality
from bot.layout import bar, cut, footer, in_rows, law_line, law_text, turning
from bot.texts import Texts

_AIDS: Final = 6
_TICKS_IN_A_ROW: Final = 5
_DAYS_FROM: Final = 72 * HOUR
"""A longer rest of a term is told in days."""


@dataclass(frozen=True, slots=True)
class InHand:
    """An aid as one learner sees it at `now` (ms UTC). `place` None: the region is not told."""

    aid: Aid
    use: AidUse
    law: Mapping[str, LawRecord]
    now: int
    place: Locality | None

    @property
    def cited(self) -> tuple[LawRecord, ...]:
        """Every entry of law the aid rests on that the register still has, the chief ones first."""
        names = [*self.aid.law, *(self.aid.deadline.law if self.aid.deadline else ())]
        names += [name for tick in self.aid.ticks for name in tick.law]
        return tuple(self.law[name] for name in dict.fromkeys(names) if name in self.law)

    @property
    def tz(self) -> str | None:
        return self.place.tz if self.place else None

    def words(self, text: Bilingual | None, t: Texts) -> Html:
        """Words of the aid, which are markup already."""
        return Html(text[t.locale]) if text else Html("")


def pocket_screen(aids: Sequence[tuple[Aid, AidUse]], page: int, t: Texts) -> Screen:
    """`aids` in the order of the screen, those of the learner's profession first."""
    pages = max(1, -(-len(aids) // _AIDS))
    page = min(page, pages - 1)
    shown = aids[page * _AIDS : (page + 1) * _AIDS]
    text = lines(
        bold(t("Job aids")),
        t("Checklists to use on the spot. Your ticks are kept until you reset them."),
        t("Nothing about the people involved is asked or kept."),
        "" if aids else t("Nothing here yet."),
    )
    buttons = [(Button(_label(aid, use, t), OpenAid(aid.id)),) for aid, use in shown]
    return Screen(text, (*buttons, *turning(page, pages, Pocket), (Button(t("Back"), Return()),), footer(t)))


def aid_screen(hand: InHand, t: Texts) -> Screen:
    aid, use = hand.aid, hand.use
    done = use.done(aid)
    heading = join(" · ", hand.words(aid.title, t), f"{bar(done, len(aid.ticks))} {done}/{len(aid.ticks)}")
    listed = paragraphs(*(_tick_line(hand, number, tick, t) for number, tick in enumerate(aid.ticks, 1)))
    ticks = [
        Button(f"{_sign(tick.id in use.ticks)} {number}", TickAid(aid.id, tick.id, int(tick.id not in use.ticks)))
        for number, tick in enumerate(aid.ticks, 1)
    ]
    text = paragraphs(bold(heading), hand.words(aid.intro, t), listed, _term_line(hand, t), _caveat(hand, t))
    return Screen(text, (*in_rows(ticks, _evenly(len(ticks))), *_tools(hand, t), _ways_out(t), footer(t)))


def term_screen(hand: InHand, t: Texts, notice: str = "") -> Screen:
    """How much of the term is left, and the ways to say when it began. `notice`: why what was typed is no time."""
    aid, use = hand.aid, hand.use
    if aid.deadline is None:
        return aid_screen(hand, t)
    ask = lines(
        bold(t("When did it begin?")),
        t("Tap, or type the time: 14:05, yesterday 23:40, 21.11 23:40."),
        t("Your time: {place}.", place=hand.place.name[t.locale] if hand.place else t("Moscow")),
    )
    text = paragraphs(bold(hand.words(aid.title, t)), _term_line(hand, t), notice, ask)
    began = tuple(
        Button(label, AidBegan(aid.id, minutes, use.step))
        for label, minutes in ((t("It began now"), 0), (t("An hour ago"), 60))
    )
    back = (Button(t("Back"), OpenAid(aid.id)),)
    return Screen(text, (began, *_remind_row(hand, t), back, footer(t)), awaits=AidTerm(aid.id))


def law_screen(hand: InHand, number: int, t: Texts) -> Screen:
    """One entry the aid rests on, with the way to the others and back."""
    cited = hand.cited
    if not cited:
        return aid_screen(hand, t)
    number = min(number, len(cited) - 1)
    rows: Rows = (
        (Button(t("Back"), OpenAid(hand.aid.id)),),
        *turning(number, len(cited), lambda to: AidLaw(hand.aid.id, to)),
        (Button(t("In the law reference"), OpenEntry(cited[number].entry.id)), Button(t("To my place"), Return())),
    )
    return Screen(law_text(cited[number], t), (*rows, footer(t)))


def reset_screen(hand: InHand, t: Texts) -> Screen:
    aid = hand.aid
    text = lines(bold(hand.words(aid.title, t)), t("Clear all ticks and the count of time?"))
    rows: Rows = (
        (Button(t("Yes, begin anew"), ResetAidNow(aid.id, hand.use.step)),),
        (Button(t("No, keep them"), OpenAid(aid.id)),),
    )
    return Screen(text, (*rows, footer(t)))


def reminder_screen(hand: InHand, t: Texts) -> Screen:
    """Sent before a term ends, when it was asked for; the first line tells a lock screen nothing."""
    text = paragraphs(lines(bold(t("A reminder")), hand.words(hand.aid.title, t)), _term_line(hand, t))
    rows: Rows = ((Button(t("Open the checklist"), OpenAid(hand.aid.id)),), (Button(t("To my place"), Return()),))
    return Screen(text, (*rows, footer(t)))


def unreadable(t: Texts) -> str:
    return t("No time could be read in that. Type it like this: 14:05.")


def not_yet(t: Texts) -> str:
    return t("That time is still ahead. Type when it began.")


def too_long_ago(t: Texts) -> str:
    return t("That is too long ago: the term would be over for more than a month.")


def until(moment: int, now: int, tz: str | None, t: Texts) -> str:
    """`until 14:05 tomorrow`, on the clock where the learner is."""
    told = _clock(moment, tz, t)
    match day_of(moment, now, tz):
        case 0:
            return t("until {time} today", time=told["time"])
        case 1:
            return t("until {time} tomorrow", time=told["time"])
    return t("until {time} on {date}", **told)


def left(rest: int, t: Texts) -> str:
    """What is left of a term, rounded down."""
    if rest >= _DAYS_FROM:
        return t.n("{count} day left", "{count} days left", rest // (24 * HOUR))
    if rest >= 2 * HOUR:
        return t.n("{count} hour left", "{count} hours left", rest // HOUR)
    return t.n("{count} minute left", "{count} minutes left", rest // MINUTE)


def _label(aid: Aid, use: AidUse, t: Texts) -> str:
    done = use.done(aid)
    title = plain(aid.title[t.locale])
    return cut(f"{title} · {done}/{len(aid.ticks)}" if done else title)


def _sign(done: bool) -> str:
    return "☑" if done else "☐"


def _evenly(count: int) -> int:
    """How many buttons a row takes so that all rows are about as long."""
    rows = -(-count // _TICKS_IN_A_ROW) or 1
    return -(-count // rows) or 1


def _tick_line(hand: InHand, number: int, tick: Tick, t: Texts) -> Html:
    law = law_line(tick.law, hand.law, t)
    told = join(" ", _sign(tick.id in hand.use.ticks), f"{number}.", hand.words(tick.text, t))
    return lines(told, italic(law) if law else "")


def _term_line(hand: InHand, t: Texts) -> Html:
    deadline, began = hand.aid.deadline, hand.use.began
    if deadline is None:
        return Html("")
    law = law_line(deadline.law, hand.law, t)
    label = hand.words(deadline.label, t)
    if began is None:
        return lines(join(" ", "⏱", label), italic(law) if law else "")
    return lines(join(" ", "⏱", label), _count(hand, deadline, began, t), italic(law) if law else "")


def _count(hand: InHand, deadline: Deadline, began: int, t: Texts) -> Html:
    end = ends(began, deadline)
    since = t("Since {time} on {date}", **_clock(began, hand.tz, t))
    if end <= hand.now:
        return join(", ", since, bold(t("the term has ended: {time} on {date}", **_clock(end, hand.tz, t))))
    rest = join(", ", until(end, hand.now, hand.tz, t), left(end - hand.now, t))
    at = t("counted at {time}", time=_clock(hand.now, hand.tz, t)["time"])
    return join(" ", join(", ", since, bold(rest)), f"({at})")


def _clock(moment: int, tz: str | None, t: Texts) -> dict[str, str]:
    """The moment as a clock and a calendar show it where the learner is."""
    return {"time": f"{local(moment, tz):%H:%M}", "date": t.date(moment, zone(tz).key)}


def _caveat(hand: InHand, t: Texts) -> Html:
    law = law_line(hand.aid.law, hand.law, t)
    return lines(law, escape(t("Training, not legal advice. Lawyer's review: pending.")))


def _tools(hand: InHand, t: Texts) -> Rows:
    row: tuple[Button, ...] = ()
    if hand.aid.deadline is not None:
        row = (Button(t("⏱ Count the term") if hand.use.began is None else t("⏱ The term"), AidTerm(hand.aid.id)),)
    if hand.cited:
        row = (*row, Button(t("⚖ The law"), AidLaw(hand.aid.id, 0)))
    if hand.use.ticks or hand.use.began is not None:
        row = (*row, Button(t("Reset"), ResetAid(hand.aid.id)))
    return (row,) if row else ()


def _remind_row(hand: InHand, t: Texts) -> Rows:
    deadline, began = hand.aid.deadline, hand.use.began
    if deadline is None or began is None:
        return ()
    if not hand.use.remind and ends(began, deadline) - WARN_BEFORE <= hand.now:
        return ()
    label = t("Do not remind me") if hand.use.remind else t("Remind me two hours before")
    return ((Button(label, RemindOfTerm(hand.aid.id, int(not hand.use.remind), hand.use.step)),),)


def _ways_out(t: Texts) -> tuple[Button, ...]:
    return (Button(t("All aids"), Pocket(0)), Button(t("To my place"), Return()))
