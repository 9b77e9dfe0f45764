"""Before the window: make a workspace, or open one by its passphrase or recovery key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.store import Store
from desktop.shell.door_cards import CreateCard, RecoveryCard, UnlockCard
from desktop.shell.first_run import WelcomeCard
from desktop.shell.obeying import allowed
from desktop.shell.restore_card import RestoreCard
from desktop.widgets.error_summary import ErrorSummary
from desktop.widgets.files import ask_file
from desktop.widgets.progress_bar import ProgressBar
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, No, say
from desktop.work.aside import Aside
from desktop.work.progress import Cancelled, Progress
from desktop.work.task import Task

Opened = Callable[[Store], None]
SIZE, EDGE = QSize(560, 520), QSize(40, 40)  # at 100 %; what stays free of the screen
AnyCard = WelcomeCard | UnlockCard | CreateCard | RecoveryCard | RestoreCard
Job = Callable[[Progress], Store | tuple[Store, str]]


class Gate(QWidget):
    """A small window of its own: shows one card after the other, then hands over the store."""

    def __init__(self, path: Path, opened: Opened, quick: bool = False) -> None:
        """`quick`: the workspace's key is in this computer's keyring too."""
        super().__init__()
        current_theme().dress(self)
        self.quick = quick
        self.setWindowTitle("Arolwg")
        self.path, self._opened = path, opened
        self._store: Store | None = None
        self._is_over = self._is_closing = False
        self._task: Task | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.sentence = text(style="lead", tone="quiet")
        column.addWidget(self._band())
        column = self._below(column)
        self.troubles = ErrorSummary()
        self.progress = ProgressBar()
        column.addWidget(self.troubles)
        column.addWidget(self.progress)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addStretch(1)
        self.card: AnyCard | None = None
        self.show_path(path)
        self._fit()

    def _band(self) -> QWidget:
        """The name of the program and what this is about, on the rail's own ground."""
        band = QWidget()
        band.setProperty("kind", "rail")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(band)
        edge = current_theme().space("page")
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(text("Arolwg", "title"))
        column.addWidget(self.sentence)
        return band

    @staticmethod
    def _below(outer: QVBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        edge = current_theme().space("page")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(current_theme().space("large"))
        outer.addLayout(column, 1)
        return column

    def show_path(self, path: Path) -> None:
        """Ask for the passphrase of that workspace; where it is not there, how to begin."""
        self.path = path
        self._put(UnlockCard(self) if path.exists() else WelcomeCard(self))

    def choose_path(self, path: Path) -> None:
        """The same for a workspace that a person has chosen; the policy may forbid its place."""
        try:
            self.show_path(allowed(path))
        except No as refused:
            assert self.card is not None
            self.troubles.show_troubles([(say(refused.message), self.card.first)])

    def show_create(self) -> None:
        """Make a new workspace."""
        self._put(CreateCard(self))

    def ask_backup(self) -> None:
        """Choose a back-up; the card for it comes next."""
        kinds = self.tr("Back-ups (*.arolwg-backup);;All files (*)")
        ask_file(self, self.tr("The back-up to restore"), kinds, self.show_restore)

    def show_restore(self, backup: Path) -> None:
        """The way back from that back-up."""
        self._put(RestoreCard(self, backup))

    def choose(self) -> None:
        """Another workspace."""
        box = QFileDialog(self, self.tr("Open a workspace"), str(self.path.parent))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.fileSelected.connect(lambda name: self.choose_path(Path(name)))
        box.open()

    def run(self, sentence: str, job: Job) -> Task | None:
        """The slow part, off this thread and with Cancel; what is pressed meanwhile waits."""
        if self._task is not None:
            return None
        self.troubles.show_troubles([])
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._task = Aside(self).run(
            partial(_unless_stopped, job), self._on_done, self._on_failed, sentence
        )
        self.progress.follow(self._task)
        return self._task

    def hand_over(self, store: Store) -> None:
        """The store is open: the window comes, once."""
        if self._is_over:
            return
        self._is_over = True
        self._store = None
        self._opened(store)
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is every word dressed."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """As wide as the text size asks for, and as high as the words are at that width."""
        share, free = current_theme().percent / 100, self.screen().availableSize() - EDGE
        width = min(round(SIZE.width() * share), free.width())
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = max(SIZE.height(), layout.totalHeightForWidth(width))
        self.resize(width, min(height, free.height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is under way ends first. Closed before the recovery key was typed back: the store
        is closed too."""
        if self._task is not None:
            self._is_closing = True
            self._task.cancel()
            event.ignore()
            return
        if self._store is not None:
            self._store.close()
        super().closeEvent(event)

    def _on_done(self, result: Store | tuple[Store, str]) -> None:
        self._task = None
        self.unsetCursor()
        if self._is_closing:  # it was too late to stop: a new recovery key is shown all the same
            self._is_closing = False
            if not isinstance(result, tuple):
                result.close()
                self.close()
                return
        if isinstance(result, tuple):
            self._store = result[0]
            self._put(RecoveryCard(self, *result))
        else:
            self.hand_over(result)

    def _on_failed(self, message: Message) -> None:
        self._task = None
        self.unsetCursor()
        if self._is_closing:
            self.close()
            return
        assert self.card is not None
        self.troubles.show_troubles([(say(message), self.card.first)])

    def _put(self, card: AnyCard) -> None:
        if self.card is not None:
            self._place.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self._place.addWidget(card)
        self.sentence.setText(card.sentence)
        card.first.setFocus()
        if self.isVisible():
            self._fit()


def _unless_stopped(job: Job, progress: Progress) -> Store | tuple[Store, str]:
    """A store that was opened meanwhile is closed again."""
    result = job(progress)
    try:
        if progress.can_stop:
            progress.last_moment()
    except Cancelled:
        (result[0] if isinstance(result, tuple) else result).close()
        raise
    return result
