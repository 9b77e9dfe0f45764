"""Qt-free: reads resources/frameworks (dimensions, expectations, categories, bands, clocks)."""

from desktop.framework.checking import check
from desktop.framework.model import Text
from desktop.framework.reading import Fault
from desktop.framework.shelf import FrameworkTrouble, available, load, use_folder
from desktop.framework.whole import Framework, FrameworkSummary

__all__ = [
    "Fault",
    "Framework",
    "FrameworkSummary",
    "FrameworkTrouble",
    "Text",
    "available",
    "check",
    "load",
    "use_folder",
]
