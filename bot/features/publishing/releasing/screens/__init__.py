"""Screens of releases: pure functions of what is known and of the language."""
