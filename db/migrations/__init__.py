"""Alembic: one file for each step."""
