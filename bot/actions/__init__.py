"""Every button of the bot. A released tag keeps its shape for ever: a changed action gets a new tag and an upgrade.

Actions that lead somewhere (`Home`, `Lesson` ...) also name places: the engine keeps the one that shows the current
screen, and a language switch or an old button shows it again.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions.audiences import *  # noqa: F403 - one table of buttons in several files
from bot.actions.broadcast import *  # noqa: F403 - one table of buttons in several files
from bot.actions.certificates import *  # noqa: F403 - one table of buttons in several files
from bot.actions.dashboard import *  # noqa: F403 - one table of buttons in several files
from bot.actions.drafting import *  # noqa: F403 - one table of buttons in several files
from bot.actions.lookup import *  # noqa: F403 - one table of buttons in several files
from bot.actions.questions import *  # noqa: F403 - one table of buttons in several files
from bot.actions.releasing import *  # noqa: F403 - one table of buttons in several files
from bot.actions.reports import *  # noqa: F403 - one table of buttons in several files
from bot.actions.signing import *  # noqa: F403 - one table of buttons in several files
from bot.actions.spot import *  # noqa: F403 - one table of buttons in several files
from bot.actions.staff import *  # noqa: F403 - one table of buttons in several files
from bot.actions.threads import *  # noqa: F403 - one table of buttons in several files
from bot.chat.action import Action, Slug, Small, Word, action

# --- first run and home ------------------------------------------------------------------------------------------


@action("hm")
@dataclass(frozen=True, slots=True)
class Home(Action):
    """Where am I, what comes next."""


@action("lg")
@dataclass(frozen=True, slots=True)
class ChooseLanguage(Action):
    """The question of the first run; later a menu entry."""


@action("l")
@dataclass(frozen=True, slots=True)
class SetLanguage(Action):
    """Speak `locale` from now on, and show the current place again in it."""

    locale: Word


@action("pr")
@dataclass(frozen=True, slots=True)
class ChooseProfession(Action):
    """Ask for the profession."""


@action("p")
@dataclass(frozen=True, slots=True)
class SetProfession(Action):
    profession: Slug


@action("rg")
@dataclass(frozen=True, slots=True)
class ChooseRegion(Action):
    """Ask for the region, one page of the list."""

    page: Small


@action("r")
@dataclass(frozen=True, slots=True)
class SetRegion(Action):
    """`region` is an ISO 3166-2 code; empty: rather not say."""

    region: Word


@action("fr")
@dataclass(frozen=True, slots=True)
class FindRegion(Action):
    """Ask for a part of the region's name; typed text on that screen is the search."""


@action("mn")
@dataclass(frozen=True, slots=True)
class Menu(Action):
    """Everything else, one tap from every screen."""


@action("sm")
@dataclass(frozen=True, slots=True)
class StaffMenu(Action):
    """What the person may do beside learning."""


@action("hp")
@dataclass(frozen=True, slots=True)
class Help(Action):
    """Emergency contacts, one tap from every screen."""


@action("bk")
@dataclass(frozen=True, slots=True)
class Return(Action):
    """Leave an overlay for the place below it."""


@action("pt")
@dataclass(frozen=True, slots=True)
class Path(Action):
    """The modules of the learner's profession, one page of them."""

    page: Small


# --- lessons -----------------------------------------------------------------------------------------------------


@action("m")
@dataclass(frozen=True, slots=True)
class OpenModule(Action):
    """Begin the published version of a module, or go on with the open attempt."""

    module: Slug


@action("ag")
@dataclass(frozen=True, slots=True)
class Again(Action):
    """Take a module once more from the beginning, or go on with the open attempt."""

    module: Slug


@action("ls")
@dataclass(frozen=True, slots=True)
class Lesson(Action):
    """The place an attempt has reached."""

    attempt: int


@action("n")
@dataclass(frozen=True, slots=True)
class Next(Action):
    """Go on. `step` is the attempt's count of changes when the button was made: an older one is a second tap."""

    attempt: int
    step: int


@action("b")
@dataclass(frozen=True, slots=True)
class Back(Action):
    """Look at the card before."""

    attempt: int
    step: int


@action("an")
@dataclass(frozen=True, slots=True)
class Answer(Action):
    """The option or choice with this place on the screen."""

    attempt: int
    step: int
    option: Small


@action("pk")
@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Mark or unmark an option where several are right, or take the next one of an order."""

    attempt: int
    step: int
    option: Small


@action("sb")
@dataclass(frozen=True, slots=True)
class Submit(Action):
    """These are my marks."""

    attempt: int
    step: int


@action("cl")
@dataclass(frozen=True, slots=True)
class Clear(Action):
    """Take my marks back and begin this item anew."""

    attempt: int
    step: int


@action("tk")
@dataclass(frozen=True, slots=True)
class TickLine(Action):
    """Tick or untick a line of a checklist."""

    attempt: int
    step: int
    line: Small


@action("sk")
@dataclass(frozen=True, slots=True)
class Skip(Action):
    """Leave out a hard card; nothing is lost by it."""

    attempt: int
    step: int


@action("nb")
@dataclass(frozen=True, slots=True)
class EnterNumber(Action):
    """What typed text means on a screen that asks for a number; never a button."""

    attempt: int
    step: int


@action("pc")
@dataclass(frozen=True, slots=True)
class OpenPicture(Action):
    """Send the picture of the card in view."""

    attempt: int
    step: int


@action("lw")
@dataclass(frozen=True, slots=True)
class OpenLaw(Action):
    """A law entry as it stood in the attempt's version."""

    attempt: int
    entry: Slug


# --- about me ----------------------------------------------------------------------------------------------------


@action("pg")
@dataclass(frozen=True, slots=True)
class Progress(Action):
    """What is done and with which result."""


@action("pv")
@dataclass(frozen=True, slots=True)
class Privacy(Action):
    """What is kept, why, and how to have it erased."""


@action("md")
@dataclass(frozen=True, slots=True)
class MyData(Action):
    """Everything kept about me, as a file."""


@action("dl")
@dataclass(frozen=True, slots=True)
class DeleteMe(Action):
    """Ask whether to erase; the first of two steps."""


@action("dx")
@dataclass(frozen=True, slots=True)
class DeleteMeNow(Action):
    """Erase. `proof` is made for the question it answers, so an old button cannot erase."""

    proof: Word


@action("wb")
@dataclass(frozen=True, slots=True)
class OpenInBrowser(Action):
    """A login link that joins the browser to this learner."""
