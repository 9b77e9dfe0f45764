"""Undo, named after what it takes back. It lives in the store, so it survives a restart."""

from PySide6.QtCore import QObject, Signal

from desktop.work.work import Work


class Undo(QObject):
    """What the Edit menu offers. `changed` tells that the captions are others now."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._undo_name = self._redo_name = ""

    def undo_caption(self) -> str:
        """The menu's words, with the name of the action."""
        if not self._undo_name:
            return self.tr("&Undo")
        return self.tr("&Undo: {action}").format(action=self._undo_name)

    def redo_caption(self) -> str:
        """The menu's words, with the name of the action."""
        if not self._redo_name:
            return self.tr("&Redo")
        return self.tr("&Redo: {action}").format(action=self._redo_name)

    def why_not_undo(self) -> str | None:
        """A sentence while there is nothing to take back."""
        return None if self._undo_name else self.tr("There is nothing to undo.")

    def why_not_redo(self) -> str | None:
        """A sentence while nothing was taken back."""
        return None if self._redo_name else self.tr("There is nothing to redo.")

    def undo(self) -> None:
        """Take back the latest action."""

    def redo(self) -> None:
        """Do again what was taken back."""

    def refresh(self) -> None:
        """Ask the store what can be taken back now."""
