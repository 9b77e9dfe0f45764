"""Their view and ours: counts by dimension, a picture by expectation, and its table."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.self_assessment.comparing import RELATIONS, Compared, counts
from desktop.widgets.card import Card
from desktop.widgets.charts import Matrix
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say
from desktop.work.desk import Desk

TONES = {"alike": Tone.GOOD, "they_higher": Tone.BAD, "we_higher": Tone.WARN}


class ComparingView(QWidget):
    """It fills as inspectors come to a view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        language = desk.language
        self._steps = [step.name.of(language) for step in desk.framework.scale]
        self.matrix = Matrix(self.tr("Expectations by dimension, their view and ours"))
        top = Card(self.tr("By dimension"))
        top.set_note(self.tr("Counts of expectations; a scale has no mean."))
        top.body.addWidget(self.matrix)
        self.chart = ViewsChart(self._steps)
        picture = Card(self.tr("By expectation"))
        picture.set_note(self.tr("A ring is the authority's view, a disc is ours."))
        picture.body.addWidget(self.chart)
        self.table = Table(
            self.tr("Expectations, their view and ours"),
            (
                Column("number", self.tr("No."), 4),
                Column("theirs", self.tr("Theirs"), 16),
                Column("ours", self.tr("Ours"), 16),
                Column("relation", self.tr("Compared"), 18),
                Column("sources", self.tr("Sources"), 9, right=True),
            ),
        )
        beside = Card(self.tr("The same as a table"))
        beside.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space("large"))
        layout.addWidget(top)
        layout.addWidget(SideBySide([column(picture), beside], [1, 1]), 1)

    def show_compared(self, found: Sequence[Compared]) -> None:
        """As it is now."""
        language = self.desk.language
        rows: list[tuple[str, str]] = []
        cells: dict[tuple[str, str], int] = {}
        for dimension, counted in counts(found):
            rows.append((dimension.id, dimension.short.of(language)))
            cells |= {(dimension.id, relation): n for relation, n in counted.items()}
        columns = [(relation, say(Message(word))) for relation, word in RELATIONS.items()]
        self.matrix.show_counts(rows, columns, cells)
        self.chart.show_compared(found)
        self.table.show_rows([self._row(one) for one in found])

    def _row(self, one: Compared) -> Row:
        theirs, ours = self._step(one.theirs), self._step(one.ours)
        words = say(Message(RELATIONS[one.relation]))
        relation = Cell(words, TONES.get(one.relation, Tone.NEUTRAL))
        expected = one.answer.expectation.text.of(self.desk.language)
        sentence = self.tr("{number} {expected} Theirs: {theirs}. Ours: {ours}. {words}.").format(
            number=one.answer.number, expected=expected, theirs=theirs, ours=ours, words=words
        )
        cells = (one.answer.number, theirs, ours, relation, str(one.sources))
        return Row(str(one.answer.id), cells, sentence)

    def _step(self, place: int | None) -> str:
        return self._steps[place] if place is not None else self.tr("open")


class ViewsChart(QWidget):
    """A lane for each expectation across the scale, best at the right."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps = list(steps)
        self._found: Sequence[Compared] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Their view and ours; the table beside it says the same"))
        current_theme().changed.connect(self.update)

    def show_compared(self, found: Sequence[Compared]) -> None:
        """As it is now."""
        self._found = found
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each expectation, and one for the names of the steps."""
        return QSize(360, self._line() * (len(self._found) + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of the steps, then the lanes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        painter.setPen(theme.colour("quiet"))
        for place, name in enumerate(self._steps):
            box = QRectF(self._across(place) - self._gap() / 2, 0, self._gap(), self._line() * 2)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, int(flags), name)
        for down, one in enumerate(self._found):
            self._paint_lane(painter, self._line() * (down + 2.5), one)

    def _paint_lane(self, painter: QPainter, height: float, one: Compared) -> None:
        theme = current_theme()
        half = self._line() / 2
        painter.setPen(theme.colour("text"))
        box = QRectF(0, height - half, self._label(), half * 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, one.answer.number)
        painter.setPen(QPen(theme.colour("line"), 1))
        left, right = self._across(len(self._steps) - 1), self._across(0)
        painter.drawLine(QPointF(left, height), QPointF(right, height))
        if one.theirs is not None and one.ours is not None:
            painter.setPen(QPen(theme.colour("outline"), 2))
            ends = [QPointF(self._across(place), height) for place in (one.theirs, one.ours)]
            painter.drawLine(*ends)
        side = self._line() * 0.32
        if one.ours is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar"))
            painter.drawEllipse(QPointF(self._across(one.ours), height), side * 0.7, side * 0.7)
        if one.theirs is not None:
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._across(one.theirs), height), side, side)

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.25)

    def _label(self) -> int:
        return self.fontMetrics().horizontalAdvance("00.00")

    def _gap(self) -> float:
        return (self.width() - self._label()) / max(1, len(self._steps))

    def _across(self, place: int) -> float:
        """The best step (0) stands at the right."""
        return self._label() + self._gap() * (len(self._steps) - 1 - place + 0.5)
