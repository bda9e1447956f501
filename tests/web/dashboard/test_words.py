"""Words around the figures."""

from __future__ import annotations

import pytest

from bot.domain.report import CONCERNS, Gain, Row, Scores
from bot.texts import texts
from bot.web.dashboard import words
from bot.web.dashboard.query import GROUPS, PERIODS
from tests.web.dashboard.house import ARK, GLEB, House

T = texts("en")


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ("", "All time"),
        ("?period=last-month&region=" + ARK, "1 Aug 2026 – 31 Aug 2026 · Arkhangelsk Obl."),
        ("?since=2026-09-01&profession=police&module=M02",
         "since 1 Sep 2026 · Police · M02 Protective measures and a call"),
        ("?until=2026-08-31&cohort=1", "until 31 Aug 2026 · Autumn 2026"),
    ],
)  # fmt: skip
async def test_whom_the_figures_are_about(house: House, asked: str, where: str) -> None:
    await house.sign_in(GLEB)
    assert f'<p class="where">{where}</p>' in (await house.get(f"/dashboard/regions{asked}"))[1]


def test_figures_in_words() -> None:
    scores = Scores(10, 0.71, 0.22, 0.5, 0.7, 0.9, (0,) * 11)
    row = Row(
        "", people=1200, begun=10, completed=4, share=0.4, scores=scores, gain=Gain(10, 0.3, 0.71, 0.59), overdue=0
    )
    told = {label: (figure, more) for label, figure, more in words.cards(row, T, limited=False)}
    assert (told["People"][0], told["Completed"]) == ("1,200", ("4", "40% of begun"))
    assert (told["Mean score"], told["Gain"]) == (("71%", "spread 22%"), ("59%", "before 30%, after 71%"))
    assert told["Overdue"][0] == "0" and "Inactive" not in told
    limited = {label: more for label, _, more in words.cards(row, T, limited=True)}
    assert limited["Completed"] == ""


def test_nothing_is_called_the_same() -> None:
    assert len({words.by_words(by, T) for by in GROUPS}) == len(GROUPS)
    assert len({words.period_words(period, T) for period in PERIODS}) == len(PERIODS)
    assert len({words.concern_words(kind, T) for kind in CONCERNS}) == len(CONCERNS)
    assert words.heading(T) == "Statistics"
