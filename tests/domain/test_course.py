from bot.domain.course import LOCALES, Bilingual


def test_a_text_is_read_in_either_language() -> None:
    text = Bilingual("суд", "court")
    assert [text[locale] for locale in LOCALES] == ["суд", "court"]
