"""The timetable board, days by inspectors, and the list of what stands on it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from db.sessions import Writing
from desktop.plan.page.board import Board
from desktop.plan.page.part import Part
from desktop.plan.shown import PlanShown
from desktop.plan.timetable import Slot, add_slot, change_slot, other_days, remove_slot
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField, TimeField
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.text_fields import TextLine
from desktop.words.dates import clock_time, local, local_day, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

CHANGED = QT_TRANSLATE_NOOP("plan", "Change the timetable")
MORNING = time(9, 0)


class TimetablePart(Part):
    """The board shows where everybody is; Enter on a square leads to its first entry."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._slots: dict[str, Slot] = {}
        self._days: list[date] = []
        self._people: list[tuple[str, str]] = []
        self.board = Board(self.tr("Timetable, days by inspectors"))
        self.board.opened.connect(self._on_opened)
        card = Card(self.tr("On site"))
        card.body.addWidget(self.board)
        self.body.addWidget(card)
        self.members = Ticks(self.tr("Who"), [])
        self.ledger = self._make_ledger(self.members)
        self.body.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """An entry more."""
        return [
            Command("plan.add_slot", self.tr("Add to the timetable"), self._on_add, icon="add")
        ]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that entry."""
        self.ledger.choose(str(record))
        return str(record) in self._slots

    def show_plan(self, plan: PlanShown) -> None:
        """The days of the fieldwork weeks, and others with something on them."""
        self._slots = {str(slot.id): slot for slot in plan.slots}
        self._days = sorted([*plan.days, *other_days(plan.slots, plan.days)])
        people = [(str(one.id), one.name or "") for one in plan.team]
        clashing = {slot.id for clash in plan.clashes for slot in (clash.first, clash.second)}
        labels = [self.day(day) for day in self._days]
        self.board.show_board(self._days, labels, people, plan.slots, clashing)
        self._offer(people)
        names = dict(people)
        self.ledger.show_entries([self._entry(it, names, clashing) for it in plan.slots])

    def _make_ledger(self, members: Ticks) -> Ledger:
        fields: Mapping[str, Field] = {
            "title": TextLine(self.tr("What")),
            "day": DateField(self.tr("Day")),
            "from": TimeField(self.tr("From")),
            "to": TimeField(self.tr("To")),
            "place": TextLine(self.tr("Place")),
            "members": members,
        }
        ledger = Ledger(
            (
                Column("day", self.tr("Day"), 17),
                Column("time", self.tr("Time"), 12),
                Column("what", self.tr("What"), 0),
                Column("who", self.tr("Who"), 16),
                Column("clash", self.tr("State"), 12),
            ),
            fields,
            EmptyState(
                self.tr("Nothing is planned yet"),
                self.tr("Interviews that have a time stand here too, beside meetings and visits."),
                picture="calendar",
            ),
            self.tr("Entries of the timetable"),
        )
        ledger.add_button(
            Button(self.tr("Remove from the timetable"), self._on_remove, picture="delete")
        )
        ledger.edited.connect(self._on_edited)
        return ledger

    def _offer(self, people: list[tuple[str, str]]) -> None:
        """The team may have changed: offer its members, with what was ticked."""
        if self._people == people:
            return
        self._people = people
        made = Ticks(self.tr("Who"), people)
        made.edited.connect(lambda value: self._on_edited(self.ledger.current, "members", value))
        layout = self.ledger.form.body
        layout.replaceWidget(self.members, made)
        self.members.deleteLater()
        self.members = self.ledger.fields["members"] = made

    def _entry(self, slot: Slot, names: Mapping[str, str], clashing: set[UUID]) -> Entry:
        hours = f"{clock_time(slot.starts)}–{clock_time(slot.ends)}"
        who = ", ".join(names[one] for one in slot.members if one in names)
        state = Cell(self.tr("Clash"), Tone.BAD) if slot.id in clashing else Cell("")
        day = local_day(slot.starts)
        values = {
            "title": slot.title,
            "day": day,
            "from": local(slot.starts).time().replace(tzinfo=None),
            "to": local(slot.ends).time().replace(tzinfo=None),
            "place": slot.place,
            "members": slot.members,
        }
        cells = (self.day(day), hours, slot.title, who, state)
        said = (slot.title, self.day(day), hours, who, state.words)
        sentence = ", ".join(part for part in said if part)
        return Entry(Row(str(slot.id), cells, sentence), slot.title, values)

    def _on_opened(self, slot: str) -> None:
        self.ledger.choose(slot)
        self.ledger.table.setFocus()

    def _on_edited(self, row: str, key: str, value: Any) -> None:
        slot, box = self._slots[row], self.ledger.fields[key]
        if key in ("title", "place"):
            values: dict[str, Any] = {key: value}
        elif key == "members":
            values = {"members": list(value)}
        elif value is None:
            box.complain(self.tr("An entry needs a day and times."))
            return
        else:
            values = _moved(slot, key, value)
        self.write(CHANGED, lambda writing: change_slot(writing, slot.id, **values), box)

    def _on_add(self) -> None:
        title = self.tr("New entry")
        current = self._slots.get(self.ledger.current)
        today = date.today()  # noqa: DTZ011
        starts = current.ends if current else to_utc((self._days or [today])[0], MORNING)

        def job(writing: Writing) -> str:
            return str(add_slot(writing, self.desk.inspection_id, title, starts))

        self.write(CHANGED, job, then=self.ledger.begin)

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: remove_slot(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )


def _moved(slot: Slot, key: str, value: Any) -> dict[str, datetime]:
    """Another day or start moves the whole entry; another end changes its length."""
    day, start = local_day(slot.starts), local(slot.starts).time().replace(tzinfo=None)
    if key == "to":
        return {"ends": to_utc(day, value)}
    starts = to_utc(value, start) if key == "day" else to_utc(day, value)
    return {"starts": starts, "ends": starts + (slot.ends - slot.starts)}
