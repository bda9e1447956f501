import hashlib

import pytest

from bot.authoring import rendering
from bot.authoring.reference import Reference
from bot.authoring.rendering import LONGEST, fingerprint, names
from bot.authoring.template import expand
from bot.domain.course import Card
from tests.authoring.conftest import SOUND, check_text, found, line_of, with_change


def test_the_fingerprint_is_the_one_in_the_format() -> None:
    assert fingerprint("Привет\n") == hashlib.sha256("Привет".encode()).hexdigest()[:8]


def test_fresh_english_is_no_fault(reference: Reference) -> None:
    fresh = f'en_of: "{fingerprint("Куда звонить")}", en: Where to call'
    assert not check_text(with_change("en: Where to call", fresh), reference).problems


@pytest.mark.parametrize("language", ["ru", "en"])
def test_names_in_a_template(reference: Reference, language: str) -> None:
    known = names(reference, "ru" if language == "ru" else "en")
    assert expand("{{ contact.emergency.phone }}", known) == "112"
    assert "112" in expand("{{ snippet.help }}", known)
    assert expand('{{ law["rule-1"].short }}', known).startswith("ст" if language == "ru" else "Rules")
    assert expand("{% for c in contacts %}{{ c.label }}{% endfor %}", known)
    assert expand("{% for p in professions %}{{ p.title }}{% endfor %}", known)
    assert expand("{% for l in localities %}{{ l.name }}{% endfor %}", known)


def test_a_value_does_not_become_markup(reference: Reference) -> None:
    text = with_change("{{ contact.emergency.phone }}", "{{ law['rule-2'].note }}")
    text = with_change("{{ contact.emergency.phone }}", "{{ law['rule-2'].note }}", text)
    module = check_text(text, reference).compiled["M01"].module
    (card,) = [step for step in module.steps if isinstance(step, Card) and step.id == "help"]
    assert "если &lt; 3 дней &amp; не" in card.text.ru


def test_a_mistake_on_a_later_line_of_a_long_text(reference: Reference) -> None:
    text = with_change("- где сейчас дети.", "- где {{ contact.nobody.phone }}.")
    assert ("template-name", line_of("{{ contact.nobody", text)) in found(check_text(text, reference))


def test_length_is_counted_as_shown(reference: Reference) -> None:
    """Tags and entities take no room; the limit itself is allowed."""
    bold = f"**{'я' * LONGEST['option']}**"
    fits = with_change("{ru: Протокол, en", f'{{ru: "{bold}", en')
    assert not [problem for problem in check_text(fits, reference).problems if problem.severity == "error"]
    long = with_change("{ru: Протокол, en", f'{{ru: "{bold}я", en')
    assert ("too-long", line_of("**яя", long)) in found(check_text(long, reference))


def test_all_texts_together_have_a_limit_said_once(reference: Reference, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "MAX_ALL", 500)
    problems = check_text(SOUND, reference).problems
    assert [(problem.code, problem.line) for problem in problems] == [("texts-too-big", 1)]
