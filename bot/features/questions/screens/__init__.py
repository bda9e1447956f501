"""What question quality looks like: to staff, to who reports a question, to who answers."""
