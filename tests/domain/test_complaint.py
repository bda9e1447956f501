from bot.domain.complaint import READY, REASONS, Complaint, Reason, counted, is_ready, is_reason


def said(reason: Reason) -> Complaint:
    return Complaint(0, 1, "M01", "v", "q1", "h1", reason, "", "ru", 0)


def test_what_most_say_comes_first() -> None:
    found = counted([said("unclear"), said("other"), said("unclear"), said("key")])
    assert found == [("unclear", 2), ("key", 1), ("other", 1)]
    assert counted([]) == []


def test_words_of_a_forged_button_are_no_reasons() -> None:
    assert all(map(is_reason, REASONS)) and not is_reason("words")
    assert all(map(is_ready, READY)) and not is_ready("words") and not is_ready("")
