"""The store: knows no Qt and no rule of a stage."""
