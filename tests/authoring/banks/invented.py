"""Modules whose items hold any text, any mark of the formats included."""

from hypothesis import strategies as st

from bot.authoring import markup
from bot.authoring.banks.words import escaped_braces
from bot.authoring.draft import AnswerDraft, BothLanguages, FeedbackDraft, ItemDraft, OptionDraft
from bot.domain.course import Module
from tests.authoring.banks.making import compiled

_SIGNS = st.text("~=#{}:\\/%[]()<>&\"'`*_-.|;!?123 \nаб", max_size=12)
_WORDS = st.sampled_from(
    ["//", "::", "->", "####", "[html]", "%50%", "{{ x }}", "1. ", "- ", "• ", "T", "&amp;", "]]>"]
)


@st.composite
def _words(draw: st.DrawFn, first: str, in_line: bool) -> str:
    """Markdown that shows exactly what was drawn; `first` makes it of its language."""
    parts = draw(st.lists(_SIGNS | _WORDS, max_size=3))
    text = first + " ".join(parts) if draw(st.booleans()) else " ".join([*parts, first])
    if in_line or draw(st.booleans()):
        text = " ".join(text.split())
    paragraphs = [" ".join(one.split()) for one in text.split("\n") if one.strip()]
    source = "\n\n".join(escaped_braces(markup.escape(one)) for one in paragraphs)
    return f"**{first}** {source}" if draw(st.booleans()) else source


@st.composite
def texts(draw: st.DrawFn, mark: str = "", in_line: bool = False) -> BothLanguages:
    return BothLanguages(ru=draw(_words(f"Слово{mark}", in_line)), en=draw(_words(f"Word{mark}", in_line)))


@st.composite
def _items(draw: st.DrawFn, id: str) -> ItemDraft:
    kind = draw(st.sampled_from(["single", "multiple", "order", "number"]))
    count = 0 if kind == "number" else draw(st.integers(3, 5))
    right = {"single": 1, "multiple": draw(st.integers(1, 2))}.get(kind, 0)
    ids = draw(st.sampled_from(["abcde", "xyzuv"]))
    first = draw(st.integers(0, 1))
    options = [
        OptionDraft(
            id=ids[i],
            text=draw(texts(str(i), in_line=True)),
            feedback=None if kind == "order" else draw(texts()),
            correct=first <= i < first + right,
        )
        for i in range(count)
    ]
    said = kind in ("order", "number") or draw(st.booleans())
    value = draw(st.floats(-1e6, 1e6, allow_nan=False).map(lambda one: round(one, 3) + 0.0))
    unit = BothLanguages(ru="часов", en=draw(st.sampled_from(["hours", "h"])))
    return ItemDraft(
        id=id,
        kind=kind,
        stem=draw(texts()),
        options=options,
        answer=AnswerDraft(value=value, tolerance=draw(st.sampled_from([0.0, 0.5, 2.0])), unit=unit)
        if kind == "number"
        else None,
        feedback=FeedbackDraft(right=draw(texts()), wrong=draw(texts())) if said else None,
        explain=draw(st.none() | texts()),
        law=draw(st.lists(st.sampled_from(["sk-24", "pl-15", "koap-27.5"]), min_size=1, unique=True)),
    )


@st.composite
def modules(draw: st.DrawFn) -> Module:
    return compiled([draw(_items(f"q{i}")) for i in range(draw(st.integers(1, 3)))])
