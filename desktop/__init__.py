"""Arolwg: the application, one room for each stage of an inspection."""
