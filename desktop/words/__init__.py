"""Qt-free: what is said and how, in English and Welsh."""
