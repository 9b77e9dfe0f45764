"""A quota of one's own: rows that are this, and that (or not that)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from desktop.sampling.names import field_name, value_name
from desktop.sampling.rows import Row
from desktop.sampling.rules import Condition, Quota
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.lacking import lacking
from desktop.widgets.text_fields import TextLine
from desktop.work.desk import Desk

SIGN = "\x1f"  # between field and value in an option's id
FIELDS = ("team", "age", "sex", "language", "status", "pool", "category")


class OwnQuota(Card):
    """Choose a team, an age band, a language ... and, if wanted, a second condition."""

    added = Signal(object)  # Quota

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_title(self.tr("A further quota"))
        self._desk = desk
        self._rows: Sequence[Row] = ()
        self.first = Pick(self.tr("Rows with"), [], blank="–")
        self.holds = Choice(
            self.tr("And also"),
            [("yes", self.tr("with")), ("no", self.tr("without"))],
        )
        self.holds.set_value("yes")
        self.second = Pick(self.tr("The second condition"), [], blank="–")
        self.reason = TextLine(self.tr("Why this quota is asked for"))
        self.add(self.first, self.holds, self.second, self.reason)
        button = Button(self.tr("Add the quota"), self.add_quota)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Offer what these rows have."""
        if rows is self._rows:
            return
        self._rows = rows
        found = {(field, value) for row in rows for field in FIELDS for value in row.values(field)}
        framework, language = self._desk.framework, self._desk.language
        options = [
            (
                f"{field}{SIGN}{value}",
                f"{field_name(field)}: {value_name(field, value, framework, language)}",
            )
            for field, value in sorted(found, key=lambda one: (FIELDS.index(one[0]), one[1]))
        ]
        self.first.set_options(options)
        self.second.set_options(options)

    def add_quota(self) -> None:
        """Tell the quota, with nothing asked for yet."""
        first, second = self.first.value(), self.second.value()
        reason = str(self.reason.value())
        wrong = lacking(
            (self.first, "" if first else self.tr("Choose what the rows have.")),
            (self.reason, "" if reason else self.tr("Say why this quota is asked for.")),
        )
        if wrong or not first:
            return
        one = _condition(first)
        name = f"{one.field}.{one.values[0]}"
        where: tuple[Condition, ...] = (one,)
        if second:
            holds = self.holds.value() != "no"
            other = _condition(second, holds)
            sign = "+" if holds else "-"
            name = f"{one.field} {one.values[0]} {sign} {other.field} {other.values[0]}"
            where = (one, other)
        self.added.emit(Quota(name, (where,), 0, None, False, reason))
        self.reason.set_value("")


def _condition(option: str, holds: bool = True) -> Condition:
    field, _, value = option.partition(SIGN)
    return Condition(field, (value,), holds)
