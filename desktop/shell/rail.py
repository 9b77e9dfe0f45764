"""The rail: which inspection, its stages with live state, what is saved, language and lock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.shell.stages import Stage
from desktop.widgets.button import Button
from desktop.widgets.text import line, set_property, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say
from desktop.words.standing import STATE_WORDS, Standing, State

LETTERS = 25  # how wide the rail is, in letters
RING = 4  # pixels round a stage for the focus ring


class Rail(QWidget):
    """Emits what was asked for; the window acts."""

    stage_asked = Signal(str)
    inspections_asked = Signal()
    language_asked = Signal()
    lock_asked = Signal()

    def __init__(self, stages: Sequence[Stage], language: str) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Stages of the inspection"))
        self._narrow = False
        self._buttons: dict[str, StageButton] = {}
        space = current_theme().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("small"), space("medium"), space("small"), space("medium"))
        column.setSpacing(space("medium"))
        self._card = _InspectionCard()
        self._card.button.clicked.connect(lambda: self.inspections_asked.emit())
        column.addLayout(_inset(self._card))
        column.addWidget(self._stage_list(stages), 1)
        column.addLayout(_inset(line()))
        self._foot = _Foot(language)
        self._foot.language.clicked.connect(lambda: self.language_asked.emit())
        self._foot.lock.clicked.connect(lambda: self.lock_asked.emit())
        column.addLayout(_inset(self._foot))
        self._size()

    def show_inspection(self, authority: str, lines: Sequence[str]) -> None:
        """Whose inspection it is, and what and when in short lines; none, no stages."""
        self._card.show_inspection(authority, lines)
        for button in self._buttons.values():
            button.setVisible(bool(lines))

    def show_stage(self, stage_id: str) -> None:
        """Mark the stage whose page is shown."""
        for name, button in self._buttons.items():
            button.setChecked(name == stage_id)

    def show_standings(self, standings: dict[str, Standing]) -> None:
        """Badges and states."""
        for name, button in self._buttons.items():
            button.show_standing(standings.get(name))

    def show_saved(self, sentence: str) -> None:
        """The line at the foot."""
        self._foot.saved.setText(sentence)

    @property
    def narrow(self) -> bool:
        """Is it folded to its pictures?"""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Fold it to its pictures, or unfold it."""
        self._narrow = narrow
        self._card.setVisible(not narrow)
        self._foot.set_narrow(narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._size()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _stage_list(self, stages: Sequence[Stage]) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("kind", "rail")
        column = QVBoxLayout(holder)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(3)
        group = QButtonGroup(self)
        for stage in stages:
            button = StageButton(stage, stage.name)
            button.clicked.connect(lambda _on, name=stage.id: self.stage_asked.emit(name))
            group.addButton(button)
            self._buttons[stage.id] = button
            column.addWidget(button)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(holder)
        return area

    def _size(self) -> None:
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * LETTERS + 60
        self.setFixedWidth(round(metrics.height() * 1.6) + 56 if self._narrow else wide)


def _inset(part: QWidget) -> QVBoxLayout:
    """In line with the stages, which keep room for the focus ring."""
    layout = QVBoxLayout()
    layout.setContentsMargins(RING, 0, RING, 0)
    layout.addWidget(part)
    return layout


class StageButton(Button):
    """A stage: picture, name, badge at the right; a triangle where something is missing."""

    def __init__(self, stage: Stage, title: str) -> None:
        super().__init__(title, kind="rail", picture=stage.id)
        self._title = title
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says radio button, not check box
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        self._badge = QLabel()
        self._badge.setProperty("type", "small")
        self._badge.setProperty("tone", "quiet")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addStretch(1)
        row.addWidget(self._badge)
        self.toggled.connect(self._on_toggled)
        self.show_standing(None)

    def show_standing(self, standing: Standing | None) -> None:
        """The badge and, for a screen reader, the state in words."""
        badge = standing.badge if standing else ""
        missing = standing is not None and standing.state is State.MISSING
        self._badge.setText(f"{badge} ▲".strip() if missing else badge)
        parts = [self._title, badge]
        if standing is not None:
            parts.append(say(Message(STATE_WORDS[standing.state])))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self._say_when_pointed_at()

    def set_narrow(self, narrow: bool) -> None:
        """Picture alone, or all."""
        self.setText("" if narrow else self._title)
        self._badge.setVisible(not narrow)
        self._say_when_pointed_at()

    def _say_when_pointed_at(self) -> None:
        """Only where the words are folded away: a tool tip is read out as a second name."""
        self.setToolTip("" if self.text() else self.accessibleName())

    def _on_toggled(self, checked: bool) -> None:
        # On the white ground of the shown stage the badge needs the card's ink.
        set_property(self._badge, "tone", "on-card" if checked else "quiet")


class _InspectionCard(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rail-card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        self._authority = text(style="strong")
        self._lines = text(style="small", tone="quiet")
        self.button = Button(self.tr("Inspections"), kind="rail-foot", picture="inspection")
        column.addWidget(self._authority)
        column.addWidget(self._lines)
        column.addSpacing(6)
        column.addWidget(self.button)

    def show_inspection(self, authority: str, lines: Sequence[str]) -> None:
        self._authority.setText(authority)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))


class _Foot(QWidget):
    def __init__(self, language: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.saved = text(style="small", tone="quiet")
        # The name of the other language, in that language.
        self.language = Button("English" if language == "cy" else "Cymraeg", kind="rail-foot")
        self.lock = Button(self.tr("Lock"), kind="rail-foot", picture="lock")
        column.addWidget(self.saved)
        self._row = QHBoxLayout()
        self._row.addWidget(self.language)
        self._row.addWidget(self.lock)
        self._row.addStretch(1)
        column.addLayout(self._row)

    def set_narrow(self, narrow: bool) -> None:
        self.saved.setVisible(not narrow)
        self.language.setVisible(not narrow)
        self.lock.setText("" if narrow else self.tr("Lock"))
        self.lock.setAccessibleName(self.tr("Lock"))
