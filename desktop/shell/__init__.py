"""The frame: window, stages, home, commands, palette, settings, lock, trouble."""
