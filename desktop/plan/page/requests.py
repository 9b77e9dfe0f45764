"""What was asked of the authority."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from db.models import InformationRequest
from db.sessions import Writing
from desktop.plan.page.part import Part, changed
from desktop.plan.requests import ask, change_request, is_overdue, remove_request
from desktop.plan.shown import PlanShown
from desktop.widgets.button import Button
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.status import Tone
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

CHANGED = QT_TRANSLATE_NOOP("plan", "Change an information request")


class RequestsPart(Part):
    """Asked, due, received."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keeper = Keeper(desk.work, InformationRequest, "note", Message(CHANGED), parent=self)
        self.ledger = Ledger(
            (
                Column("what", self.tr("What we asked for"), 0),
                Column("asked", self.tr("Asked"), 17),
                Column("due", self.tr("Due"), 17),
                Column("state", self.tr("State"), 16),
            ),
            self._fields(),
            EmptyState(
                self.tr("Nothing was asked for yet"),
                self.tr("Put down each thing that the authority is asked to send."),
                picture="import",
            ),
            self.tr("Information requests"),
        )
        self.ledger.add_button(
            Button(self.tr("Received today"), self._on_received, picture="tick")
        )
        self.ledger.add_button(
            Button(self.tr("Delete this request"), self._on_remove, picture="delete")
        )
        self.ledger.edited.connect(self._on_edited)
        self.body.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """A request more."""
        return [Command("plan.add_request", self.tr("Add a request"), self._on_add, icon="add")]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that request."""
        self.ledger.choose(str(record))
        return self.ledger.table.model.place_of(str(record)) >= 0

    def show_plan(self, plan: PlanShown) -> None:
        """In the order in which they were put down."""
        today = date.today()  # noqa: DTZ011 - the day on the inspector's desk
        self.ledger.show_entries([self._entry(one, today) for one in plan.requests])

    def _fields(self) -> Mapping[str, Field]:
        note = SavedText(self.tr("Note"), self._keeper.keep)
        note.recorded.connect(self._keeper.record)
        return {
            "what": TextLine(self.tr("What we ask for")),
            "asked_on": DateField(self.tr("Asked on")),
            "due_on": DateField(self.tr("Due on")),
            "received_on": DateField(self.tr("Received on")),
            "note": note,
        }

    def _entry(self, one: InformationRequest, today: date) -> Entry:
        state = self._state(one, today)
        cells = (one.what or "", self.day(one.asked_on), self.day(one.due_on), state)
        sentence = ", ".join(
            part for part in (one.what or "", state.words, self.day(one.due_on)) if part
        )
        keys = ("what", "asked_on", "due_on", "received_on", "note")
        values = {key: getattr(one, key) for key in keys}
        return Entry(Row(str(one.id), cells, sentence), one.what or "", values)

    def _state(self, one: InformationRequest, today: date) -> Cell:
        if one.received_on is not None:
            return Cell(self.tr("Received"), Tone.GOOD)
        if is_overdue(one, today):
            return Cell(self.tr("Overdue"), Tone.BAD)
        return Cell(self.tr("Waiting"), Tone.ACTIVE)

    def _on_edited(self, row: str, key: str, value: object) -> None:
        self.write(CHANGED, changed(change_request, row, key, value), self.ledger.fields[key])

    def _on_add(self) -> None:
        what = self.tr("New request")
        today = date.today()  # noqa: DTZ011

        def job(writing: Writing) -> str:
            return str(ask(writing, self.desk.inspection_id, what, today))

        self.write(CHANGED, job, then=self.ledger.begin)

    def _on_received(self) -> None:
        today = date.today()  # noqa: DTZ011
        row = self.ledger.current
        told = self.tr("Received: {day}").format(day=self.day(today))
        self.write(
            CHANGED,
            changed(change_request, row, "received_on", today),
            then=lambda _: self.done.emit(told),
        )

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: remove_request(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )
