"""How the tests go about in the window: to a page, to each of its parts, into another look."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.shell.alone import NAMES
from desktop.shell.commands import window_groups
from desktop.shell.shots import settle
from desktop.shell.stages import stages_here
from tests.shell.walking import unreached, walk, weak

STAGES = [stage.id for stage in stages_here()]


def put_on(window, theme, language, percent, look):
    """Another language, text size and colours."""
    theme.set_percent(percent)
    theme.choose(look)
    if language != window.settings.language:
        window.speak(language)
    settle(window)


def show(window, name):
    """The page of a stage, or one that belongs to none."""
    if name in NAMES:
        window.alone.show(name)
    else:
        window.open_stage(name)
    settle(window)


def show_parts(window, name):
    """Show the page, then part after part of it; gives the names ("" for the whole)."""
    show(window, name)
    first = window.host.page.current_part()
    yield first
    for part in window.host.page.part_names():
        if part != first:
            show_part(window, name, part)
            yield part


def show_part(window, name, part):
    """That part of the page, wherever the window is."""
    if window.host.stage != name:
        show(window, name)
    if part and window.host.page.current_part() != part:
        window.host.page.open_part(part)
        settle(window)


def looked_at(window, name, part=""):
    """What is wrong with what is shown now."""
    settle(window)
    wrong = walk(window) + weak(window) + unreached(window) + _shared_keys(window)
    if window.height() > 768:
        wrong.append(f"taller than a small screen: {window.height()}")
    return [f"{name} {part}: {line}" for line in wrong]


def dialog_of(window, run, name):
    """Run it; look at the dialog that it opens, else at the page; close the dialog again."""
    run()
    settle(window)
    dialogs = [it for it in window.findChildren(QDialog) if it.isVisible()]
    seen = [it for it in dialogs if not isinstance(it, QFileDialog)] or [window]
    wrong = []
    if not (dialogs and seen == [window]):  # Qt's own box for files is Qt's
        wrong = walk(seen[-1]) + weak(seen[-1]) + unreached(seen[-1])
    for dialog in dialogs:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            wrong.append("not closed by Escape")
            dialog.close()
    settle(window)
    held = window.focusWidget()
    if held is None or not held.isVisible():
        wrong.append("the focus is lost")
    return [f"{name}: {line}" for line in wrong]


def _shared_keys(window):
    commands = [it for group in window_groups(window) for it in group.commands if it.shortcut]
    counts = Counter(it.shortcut for it in commands)
    return [f"key {it.shortcut}: {it.id}" for it in commands if counts[it.shortcut] > 1]
