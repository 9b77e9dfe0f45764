"""Ctrl+Shift+F: search every record of the inspection; Enter opens the place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from db.search import Hit, search
from desktop.shell.stages import STAGES, stage_of
from desktop.widgets.announce import announce
from desktop.widgets.dialog import Dialog
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.welsh import forms
from desktop.work.desk import Desk, Place

SIZE = QSize(820, 560)
PATIENCE = 250  # milliseconds after the last key


class SearchDialog(Dialog):
    """A line, and a table of places below it. Finds Welsh words in their mutated forms too."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Search everywhere"), parent, SIZE, heading=False)
        self._desk = desk
        self._hits: dict[str, Hit] = {}
        self._line = TextLine(
            self.tr("&Search for"),
            self.tr("Words, or a phrase “in quotes”. Welsh words are found mutated too."),
        )
        self._count = text(tone="quiet")
        self._table = self._make_table()
        self.add(self._line, self._count)
        self.add(self._table, stretch=1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self._on_search)
        self._line.typed.connect(lambda _words: self._later.start())
        self._line.entered.connect(self._on_entered)
        self._table.opened.connect(self._on_opened)
        self._line.setFocus()

    def _make_table(self) -> Table:
        columns = [
            Column("stage", self.tr("Where"), 16),
            Column("words", self.tr("Words found"), 0, sort=False),
        ]
        hint = self.tr("Type a word of what you look for.")
        empty = EmptyState(self.tr("Nothing found yet"), hint, None, "search")
        table = Table(self.tr("Places found"), columns, empty)
        table.show_rows([])
        return table

    def _on_search(self) -> None:
        words = self._line.value().replace("“", '"').replace("”", '"')
        inspection = self._desk.inspection_id
        self._desk.work.read(
            partial(search, query=words, inspection_id=inspection, expand=forms), self._on_found
        )

    def _on_found(self, hits: Sequence[Hit]) -> None:
        self._hits = {f"{hit.row_id}/{hit.field}": hit for hit in hits}
        self._table.show_rows([_row(key, hit) for key, hit in self._hits.items()])
        sentence = self.tr("Places: {count}").format(count=len(hits))
        self._count.setText(sentence)
        announce(self, sentence)

    def _on_entered(self) -> None:
        if self._later.isActive():
            self._later.stop()
            self._on_search()
        elif self._hits:
            self._table.choose(next(iter(self._hits)))
            self._table.setFocus()

    def _on_opened(self, key: str) -> None:
        hit = self._hits[key]
        self.close()
        self._desk.go_to.emit(Place(stage_of(hit.table), hit.row_id))


def _row(key: str, hit: Hit) -> Row:
    stage = next(it for it in STAGES if it.id == stage_of(hit.table))
    where = stage.name
    return Row(key, (where, hit.snippet), f"{where}: {hit.snippet}")
