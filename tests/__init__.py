"""A package, so that our `tests` comes before the one that a library leaves in site-packages."""
