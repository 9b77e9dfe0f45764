"""The guard of pyproject's pin: PySide6 6.12 aborts Python 3.11, one reference at a time."""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItemModel


class Bell(QObject):
    rang = Signal(int)


def test_that_qt_gives_back_every_reference_to_none_and_true(qapp):
    bell, model = Bell(), QStandardItemModel(1, 1)
    before = sys.getrefcount(None) + sys.getrefcount(True)
    for n in range(200):
        bell.rang.emit(n)
        model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert sys.getrefcount(None) + sys.getrefcount(True) > before - 50
