"""Which form of the store this program writes."""

HEAD = "0001"
APP_VERSION = "0.1.0"
