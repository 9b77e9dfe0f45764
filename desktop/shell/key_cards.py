"""The ways into the workspace: another passphrase, another recovery sheet, the keyring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db import quick_unlock
from db.key_ways import change_passphrase, is_typed_back, lacks_sheet, new_recovery
from desktop.admin.policy import current
from desktop.shell.settings import Settings
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.choice import Ticks
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from desktop.widgets.text_fields import PassphraseLine, TextLine
from desktop.words.messages import Message, say
from desktop.words.store_problems import LACKS_SHEET
from desktop.work.work import Work


class KeyCard(Card):
    """Does its slow part away from the window's thread, and tells how it ended."""

    done = Signal(str)

    def __init__(self, work: Work, title: str, note: str = "") -> None:
        super().__init__(title, note)
        self._work = work

    def _failed(self, field: Field, message: Message) -> None:
        field.show_trouble(say(message))
        field.setFocus()


class PassphraseCard(KeyCard):
    """The passphrase now, and another one twice."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, self.tr("Passphrase"))
        self.now = PassphraseLine(self.tr("Passphrase &now"), self.tr("Or the recovery key."))
        self.one = PassphraseLine(
            self.tr("New &passphrase"),
            self.tr("Letters at least: {count}").format(count=current().letters),
        )
        self.two = PassphraseLine(self.tr("New passphrase a&gain"))
        self.add(self.now, self.one, self.two)
        self.add(row(Button(self.tr("&Change the passphrase"), self.change)))

    def change(self) -> None:
        """Check, and rewrite the header; the records stay as they are."""
        for line in (self.now, self.one, self.two):
            line.show_trouble()
        wrong = self._wrong()
        if wrong is not None:
            field, sentence = wrong
            field.show_trouble(sentence)
            field.setFocus()
            return
        path, secret, new = self._work.store.path, self.now.value(), self.one.value()
        self._work.run(
            lambda _progress: change_passphrase(path, secret, new),
            self._on_changed,
            lambda message: self._failed(self.now, message),
        )

    def _wrong(self) -> tuple[Field, str] | None:
        if not self.now.value():
            return self.now, self.tr("Type the passphrase that opens the workspace now.")
        fault = current().passphrase_fault(self.one.value())
        if fault is not None:
            return self.one, say(fault)
        if self.one.value() != self.two.value():
            return self.two, self.tr("The two passphrases differ.")
        return None

    def _on_changed(self, _result: object) -> None:
        for field in (self.now, self.one, self.two):
            field.set_value("")
        self.done.emit(self.tr("The passphrase is changed."))


class RecoverySheetCard(KeyCard):
    """Another recovery key; the old sheet opens nothing any more."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, self.tr("Recovery sheet"))
        self.add(text(self.tr("A new key makes the sheet you have worthless."), tone="quiet"))
        self._lacking = text(say(Message(LACKS_SHEET)), tone="bad")
        self.add(self._lacking)
        self.secret = PassphraseLine(self.tr("Pa&ssphrase"))
        self.key = text(style="heading")
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.back = TextLine(
            self.tr("&Type it back"), self.tr("Small or large letters, with or without gaps.")
        )
        self._make = Button(self.tr("Make a new &key"), self.make)
        self._check = Button(self.tr("I wrote it &down"), self.check, "main")
        self.add(self.secret, row(self._make), self.key, self.back, row(self._check))
        self._show_key("")

    def refresh(self) -> None:
        """Say so where nobody is known to have the sheet."""
        path = self._work.store.path
        self._work.run(lambda _progress: lacks_sheet(path), self._lacking.setVisible)

    def make(self) -> None:
        """A new key, shown once."""
        path, secret = self._work.store.path, self.secret.value()
        self.secret.show_trouble()
        self._work.run(
            lambda _progress: new_recovery(path, secret),
            self._show_key,
            lambda message: self._failed(self.secret, message),
        )

    def check(self) -> None:
        """Typed back rightly?"""
        path, typed = self._work.store.path, self.back.value()
        self._work.run(lambda _progress: is_typed_back(path, typed), self._on_checked)

    def _show_key(self, key: str) -> None:
        self.key.setText(key)
        self.key.setAccessibleName(self.tr("Recovery key: {key}").format(key=key))
        for widget in (self.key, self.back, self._check):
            widget.setVisible(bool(key))
        for widget in (self.secret, self._make):
            widget.setVisible(not key)
        self.secret.set_value("")
        self.back.set_value("")
        if key:
            self.back.setFocus()

    def _on_checked(self, right: bool) -> None:
        self.back.show_trouble("" if right else self.tr("That differs from the key above."))
        if right:
            self._show_key("")
            self._lacking.hide()
            self.done.emit(self.tr("The new recovery key holds. Keep it away from this computer."))


class QuickCard(KeyCard):
    """Quick unlock: the key in this computer's keyring, never the only copy."""

    def __init__(self, work: Work, settings: Settings) -> None:
        super().__init__(work, self.tr("Quick unlock"))
        self._settings = settings
        self.ticks = Ticks(
            self.tr("Quick unlock"),
            [("quick", self.tr("K&eep the key in this computer’s keyring"))],
            self.tr("Who can sign in to this computer as you can then open the workspace."),
        )
        self.ticks.hide_label()
        self.ticks.set_value(["quick"] if settings.quick_unlock == work.store.path else [])
        self.ticks.edited.connect(self._on_ticked)
        self.add(self.ticks)

    def _on_ticked(self, ticked: object) -> None:
        self.ticks.show_trouble()
        store = self._work.store
        if not ticked:
            self._settings.quick_unlock = None
            self._work.run(lambda _progress: quick_unlock.forget(store.path), self._on_forgotten)
            return
        self._work.run(
            lambda _p: (
                quick_unlock.available() and quick_unlock.remember(store.path, store.data_key)
            ),
            self._on_remembered,
        )

    def _on_forgotten(self, _result: object) -> None:
        self.done.emit(self.tr("The key is taken out of the keyring."))

    def _on_remembered(self, kept: bool) -> None:
        if kept:
            self._settings.quick_unlock = self._work.store.path
            self.done.emit(self.tr("The keyring opens the workspace from now on, too."))
            return
        self.ticks.set_value([])
        self.ticks.show_trouble(self.tr("This computer has no keyring that keeps secrets safely."))


def row(*buttons: Button) -> QWidget:
    """Buttons in a row that wraps."""
    holder = QWidget()
    flow = Flow(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder
