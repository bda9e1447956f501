"""The vocabulary of conversation: what happened (event), what a button means (action), what is seen (screen),
what to do (call).
"""
