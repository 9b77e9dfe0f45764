"""Work under way, as the window sees it."""

from PySide6.QtCore import QObject, Signal

from desktop.work.progress import Progress


class Task(QObject):
    """Lives on the window's thread until the work has ended.

    `advanced` carries parts done and in all. `sentence` says what is done, for the window to
    show if it takes a while; empty where the one who asked shows it.
    """

    advanced = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject, sentence: str = "") -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.progress = Progress(self.advanced.emit)

    def cancel(self) -> None:
        """Ask the job to stop at its next step; what it wrote is rolled back or swept."""
        self.progress.cancel()

    def end(self) -> None:
        """It is answered."""
        self.ended.emit()
        self.deleteLater()
