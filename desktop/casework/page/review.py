"""The review of one case: what was read, judged for each dimension and overall."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import CaseReview, ReviewAnswer
from db.sessions import Writing
from desktop.casework.reviews import (
    NOT_REVIEWED,
    OPEN,
    REVIEWED,
    CaseLine,
    answer_id,
    begin_answer,
    begin_review,
    finish_review,
    judge_dimension,
    leave_unreviewed,
    reopen_review,
    review_id,
    track,
)
from desktop.casework.shown import ReviewShown, read_review
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Ticks
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.widgets.theme import current_theme
from desktop.words.dates import local_day
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

REVIEW = QT_TRANSLATE_NOOP("casework", "Review of {reference}")
WRITE = QT_TRANSLATE_NOOP("casework", "Write a review")
JUDGE = QT_TRANSLATE_NOOP("casework", "Judge {reference}")
TEXTS = ("summary", "strengths", "shortfalls", "voice", "rationale")


class ReviewForm(QWidget):
    """Shows one case at a time; what is written is kept as it is typed."""

    refused = Signal(str)
    concern_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: CaseLine | None = None
        self._cases: dict[UUID, UUID] = {}  # of each record whose text was shown
        self.case = Card()
        self._about = text("", "body", "quiet")
        self.state = Choice(self.tr("Review"), self._states())
        self.reason = TextLine(
            self.tr("Why it was not reviewed"),
            self.tr("The letter counts these cases; the reason is not printed."),
        )
        self.overall = Choice(self.tr("Overall judgement"), self._scale())
        self.tracked = Ticks(
            self.tr("Tracking"), [("tracked", self.tr("Tracked: file and interviews"))]
        )
        self.case.add(self._about, self.state, self.reason, self.overall, self.tracked)
        self.texts = {name: self._saved(name) for name in TEXTS}
        self.judgements: dict[str, Choice] = {}
        self.notes: dict[str, SavedText] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("large"))
        layout.addWidget(self.case)
        layout.addWidget(self._dimensions())
        layout.addWidget(self._writing())
        following = Command(
            "casework.next_below", self.tr("Next case to review"), self.next_wanted.emit,
            changes=False,
        )  # fmt: skip
        layout.addWidget(CommandButton(following), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.state.edited.connect(self._on_state)
        self.reason.edited.connect(self._on_reason)
        self.overall.edited.connect(self._on_overall)
        self.tracked.edited.connect(self._on_tracked)
        self.setFocusProxy(self.state)
        self.show_line(None)

    def show_line(self, line: CaseLine | None) -> None:
        """Another case (what is typed in the one before is recorded first), or the same anew."""
        if self._line is not None and (line is None or line.id != self._line.id):
            for field in self.findChildren(Field):
                field.flush()
        self._line = line
        self.setVisible(line is not None)
        if line is not None:
            self._desk.work.read(lambda session: read_review(session, line), self._show)

    def _show(self, shown: ReviewShown) -> None:
        if self._line is None or shown.line.id != self._line.id:
            return
        line, review = shown.line, shown.review
        framework, language = self._desk.framework, self._desk.language
        self.case.set_title(line.reference)
        self.case.set_note(framework.pool(line.pool).name.of(language))
        self._about.setText(
            " · ".join(
                f"{code} {framework.category(code).short.of(language)}" for code in line.categories
            )
        )
        self.state.set_value(line.state)
        self.reason.set_value(line.reason)
        self._show_reason(line.state == NOT_REVIEWED)
        self.overall.set_value(line.overall or None)
        self.tracked.set_value(["tracked"] if line.tracked else [])
        for field in (self.reason, self.overall, self.tracked):
            field.show_trouble()
        for name, box in self.texts.items():
            value = getattr(review, name, None) or ""
            self._fill(box, review_id(line.id), value)
        for dimension in framework.dimensions:
            answer = shown.answers.get((dimension.id, ""))
            self.judgements[dimension.id].set_value(answer.judgement if answer else None)
            row = answer_id(line.id, dimension.id)
            self._fill(self.notes[dimension.id], row, (answer.note if answer else None) or "")

    def _fill(self, box: SavedText, record: UUID, value: str) -> None:
        if self._line is not None:
            self._cases[record] = self._line.id
        if box.record_id == str(record):
            box.set_value(value)
        else:
            box.show_record(str(record), value)

    def _show_reason(self, shown: bool) -> None:
        self.reason.setVisible(shown)
        self.overall.setVisible(not shown)
        self.tracked.setVisible(not shown)

    # What is chosen.

    def _on_state(self, state: object) -> None:
        line = self._line
        if line is None:
            return
        self._show_reason(state == NOT_REVIEWED)
        if state == NOT_REVIEWED:
            self.reason.setFocus()
            if self.reason.value():
                self._on_reason(self.reason.value())
        elif state == REVIEWED:
            self._on_overall(self.overall.value())
        else:
            self._write(REVIEW, lambda writing: reopen_review(writing, line.id))

    def _on_reason(self, reason: object) -> None:
        line = self._line
        if line is not None and self.state.value() == NOT_REVIEWED:
            self._write(
                REVIEW,
                lambda writing: leave_unreviewed(writing, line.id, str(reason or "")),
                self.reason,
            )

    def _on_overall(self, overall: object) -> None:
        """A judgement is what ends a review; without one the record stays as it was."""
        line = self._line
        if line is None:
            return

        if overall is not None:
            self.state.set_value(REVIEWED)
        today = local_day(datetime.now(UTC))
        self._write(
            JUDGE,
            lambda writing: finish_review(
                writing,
                line.id,
                overall=str(overall or ""),
                reviewed_on=today,
                tracked=line.tracked,
            ),
            self.overall,
        )

    def _on_tracked(self, ticked: object) -> None:
        line = self._line
        if line is not None:
            self._write(REVIEW, lambda writing: track(writing, line.id, bool(ticked)))

    def _on_judged(self, dimension: str, judgement: object) -> None:
        line = self._line
        if line is not None:
            step = None if judgement is None else str(judgement)
            self._write(JUDGE, lambda writing: judge_dimension(writing, line.id, dimension, step))

    def _write(
        self, name: tuple[str, str], job: Callable[[Writing], Any], box: Field | None = None
    ) -> None:
        if self._line is not None:
            named = Message(name, {"reference": self._line.reference})
            act(self._desk.work, named, job, self.refused.emit, box)

    # What the form is made of.

    def _dimensions(self) -> Card:
        card = Card(self.tr("By dimension"), self.tr("A judgement where the file bears on it."))
        language = self._desk.language
        for dimension in self._desk.framework.dimensions:
            choice = Choice(dimension.name.of(language), self._scale())
            choice.edited.connect(partial(self._on_judged, dimension.id))
            note = self._answer_text(dimension.id, dimension.name.of(language))
            questions = " ".join(q.text.of(language) for q in dimension.case_questions)
            choice.set_hint(questions)
            self.judgements[dimension.id], self.notes[dimension.id] = choice, note
            card.add(choice, note)
        return card

    def _writing(self) -> Card:
        card = Card(self.tr("What the file shows"))
        card.add(*self.texts.values())
        return card

    def _saved(self, name: str) -> SavedText:
        captions = {
            "summary": (self.tr("Summary"), self.tr("No names: write roles.")),
            "strengths": (self.tr("What went well"), ""),
            "shortfalls": (self.tr("What fell short"), ""),
            "voice": (self.tr("What the child or family says"), ""),
            "rationale": (self.tr("Why this judgement"), ""),
        }
        keeper = Keeper(
            self._desk.work, CaseReview, name, Message(WRITE),
            self._begin, self,
        )  # fmt: skip
        caption, hint = captions[name]
        box = SavedText(caption, keeper.keep, hint, rows=3)
        box.recorded.connect(keeper.record)
        return box

    def _answer_text(self, dimension: str, caption: str) -> SavedText:
        begin = partial(self._begin_answer, dimension)
        keeper = Keeper(self._desk.work, ReviewAnswer, "note", Message(WRITE), begin, self)
        box = SavedText(
            self.tr("Note: {dimension}").format(dimension=caption), keeper.keep, rows=2
        )
        box.hide_label()
        box.recorded.connect(keeper.record)
        return box

    def _begin(self, writing: Writing, row: UUID) -> None:
        begin_review(writing, self._cases[row])

    def _begin_answer(self, dimension: str, writing: Writing, row: UUID) -> None:
        begin_answer(writing, self._cases[row], dimension)

    def _scale(self) -> list[tuple[str, str]]:
        language = self._desk.language
        return [(step.id, step.name.of(language)) for step in self._desk.framework.scale]

    def _states(self) -> list[tuple[str, str]]:
        return [
            (OPEN, self.tr("To do")),
            (REVIEWED, self.tr("Reviewed")),
            (NOT_REVIEWED, self.tr("Not reviewed")),
        ]
