"""The fieldwork weeks: a day for each, and one more."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.date_field import DateField
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import clear

WEEK = timedelta(weeks=1)


class Weeks(Field):
    """The Mondays of the weeks on site. The value is a list of ISO dates, in order."""

    def __init__(self, label: str, hint: str = "") -> None:
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        self._boxes: list[DateField] = []
        self._read_only = False
        super().__init__(label, self._holder, hint)
        self._more = Button(self.tr("Add a week"), self._on_add, picture="add")
        line = QWidget()
        Flow(line).addWidget(self._more)
        column.addWidget(line)
        self._value: list[str] = []

    def value(self) -> list[str]:
        """The Mondays, as ISO dates."""
        days = {box.value() for box in self._boxes}
        return [day.isoformat() for day in sorted(day for day in days if day)]

    def set_value(self, value: object) -> None:
        """Show these weeks (a list of ISO dates, or None)."""
        weeks = sorted(str(day) for day in value) if isinstance(value, list) else []
        if weeks == self._value and self._boxes:
            return
        self._value = weeks
        held = next((n for n, box in enumerate(self._boxes) if box.box.hasFocus()), None)
        clear(self._rows)
        self._boxes = []
        for day in weeks or [""]:
            self._add_box(date.fromisoformat(day) if day else None)
        if held is not None:
            self._boxes[min(held, len(self._boxes) - 1)].setFocus()

    def flush(self) -> None:
        """Tell what is typed."""
        for box in self._boxes:
            box.flush()

    def set_read_only(self, read_only: bool) -> None:
        """The days can still be read."""
        self._read_only = read_only
        for box in self._boxes:
            box.set_read_only(read_only)
        for button in self.findChildren(Button):
            button.setVisible(not read_only)

    def _add_box(self, day: date | None) -> DateField:
        number = len(self._boxes) + 1
        box = DateField(self.tr("Week {n} begins on Monday").format(n=number))
        box.hide_label()
        box.set_value(day)
        box.edited.connect(self._on_day)
        remove = Button("", partial(self._on_remove, box), picture="delete")
        remove.setAccessibleName(self.tr("Delete week {n}").format(n=number))
        line = QWidget()
        flow = Flow(line)
        flow.addWidget(box)
        flow.addWidget(remove)
        remove.setVisible(not self._read_only)  # only now: by itself it would be a window
        rows = self._rows.layout()
        assert rows is not None
        rows.addWidget(line)
        box.set_read_only(self._read_only)
        self._boxes.append(box)
        return box

    def _on_add(self) -> None:
        days = [day for box in self._boxes if (day := box.value())]
        box = self._add_box(max(days) + 2 * WEEK if days else None)
        box.setFocus()
        self._tell()

    def _on_remove(self, box: DateField) -> None:
        self._boxes.remove(box)
        self._value = [*self.value(), ""]  # what is shown differs now: show it anew
        self._tell()

    def _on_day(self, _day: object) -> None:
        self._tell()

    def _tell(self) -> None:
        now = self.value()
        if now != self._value:
            self.edited.emit(now)
