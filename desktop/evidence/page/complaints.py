"""The register of complaints and compliments, with what they are about and how long they took."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDate

from db.models import Complaint
from db.sessions import Session, Writing
from desktop.evidence.complaints import (
    COMPLAINT,
    COMPLIMENT,
    KINDS,
    STAGES,
    Entered,
    add_complaint,
    change_complaint,
    register,
    remove_complaint,
    themes,
)
from desktop.evidence.page.part import Part
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

CHANGED = QT_TRANSLATE_NOOP("evidence", "Change the register of complaints")


class ComplaintsPart(Part):
    """The register, and below it its themes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ledger = Ledger(
            (
                Column("received", self.tr("Received"), 13),
                Column("kind", self.tr("Kind"), 15),
                Column("theme", self.tr("Theme"), 0),
                Column("days", self.tr("Working days"), 9, right=True),
            ),
            self._fields(),
            EmptyState(
                self.tr("The register is empty"),
                self.tr("Enter the complaints and compliments of the period."),
                picture="interviews",
            ),
            self.tr("Complaints and compliments"),
        )
        self.ledger.add_button(Button(self.tr("Delete"), self._on_remove, picture="delete"))
        self.ledger.edited.connect(self._on_edited)
        self._themes = Table(
            self.tr("Themes"),
            (
                Column("theme", self.tr("Theme"), 0),
                Column("share", self.tr("Share"), 14, sort=False),
                Column("complaints", self.tr("Complaints"), 10, right=True),
                Column("compliments", self.tr("Compliments"), 11, right=True),
                Column("middle", self.tr("Working days, median"), 14, right=True),
            ),
        )
        self._card = Card(self.tr("Themes"), self.tr("and the time taken"))
        self._card.add(self._themes)
        self._themes.fit_height()
        self.body.addWidget(self.ledger)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Read the register again."""
        desk = self.desk

        def job(session: Session) -> list[Entered]:
            return register(session, desk.inspection_id)

        desk.work.read(job, self._show)

    def commands(self) -> list[Command]:
        """An entry more."""
        return [
            Command(
                "evidence.compliment", self.tr("Enter a compliment"), lambda: self._add(COMPLIMENT)
            ),
            Command(
                "evidence.complaint",
                self.tr("Enter a complaint"),
                lambda: self._add(COMPLAINT),
                icon="add",
            ),
        ]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that entry."""
        self.ledger.choose(str(record))
        return self.ledger.table.model.place_of(str(record)) >= 0

    def _fields(self) -> Mapping[str, Field]:
        kinds = [(one, say(Message(words))) for one, words in KINDS.items()]
        stages = [(one, say(Message(words))) for one, words in STAGES.items()]
        weights = [("strength", self.tr("Strength")), ("gap", self.tr("Gap"))]
        none = self.tr("None")
        caption = self.desk.framework.words.dimension.of(self.desk.language)
        return {
            "kind": Choice(self.tr("Kind"), kinds),
            "received_on": DateField(self.tr("Received on")),
            "closed_on": DateField(self.tr("Answered on")),
            "stage": Pick(self.tr("Stage"), stages, blank=none),
            "theme": TextLine(self.tr("Theme"), self.tr("Contact, delay, staff, decision…")),
            "summary": self._saved("summary", self.tr("What it says, as role, never as name")),
            "outcome": self._saved("outcome", self.tr("Outcome")),
            "dimension": Pick(caption, self.dimensions(), blank=none),
            "weight": Choice(self.tr("What it shows"), weights),
        }

    def _saved(self, field: str, label: str) -> SavedText:
        keeper = Keeper(self.desk.work, Complaint, field, Message(CHANGED), parent=self)
        box = SavedText(label, keeper.keep, rows=2)
        box.recorded.connect(keeper.record)
        return box

    def _show(self, entries: Sequence[Entered]) -> None:
        self.ledger.show_entries([self._entry(one) for one in entries])
        lines = themes(entries)
        most = max((it.complaints + it.compliments for it in lines), default=0)
        rows = []
        for line in lines:
            theme = line.theme or self.tr("Without a theme")
            total = line.complaints + line.compliments
            middle = f"{line.middle:g}" if line.middle is not None else "–"
            said = self.tr("{theme}: complaints {complaints}, compliments {compliments}")
            facts = {"complaints": line.complaints, "compliments": line.compliments}
            rows.append(
                Row(
                    theme,
                    (
                        theme,
                        Cell(str(total), bar=Bar(total, most)),
                        str(line.complaints),
                        str(line.compliments),
                        middle,
                    ),
                    said.format(theme=theme, **facts),
                )
            )
        self._themes.show_rows(rows)
        self._card.setVisible(bool(rows))

    def _entry(self, one: Entered) -> Entry:
        row = one.row
        kind = say(Message(KINDS[row.kind])) if row.kind in KINDS else ""
        tone = Tone.GOOD if row.kind == COMPLIMENT else Tone.WARN
        days = str(one.days) if one.days is not None else self.tr("open")
        if row.kind == "compliment":
            days = "–"  # nothing is waited for
        cells = (self.day(row.received_on), Cell(kind, tone), row.theme or "", days)
        values: dict[str, Any] = {key: getattr(row, key) for key in self.ledger.fields}
        parts = (kind, self.day(row.received_on), row.theme or "", days)
        sentence = ", ".join(part for part in parts if part)
        return Entry(Row(str(row.id), cells, sentence), kind, values)

    def _on_edited(self, row: str, key: str, value: object) -> None:
        def job(writing: Writing) -> None:
            change_complaint(writing, UUID(row), **{key: value})

        self.write(CHANGED, job, self.ledger.fields[key])

    def _add(self, kind: str) -> None:
        today = QDate.currentDate().toPython()

        def job(writing: Writing) -> str:
            return str(add_complaint(writing, self.desk.inspection_id, kind, today))  # type: ignore[arg-type]

        self.write(CHANGED, job, then=lambda made: self.ledger.begin(str(made)))

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: remove_complaint(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )
