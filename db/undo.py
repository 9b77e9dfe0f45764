"""Undo and redo through the journal: they write new changes and remove nothing.

Undo takes a person's latest action on this device and gives each field the value that it had
before. Redo is the undo of an undo. Where somebody has changed a field since, the person is
told and nothing happens: overwriting a colleague is not undo.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import journal
from db.models import Action, Change, ChangeParent, ChangeValue, Device
from db.writing import Name, Person, Writing

FAR_BACK = 1000  # actions that the way back may be long


@dataclass(frozen=True)
class Step:
    """An action that can be taken back, with the name it had when it was done."""

    action_id: UUID
    inspection_id: UUID
    name: Name
    at: datetime


@dataclass(frozen=True)
class Moved:
    """A field that has another value by now, and who gave it when."""

    table: str
    row_id: UUID
    field: str
    author: str
    at: datetime


class MovedOn(Exception):
    """Undoing would overwrite later work; `moved` says whose."""

    def __init__(self, moved: tuple[Moved, ...]) -> None:
        super().__init__("MovedOn")
        self.moved = moved


def next_undo(session: Session, person: Person, inspection_id: UUID | None = None) -> Step | None:
    """What Undo would take back: this person's latest action on this device still in force."""
    done, _undone = _stacks(session, person, inspection_id)
    return _step(session, done[-1]) if done else None


def next_redo(session: Session, person: Person, inspection_id: UUID | None = None) -> Step | None:
    """What Redo would do again: the latest that was undone, unless something was done since."""
    _done, undone = _stacks(session, person, inspection_id)
    return _step(session, undone[-1]) if undone else None


def undo(writing: Writing, action_id: UUID, leave_moved: bool = False) -> tuple[Moved, ...]:
    """Take an action back (for redo: the undo that `next_redo` names), as the writing's action.

    Raises MovedOn before anything is written; with `leave_moved` those fields stay as they are
    and are returned.
    """
    session = writing.session
    action = session.get_one(Action, action_id)
    writing.undoes = action_id
    cells = [cell for row in _rows(session, action_id) for cell in _cells(session, row, action_id)]
    moved = tuple(it for cell in cells for it in _moved(session, cell))
    if moved and not leave_moved:
        raise MovedOn(moved)
    fields = {(it.table, it.row_id, it.field) for it in moved}
    rows = {(it.table, it.row_id) for it in moved}
    for cell in cells:
        _inspection, *place = cell.place
        stays = tuple(place[:2]) in rows if cell.made else tuple(place) in fields
        if not stays:
            _give_back(writing, cell)
    writing.tell(action.inspection_id)
    return moved


@dataclass(frozen=True)
class _Cell:
    """A field that the action changed (or, of a row that it made, any), and its heads now."""

    place: journal.Cell
    first: Change | None  # the action's changes of it
    last: Change | None
    heads: tuple[UUID, ...]
    made: bool  # the action made the whole row: undoing deletes it


def _stacks(
    session: Session, person: Person, inspection_id: UUID | None
) -> tuple[list[Action], list[Action]]:
    """Actions in force and undos in force, the latest last."""
    query = (
        select(Action)
        .where(Action.device_id == person.device_id, Action.author_id == person.user_id)
        .order_by(Action.order.desc())
        .limit(FAR_BACK)
    )
    if inspection_id is not None:
        query = query.where(Action.inspection_id == inspection_id)
    done: list[Action] = []
    undone: list[Action] = []
    for action in reversed(session.scalars(query).all()):
        if action.undoes is None:
            done.append(action)
            undone.clear()
        elif any(it.id == action.undoes for it in done):
            done = [it for it in done if it.id != action.undoes]
            undone.append(action)
        else:
            undone = [it for it in undone if it.id != action.undoes]
            done.append(action)
    return done, undone


def _step(session: Session, action: Action) -> Step:
    """With the name of what was first done: an undo of an undo has that name again."""
    named = action
    while named.undoes is not None:
        earlier = session.get(Action, named.undoes)
        if earlier is None:
            break
        named = earlier
    return Step(action.id, action.inspection_id, named.name, action.at)


def _rows(session: Session, action_id: UUID) -> list[journal.Row]:
    rows = session.execute(
        select(Change.inspection_id, Change.tbl, Change.row_id)
        .where(Change.action_id == action_id)
        .order_by(Change.inspection_id, Change.seq)
    )
    return list(dict.fromkeys((row[0], row[1], row[2]) for row in rows))


def _cells(session: Session, row: journal.Row, action_id: UUID) -> Iterator[_Cell]:
    """The fields to look at; of a row that the action made all, for others may have used it."""
    inspection, table, row_id = row
    ours: dict[str, list[Change]] = {}
    for change in session.scalars(
        select(Change)
        .where(Change.inspection_id == inspection, Change.action_id == action_id)
        .where(Change.tbl == table, Change.row_id == row_id)
        .order_by(Change.seq)
    ):
        ours.setdefault(change.field, []).append(change)
    made = journal.DELETED in ours and not _parents(session, ours[journal.DELETED][0])
    for field, heads in journal.heads_of_row(session, row).items():
        changes = ours.get(field, [])
        if changes or made:
            first, last = (changes[0], changes[-1]) if changes else (None, None)
            yield _Cell((*row, field), first, last, tuple(heads), made)


def _moved(session: Session, cell: _Cell) -> Iterator[Moved]:
    """The heads that say something other than the action left behind."""
    left = _origin(session, cell.last) if cell.last else None
    for head in cell.heads:
        change = session.get_one(Change, (cell.place[0], head))
        if _origin(session, change) != left:
            device = session.get(Device, change.device_id)
            _inspection, table, row_id, field = cell.place
            at = datetime.fromisoformat(change.at_utc)
            yield Moved(table, row_id, field, device.user_name if device else "", at)


def _origin(session: Session, change: Change) -> UUID | None:
    """The change whose value it shows: an undo shows again what stood before the undone one."""
    while True:
        action = session.get(Action, change.action_id)
        if action is None or action.undoes is None:
            return change.id
        taken_back = session.scalars(
            select(Change)
            .where(Change.action_id == action.undoes, Change.row_id == change.row_id)
            .where(Change.field == change.field)
            .order_by(Change.seq)
            .limit(1)
        ).first()
        before = _parents(session, taken_back) if taken_back else []
        if not before:
            return None
        change = before[-1]


def _give_back(writing: Writing, cell: _Cell) -> None:
    """Write the value from before the action, unless it was erased meanwhile."""
    inspection, table, row_id, field = cell.place
    if cell.first is None or (cell.made and field != journal.DELETED):
        return
    session = writing.session
    before = _parents(session, cell.first)
    text = "true" if field == journal.DELETED else "null"  # it was not there before
    if before:
        value = session.get_one(ChangeValue, (inspection, before[-1].id))
        if value.value is None:
            return
        text = value.value
    model = journal.record_models().get(table)
    if model is not None:
        writing.with_parents(model, row_id, field, json.loads(text), list(cell.heads))


def _parents(session: Session, change: Change) -> list[Change]:
    """What the author was looking at; what was shown stands last."""
    return list(
        session.scalars(
            select(Change)
            .join(ChangeParent, ChangeParent.parent == Change.id)
            .where(ChangeParent.child == change.id, Change.inspection_id == change.inspection_id)
            .order_by(Change.hlc)
        )
    )
