"""One folder per capability, always the same: handlers (load, decide, save, return screens) and screens (pure)."""
