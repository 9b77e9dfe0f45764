"""Before the window: make a workspace, or open one by its passphrase or recovery key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db import quick_unlock
from db.store import Store, create_store, open_store, open_with_key
from desktop.admin.policy import current
from desktop.shell.first_run import WelcomeCard, demo_passphrase, is_demo
from desktop.shell.obeying import allowed
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.error_summary import ErrorSummary
from desktop.widgets.flow import Flow
from desktop.widgets.progress_bar import ProgressBar
from desktop.widgets.text import text
from desktop.widgets.text_fields import PassphraseLine, TextLine
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, No, say
from desktop.words.store_troubles import as_message
from desktop.work.aside import Aside

Opened = Callable[[Store], None]
NO_QUICK_KEY = QT_TRANSLATE_NOOP(
    "unlock", "The keyring holds no key for this workspace. Type the passphrase."
)


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
        self._is_over = False
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
        self.card: WelcomeCard | UnlockCard | CreateCard | RecoveryCard | None = None
        self.show_path(path)
        self.resize(560, 520)

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

    def choose(self) -> None:
        """Another workspace."""
        box = QFileDialog(self, self.tr("Open a workspace"), str(self.path.parent))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.fileSelected.connect(lambda name: self.choose_path(Path(name)))
        box.open()

    def run(self, sentence: str, job: Callable[[], Store | tuple[Store, str]]) -> None:
        """Do the slow part off this thread; what is pressed meanwhile does nothing."""
        if self.progress.is_under_way:
            return
        self.troubles.show_troubles([])
        self.progress.start(sentence)
        self.setCursor(Qt.CursorShape.WaitCursor)
        Aside(self).run(job, self._on_done, self._on_failed)

    def hand_over(self, store: Store) -> None:
        """The store is open: the window comes, once."""
        if self._is_over:
            return
        self._is_over = True
        self._store = None
        self._opened(store)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed before the recovery key was typed back: the store is closed too."""
        if self._store is not None:
            self._store.close()
        super().closeEvent(event)

    def _on_done(self, result: Store | tuple[Store, str]) -> None:
        self.progress.finish()
        self.unsetCursor()
        if isinstance(result, tuple):
            self._store = result[0]
            self._put(RecoveryCard(self, *result))
        else:
            self.hand_over(result)

    def _on_failed(self, error: Exception) -> None:
        self.progress.finish()
        self.unsetCursor()
        assert self.card is not None
        self.troubles.show_troubles([(say(as_message(error)), self.card.first)])

    def _put(self, card: "WelcomeCard | UnlockCard | CreateCard | RecoveryCard") -> None:
        if self.card is not None:
            self._place.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self._place.addWidget(card)
        self.sentence.setText(card.sentence)
        card.first.setFocus()


class UnlockCard(Card):
    """The passphrase of a workspace that is there."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(self.tr("Open the workspace"), str(gate.path.name))
        self._gate = gate
        self.sentence = self.tr("This file is on this computer: {path}").format(path=gate.path)
        hint = self.tr("Or the recovery key.")
        if is_demo(gate.path):
            hint = self.tr("The demo’s passphrase: {words}").format(words=demo_passphrase())
        self.first = PassphraseLine(self.tr("&Passphrase"), hint)
        self.first.entered.connect(self.open)
        shown = Ticks(self.tr("Show"), [("letters", self.tr("&Show the letters"))])
        shown.hide_label()
        shown.edited.connect(lambda ticked: self.first.show_letters(bool(ticked)))
        self.body.addWidget(self.first)
        self.body.addWidget(shown)
        self.body.addWidget(
            _row(
                *self._quick_way(),
                Button(self.tr("Open &another…"), gate.choose),
                Button(self.tr("&Open"), self.open, "main"),
            )
        )

    def open(self) -> None:
        """Try the passphrase."""
        path, secret = self._gate.path, self.first.value()
        if not secret:
            sentence = self.tr("Type the passphrase.")
            self._gate.troubles.show_troubles([(sentence, self.first)])
            return
        self._gate.run(self.tr("Opening…"), lambda: open_store(path, secret))

    def _quick_way(self) -> list[Button]:
        """The keyring's button, for whoever chose to have it."""
        if not self._gate.quick:
            return []
        return [Button(self.tr("&Quick unlock"), self.open_quickly, picture="lock")]

    def open_quickly(self) -> None:
        """By the key in this computer's keyring."""
        path = self._gate.path
        self._gate.run(self.tr("Opening…"), lambda: _open_by_keyring(path))


class CreateCard(Card):
    """A new workspace: whose it is, and its passphrase twice."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(self.tr("Make a workspace"))
        self._gate = gate
        self.sentence = self.tr(
            "All you record is kept in one encrypted file on this computer: {path}"
        ).format(path=gate.path)
        self.first = TextLine(self.tr("Your &name"), self.tr("It stands beside what you record."))
        self._one = PassphraseLine(
            self.tr("&Passphrase"),
            self.tr("Letters at least: {count}. Four words are good.").format(
                count=current().letters
            ),
        )
        self._two = PassphraseLine(self.tr("Passphrase a&gain"))
        self._two.entered.connect(self.make)
        for field in (self.first, self._one, self._two):
            self.body.addWidget(field)
        self.body.addWidget(_row(Button(self.tr("&Make the workspace"), self.make, "main")))

    def make(self) -> None:
        """Check, and make it."""
        troubles = []
        if not self.first.value():
            troubles.append((self.tr("Type your name."), self.first))
        fault = current().passphrase_fault(self._one.value())
        if fault is not None:
            troubles.append((say(fault), self._one))
        elif self._one.value() != self._two.value():
            troubles.append((self.tr("The two passphrases differ."), self._two))
        self._gate.troubles.show_troubles(troubles)
        if not troubles:
            path, secret, name = self._gate.path, self._one.value(), self.first.value()
            self._gate.run(self.tr("Making keys…"), lambda: create_store(path, secret, name))


class RecoveryCard(Card):
    """The recovery key, written down and typed back before the first record."""

    def __init__(self, gate: Gate, store: Store, key: str) -> None:
        super().__init__(self.tr("Write down the recovery key"))
        self._gate, self._store, self._key = gate, store, key
        self.sentence = self.tr("It opens the workspace if the passphrase is forgotten.")
        shown = text(key, "heading")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        shown.setAccessibleName(self.tr("Recovery key: {key}").format(key=key))
        self.body.addWidget(shown)
        self.body.addWidget(text(self.tr("Keep it on paper, away from this computer.")))
        self.first = TextLine(
            self.tr("&Type it back"), self.tr("Small or large letters, with or without gaps.")
        )
        self.first.entered.connect(self.go_on)
        self.body.addWidget(self.first)
        self.body.addWidget(_row(Button(self.tr("&Go on"), self.go_on, "main")))

    def go_on(self) -> None:
        """Only a key that was really written down opens the way."""
        if _bare(self.first.value()) == _bare(self._key):
            self._gate.hand_over(self._store)
            return
        sentence = self.tr("That differs from the key above.")
        self._gate.troubles.show_troubles([(sentence, self.first)])


def _open_by_keyring(path: Path) -> Store:
    data_key = quick_unlock.recall(path)
    if data_key is None:
        raise No(NO_QUICK_KEY)
    return open_with_key(path, data_key)


def _bare(key: str) -> str:
    return "".join(letter for letter in key.upper() if letter.isalnum())


def _row(*buttons: Button) -> QWidget:
    holder = QWidget()
    flow = Flow(holder, right=True)
    for button in buttons:
        flow.addWidget(button)
    return holder
