"""What is asked of the evidence: kind, dimension, line, case, inspector, weight, words."""

from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.evidence.choices import Choices
from desktop.evidence.items import NONE, Filter
from desktop.widgets.button import Button
from desktop.widgets.choice import Pick
from desktop.widgets.flow import Flow
from desktop.widgets.text_fields import TextLine
from desktop.widgets.theme import current_theme
from desktop.work.desk import Desk

PAUSE = 250  # milliseconds without a key before the words are sought
LETTERS = 11  # width of a box: all of them on one line of a usual screen


class Filters(QWidget):
    """Emits `changed` when something else is asked for."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        language, framework = desk.language, desk.framework
        all_of_them = self.tr("All")
        kinds = [(one.id, one.name.of(language)) for one in framework.evidence_kinds]
        dimensions = [(one.id, one.short.of(language)) for one in framework.dimensions]
        dimensions.append((NONE, self.tr("Without one")))
        weights = [
            ("strength", self.tr("Strength")),
            ("gap", self.tr("Gap")),
            ("concern", self.tr("Concern")),
        ]
        tied = [("no", self.tr("To none yet")), ("yes", self.tr("To a finding"))]
        self.fields = {
            "kind": Pick(self.tr("Kind of source"), kinds, blank=all_of_them),
            "dimension": Pick(
                framework.words.dimension.of(language), dimensions, blank=all_of_them
            ),
            "line": Pick(self.tr("Line of enquiry"), [], blank=all_of_them),
            "case": Pick(self.tr("Case"), [], blank=all_of_them),
            "inspector": Pick(self.tr("Inspector"), [], blank=all_of_them),
            "weight": Pick(self.tr("Strength or gap"), weights, blank=all_of_them),
            "tied": Pick(self.tr("Tied"), tied, blank=all_of_them),
        }
        self.words = TextLine(self.tr("With the words"))
        flow = Flow(self, gap=current_theme().space("small"))
        for field in (*self.fields.values(), self.words):
            field.edited.connect(self._on_changed)
            field.steers = True
            flow.addWidget(field)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.words.flush)
        self.words.box.textEdited.connect(lambda _words: self._later.start())  # type: ignore[attr-defined]
        self.clear_button = Button(self.tr("Show everything"), self.clear, "link")
        self.clear_button.hide()
        flow.addWidget(self.clear_button)
        self._size()

    def offer(self, choices: Choices) -> None:
        """The lines, cases and inspectors that can be asked for now."""
        self.fields["line"].set_options(choices.lines)
        self.fields["case"].set_options(choices.cases)
        self.fields["inspector"].set_options(choices.inspectors)

    def wanted(self) -> Filter:
        """What is asked for."""
        values = {name: field.value() or "" for name, field in self.fields.items()}
        return Filter(
            kind=values["kind"],
            dimension=values["dimension"],
            weight=values["weight"],
            tied=values["tied"],
            words=self.words.value(),
            line=_id(values["line"]),
            case=_id(values["case"]),
            inspector=_id(values["inspector"]),
        )

    def ask(self, **values: str) -> None:
        """Ask for these alone."""
        for name, field in self.fields.items():
            field.set_value(values.get(name))
        self.words.set_value("")
        self._on_changed()

    def clear(self) -> None:
        """Ask for everything."""
        self.ask()

    def leave(self) -> None:
        """Let no key wait."""
        self._later.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _size(self) -> None:
        metrics = self.fontMetrics()
        for field in (*self.fields.values(), self.words):
            field.setFixedWidth(metrics.averageCharWidth() * LETTERS + 2 * metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines need at this width; a box that is cut can't be read."""
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        self.setMinimumHeight(layout.heightForWidth(self.width()))

    def _on_changed(self, _value: object = None) -> None:
        self._later.stop()
        self.clear_button.setVisible(self.wanted() != Filter())
        self.changed.emit()


def _id(value: str) -> UUID | None:
    return UUID(value) if value else None
