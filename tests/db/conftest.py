"""What tests of the store share."""

from tests.stores import LIGHT, NAME, PASSPHRASE

__all__ = ["LIGHT", "NAME", "PASSPHRASE"]
