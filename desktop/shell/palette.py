"""Ctrl+K: type a few letters of what you want to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.widgets.command import Command
from desktop.widgets.picker import Option, Picker

translate = QCoreApplication.translate


def palette(
    commands: Sequence[Command], chosen: Callable[[Command], None], parent: QWidget
) -> Picker:
    """Every command by its name, its key beside it."""
    by_id = {str(number): command for number, command in enumerate(commands)}
    options = [Option(n, it.name, it.shortcut, it.keywords) for n, it in by_id.items()]
    title = translate("palette", "What would you like to do?")
    return Picker(title, options, lambda n: chosen(by_id[n]), parent)
