"""Fields that choose: buttons for few options, a list for many, ticks for several."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.button import LEAST
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import line
from desktop.widgets.tick import Tick

Option = tuple[str, str]  # id, translated caption


class Choice(Field):
    """One of a few, as buttons in a row: one Tab stop, arrow keys choose, Delete clears.

    The value is the option's id, or None while nothing is chosen.
    """

    look = "segment"  # or "tab": how the style sheet dresses the buttons
    gap = 6

    def __init__(self, label: str, options: Sequence[Option], hint: str = "") -> None:
        self._row = _Segments(options, self._on_chosen, self.look, self.gap)
        super().__init__(label, self._row, hint)
        for button in self._row.buttons:
            button.setAccessibleDescription(self.label)

    def value(self) -> str | None:
        """The chosen id, or None."""
        return self._row.value()

    def set_value(self, value: object) -> None:
        """Show the option with that id; anything else clears the choice."""
        self._row.choose(value)

    def show_trouble(self, sentence: str = "") -> None:
        """The sentence below the buttons."""
        super().show_trouble(sentence)
        for button in self._row.buttons:
            parts = [self.label, sentence]
            button.setAccessibleDescription(" ".join(part for part in parts if part))

    def _on_chosen(self) -> None:
        self.edited.emit(self.value())


class Tabs(Choice):
    """Which part of a page is shown: quiet words with a line below the one that is open.

    It changes no record, so it can be used where all else is read only.
    """

    look = "tab"
    gap = 20
    steers = True

    @property
    def parts(self) -> list[str]:
        """The ids, in order."""
        return [str(button.property("option")) for button in self._row.buttons]

    def __init__(self, label: str, options: Sequence[Option]) -> None:
        super().__init__(label, options)
        self.hide_label()
        self._column.setSpacing(0)
        self._column.addWidget(line())


class _Segment(QPushButton):
    """One option. Wide enough for its caption in bold, so that choosing moves nothing."""

    def __init__(self, caption: str, option: str, look: str) -> None:
        super().__init__(caption)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says radio button, not check box
        self.setAutoDefault(False)
        self.setProperty("kind", look)
        self.setProperty("option", option)
        self._measured: tuple[QFont, int] | None = None  # asked for many times in one font

    def sizeHint(self) -> QSize:
        """Room for the caption in the weight that it has when it is chosen."""
        font = self.font()
        if self._measured is None or self._measured[0] != font:
            self._measured = font, self._more_in_bold(font)
        return (super().sizeHint() + QSize(self._measured[1], 0)).expandedTo(LEAST)

    def _more_in_bold(self, font: QFont) -> int:
        bold, words = QFont(font), self.text().replace("&", "")
        bold.setWeight(QFont.Weight.DemiBold)
        plain = QFontMetrics(font).horizontalAdvance(words)
        return max(0, QFontMetrics(bold).horizontalAdvance(words) - plain)


class _Segments(QWidget):
    def __init__(
        self, options: Sequence[Option], chosen: Callable[[], None], look: str, gap: int
    ) -> None:
        super().__init__()
        self._chosen = chosen
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        self._ids = [option for option, _ in options]
        flow = Flow(self, gap=gap, between_lines=6)
        for number, (option, caption) in enumerate(options):
            button = _Segment(caption, option, look)
            self._group.addButton(button, number)
            flow.addWidget(button)
            self.buttons.append(button)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> str | None:
        number = self._group.checkedId()
        return self._ids[number] if number >= 0 else None

    def choose(self, option: object) -> None:
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.property("option") == option)
        self._group.setExclusive(True)
        self._lead_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value() is not None:
            self.choose(None)
            self._chosen()
            return
        super().keyPressEvent(event)

    def _on_clicked(self, _number: int) -> None:
        self._lead_focus()
        self._chosen()

    def _lead_focus(self) -> None:
        """Tab reaches the chosen button, else the first."""
        number = max(0, self._group.checkedId())
        if self.buttons:
            self.setFocusProxy(self.buttons[number])


class Pick(Field):
    """One of many, as a list that opens. `blank` is the caption of "none chosen yet".

    It asks for the width of `letters`, and fills its column if that is wider.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        hint: str = "",
        blank: str | None = None,
        letters: int = 12,
    ) -> None:
        self._list = _List()
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(letters)
        super().__init__(label, self._list, hint)
        self._blank = blank
        self.set_options(options)
        self._list.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the value stays if it is still among them."""
        before = self.value()
        self._list.clear()
        if self._blank is not None:
            self._list.addItem(self._blank, None)
        for option, caption in options:
            self._list.addItem(caption, option)
        self.set_value(before)

    def value(self) -> str | None:
        """The chosen id, or None."""
        found = self._list.currentData()
        return None if found is None else str(found)

    def set_value(self, value: object) -> None:
        """Show the option with that id; an unknown one shows the blank (or nothing)."""
        number = -1 if value is None else self._list.findData(value)
        fallback = 0 if self._blank is not None else -1
        self._list.setCurrentIndex(number if number >= 0 else fallback)

    def _on_activated(self, _number: int) -> None:
        self.edited.emit(self.value())


class _List(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """It scrolls the page; an answer that was not clicked is never changed by it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Ticks(Field):
    """Any number of options. The value is the tuple of ticked ids, in the options' order."""

    def __init__(self, label: str, options: Sequence[Option], hint: str = "") -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._boxes: dict[str, Tick] = {}
        for option, caption in options:
            box = Tick(caption)
            box.clicked.connect(self._on_clicked)
            column.addWidget(box)
            self._boxes[option] = box
        super().__init__(label, holder, hint)
        for box in self._boxes.values():
            box.setAccessibleDescription(self.label)
        if self._boxes:
            holder.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> tuple[str, ...]:
        """The ids that are ticked."""
        return tuple(option for option, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: object) -> None:
        """Tick those ids (any iterable of ids; None ticks none)."""
        ticked = set(value) if isinstance(value, list | tuple | set | frozenset) else set()
        for option, box in self._boxes.items():
            box.setChecked(option in ticked)

    def _on_clicked(self) -> None:
        self.edited.emit(self.value())
