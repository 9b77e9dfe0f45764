"""One point of factual accuracy: what they say, and what we answer."""

from PySide6.QtCore import Qt, Signal

from db.models import AccuracyPoint
from desktop.letters.accuracy import Point
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.command import Command
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextArea
from desktop.words.dates import date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

NAMES = {
    "accepted": QT_TRANSLATE_NOOP("letters", "Accepted"),
    "partly": QT_TRANSLATE_NOOP("letters", "Partly"),
    "not_accepted": QT_TRANSLATE_NOOP("letters", "Not accepted"),
}
OPEN = QT_TRANSLATE_NOOP("letters", "To be answered")
WRITE = QT_TRANSLATE_NOOP("letters", "Write a point of factual accuracy")


def answer_words(answer: str) -> str:
    """The answer in a word or two."""
    return say(Message(NAMES.get(answer, OPEN)))


class PointForm(Card):
    """`answered` carries the answer, the reason and the paragraph's new text."""

    answered = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._point: Point | None = None
        self._quoted = text("", tone="quiet")
        self.point = self._saved("point", self.tr("What the authority says"))
        self.evidence = self._saved("their_evidence", self.tr("The evidence that it gives"))
        options = [(answer, answer_words(answer)) for answer in NAMES]
        self.answer = Choice(self.tr("Our answer"), options)
        self.reason = TextArea(self.tr("Why"), self.tr("The authority reads it too."), rows=2)
        self.edit = TextArea(self.tr("The paragraph as it is to be"), rows=4)
        self._by = text("", "small", "quiet")
        command = Command("letters.answer", self.tr("Keep the ans&wer"), self.keep_answer,
                          why_not=self._why_not)  # fmt: skip
        button = CommandButton(command)
        button.refused.connect(self._by.setText)
        self.add(self._quoted, self.point, self.evidence, self.answer, self.reason, self.edit)
        self.add(self._by)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.answer.edited.connect(lambda _answer: self._show_edit())

    def show_point(self, point: Point, words: str) -> None:
        """Show a point; `words` is its paragraph as it stands now, empty if it is no record's."""
        other = self._point is None or self._point.id != point.id
        self._point = point
        self.set_title(f"{point.number}. {point.place}")
        self._quoted.setText(f"“{point.words}”" if point.words else "")
        for box, value in ((self.point, point.point), (self.evidence, point.their_evidence)):
            if box.record_id == str(point.id):
                box.set_value(value)
            else:
                box.show_record(str(point.id), value)
        if other:
            self.answer.set_value(point.answer or None)
            self.reason.set_value(point.reason)
        self.edit.set_value(words)
        self._editable = bool(words)
        when = date_and_time(point.answered_at, self._desk.language) if point.answered_at else ""
        by = self.tr("Answered by {name}, {when}")
        self._by.setText(by.format(name=point.answered_by, when=when) if when else "")
        self._show_edit()

    def keep_answer(self) -> None:
        """Hand over the answer; the new text goes with it where the point is accepted."""
        edit = self.edit.value() if self.edit.isVisibleTo(self) else ""
        self.answered.emit(str(self.answer.value() or ""), self.reason.value(), edit)

    def _show_edit(self) -> None:
        accepted = self.answer.value() in ("accepted", "partly")
        self.edit.setVisible(accepted and self._editable)

    def _why_not(self) -> str | None:
        if self.answer.value() is None:
            return self.tr("Choose an answer first.")
        return None if self.reason.value().strip() else self.tr("Say why first.")

    def _saved(self, field: str, caption: str) -> SavedText:
        keeper = Keeper(self._desk.work, AccuracyPoint, field, Message(WRITE), parent=self)
        box = SavedText(caption, keeper.keep, rows=2)
        box.recorded.connect(keeper.record)
        return box
