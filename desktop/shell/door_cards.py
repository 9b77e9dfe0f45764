"""What the door asks: a passphrase, a new workspace's name and passphrase, the recovery key."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db import quick_unlock
from db.store import Store, create_store, open_store, open_with_key
from desktop.admin.policy import current
from desktop.shell.first_run import demo_passphrase, is_demo
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.flow import Flow
from desktop.widgets.lacking import lacking
from desktop.widgets.text import text
from desktop.widgets.text_fields import PassphraseLine, TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, No, say
from desktop.work.progress import Progress

if TYPE_CHECKING:
    from desktop.shell.unlock import Gate

NO_QUICK_KEY = QT_TRANSLATE_NOOP(
    "unlock", "The keyring holds no key for this workspace. Type the passphrase."
)


class UnlockCard(Card):
    """The passphrase of a workspace that is there."""

    def __init__(self, gate: "Gate") -> None:
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
                Button(self.tr("&Restore a back-up…"), gate.ask_backup, "link"),
                Button(self.tr("Open &another…"), gate.choose),
                Button(self.tr("&Open"), self.open, "main"),
            )
        )

    def open(self) -> None:
        """Try the passphrase."""
        path, secret = self._gate.path, self.first.value()
        if not secret:
            lacking((self.first, self.tr("Type the passphrase.")))
            return
        self._gate.run(self.tr("Opening…"), lambda _progress: open_store(path, secret))

    def _quick_way(self) -> list[Button]:
        """The keyring's button, for whoever chose to have it."""
        if not self._gate.quick:
            return []
        return [Button(self.tr("&Quick unlock"), self.open_quickly, picture="lock")]

    def open_quickly(self) -> None:
        """By the key in this computer's keyring."""
        path = self._gate.path
        self._gate.run(self.tr("Opening…"), lambda _progress: _open_by_keyring(path))


class CreateCard(Card):
    """A new workspace: whose it is, and its passphrase twice."""

    def __init__(self, gate: "Gate") -> None:
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
        fault = current().passphrase_fault(self._one.value())
        differ = fault is None and self._one.value() != self._two.value()
        if not lacking(
            (self.first, "" if self.first.value() else self.tr("Type your name.")),
            (self._one, say(fault) if fault else ""),
            (self._two, self.tr("The two passphrases differ.") if differ else ""),
        ):
            path, secret, name = self._gate.path, self._one.value(), self.first.value()

            def job(progress: Progress) -> tuple[Store, str]:
                return create_store(path, secret, name, before_writing=progress.last_moment)

            self._gate.run(self.tr("Making keys…"), job)


class RecoveryCard(Card):
    """The recovery key, written down and typed back before the first record."""

    def __init__(self, gate: "Gate", store: Store, key: str) -> None:
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
        lacking((self.first, self.tr("That differs from the key above.")))


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
