"""The theme in use: palette, style sheet, fonts; follows the system or is pinned."""

from importlib.resources import files
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.collector import resting_collector
from desktop.widgets.tokens import THEMES, Tokens, read_tokens, style_sheet

SYSTEM = "system"
SMALLEST, LARGEST, STEP = 80, 200, 10
FAMILY = "Source Sans 3"
_PROPERTY = "arolwg_theme"


class Theme(QObject):
    """Tokens, text size and what follows from them. Made once, by `app.py`."""

    changing = Signal()  # about to: every widget there is will be dressed anew
    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM, percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # a chained call finds it deleted
        self.choice = choice
        self.percent = _held(percent)
        self.tokens = read_tokens(self._wanted())
        self._sheet = ""
        self._windows: WeakSet[QWidget] = WeakSet()
        _load_fonts()
        app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self)
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._dress()

    def choose(self, choice: str) -> None:
        """Pin "light", "dark" or "contrast", or follow the "system"."""
        self.choice = choice
        if choice not in THEMES:
            self._hints.unsetColorScheme()
        self._on_system_changed()

    def set_percent(self, percent: int) -> None:
        """Text size in per cent of the usual one; held within 80 and 200."""
        if self.percent != _held(percent):
            self.percent = _held(percent)
            self._dress()

    def dress(self, window: QWidget) -> None:
        """The style sheet, from now on, for a window that has no parent and for all in it.

        Not for the application: Qt would put it on each part again whenever that is laid into a
        bigger one, and to make a page took three times as long.
        """
        self._windows.add(window)
        if window.styleSheet() != self._sheet:
            window.setStyleSheet(self._sheet)

    def colour(self, role: str) -> QColor:
        """The colour of a role of `Colours`."""
        return QColor(getattr(self.tokens.colours, role))

    def space(self, size: str) -> int:
        """A distance in pixels: tight, small, medium, large, wide, page."""
        return self.tokens.space[size]

    def font(self, style: str) -> QFont:
        """The font of a text style: small, body, strong, lead, heading, title, figure."""
        font = QFont(FAMILY)
        font.setPointSizeF(self.tokens.type[style] * self.percent / 100)
        font.setWeight(QFont.Weight(self.tokens.weight[style]))
        return font

    def _wanted(self) -> str:
        if self.choice in THEMES:
            return self.choice
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        wanted = self._wanted()
        if wanted != self.tokens.name:
            self.tokens = read_tokens(wanted)
            self._dress()

    def _dress(self) -> None:
        self.changing.emit()
        if self.choice in THEMES:
            # Title bars of Windows and macOS.
            scheme = Qt.ColorScheme.Dark if self.tokens.dark else Qt.ColorScheme.Light
            self._hints.setColorScheme(scheme)
        # Qt goes through a list of all widgets and calls back into Python on the way. If Python's
        # collector freed a dropped page just then, Qt would touch a widget that is gone (seen).
        with resting_collector():
            self._app.setFont(self.font("body"))
            self._app.setPalette(palette(self.tokens))
            self._sheet = style_sheet(self.tokens, self.percent)
            for window in list(self._windows):
                if isValid(window):
                    window.setStyleSheet(self._sheet)
        self.changed.emit()


def current_theme() -> Theme:
    """The theme that dresses the running application; the light one if none was made yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = app.property(_PROPERTY)
    return theme if isinstance(theme, Theme) else Theme(app, "light")


def palette(tokens: Tokens) -> QPalette:
    """The palette from the tokens."""
    colours, roles = tokens.colours, QPalette.ColorRole
    pairs = {
        roles.Window: colours.ground,
        roles.WindowText: colours.text,
        roles.Base: colours.card,
        roles.AlternateBase: colours.sunken,
        roles.Text: colours.text,
        roles.Button: colours.card,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.bad_text,
        roles.Highlight: colours.main,
        roles.HighlightedText: colours.main_text,
        roles.Link: colours.link,
        roles.LinkVisited: colours.link,
        roles.PlaceholderText: colours.quiet,
        roles.ToolTipBase: colours.text,
        roles.ToolTipText: colours.card,
        roles.Mid: colours.outline,
        roles.Dark: colours.outline,
        roles.Accent: colours.main,
    }
    made = QPalette()
    for role, colour in pairs.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made


def _held(percent: int) -> int:
    return max(SMALLEST, min(LARGEST, percent))


def _load_fonts() -> None:
    # The program's own font: its ŵ and ŷ are known to be there, and letters are set in it too.
    for font in sorted((files("resources") / "fonts").iterdir(), key=str):
        if font.name.endswith(".ttf"):
            QFontDatabase.addApplicationFont(str(font))
