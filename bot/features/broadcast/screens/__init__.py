"""Screens of announcements: writing one, choosing whom it is for, watching it go out."""
