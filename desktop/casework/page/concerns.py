"""Concerns: a danger, the decision, who at the authority was told when, and the clocks."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import Concern
from db.sessions import Writing
from desktop.casework.concerns import Running, raise_concern, refer_back
from desktop.casework.reviews import CaseLine
from desktop.casework.shown import CasesShown
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.lacking import lacking
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.widgets.theme import current_theme
from desktop.words.dates import date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk

RAISE = QT_TRANSLATE_NOOP("casework", "Raise a concern")
STEP = QT_TRANSLATE_NOOP("casework", "A step of a concern")
LEFT = Qt.AlignmentFlag.AlignLeft
STEPS = ("written_at", "acknowledged_at", "closed_at")


class ConcernsPart(QWidget):
    """A form for a new concern, and a card for each that was raised, the latest first."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case: CaseLine | None = None
        self._is_raising = False
        self._cards: dict[UUID, Card] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("large"))
        self.form = self._form()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space("large"))
        self._nothing = EmptyState(
            self.tr("No concern was raised"),
            self.tr(
                "Where a file or a conversation shows danger, raise it here at once. The lead "
                "decides and tells the authority; the clocks then run here."
            ),
            self.new_command(),
            "flag",
        )
        for widget in (self.form, self._nothing, self._list):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.form.hide()

    def new_command(self) -> Command:
        """Begin a new concern."""
        return Command(
            "casework.new_concern", self.tr("New concern"), self._on_new, icon="warning"
        )

    def begin(self, case: CaseLine | None) -> None:
        """Open the form for a new concern, about that case if there is one."""
        if self.what.value().strip() and case != self._case:
            self.form.show()
            self.what.setFocus()
            self.refused.emit(self.tr("First raise or empty the concern that is typed here."))
            return
        self._case = case
        about = case.reference if case else self.tr("no single case")
        self.form.set_note(self.tr("About: {case}").format(case=about))
        self.form.show()  # with what was typed and not raised yet
        self.what.setFocus()

    def choose(self, record: UUID) -> bool:
        """Is that a concern? Then put the focus on it."""
        card = self._cards.get(record)
        if card is not None:
            card.setFocus()
        return card is not None

    def show_concerns(self, shown: CasesShown) -> None:
        """Show every concern with its clocks."""
        clear(self._list)
        self._cards = {}
        references = {line.id: line.reference for line in shown.lines}
        self._nothing.setVisible(not shown.concerns)
        column = self._list.layout()
        assert column is not None
        for concern, running in shown.concerns:
            case = references.get(concern.sampled_case_id) if concern.sampled_case_id else None
            card = self._card(concern, running, case or "")
            self._cards[concern.id] = card
            column.addWidget(card)

    def _on_new(self) -> None:
        self.begin(None)

    def _form(self) -> Card:
        card = Card(self.tr("New concern"), tone="warn")
        self.what = TextArea(
            self.tr("What the danger is"),
            self.tr("Write roles, never names. The case's reference is kept apart."),
        )
        self.marks = Ticks(
            self.tr("What it is about"),
            [
                ("immediate_danger", self.tr("Immediate danger: call the police first")),
                ("about_practitioner", self.tr("An allegation about a practitioner")),
            ],
        )
        raised = Command("casework.raise", self.tr("Raise it now"), self._on_raise)
        card.add(self.what, self.marks)
        card.body.addWidget(CommandButton(raised, "main"), 0, LEFT)
        return card

    def _on_raise(self) -> None:
        if self._is_raising:  # pressed once more before the answer: still one concern
            return
        self._is_raising = True
        words, marks = self.what.value(), set(self.marks.value())
        case = self._case.id if self._case else None

        def job(writing: Writing) -> UUID:
            return raise_concern(
                writing,
                self._desk.inspection_id,
                words,
                case=case,
                immediate_danger="immediate_danger" in marks,
                about_practitioner="about_practitioner" in marks,
            )

        def raised(_concern: UUID) -> None:
            self._is_raising = False
            lacking((self.what, ""))
            self.what.flush()
            self.what.set_value("")
            self.marks.set_value([])
            self.form.hide()
            self.done.emit(self.tr("The concern is raised. Tell the authority and note when."))

        act(self._desk.work, Message(RAISE), job, self._on_not_raised, then=raised)

    def _on_not_raised(self, sentence: str) -> None:
        self._is_raising = False
        lacking((self.what, sentence))

    def _card(self, concern: Concern, running: tuple[Running, ...], case: str) -> Card:
        language = self._desk.language
        now = datetime.now(UTC)
        late = any(clock.late(now) for clock in running)
        card = Card(case or self.tr("No single case"), tone="bad" if late else "")
        seen = date_and_time(concern.seen_at, language) if concern.seen_at else ""
        card.set_note(self.tr("Raised {when}").format(when=seen))
        card.add(text(concern.what or ""))
        for clock in running:
            card.add(self._clock_line(clock, now))
        card.add(self._steps(concern))
        return card

    def _clock_line(self, running: Running, now: datetime) -> QWidget:
        language = self._desk.language
        name = running.clock.name.of(language)
        due = date_and_time(running.due, language)
        if running.met is not None:
            words = self.tr("{clock}: {when}").format(
                clock=name, when=date_and_time(running.met, language)
            )
            tone = Tone.WARN if running.met > running.due else Tone.GOOD
        else:
            words = self.tr("{clock}: due {when}").format(clock=name, when=due)
            tone = Tone.BAD if running.late(now) else Tone.ACTIVE
        return Status(words, tone)

    def _steps(self, concern: Concern) -> QWidget:
        """What can be done next, in the order of the procedure."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        if concern.told_at is None:
            whom = TextLine(self.tr("Who at the authority was told, by role"))
            told = Command(
                "casework.told", self.tr("Told by telephone just now"),
                partial(self._on_told, concern.id, whom),
            )  # fmt: skip
            layout.addWidget(whom)
            layout.addWidget(CommandButton(told, "main"), 0, LEFT)
            return holder
        told_to = self.tr("Told: {whom}, {when}").format(
            whom=concern.told_whom or "",
            when=date_and_time(concern.told_at, self._desk.language),
        )
        layout.addWidget(text(told_to, tone="quiet"))
        if concern.closed_at is None:
            outcome = TextArea(self.tr("What the authority did"), rows=2)
            outcome.set_value(concern.outcome or "")
            outcome.edited.connect(partial(self._on_outcome, concern.id))
            layout.addWidget(outcome)
            layout.addWidget(CommandButton(self._next_step(concern)), 0, LEFT)
        elif concern.outcome:
            layout.addWidget(text(concern.outcome))
        return holder

    def _next_step(self, concern: Concern) -> Command:
        captions = {
            "written_at": self.tr("Confirmed in writing just now"),
            "acknowledged_at": self.tr("Acknowledged by the authority just now"),
            "closed_at": self.tr("The authority has decided: close it"),
        }
        step = next(name for name in STEPS if getattr(concern, name) is None)
        return Command(
            f"casework.{step}", captions[step], partial(self._on_step, concern.id, step)
        )

    def _on_told(self, concern: UUID, whom: TextLine) -> None:
        role, now = str(whom.value() or ""), datetime.now(UTC)

        def job(writing: Writing) -> None:
            refer_back(writing, concern, role, now, writing.person.user_id)

        told = self.tr("It is noted that the authority was told.")
        act(
            self._desk.work,
            Message(STEP),
            job,
            lambda sentence: lacking((whom, sentence)),
            then=lambda _: self.done.emit(told),
        )

    def _on_step(self, concern: UUID, step: str) -> None:
        now = datetime.now(UTC)
        told = self.tr("The step is noted with today's date and time.")
        self._write(
            lambda writing: writing.set(Concern, concern, **{step: now}),
            lambda _: self.done.emit(told),
        )

    def _on_outcome(self, concern: UUID, outcome: object) -> None:
        words = str(outcome or "")
        self._write(lambda writing: writing.set(Concern, concern, outcome=words))

    def _write(
        self, job: Callable[[Writing], Any], then: Callable[[Any], object] | None = None
    ) -> None:
        act(self._desk.work, Message(STEP), job, self.refused.emit, then=then)
