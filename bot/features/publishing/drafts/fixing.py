"""Handlers of the wizard: one text, one option, one key of a draft mended in the chat, without a file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bot import actions
from bot.authoring import places
from bot.authoring.unmark import unmark
from bot.chat.call import Call, Show, Toast
from bot.domain import keying
from bot.domain.course import Item
from bot.domain.draft import Draft
from bot.domain.staleness import Stale
from bot.engine.context import Context
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.screens import fixing as screens
from bot.features.publishing.drafts.screens.fixing import Part
from bot.features.publishing.drafts.uploads import begin, hand_in, under_way
from bot.features.publishing.portable import kept


async def on_fix_draft(ctx: Context, action: actions.FixDraft) -> list[Call]:
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    return [Show(screens.parts_screen(draft, await parts_of(ctx, draft), action.page, ctx.t), action)]


async def on_fix_part(ctx: Context, action: actions.FixPart) -> list[Call]:
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    parts = await parts_of(ctx, draft)
    if action.part >= len(parts):
        return await on_fix_draft(ctx, actions.FixDraft(draft.id, 0))
    part, module = parts[action.part], await desk.module_of(ctx, draft)
    item = module.items.get(part.id) if part.kind == "item" else None
    key = _key_button(draft, list(module.items.values()), item) if item else None
    return [Show(screens.part_screen(draft, part, action, key, ctx.t), action)]


async def on_rewrite_text(ctx: Context, action: actions.RewriteText) -> list[Call]:
    """Ask for it; what is typed then goes to the desk."""
    draft = await desk.own(ctx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    parts = await parts_of(ctx, draft)
    number = next((i for i, part in enumerate(parts) if any(one.key == action.place for one in part.places)), None)
    if number is None:
        return await desk.changed_meanwhile(ctx, draft)
    if ctx.said:
        locale = "en" if action.english else "ru"
        fix = {"place": action.place, "locale": locale, "text": ctx.said}
        return await begin(ctx, await hand_in(ctx, "edit", base=draft, body=fix))
    place = next(one for one in parts[number].places if one.key == action.place)
    return [Show(screens.rewrite_screen(draft, place, number, action, ctx.t), action)]


async def on_fix_key(ctx: Context, action: actions.FixKey) -> list[Call]:
    draft, item = await _item(ctx, action)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    if item is None:
        return await desk.changed_meanwhile(ctx, draft)
    return [Show(screens.key_screen(draft, item, action, ctx.t), action)]


async def on_set_key(ctx: Context, action: actions.SetKey) -> list[Call]:
    draft, item = await _item(ctx, action)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    right = keying.right(item, action.chosen) if item else None
    if item is None or right is None:
        return await desk.changed_meanwhile(ctx, draft)
    return await _rekeyed(ctx, draft, item, right)


async def on_enter_key(ctx: Context, action: actions.EnterKey) -> list[Call]:
    """The right number, typed."""
    draft, item = await _item(ctx, action)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    if item is None or not ctx.said:
        return await desk.changed_meanwhile(ctx, draft)
    return await _rekeyed(ctx, draft, item, (ctx.said.strip()[:60],))


async def parts_of(ctx: Context, draft: Draft) -> list[Part]:
    """The texts of the draft by the part they are in, in reading order."""
    found = places.texts(await kept(ctx.tx, draft.version))
    return [Part(kind, id, tuple(same)) for (kind, id), same in groupby(found, key=lambda one: (one.part, one.id))]


def place_of(parts: Sequence[Part], stale: Stale) -> str | None:
    """The key under which the wizard knows a text; None for what is no text of this module's own."""
    found = (
        one.key
        for part in parts
        if (part.kind, part.id) == (stale.kind, stale.id)
        for one in part.places
        if one.en == unmark(stale.en) and one.ru == unmark(stale.new)
    )
    return next(found, None)


async def _item(
    ctx: Context, action: actions.FixKey | actions.SetKey | actions.EnterKey
) -> tuple[Draft | None, Item | None]:
    """The item is None when the draft has changed since the button was made: places of items may mean others now."""
    draft = await desk.own(ctx, action.draft)
    if draft is None or draft.step != action.step:
        return draft, None
    items = list((await desk.module_of(ctx, draft)).items.values())
    return draft, items[action.item] if action.item < len(items) else None


async def _rekeyed(ctx: Context, draft: Draft, item: Item, right: Sequence[str]) -> list[Call]:
    now = [option.id for option in item.options if option.correct or item.kind == "order"]
    if list(right) == now:
        return [Toast(ctx.t("This is the key already.")), await desk.shown(ctx, draft)]
    fix = {"item": item.id, "right": list(right)}
    if await under_way(ctx, draft, fix):
        return [Toast(ctx.t("Already counted."))]
    return await begin(ctx, await hand_in(ctx, "key", base=draft, body=fix))


def _key_button(draft: Draft, items: Sequence[Item], item: Item) -> actions.FixKey:
    place = next(number for number, one in enumerate(items) if one.id == item.id)
    return actions.FixKey(draft.id, draft.step, place, keying.at_first(item))
