"""Runs first in the built program: what it starts gets the system's libraries, not ours.

The starter puts our folder into LD_LIBRARY_PATH, which a browser or a printer's helper would
inherit, and keeps what stood there before beside it.
"""

import os

os.environ.pop("LD_LIBRARY_PATH", None)
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
