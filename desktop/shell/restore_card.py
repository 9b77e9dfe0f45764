"""The way back from a back-up, at the door: which file, its passphrase, and where it goes."""

from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.backup import restore
from db.store import Store, must_be_free, open_store, take_away
from db.troubles import StoreExists
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text_fields import PassphraseLine
from desktop.work.progress import Cancelled, Progress

if TYPE_CHECKING:
    from desktop.shell.unlock import Gate


def free_place(wanted: Path) -> Path:
    """That path, or the first of name-2, name-3 ... where nothing of a workspace lies."""
    others = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return next(path for path in chain((wanted,), others) if _is_free(path))


def _is_free(path: Path) -> bool:
    try:
        must_be_free(path)
    except StoreExists:
        return False
    return True


class RestoreCard(Card):
    """Puts the back-up beside what is there; nothing is written over."""

    def __init__(self, gate: "Gate", backup: Path) -> None:
        super().__init__(self.tr("Restore a back-up"), backup.name)
        self._gate, self._backup = gate, backup
        self._to = free_place(gate.path)
        words = self.tr("It becomes a workspace of its own, beside what is there: {path}")
        self.sentence = words.format(path=self._to)
        hint = self.tr("The one that held when the back-up was made, or its recovery key.")
        self.first = PassphraseLine(self.tr("&Passphrase"), hint)
        self.first.entered.connect(self.restore)
        self.body.addWidget(self.first)
        row = QWidget()
        flow = Flow(row, right=True)
        flow.addWidget(Button(self.tr("&Back"), lambda: gate.show_path(gate.path)))
        flow.addWidget(Button(self.tr("&Restore and open"), self.restore, "main"))
        self.body.addWidget(row)

    def restore(self) -> None:
        """Write it, prove it, open it; stopped or refused, nothing is left."""
        backup, to, secret = self._backup, self._to, self.first.value()
        if not secret:
            self._gate.troubles.show_troubles([(self.tr("Type the passphrase."), self.first)])
            return

        def job(progress: Progress) -> Store:
            restore(backup, to, secret, progress.step)
            try:
                progress.last_moment()
            except Cancelled:  # after the last step: it is whole, and not wanted
                take_away(to)
                raise
            return open_store(to, secret)

        self._gate.run(self.tr("Restoring the back-up…"), job)
