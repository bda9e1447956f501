"""Screens of drafts: pure functions of what is known and of the language."""
