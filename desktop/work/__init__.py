"""Read, write, progress, cancel: the only room with threads."""
