"""Results of surveys: counts of answers as bars with their table, and the comments."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from db.models import SurveyResult
from db.sessions import Session, Writing
from desktop.evidence.page.part import Part
from desktop.evidence.surveys import (
    SurveyTrouble,
    add_result,
    answers_of,
    change_result,
    read_counts,
    remove_result,
    results,
    write_counts,
)
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.table import Table
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.numbers import percent
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

CHANGED = QT_TRANSLATE_NOOP("evidence", "Change the survey results")


class SurveysPart(Part):
    """The questions, and the answers of the one that is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[str, SurveyResult] = {}
        self.ledger = Ledger(
            (
                Column("survey", self.tr("Survey"), 18),
                Column("question", self.tr("Question"), 0),
                Column("answers", self.tr("Answers"), 9, right=True),
            ),
            self._fields(),
            EmptyState(
                self.tr("No survey results yet"),
                self.tr("Enter a question with the counts of its answers and the comments."),
                picture="team",
            ),
            self.tr("Survey results"),
        )
        self.ledger.add_button(Button(self.tr("Delete"), self._on_remove, picture="delete"))
        self.ledger.edited.connect(self._on_edited)
        self.ledger.chosen.connect(self._show_answers)
        self._answers = Table(
            self.tr("Answers"),
            (
                Column("answer", self.tr("Answer"), 0, sort=False),
                Column("bar", self.tr("Share"), 24, sort=False),
                Column("count", self.tr("Count"), 8, right=True),
                Column("share", self.tr("Per cent"), 8, right=True),
            ),
        )
        self._answers.fit_height()
        self._card = Card(self.tr("Answers"))
        self._card.add(self._answers)
        self.body.addWidget(self.ledger)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Read the results again."""
        desk = self.desk

        def job(session: Session) -> list[SurveyResult]:
            return results(session, desk.inspection_id)

        desk.work.read(job, self._show)

    def commands(self) -> list[Command]:
        """A question more."""
        return [Command("evidence.survey", self.tr("Enter a result"), self._on_add, icon="add")]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that result."""
        self.ledger.choose(str(record))
        return str(record) in self._rows

    def _fields(self) -> Mapping[str, Field]:
        keeper = Keeper(self.desk.work, SurveyResult, "comments", Message(CHANGED), parent=self)
        comments = SavedText(self.tr("Comments, as role, never as name"), keeper.keep)
        comments.recorded.connect(keeper.record)
        caption = self.desk.framework.words.dimension.of(self.desk.language)
        weights = [("strength", self.tr("Strength")), ("gap", self.tr("Gap"))]
        return {
            "survey": TextLine(self.tr("Survey"), self.tr("Whom it asked, and when.")),
            "question": TextLine(self.tr("Question")),
            "counts": TextArea(self.tr("Answers"), self.tr("One a line, like “Agree: 14”.")),
            "comments": comments,
            "dimension": Pick(caption, self.dimensions(), blank=self.tr("None")),
            "weight": Choice(self.tr("What it shows"), weights),
        }

    def _show(self, rows: Sequence[SurveyResult]) -> None:
        self._rows = {str(row.id): row for row in rows}
        self.ledger.show_entries([self._entry(row) for row in rows])
        self._show_answers(self.ledger.current)

    def _show_answers(self, row: str) -> None:
        found = self._rows.get(row)
        counts = answers_of(found) if found else {}
        total = sum(counts.values())
        self._answers.show_rows(
            [
                Row(
                    answer,
                    (
                        answer,
                        Cell(str(count), bar=Bar(count, total)),
                        str(count),
                        percent(count, total),
                    ),
                    f"{answer}: {count}, {percent(count, total)}",
                )
                for answer, count in counts.items()
            ]
        )
        self._card.setVisible(bool(counts))

    def _entry(self, row: SurveyResult) -> Entry:
        counts = answers_of(row)
        total = sum(counts.values())
        values: dict[str, Any] = {key: getattr(row, key) for key in self.ledger.fields}
        values["counts"] = write_counts(counts)
        cells = (row.survey or "", row.question or "", str(total))
        return Entry(Row(str(row.id), cells, ", ".join(cells)), row.survey or "", values)

    def _on_edited(self, row: str, key: str, value: object) -> None:
        box = self.ledger.fields[key]
        if key == "counts":
            try:
                value = read_counts(str(value))
            except SurveyTrouble as trouble:
                box.complain(say(trouble.message))
                return

        def job(writing: Writing) -> None:
            change_result(writing, UUID(row), **{key: value})

        self.write(CHANGED, job, box)

    def _on_add(self) -> None:
        title = self.tr("New survey")

        def job(writing: Writing) -> str:
            return str(add_result(writing, self.desk.inspection_id, title))

        self.write(CHANGED, job, then=lambda made: self.ledger.begin(str(made)))

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: remove_result(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )
