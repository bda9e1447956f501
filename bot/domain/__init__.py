"""The rules of learning: values in, values out; no clock, no chance, no I/O."""
