"""An inspection in an open, documented form: out whole, and in again the same."""
