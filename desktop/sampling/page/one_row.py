"""One row of the list: where it stands, why it is not drawn, and its values as they came."""

from uuid import UUID

from db.models import LongList, LongListRow
from desktop.sampling.long_list.doubts import name_of
from desktop.sampling.shown import rows_by_id
from desktop.sampling.staging import Headings, values_of
from desktop.widgets.card import Card
from desktop.widgets.text import text
from desktop.work.desk import Desk


class RowCard(Card):
    """The row that has the cursor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._headings: Headings = []
        self._wanted = ""
        self._list: UUID | None = None
        self._where = text(tone="quiet")
        self._why = text(tone="bad")
        self._came = text()
        self.add(self._where, self._why, self._came)
        self.hide()

    def show_list(self, long_list: LongList | None) -> None:
        """Another list, with its headings; a row of the one before is shown no more."""
        if long_list is None or long_list.id != self._list:
            self.show_row("")
        self._list = long_list.id if long_list else None
        self._headings = (long_list.headings if long_list else None) or []

    def show_row(self, row: str) -> None:
        """Ask for that row; an empty id hides the card."""
        self._wanted = row
        self.setVisible(bool(row))
        if row:
            self._desk.work.read(lambda session: rows_by_id(session, [row]), self._on_rows)

    def _on_rows(self, rows: list[LongListRow]) -> None:
        if not rows or rows[0].id != UUID(self._wanted or str(rows[0].id)):
            return
        row, language = rows[0], self._desk.language
        self.set_title(row.reference or self.tr("No reference"))
        place = self.tr("Sheet {sheet}, row {row}") if row.sheet else self.tr("Row {row}")
        self._where.setText(place.format(sheet=row.sheet, row=row.row))
        kinds = ", ".join(name_of(code).of(language) for code in row.reason.split(", ") if code)
        self._why.setText(self.tr("Not drawn: {reason}").format(reason=kinds))
        self._why.setVisible(bool(kinds))
        values = values_of(row, self._headings).items()
        self._came.setText("\n".join(f"{heading}: {value}" for heading, value in values))
