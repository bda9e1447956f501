"""Data in, bytes out: files made for people. Pure; run in the job process."""
