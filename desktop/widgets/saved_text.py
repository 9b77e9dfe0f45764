"""A text that keeps itself while it is typed. There is no Save button."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.widgets.field import LeaveWatch
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextArea

IDLE = 300  # milliseconds without a key before the text is kept
AT_MOST = 1_000  # milliseconds that a typed letter may wait
RECORDED_AFTER = 20_000  # milliseconds without a key before it counts as a change

Keep = Callable[[str, str, Callable[[], None]], None]


class SavedText(TextArea):
    """`keep(record_id, text, kept)` is called soon after typing; call `kept()` once it is on disk.

    `recorded(record_id, text)` comes once for each sitting: on leaving the box, after 20 s, when
    another record is shown, or by `flush()`.
    """

    recorded = Signal(str, str)

    def __init__(self, label: str, keep: Keep, hint: str = "", rows: int = 4) -> None:
        super().__init__(label, hint, rows)
        self.record_id = ""
        self._keep = keep
        self._turn = 0  # which call of `keep` is the latest
        self._state = text("", "small", "quiet", wrap=False)
        self._beside = QHBoxLayout()  # beside the label: below the box its place would be a gap
        self._beside.addWidget(self._label, 1)
        self._beside.addWidget(self._state)
        self._column.insertLayout(0, self._beside)
        self._idle = self._timer(IDLE, self._on_keep)
        self._patience = self._timer(AT_MOST, self._on_keep)
        self._sitting = self._timer(RECORDED_AFTER, self._on_left)
        self._loading = False
        self._area.textChanged.connect(self._on_text_changed)
        LeaveWatch(self._area).left.connect(self._on_keep_now)

    def hide_label(self) -> None:
        """Without a label beside it, what is said about saving stands below the box."""
        super().hide_label()
        self._beside.removeWidget(self._state)
        self._column.addWidget(self._state)

    @property
    def state(self) -> str:
        """What is said about saving: empty, "Saving…" or "Saved 14:02:31"."""
        return self._state.text()

    def show_record(self, record_id: str, value: object) -> None:
        """Show another record's text. What is typed in the one before is recorded first."""
        self.flush()
        self.record_id = record_id
        self.set_value(value)
        self._state.clear()

    def set_value(self, value: object) -> None:
        """Show what the record says now; what is being typed stays."""
        self._loading = True
        super().set_value(value)
        self._loading = False

    def flush(self) -> None:
        """Keep and record what is typed: the page is left, the lock falls."""
        self._on_keep_now()
        self._on_left()

    def _timer(self, wait: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _on_text_changed(self) -> None:
        if self._loading:
            return
        self._state.setText(self.tr("Saving…"))
        self._idle.start()
        self._sitting.start()
        if not self._patience.isActive():
            self._patience.start()

    def _on_keep_now(self) -> None:
        if self._idle.isActive() or self._patience.isActive():
            self._on_keep()

    def _on_keep(self) -> None:
        self._idle.stop()
        self._patience.stop()
        self._turn += 1
        turn = self._turn
        self._keep(self.record_id, self.value(), lambda: self._on_kept(turn))

    def _on_kept(self, turn: int) -> None:
        waiting = self._idle.isActive() or self._patience.isActive()
        if turn == self._turn and not waiting:
            now = f"{datetime.now().astimezone():%H:%M:%S}"
            self._state.setText(self.tr("Saved {time}").format(time=now))

    def _on_left(self) -> None:
        self._sitting.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.edited.emit(self._shown)
            self.recorded.emit(self.record_id, self._shown)
