"""What a record said on any day, who changed it, and the way back."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from db.history import Version, model_of, put_back, versions
from db.sessions import Session, Writing
from desktop.shell.code_words import Codes, codes
from desktop.shell.field_words import lines, name, value
from desktop.widgets.announce import announce
from desktop.widgets.button import Button
from desktop.widgets.date_field import DateField
from desktop.widgets.dialog import Dialog
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import GrowingText
from desktop.words.dates import date_and_time, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk

PUT_BACK = QT_TRANSLATE_NOOP("history", "Put back an earlier version")

SIZE = QSize(960, 620)


class HistoryDialog(Dialog):
    """Versions at the left, the latest first; at the right what the chosen one said."""

    def __init__(
        self, desk: Desk, table: str, record: UUID, closed: str, parent: QWidget | None
    ) -> None:
        """`closed`: why the record's stage can't be changed; empty if it can."""
        super().__init__(self.tr("History of this record"), parent, SIZE)
        self._desk, self._closed = desk, closed
        self._model, self._record = model_of(table), record
        self._versions: Sequence[Version] = ()
        self._codes: Codes = {}
        self._day = DateField(self.tr("What it said &on"), self.tr("At the end of that day."))
        self._day.edited.connect(self._on_day)
        columns = [Column("when", self.tr("Until"), 24), Column("who", self.tr("Who"), 0)]
        self.table = Table(self.tr("Versions"), columns)
        self.table.chosen.connect(self._on_chosen)
        self.said, self.changed = self._box(self.tr("What it said")), self._box(self._changes())
        self._answer = text(tone="quiet")
        self._lay_out()
        desk.work.read(self._read, self._on_read)

    def _lay_out(self) -> None:
        left = column(self._day, self.table, stretch=False)
        said = text(self.said.accessibleName(), "strong")
        changed = text(self.changed.accessibleName(), "strong")
        right = column(said, self.said, changed, self.changed, stretch=False)
        self.add(SideBySide([left, right], [2, 3]), stretch=1)
        self.add(self._answer)
        self.add_answers(
            Button(self.tr("&Put this version back"), self.put_back, picture="undo"),
            Button(self.tr("&Close"), self.close, "main"),
        )
        self._answer.hide()
        self.table.setFocus()

    def put_back(self) -> None:
        """Give the record the chosen version's values, as a new change."""
        version = self._chosen()
        if self._closed or version is None:
            self._say(self._closed or self.tr("Choose a version first."))
            return
        job = partial(_put_back, self._model, self._record, version)
        self._desk.work.write(Message(PUT_BACK), job, self._on_put_back)

    def _changes(self) -> str:
        return self.tr("What changed then")

    def _box(self, caption: str) -> QPlainTextEdit:
        box = GrowingText(5, 10)
        box.setReadOnly(True)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        box.setAccessibleName(caption)
        return box

    def _read(self, session: Session) -> tuple[tuple[Version, ...], Codes]:
        return versions(session, self._model, self._record), codes(session, self._desk)

    def _on_read(self, read: tuple[tuple[Version, ...], Codes]) -> None:
        found, self._codes = read
        self._versions = found
        language = self._desk.language
        self.table.show_rows(
            [
                Row(str(n), (date_and_time(it.ended, language), f"{it.author} · {it.device}"))
                for n, it in enumerate(found)
            ]
        )
        if found:
            self.table.choose("0")
            self._day.set_value(found[0].ended.date())

    def _chosen(self) -> Version | None:
        number = self.table.current_id()
        return self._versions[int(number)] if number else None

    def _on_chosen(self, _row: str) -> None:
        version = self._chosen()
        if version is None:
            return
        told = lines(version.values, self._codes, self._desk.language)
        shown = [f"{field}: {words}" for field, words in told]
        self.said.setPlainText("\n".join(shown))
        edits = [self._edit(it.field, it.before, it.after, it.erased) for it in version.edits]
        self.changed.setPlainText("\n".join(it for it in edits if it))

    def _edit(self, field: str, before: object, after: object, erased: bool) -> str:
        if erased:
            return self.tr("{field}: erased at the end of retention").format(field=name(field))
        old, new = (
            value(field, it, self._codes, self._desk.language) or "–" for it in (before, after)
        )
        return f"{name(field)}: {old} → {new}" if name(field) and old != new else ""

    def _on_day(self, day: object) -> None:
        """The version that was shown at the end of that day."""
        if not isinstance(day, date):
            return
        end: datetime = to_utc(day + timedelta(days=1), time())
        for number, version in enumerate(self._versions):
            if version.ended < end:
                self.table.choose(str(number))
                self._say("")
                return
        self._say(self.tr("The record was not there yet on that day."))

    def _on_put_back(self, changed: bool) -> None:
        if changed:
            self._say(self.tr("It says again what it said then. Undo takes that back."))
        else:
            self._say(self.tr("It says that already."))
        self._desk.work.read(self._read, self._on_read)

    def _say(self, sentence: str) -> None:
        self._answer.setText(sentence)
        self._answer.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


def _put_back(model: type, record: UUID, version: Version, writing: Writing) -> bool:
    return put_back(writing, model, record, version.values)
