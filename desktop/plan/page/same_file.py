"""Said where a file is to be registered that is in the register already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.plan.documents import Registered
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import text


class SameFileDialog(Dialog):
    """Leads to the document that has it; keeping it a second time can be meant too."""

    show_it = Signal(str)  # the document's id
    keep_it = Signal()

    def __init__(self, file: str, found: Registered, parent: QWidget) -> None:
        super().__init__(self.tr("This file is in the register already"), parent)
        words = self.tr("{file} is the same file, letter for letter, as {number} {title}.")
        self.add(text(words.format(file=file, number=found.number, title=found.row.title or "")))
        self._id = str(found.row.id)
        self.add_answers(
            Button(self.tr("&Cancel"), self.close),
            Button(self.tr("&Keep it a second time"), self._on_keep),
            Button(self.tr("&Show that document"), self._on_show, "main"),
        )

    def _on_keep(self) -> None:
        self.close()
        self.keep_it.emit()

    def _on_show(self) -> None:
        self.close()
        self.show_it.emit(self._id)
