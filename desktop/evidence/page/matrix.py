"""The matrix: dimension by kind of source, and the squares that are still empty."""

from PySide6.QtCore import Signal

from db.sessions import Session
from desktop.evidence.items import NONE, Squares, squares
from desktop.evidence.page.part import Part
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.charts import Matrix
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.work.desk import Desk


class MatrixPart(Part):
    """A square opens its evidence: `opened` carries dimension and kind."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.matrix = Matrix(self.tr("Evidence by dimension and kind of source"))
        self.matrix.opened.connect(self.opened)
        card = Card(
            self.tr("Evidence by dimension and kind of source"),
            self.tr("Enter or a click on a square shows what it holds"),
        )
        card.add(self.matrix)
        self._unplaced = Button("", lambda: self.opened.emit(NONE, ""), "link")
        card.add(self._unplaced)
        self._empty = Table(
            self.tr("Empty squares"),
            (
                Column("dimension", desk.framework.words.dimension.of(desk.language), 24),
                Column("kinds", self.tr("Nothing yet from"), 0, sort=False),
            ),
        )
        self._empty.opened.connect(lambda dimension: self.opened.emit(dimension, ""))
        self._empty.fit_height()
        self._empty_card = Card(self.tr("What fieldwork must still ask"))
        self._empty_card.add(self._empty)
        self.body.addWidget(card)
        self.body.addWidget(self._empty_card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Count again."""
        desk = self.desk

        def job(session: Session) -> Squares:
            return squares(session, desk.inspection_id, desk.framework)

        desk.work.read(job, self._show)

    def _show(self, found: Squares) -> None:
        language, framework = self.desk.language, self.desk.framework
        rows = [
            (one.id, f"{n} {one.short.of(language)}")
            for n, one in enumerate(framework.dimensions, 1)
        ]
        columns = [(one.id, one.name.of(language)) for one in framework.evidence_kinds]
        self.matrix.show_counts(rows, columns, found.counts)
        sentence = self.tr("Without a dimension: {count}").format(count=found.unplaced)
        self._unplaced.setText(sentence)
        self._unplaced.setVisible(bool(found.unplaced))
        self._show_empty(found.empty(framework), rows, dict(columns))

    def _show_empty(
        self,
        empty: list[tuple[str, str]],
        dimensions: list[tuple[str, str]],
        kinds: dict[str, str],
    ) -> None:
        """A row for each dimension that lacks something."""
        missing = {
            one: ", ".join(kinds[kind] for dimension, kind in empty if dimension == one)
            for one, _caption in dimensions
        }
        self._empty.show_rows(
            [Row(one, (caption, missing[one])) for one, caption in dimensions if missing[one]]
        )
        self._empty_card.setVisible(bool(empty))
        note = self.tr("Empty squares: {count}").format(count=len(empty))
        self._empty_card.set_note(note)
