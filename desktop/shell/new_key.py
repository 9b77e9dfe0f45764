"""Everything encrypted anew with another data key, from the window.

The database is rewritten as a whole, so the window closes for it; the door does it, shows the new
recovery key, and opens the window again.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from db import quick_unlock
from db.backups import replace_all
from db.key_ways import confirm_recovery, is_passphrase
from db.rekeying import rekey
from db.store import Store, open_store
from db.troubles import StoreTrouble
from desktop.shell.key_cards import KeyCard, row
from desktop.shell.unlock import Gate
from desktop.widgets.button import Button
from desktop.widgets.text import text
from desktop.widgets.text_fields import PassphraseLine
from desktop.words.messages import Message
from desktop.work.progress import Progress
from desktop.work.work import Work


class NewKeyCard(KeyCard):
    """Asks for the passphrase; `asked` carries it once it is proved."""

    asked = Signal(str)

    def __init__(self, work: Work) -> None:
        super().__init__(work, self.tr("A new key for everything"))
        words = self.tr(
            "For when the key may have become known, or a recovery sheet is lost. Everything is "
            "encrypted anew, the back-ups are replaced, and the sheet you have becomes worthless. "
            "The window closes while it is done, and opens again."
        )
        self.secret = PassphraseLine(self.tr("Passph&rase"))
        button = Button(self.tr("Encr&ypt everything anew…"), self.begin)
        self.add(text(words, tone="quiet"), self.secret, row(button))

    def begin(self) -> None:
        """Prove the passphrase first: nothing closes for a slip of the fingers."""
        path, secret = self._work.store.path, self.secret.value()
        self.secret.show_trouble()
        self._work.run(
            lambda _progress: is_passphrase(path, secret),
            partial(self._on_proved, secret),
            partial(self._failed, self.secret),
        )

    def _on_proved(self, secret: str, right: bool) -> None:
        if right:
            self.asked.emit(secret)
            return
        self.secret.show_trouble(self.tr("Type the passphrase that opens the workspace now."))
        self.secret.setFocus()


class NewKeyGate(Gate):
    """The door while the workspace is encrypted anew. `begin` wants it closed."""

    def __init__(
        self, path: Path, opened: Callable[[Store], None], passphrase: str, quick: bool
    ) -> None:
        """`quick`: the keyring holds the old key, and is given the new one."""
        super().__init__(path, opened, quick)
        self._passphrase = passphrase
        self._are_stale = False  # the back-ups: still of the old key

    def begin(self) -> None:
        """Start. Whenever the power goes, the workspace has one key or the other."""
        self._place_card_aside()
        task = self.run(self.tr("Encrypting everything anew…"), self._rekeyed)
        if task is not None:
            words = self.tr(
                "Encrypting everything anew… It can’t be stopped now. If the power goes, the "
                "passphrase still opens the workspace."
            )
            task.last_moment.connect(partial(task.said.emit, words))

    def _place_card_aside(self) -> None:
        """Nothing can be typed meanwhile."""
        if self.card is not None:
            self.card.hide()
        self.sentence.setText(self.tr("The new recovery key comes next: have paper ready."))

    def _rekeyed(self, progress: Progress) -> tuple[Store, str]:
        recovery = rekey(self.path, self._passphrase, before_rewriting=progress.last_moment)
        store = open_store(self.path, self._passphrase)
        try:
            replace_all(store)
        except StoreTrouble:  # the new recovery key must be told in any case
            self._are_stale = True
        if self.quick:
            quick_unlock.remember(self.path, store.data_key)
        return store, recovery

    def _on_done(self, result: Store | tuple[Store, str]) -> None:
        super()._on_done(result)
        if self._are_stale and self.card is not None:
            words = self.tr("No new back-up could be made; the old ones have the old key still.")
            self.troubles.show_troubles([(words, self.card.first)])

    def hand_over(self, store: Store) -> None:
        """The key was typed back: its sheet is known to exist."""
        confirm_recovery(self.path)
        super().hand_over(store)

    def _on_failed(self, message: Message) -> None:
        self.show_path(self.path)
        super()._on_failed(message)
