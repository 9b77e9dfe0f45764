"""Fields that choose: segmented buttons for few options, a list for many, ticks for several."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import set_property

Option = tuple[str, str]  # id, translated caption


class Choice(Field):
    """One of a few, as buttons in a row: one Tab stop, arrow keys choose, Delete clears.

    The value is the option's id, or None while nothing is chosen.
    """

    def __init__(self, label: str, options: Sequence[Option], hint: str = "") -> None:
        self._row = _Segments(options, self._on_chosen)
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


class _Segments(QWidget):
    def __init__(self, options: Sequence[Option], chosen: Callable[[], None]) -> None:
        super().__init__()
        self._chosen = chosen
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        self._ids = [option for option, _ in options]
        self._flow = Flow(self, gap=0)
        for number, (option, caption) in enumerate(options):
            button = QPushButton(caption)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # a screen reader says radio button, not check box
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            button.setProperty("option", option)
            self._group.addButton(button, number)
            self._flow.addWidget(button)
            self.buttons.append(button)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self._group.idClicked.connect(self._on_clicked)
        self._round_corners()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons wrap, each row of them has its own corners."""
        super().resizeEvent(event)
        self._round_corners()

    def _round_corners(self) -> None:
        start = 0
        for count in self._flow.row_lengths(self.width()):
            for number, button in enumerate(self.buttons[start : start + count]):
                set_property(button, "place", _place(number, count))
            start += count

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


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(number, "middle")


class Pick(Field):
    """One of many, as a list that opens. `blank` is the caption of "none chosen yet"."""

    def __init__(
        self, label: str, options: Sequence[Option], hint: str = "", blank: str | None = None
    ) -> None:
        self._list = QComboBox()
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(12)
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


class Ticks(Field):
    """Any number of options. The value is the tuple of ticked ids, in the options' order."""

    def __init__(self, label: str, options: Sequence[Option], hint: str = "") -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        for option, caption in options:
            box = QCheckBox(caption)
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
