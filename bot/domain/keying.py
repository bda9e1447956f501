"""A key that is being chosen button by button, as one number that a button can carry."""

from __future__ import annotations

from bot.domain.course import Item

_BASE = 16
"""Options have places 0..14; a digit is a place and one more, so that the first tap is not lost."""


def at_first(item: Item) -> int:
    """The key as it is; of an order nothing, since it is built anew."""
    if item.kind == "order":
        return 0
    return sum(1 << place for place, option in enumerate(item.options) if option.correct)


def tapped(item: Item, chosen: int, place: int) -> int:
    """After a tap on the option at this place."""
    if item.kind == "single":
        return 1 << place
    if item.kind == "order":
        return chosen if place in order(chosen) else chosen * _BASE + place + 1
    return chosen ^ (1 << place)


def order(chosen: int) -> tuple[int, ...]:
    """Places in the order in which they were tapped."""
    places: list[int] = []
    while chosen > 0:
        chosen, digit = divmod(chosen, _BASE)
        places.insert(0, digit - 1)
    return tuple(places)


def right(item: Item, chosen: int) -> tuple[str, ...] | None:
    """Ids of what is right; None when it is no key of this item: nothing, or not every place of an order."""
    if item.kind == "order":
        places = order(chosen)
        whole = sorted(places) == list(range(len(item.options)))
        return tuple(item.options[place].id for place in places) if whole else None
    ids = tuple(option.id for place, option in enumerate(item.options) if chosen >> place & 1)
    fits = len(ids) == 1 if item.kind == "single" else bool(ids)
    return ids if fits and chosen < 1 << len(item.options) else None
