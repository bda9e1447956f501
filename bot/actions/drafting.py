"""Buttons of a draft: from an uploaded file to what a reviewer gets."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("pul")
@dataclass(frozen=True, slots=True)
class Drafts(Action):
    """What is on its way to publication, one page of it."""

    page: Small


@action("pud")
@dataclass(frozen=True, slots=True)
class OpenDraft(Action):
    """One draft: what it is, what is wrong with it, what can be done next."""

    draft: int


@action("puc")
@dataclass(frozen=True, slots=True)
class Checking(Action):
    """What became of something handed in: still being checked, or what is wrong with it."""

    submission: int


@action("pua")
@dataclass(frozen=True, slots=True)
class ChooseBase(Action):
    """Ask which module questions go into, one page of drafts and published modules."""

    submission: int
    page: Small


@action("pub")
@dataclass(frozen=True, slots=True)
class IntoDraft(Action):
    """They go into this draft."""

    submission: int
    draft: int


@action("pum")
@dataclass(frozen=True, slots=True)
class IntoModule(Action):
    """They go into a new draft, made from the published version."""

    submission: int
    module: Slug


@action("puw")
@dataclass(frozen=True, slots=True)
class Warnings(Action):
    """What the check has to say of a draft that is no error, one page of it."""

    draft: int
    page: Small


@action("pus")
@dataclass(frozen=True, slots=True)
class SubmitDraft(Action):
    """To the reviewers. `step` is the draft's count of changes when the button was made."""

    draft: int
    step: int


@action("pug")
@dataclass(frozen=True, slots=True)
class DropDraft(Action):
    """Ask whether to give a draft up; the first of two steps."""

    draft: int


@action("pux")
@dataclass(frozen=True, slots=True)
class DropDraftNow(Action):
    draft: int
    step: int


@action("puv")
@dataclass(frozen=True, slots=True)
class PreviewDraft(Action):
    """Play the draft as a learner would."""

    draft: int


@action("puz")
@dataclass(frozen=True, slots=True)
class EndPreview(Action):
    """Back from a preview to the draft it plays."""

    attempt: int


@action("pue")
@dataclass(frozen=True, slots=True)
class StaleTexts(Action):
    """English whose Russian has changed, one text a page."""

    draft: int
    page: Small


@action("puk")
@dataclass(frozen=True, slots=True)
class ConfirmEnglish(Action):
    """The English with this key is good as it is; every one, when the key is empty and the draft still at `step`."""

    draft: int
    step: int
    key: Word


@action("puf")
@dataclass(frozen=True, slots=True)
class FixDraft(Action):
    """Ask which part to mend, one page of them."""

    draft: int
    page: Small


@action("pui")
@dataclass(frozen=True, slots=True)
class FixPart(Action):
    """The texts of a part, by its place among the parts; one page of them."""

    draft: int
    part: Small
    page: Small


@action("put")
@dataclass(frozen=True, slots=True)
class RewriteText(Action):
    """Ask for one text anew; typed text on that screen is the text. `english` 0: the Russian."""

    draft: int
    place: Slug
    english: Small


@action("puh")
@dataclass(frozen=True, slots=True)
class FixKey(Action):
    """What is right of an item, by its place among the items. `chosen` is what was tapped so far (domain.keying)."""

    draft: int
    step: int
    item: Small
    chosen: int


@action("puj")
@dataclass(frozen=True, slots=True)
class SetKey(Action):
    """This is the key now."""

    draft: int
    step: int
    item: Small
    chosen: int


@action("pun")
@dataclass(frozen=True, slots=True)
class EnterKey(Action):
    """What typed text means where the right number is asked for; never a button."""

    draft: int
    step: int
    item: Small


@action("puq")
@dataclass(frozen=True, slots=True)
class WriteQuestion(Action):
    """A question from a quiz: what is asked of it next, or the whole of it."""

    submission: int


@action("pur")
@dataclass(frozen=True, slots=True)
class FillQuestion(Action):
    """What typed text means there: the text with this number (domain.question), or the norm to look for."""

    submission: int
    number: Small


@action("puo")
@dataclass(frozen=True, slots=True)
class MarkRight(Action):
    """This option of the question is the right one."""

    submission: int
    option: Small


@action("puy")
@dataclass(frozen=True, slots=True)
class CiteLaw(Action):
    """The question rests on this entry."""

    submission: int
    entry: Slug


@action("pu1")
@dataclass(frozen=True, slots=True)
class AddQuestion(Action):
    """The question is whole: into the draft with it."""

    submission: int


@action("pu0")
@dataclass(frozen=True, slots=True)
class DropQuestion(Action):
    """Do not add it after all."""

    submission: int


@action("pu2")
@dataclass(frozen=True, slots=True)
class DraftFiles(Action):
    """Ask in which form a draft shall be sent as a file."""

    draft: int


@action("pu3")
@dataclass(frozen=True, slots=True)
class ExportDraft(Action):
    draft: int
    form: Word


@action("pu4")
@dataclass(frozen=True, slots=True)
class Modules(Action):
    """Published modules to be had as files, one page of them."""

    page: Small


@action("pu5")
@dataclass(frozen=True, slots=True)
class ModuleFiles(Action):
    """Ask in which form a published module shall be sent as a file."""

    module: Slug


@action("pu6")
@dataclass(frozen=True, slots=True)
class ExportModule(Action):
    module: Slug
    form: Word


@action("pu7")
@dataclass(frozen=True, slots=True)
class SendTemplate(Action):
    """An empty workbook to fill in, in the reader's language."""


@action("pu8")
@dataclass(frozen=True, slots=True)
class RewriteQuestion(Action):
    """Ask for the text with this number of a question anew."""

    submission: int
    number: Small
