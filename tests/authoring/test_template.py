import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring.template import MAX_OUTPUT, TemplateProblem, expand

NAMES = {
    "contact": {"emergency": {"phone": "112", "note": ""}},
    "law": {"sk-24": {"short": "ст. 24"}},
    "contacts": [{"phone": "112"}, {"phone": "8 800"}],
    "long": [{"text": "x" * 5_000}] * 3,
}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("просто текст", "просто текст"),
        ("звоните {{ contact.emergency.phone }}", "звоните 112"),
        ('{{ law["sk-24"].short }}', "ст. 24"),
        ('{{ law["sk-24"].short | capitalize }}', "Ст. 24"),
        ("{{ law['sk-24'].short | upper }}", "СТ. 24"),
        ("{{ 'ДА' | lower }}", "да"),
        ('{{ contact.emergency.note | default("нет") }}', "нет"),
        ('{{ contact.emergency.phone | default("нет") }}', "112"),
        ("{{ '8 800-1' | nobr }}", "8\N{NO-BREAK SPACE}800\N{NON-BREAKING HYPHEN}1"),
        ("{% for c in contacts %}{{ c.phone }};{% endfor %}", "112;8 800;"),
        ("{% if contact.emergency.note %}a{% else %}b{% endif %}", "b"),
        ("{% if contact.emergency.phone == '112' %}a{% endif %}", "a"),
        ("{% if contact.emergency.phone != '112' %}a{% elif not contact.emergency.note %}c{% endif %}", "c"),
        ("{% if contact.emergency.phone and contact.emergency.note %}a{% endif %}", ""),
        ("{% if contact.emergency.phone or contact.emergency.note %}a{% endif %}", "a"),
        ("{% raw %}{{ a }}{% endraw %}", "{{ a }}"),
    ],
)
def test_what_a_template_can_do(text: str, result: str) -> None:
    assert expand(text, NAMES) == result


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("{{ 1 + 1 }}", "template-forbidden", 1),
        ("a\n{{ 'a' * 9 }}", "template-forbidden", 2),
        ("{{ 'a' ~ 'b' }}", "template-forbidden", 1),
        ("{{ contact.emergency.phone() }}", "template-forbidden", 1),
        ("{{ contact['emergency'][0:1] }}", "template-forbidden", 1),
        ("{{ [1, 2] }}", "template-forbidden", 1),
        ("{% set a = 1 %}", "template-forbidden", 1),
        ("{% macro a() %}{% endmacro %}", "template-forbidden", 1),
        ("{% import 'a' as b %}", "template-forbidden", 1),
        ("{% if 1 < 2 %}{% endif %}", "template-forbidden", 1),
        ("{% if 'a' in contacts %}{% endif %}", "template-forbidden", 1),
        ("{% if contacts is defined %}{% endif %}", "template-forbidden", 1),
        ("\n\n{{ nobody.phone }}", "template-name", 3),
        ("{{ contact.nobody.phone }}", "template-name", 1),
        ("{{ contact.emergency.phone.upper }}", "template-name", 1),
        ("{{ contact.__class__ }}", "template-name", 1),
        ("{{ contact.emergency }}", "template-not-text", 1),
        ("{{ contacts }}", "template-not-text", 1),
        ("{{ 48 }}", "template-not-text", 1),
        ("{{ contact.emergency.phone | safe }}", "template-filter", 1),
        ("{{ contact.emergency.phone | default(other=1) }}", "template-filter", 1),
        ("{{ contact.emergency.phone | default(1) }}", "template-not-text", 1),
        ("{% for a in contacts %}{% else %}x{% endfor %}", "template-loop", 1),
        ("{{ contact.emergency.phone | upper('1') }}", "template-filter", 1),
        ("{% for a in contact %}{% endfor %}", "template-loop", 1),
        ("{% for a in contacts if a %}{% endfor %}", "template-loop", 1),
        ("{% for a in contacts recursive %}{% endfor %}", "template-loop", 1),
        ("{% for a, b in contacts %}{% endfor %}", "template-loop", 1),
        ("{% for a in contacts %}{% for b in contacts %}{% endfor %}{% endfor %}", "template-loop", 1),
        ("a\n{{ ", "template-syntax", 2),
        ("{% endfor %}", "template-syntax", 1),
        ("{% for a in long %}{{ a.text }}{% endfor %}", "text-too-big", 1),
        ("x" * 3_001, "text-too-big", 1),
    ],
)
def test_what_it_cannot(text: str, code: str, line: int) -> None:
    with pytest.raises(TemplateProblem) as caught:
        expand(text, NAMES)
    assert (caught.value.code, caught.value.line) == (code, line)


@given(st.text(alphabet="{}%#| .'\"()[]*+-abc\nifornd", max_size=80))
def test_any_text_is_expanded_or_refused(text: str) -> None:
    try:
        assert len(expand(text, NAMES)) <= MAX_OUTPUT
    except TemplateProblem as problem:
        assert problem.line >= 1
