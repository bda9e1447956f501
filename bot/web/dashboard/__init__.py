"""The web dashboard: the figures of reports on pages of their own, for staff."""
