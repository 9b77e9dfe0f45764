"""Ask for a file: to open, or to write. The dialog is opened, never executed.

What the organisation does not let out of a workspace can't be chosen here.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.admin.policy import NotAllowed, current
from desktop.words.messages import say

Chosen = Callable[[Path], object]


def ask_file(parent: QWidget, title: str, kinds: str, chosen: Chosen) -> QFileDialog:
    """A file that is there. `kinds` as Qt writes them: "Forms (*.xlsx *.docx)"."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_new_file(
    parent: QWidget, title: str, kinds: str, proposed: str, chosen: Chosen
) -> QFileDialog:
    """A file to write, with a proposed name; asks before one is replaced."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(proposed).suffix.removeprefix("."))
    dialog.selectFile(proposed)
    return _open(dialog, lambda file: _if_allowed(parent, file, chosen))


def _if_allowed(parent: QWidget, file: Path, chosen: Chosen) -> None:
    try:
        current().must_allow(file)
    except NotAllowed as refused:
        box = QMessageBox(QMessageBox.Icon.Information, "Arolwg", say(refused.message))
        box.setParent(parent, box.windowFlags())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
    else:
        chosen(file)


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _open(dialog: QFileDialog, chosen: Chosen) -> QFileDialog:
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
