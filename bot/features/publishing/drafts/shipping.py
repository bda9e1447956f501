"""Handlers of files to carry elsewhere: a draft or a published module in any form, and the empty workbook."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.authoring import shipping
from bot.chat.call import Call, Notify, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.engine.context import Context
from bot.features.publishing.drafts import desk
from bot.features.publishing.drafts.screens import shipping as screens
from bot.features.publishing.portable import kept
from bot.layout import in_each_language
from bot.store import drafts, files

EXPORT: Final = "export"
TEMPLATE: Final = "template"
"""Kinds of jobs."""


async def on_modules(ctx: Context, action: actions.Modules) -> list[Call]:
    published = await ctx.library.all_published(ctx.tx)
    return [Show(screens.modules_screen(published, action.page, ctx.t), action)]


async def on_draft_files(ctx: Context, action: actions.DraftFiles) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    module = await desk.module_of(ctx, draft)
    return [Show(screens.forms_screen(module, draft.version, ctx.t, draft=draft.id), action)]


async def on_module_files(ctx: Context, action: actions.ModuleFiles) -> list[Call]:
    module = await ctx.library.published(ctx.tx, action.module)
    if module is None:
        return await on_modules(ctx, actions.Modules(0))
    version = ctx.library.current[action.module]
    return [Show(screens.forms_screen(module, version, ctx.t), action)]


async def on_export_draft(ctx: Context, action: actions.ExportDraft) -> list[Call]:
    draft = await drafts.load(ctx.tx, action.draft)
    if draft is None:
        return await desk.not_yours(ctx, action.draft)
    shown = await on_draft_files(ctx, actions.DraftFiles(draft.id))
    return [*await _ordered(ctx, draft.module, draft.version, action.form), *shown]


async def on_export_module(ctx: Context, action: actions.ExportModule) -> list[Call]:
    version = ctx.library.current.get(action.module)
    shown = await on_module_files(ctx, actions.ModuleFiles(action.module))
    return [*await _ordered(ctx, action.module, version, action.form), *shown] if version else shown


async def on_send_template(ctx: Context, _: object) -> list[Call]:
    """A message of its own; the screen stays as it is."""
    about = {"caption": ctx.t("Fill in the sheets and send the file back here.")}
    start = Start(TEMPLATE, {"lang": ctx.t.locale}, about=about, name=ctx.t("new-module.xlsx"))
    return [Toast(ctx.t("The file is being made.")), start]


async def on_made(ctx: Context, event: JobDone) -> list[Call]:
    """The file as a message of its own; the screen in view stays."""
    if event.error:
        told = in_each_language(screens.not_made_screen)
        return [Notify(ctx.learner.id, told, key="file", urgent=True)]
    made = event.result
    return [SendFile(int(made["file"]), made["name"], caption=str(event.about.get("caption", "")))]


async def _ordered(ctx: Context, module: str, version: str, form: str) -> list[Call]:
    if form not in screens.FORMS:
        return []
    packed = shipping.pack(await kept(ctx.tx, version))
    file = await files.add(ctx.tx, "module.zip", "application/zip", packed, ctx.now, ctx.learner.id)
    name = f"{module}-{version[:8]}.{screens.FORMS[form].suffix}"
    given = {"form": form, "lang": ctx.t.locale}
    about = {"caption": screens.caption(module, version, form, ctx.t)}
    start = Start(EXPORT, given, {"module": f"file:{file}"}, about=about, name=name)
    return [Toast(ctx.t("The file is being made.")), start]
