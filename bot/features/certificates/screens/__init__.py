"""Screens of certificates: pure functions of what is known and the language."""
