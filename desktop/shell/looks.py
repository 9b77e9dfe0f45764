"""Text size and colours, as the menu changes them; kept in the settings."""

from desktop.shell.settings import Settings
from desktop.widgets.theme import STEP, Theme


class Looks:
    """Changes the theme and remembers it."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        self._theme, self._settings = theme, settings

    def larger(self) -> None:
        """A step larger, up to 200 %."""
        self._set(self._theme.percent + STEP)

    def smaller(self) -> None:
        """A step smaller, down to 80 %."""
        self._set(self._theme.percent - STEP)

    def usual(self) -> None:
        """100 %."""
        self._set(100)

    def choose(self, choice: str) -> None:
        """Pin a theme, or follow the system."""
        self._settings.theme = choice
        self._theme.choose(choice)

    def _set(self, percent: int) -> None:
        self._theme.set_percent(percent)
        self._settings.percent = self._theme.percent
