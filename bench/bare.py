"""The peer: python-telegram-bot as its tutorials show it. One button handler, no database.

BOT_TOKEN and BOT_API_URL as for our bot; `python -m bench.bare`.
"""

from __future__ import annotations

import os
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler

TEXT = "Что из этого относится к обязанностям участкового уполномоченного? " * 6


def keyboard(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(letter, callback_data=f"{number}") for letter in "АБВГ"]])


async def start(update: Update, context: Any) -> None:
    assert update.message is not None
    await update.message.reply_text(TEXT, reply_markup=keyboard(0))


async def tapped(update: Update, context: Any) -> None:
    query = update.callback_query
    assert query is not None
    number = int(query.data or 0) + 1
    await query.answer()
    await query.edit_message_text(f"{number}. {TEXT}", reply_markup=keyboard(number))


def main() -> None:
    url = f"{os.environ['BOT_API_URL']}/bot"
    application = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(url).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tapped))
    application.run_polling()


if __name__ == "__main__":
    main()
