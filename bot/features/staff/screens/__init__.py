"""Screens of staff: who they are, how they become it, what they did."""
