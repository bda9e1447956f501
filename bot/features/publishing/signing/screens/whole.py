"""A draft as a whole: what it changes, what speaks against it, and the verdict."""

from __future__ import annotations

from typing import Final

from bot.actions import (
    ApproveDraft,
    AskReturn,
    OpenDraft,
    ReadRemarks,
    ReturnDraft,
    ReviewDraft,
    ReviewPart,
    ReviewQueue,
)
from bot.chat.html import Html, bold, escape, join, length, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.sign_off import LONGEST_REMARK, Remark
from bot.features.publishing.signing.screens.naming import brief, how_words, part_words
from bot.features.publishing.signing.screens.part import law_buttons, too_long
from bot.features.publishing.signing.screens.reading import doubt_words, remark_words
from bot.features.publishing.signing.screens.sheet import Sheet
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

_LISTED: Final = 8
_DOUBTS: Final = 6
_TITLE: Final = 60
_REMARKS: Final = 4
_ROOM: Final = 3_000


def draft_screen(sheet: Sheet, t: Texts) -> Screen:
    text = paragraphs(
        lines(bold(_title(sheet, t)), _state(sheet, t), _beside(sheet, t)),
        _changes(sheet, t),
        lines(*_cautions(sheet, t)),
        t("This is your own draft; another reviewer signs it.") if sheet.own and sheet.reviews else "",
    )
    return Screen(text, _rows(sheet, t))


