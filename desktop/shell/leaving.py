"""Asks what becomes of work that is under way when the window is to be closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import text


class LeaveDialog(Dialog):
    """Three answers; closing the box means to stay."""

    stay = Signal()
    stop = Signal()

    def __init__(self, sentence: str, can_stop: bool, parent: QWidget) -> None:
        super().__init__(self.tr("Something is still under way"), parent)
        self.add(text(sentence))
        if can_stop:
            self.add(text(self.tr("If it is stopped, nothing of it is kept."), tone="quiet"))
        else:
            self.add(text(self.tr("It can’t be stopped any more; it is nearly done.")))
        wait = Button(self.tr("Close when it is &done"), self._on_wait, "" if can_stop else "main")
        answers = [Button(self.tr("&Stay"), self.close), wait]
        if can_stop:
            answers.append(Button(self.tr("Sto&p it and close"), self._on_stop, "main"))
        self.add_answers(*answers)
        self._stays = True
        self.finished.connect(self._on_finished)

    def _on_wait(self) -> None:
        self._stays = False
        self.close()

    def _on_stop(self) -> None:
        self._stays = False
        self.stop.emit()
        self.close()

    def _on_finished(self) -> None:
        if self._stays:
            self.stay.emit()
