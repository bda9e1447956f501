from bot.domain.course import Bilingual, LawEntry
from bot.domain.reference import LawRecord, doubts

TEXT = Bilingual("ст. 1", "art. 1")
SURE = LawEntry("a", TEXT, TEXT, TEXT, TEXT, "high", "S")
UNSURE = LawEntry("b", TEXT, TEXT, TEXT, TEXT, "low", "R")


def test_doubts() -> None:
    assert doubts(SURE) == LawRecord(SURE, "in-force").doubts == ()
    assert doubts(UNSURE) == ("low-confidence", "from-memory")
    assert LawRecord(UNSURE, "proposed").doubts == ("not-settled", "low-confidence", "from-memory")
