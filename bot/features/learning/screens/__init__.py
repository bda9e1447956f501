"""Screens of a lesson: each follows from the module, the attempt and the language, and from nothing else."""