def remarks_screen(sheet: Sheet, place: ReadRemarks, t: Texts) -> Screen:
    pages = max(1, -(-len(sheet.remarks) // _REMARKS))
    page = min(place.page, pages - 1)
    shown = sheet.remarks[page * _REMARKS : (page + 1) * _REMARKS]
    said = [_on_a_part(sheet, remark, t) for remark in shown] or [escape(t("Nothing was remarked."))]
    turn = turning(page, pages, lambda to: ReadRemarks(place.draft, to))
    back = (Button(t("Whole draft"), ReviewDraft(place.draft)), *_to_drafts(sheet, t))
    return Screen(paragraphs(bold(_title(sheet, t)), *said), (*turn, back, footer(t)))


def return_screen(sheet: Sheet, place: AskReturn, t: Texts, *, typed: int = 0) -> Screen:
    """Send it back as it is remarked upon, or with a reason that is typed."""
    count = len(_new_remarks(sheet))
    text = paragraphs(
        too_long(typed, t) if typed else "",
        lines(bold(t("Send the draft back?")), _title(sheet, t)),
        t.n("The author gets {count} remark.", "The author gets {count} remarks.", count) if count else "",
        t("Type what is to be changed in the whole draft, up to {most} characters.", most=t.number(LONGEST_REMARK)),
    )
    send = (Button(t("Send back"), ReturnDraft(place.draft, place.proof)),) if count else ()
    rows = (send, (Button(t("Whole draft"), ReviewDraft(place.draft)),), footer(t))
    return Screen(text, tuple(row for row in rows if row), awaits=ReturnDraft(place.draft, place.proof))


def approved_note(sheet: Sheet, t: Texts) -> Screen:
    text = lines(bold(t("Your draft is approved")), _title(sheet, t), t("It is signed off and can be published."))
    return Screen(text, ((Button(t("Publish"), OpenDraft(sheet.draft.id)),), footer(t)))


def returned_note(sheet: Sheet, t: Texts) -> Screen:
    """With as many remarks as there is room for."""
    text = lines(bold(t("Your draft came back")), _title(sheet, t))
    told = 0
    for remark in (remarks := _new_remarks(sheet)):
        longer = paragraphs(text, _on_a_part(sheet, remark, t))
        if length(longer) > _ROOM:
            break
        text, told = longer, told + 1
    if rest := len(remarks) - told:
        text = paragraphs(text, t.n("And {count} remark more.", "And {count} remarks more.", rest))
    open_ = (Button(t("Open the draft"), OpenDraft(sheet.draft.id)),)
    return Screen(text, (open_, (Button(t("All remarks"), ReadRemarks(sheet.draft.id, 0)),), footer(t)))


def _new_remarks(sheet: Sheet) -> list[Remark]:
    """Those on the version as it is now."""
    return [remark for remark in sheet.remarks if remark.version == sheet.draft.version]


def _on_a_part(sheet: Sheet, remark: Remark, t: Texts) -> Html:
    part = next((part for part in sheet.parts if part.name == remark.part), None)
    where = part_words(part, t) if part else remark.part.replace(":", " ") or t("the whole draft")
    return lines(where, remark_words(remark, sheet.draft.version, t))


def _title(sheet: Sheet, t: Texts) -> str:
    return brief(sheet.module.title[t.locale], _TITLE)


def _state(sheet: Sheet, t: Texts) -> str:
    """How far it is; who said so is told by role only."""
    when = t.date(sheet.standing.at) if sheet.standing else ""
    return {
        "draft": t("A draft; not sent for review."),
        "in-review": t("Waits for a reviewer."),
        "returned": t("Sent back on {date}.", date=when) if when else t("Sent back."),
        "approved": t("Approved on {date}.", date=when) if when else t("Approved."),
        "published": t("Published."),
        "dropped": t("Given up."),
    }[sheet.draft.state]


def _beside(sheet: Sheet, t: Texts) -> str:
    if not sheet.number:
        return t("A new module: everything is added.")
    published = t.date(sheet.published)
    return t("Beside the published version v{number} of {date}.", number=sheet.number, date=published)


def _changes(sheet: Sheet, t: Texts) -> Html:
    chosen = [part for _, part in sheet.chosen(whole=False)]
    if not chosen:
        return escape(t("Nothing differs from the published version."))
    listed = [f"{how_words(part.how, t)} – {part_words(part, t)}" for part in chosen[:_LISTED]]
    rest = len(chosen) - len(listed)
    differ = t("Parts that differ: {changed} of {all}", changed=len(chosen), all=len(sheet.parts))
    return lines(
        differ if sheet.number else t("Parts: {count}", count=len(chosen)),
        *listed,
        t.n("and {count} more", "and {count} more", rest) if rest else "",
    )


def _cautions(sheet: Sheet, t: Texts) -> list[Html]:
    """What a reviewer must not miss."""
    said = []
    if rekeyed := [part.id for part in sheet.parts if part.rekeyed]:
        said.append(escape(t("Another key or other options: {items}.", items=", ".join(rekeyed[:_LISTED]))))
    if stale := len(sheet.stale - sheet.confirmed):
        behind = t.n("{count} English text is behind its Russian.", "{count} English texts are behind.", stale)
        said.append(escape(behind))
    for cited in sheet.doubtful[:_DOUBTS]:
        said.append(join(" ", "⚖", join(": ", Html(cited.entry.short[t.locale]), doubt_words(cited.doubts, t))))
    if rest := len(sheet.doubtful[_DOUBTS:]):
        said.append(escape(t.n("and {count} entry more in doubt", "and {count} entries more in doubt", rest)))
    return said


def _rows(sheet: Sheet, t: Texts) -> Rows:
    draft, chosen = sheet.draft.id, sheet.chosen(whole=False)
    first = chosen[0][0] if chosen else 0
    reading = (Button(t("Read part by part"), ReviewPart(draft, first, 0, int(not chosen))),)
    verdict = (
        Button(t("Approve"), ApproveDraft(draft, sheet.proof)),
        Button(t("Send back"), AskReturn(draft, sheet.proof)),
    )
    doubtful = tuple(cited.entry.id for cited in sheet.doubtful)
    remarks = (Button(t("Remarks: {count}", count=len(sheet.remarks)), ReadRemarks(draft, 0)),) if sheet.remarks else ()
    queue = (Button(t("For review"), ReviewQueue(0)),) if sheet.reviews else ()
    rows = (
        reading,
        verdict if sheet.may_speak else (),
        *in_rows(law_buttons(sheet, doubtful, t), 2),
        remarks,
        (*queue, *_to_drafts(sheet, t)),
        footer(t),
    )
    return tuple(row for row in rows if row)


def _to_drafts(sheet: Sheet, t: Texts) -> tuple[Button, ...]:
    return (Button(t("The draft"), OpenDraft(sheet.draft.id)),) if sheet.trains else ()
