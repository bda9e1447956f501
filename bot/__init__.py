"""A training bot for people who handle domestic-violence cases."""
