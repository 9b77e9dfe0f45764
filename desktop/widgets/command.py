"""One action of the program: menu, palette, button and shortcut sheet all come from it."""

from collections.abc import Callable
from dataclasses import dataclass


def _always() -> str | None:
    return None


@dataclass(frozen=True)
class Command:
    """What can be done. `caption` is translated and may hold a mnemonic ("&New finding").

    `why_not` gives the sentence that says why it can't run now, or None if it can: nothing is
    ever greyed out, it answers. `keywords` help the palette to find it.
    """

    id: str
    caption: str
    run: Callable[[], None]
    shortcut: str = ""
    why_not: Callable[[], str | None] = _always
    icon: str = ""
    keywords: str = ""
    changes: bool = True  # does it change a record? A closed stage refuses those
    repeats: bool = False  # is it pressed again and again? Else a double click is one click

    @property
    def name(self) -> str:
        """The caption without its mnemonic and dots."""
        return self.caption.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")
