"""Concerns: a danger as it is typed and raised, and a card for each that was."""

from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import Concern
from db.sessions import Writing
from desktop.casework.concerns import keep_typed, raise_concern
from desktop.casework.page.concern_card import ConcernCard
from desktop.casework.page.moment import Moment
from desktop.casework.reviews import CaseLine
from desktop.casework.shown import CasesShown
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.lacking import lacking
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import clear
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

RAISE = QT_TRANSLATE_NOOP("casework", "Raise a concern")
WRITE = QT_TRANSLATE_NOOP("casework", "Write a concern")
LEFT = Qt.AlignmentFlag.AlignLeft


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
        self._say_about()
        self.form.show()  # with what was typed and not raised yet
        self.what.setFocus()

    def choose(self, record: UUID) -> bool:
        """Is that a concern? Then put the focus on it, or on its words while it is typed."""
        if str(record) == self.what.record_id and self.form.isVisibleTo(self):
            self.what.setFocus()
            return True
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
            card = ConcernCard(self._desk, concern, running, case or "")
            card.refused.connect(self.refused)
            card.noted.connect(self.done)
            self._cards[concern.id] = card
            column.addWidget(card)
        typed = shown.typed
        about = next((it for it in shown.lines if typed and it.id == typed.sampled_case_id), None)
        self._show_typed(typed, about)

    def _on_new(self) -> None:
        self.begin(None)

    def _form(self) -> Card:
        card = Card(self.tr("New concern"), tone="warn")
        keeper = Keeper(self._desk.work, Concern, "what", Message(WRITE), self._keep_row, self)
        self.what = SavedText(
            self.tr("What the danger is"),
            keeper.keep,
            self.tr("Write roles, never names. The case's reference is kept apart."),
        )
        self.what.recorded.connect(keeper.record)
        self.what.record_id = str(uuid4())
        self.marks = Ticks(
            self.tr("What it is about"),
            [
                ("immediate_danger", self.tr("Immediate danger: call the police first")),
                ("about_practitioner", self.tr("An allegation about a practitioner")),
            ],
        )
        self.marks.edited.connect(self._on_marks)
        self.seen = Moment(self.tr("Seen on what day"))
        raised = Command("casework.raise", self.tr("Raise it now"), self._on_raise)
        card.add(self.what, self.marks, self.seen)
        card.body.addWidget(CommandButton(raised, "main"), 0, LEFT)
        return card

    def _keep_row(self, writing: Writing, row: UUID) -> None:
        """The row of what is typed: not raised yet, and not lost if the window closes."""
        keep_typed(writing, self._desk.inspection_id, row, self._case.id if self._case else None)

    def _on_marks(self, _marks: object) -> None:
        row, marks = UUID(self.what.record_id), self._marked()

        def job(writing: Writing) -> None:
            self._keep_row(writing, row)
            writing.set(Concern, row, **marks)

        act(self._desk.work, Message(WRITE), job, self.refused.emit)

    def _marked(self) -> dict[str, bool]:
        marks = set(self.marks.value())
        return {name: name in marks for name in ("immediate_danger", "about_practitioner")}

    def _show_typed(self, typed: Concern | None, about: CaseLine | None) -> None:
        """What was typed in an earlier sitting and not raised; what stands here now goes first."""
        if typed is None or not (typed.what or "").strip() or self.what.value().strip():
            return
        self._case = about
        self.what.show_record(str(typed.id), typed.what)
        marks = ("immediate_danger", "about_practitioner")
        self.marks.set_value([name for name in marks if getattr(typed, name)])
        self._say_about()
        self.form.show()

    def _say_about(self) -> None:
        about = self._case.reference if self._case else self.tr("no single case")
        self.form.set_note(self.tr("About: {case}").format(case=about))

    def _on_raise(self) -> None:
        if self._is_raising:  # pressed once more before the answer: still one concern
            return
        if lacking((self.what, ""), (self.seen.clock, self.seen.wrong())):
            return
        self._is_raising = True
        self.what.flush()
        words, marks, at = self.what.value(), self._marked(), self.seen.value()
        row, case = UUID(self.what.record_id), self._case.id if self._case else None

        def job(writing: Writing) -> UUID:
            return raise_concern(
                writing, self._desk.inspection_id, words, case=case, seen_at=at, typed=row, **marks
            )

        def raised(_concern: UUID) -> None:
            self._is_raising = False
            lacking((self.what, ""))
            self.what.show_record(str(uuid4()), "")
            self.marks.set_value([])
            self.seen.clear()
            self.form.hide()
            self.done.emit(self.tr("The concern is raised. Tell the authority and note when."))

        act(self._desk.work, Message(RAISE), job, self._on_not_raised, then=raised)

    def _on_not_raised(self, sentence: str) -> None:
        self._is_raising = False
        lacking((self.what, sentence))
