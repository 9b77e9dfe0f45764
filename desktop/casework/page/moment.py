"""The moment of a step: a day and a time, both empty for now."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.date_field import DateField, TimeField
from desktop.widgets.flow import Flow
from desktop.words.dates import local_day, to_utc


class Moment(QWidget):
    """Empty boxes mean now: a step is usually noted when it is taken."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.day = DateField(caption, self.tr("Empty: today"))
        self.clock = TimeField(self.tr("At what time"), self.tr("Empty: now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(self.day)
        flow.addWidget(self.clock)
        column.addWidget(row)

    def wrong(self) -> str:
        """What is lacking: a day that is over needs a time."""
        day = self.day.value()
        if day is not None and self.clock.value() is None and day != local_day(datetime.now(UTC)):
            return self.tr("Give the time too.")
        return ""

    def value(self) -> datetime:
        """The moment in UTC."""
        now, clock = datetime.now(UTC), self.clock.value()
        return now if clock is None else to_utc(self.day.value() or local_day(now), clock)

    def clear(self) -> None:
        """Now again."""
        self.day.set_value(None)
        self.clock.set_value(None)
