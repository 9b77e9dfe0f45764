"""Fields for a day, a time and a number; each may be empty, and says what it can't read."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from desktop.widgets.field import Field
from desktop.widgets.icons import icon
from desktop.widgets.theme import current_theme

_FORMS = (
    "d/M/yyyy",
    "d.M.yyyy",
    "d-M-yyyy",
    "d M yyyy",
    "d MMMM yyyy",
    "d MMM yyyy",
    "yyyy-MM-dd",
)
_SHORT = ("d/M/yy", "d.M.yy", "d-M-yy")
_CENTURY = 1970  # 31/7/17 is of this century, 1/6/99 of the last
_SHOWN = "d MMMM yyyy"


class _Line(QLineEdit):
    """Asks for the place of so many letters: 30 Gorffennaf 2023 is to be whole."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self._letters = letters

    def sizeHint(self) -> QSize:
        """As wide as its letters, with the edges and the picture of the calendar."""
        width = self.fontMetrics().averageCharWidth() * self._letters + 48
        return QSize(width, super().sizeHint().height())


class _ReadLine(Field):
    """A line that is read as something on leaving it; what can't be read stays as typed."""

    def __init__(self, label: str, hint: str, letters: int) -> None:
        self._line = _Line(letters)
        super().__init__(label, self._line, hint)
        self._value: object = None
        self._unread = False  # is what was typed not understood?
        self._line.setMaximumWidth(self._line.sizeHint().width())
        self._line.editingFinished.connect(self._on_left)

    def set_value(self, value: object) -> None:
        """Show a value, or None for an empty box."""
        shown = "" if self._value is None else self._say(self._value)
        typing = self._line.hasFocus() and self._line.text() != shown
        self._value = value
        if typing:
            return
        self._line.setText("" if value is None else self._say(value))
        self.show_trouble()

    def flush(self) -> None:
        """Tell what is typed, if it can be read."""
        self._on_left()

    def set_read_only(self, read_only: bool) -> None:
        """It can still be read and copied."""
        self._line.setReadOnly(read_only)

    def _on_left(self) -> None:
        words = self._line.text().strip()
        found = self._read(words) if words else None
        if words and found is None:
            self._unread = True
            self.complain(self._complaint(words))
            return
        if words or self._value is not None or self._unread:  # else: it is missing, still
            self._unread = False
            self.show_trouble()
        self._line.setText("" if found is None else self._say(found))
        if found != self._value:
            self._value = found
            self.edited.emit(found)

    def _read(self, words: str) -> object:
        raise NotImplementedError

    def _say(self, value: object) -> str:
        raise NotImplementedError

    def _complaint(self, words: str) -> str:
        raise NotImplementedError


class DateField(_ReadLine):
    """A day: typed as 3/7/2017 or 3 July 2017, or picked. The value is a `date` or None."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint, 20)
        self._pick = QAction(self.tr("Open the calendar"), self._line)
        self._pick.setShortcut("Alt+Down")
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._pick.triggered.connect(self._on_pick)
        self._line.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self._colour_picture()
        current_theme().changed.connect(self._colour_picture)

    def value(self) -> date | None:
        """The day, or None."""
        return self._value if isinstance(self._value, date) else None

    def _read(self, words: str) -> date | None:
        locale = QLocale()
        for form in _FORMS:
            day = locale.toDate(words, form)
            if day.isValid() and day.year() >= 1900:
                return date(day.year(), day.month(), day.day())
        for form in _SHORT:
            day = locale.toDate(words, form, _CENTURY)
            if day.isValid():
                return date(day.year(), day.month(), day.day())
        return None

    def _say(self, value: object) -> str:
        assert isinstance(value, date)
        return QLocale().toString(QDate(value.year, value.month, value.day), _SHOWN)

    def _complaint(self, words: str) -> str:
        return self.tr("“{words}” is not a date. Write it like 3/7/2017.").format(words=words)

    def _on_pick(self) -> None:
        if not self._line.isReadOnly():
            _CalendarBox(self).open_below()

    def take(self, day: date) -> None:
        """A day was picked."""
        self._line.setText(self._say(day))
        self._on_left()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _colour_picture(self) -> None:
        self._pick.setIcon(icon("calendar", current_theme().colour("quiet")))


class _CalendarBox(QFrame):
    def __init__(self, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = field
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(QLocale())
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setAccessibleName(field.label)
        day = field.value()
        if day is not None:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.activated.connect(self._on_day)
        self._calendar.clicked.connect(self._on_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._calendar)

    def open_below(self) -> None:
        box = self._field.box
        self.move(box.mapToGlobal(QPoint(0, box.height() + 2)))
        self.show()
        self._calendar.setFocus()

    def _on_day(self, day: QDate) -> None:
        self._field.take(date(day.year(), day.month(), day.day()))
        self.close()


class TimeField(_ReadLine):
    """A time of day: 9:05, 0905 or 9.05. The value is a `time` or None."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint, 8)

    def value(self) -> time | None:
        """The time, or None."""
        return self._value if isinstance(self._value, time) else None

    def _read(self, words: str) -> time | None:
        digits = words.replace(":", "").replace(".", "")
        if not (digits.isascii() and digits.isdigit() and 3 <= len(digits) <= 4):
            return None
        hour, minute = int(digits[:-2]), int(digits[-2:])
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def _say(self, value: object) -> str:
        assert isinstance(value, time)
        return f"{value:%H:%M}"

    def _complaint(self, words: str) -> str:
        return self.tr("“{words}” is not a time. Write it like 09:30.").format(words=words)


class NumberField(_ReadLine):
    """A whole number from `least` to `most`. The value is an `int` or None."""

    def __init__(self, label: str, hint: str = "", least: int = 0, most: int = 100_000) -> None:
        super().__init__(label, hint, 8)
        self._least, self._most = least, most

    def value(self) -> int | None:
        """The number, or None."""
        return self._value if isinstance(self._value, int) else None

    def _read(self, words: str) -> int | None:
        digits = words.replace(",", "").replace(" ", "")
        if not (digits.isascii() and digits.lstrip("-").isdigit()):
            return None
        number = int(digits)
        return number if self._least <= number <= self._most else None

    def _say(self, value: object) -> str:
        return str(value)

    def _complaint(self, words: str) -> str:
        return self.tr("“{words}” is not a whole number from {least} to {most}.").format(
            words=words, least=self._least, most=self._most
        )
