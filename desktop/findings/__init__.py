"""Numbered findings and recommendations, each tied to what it rests on."""
