"""What the program carries: no code, read through importlib.resources."""
