"""Who is met when, and what they say: as roles, never as names."""
