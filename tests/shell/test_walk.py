"""Every page, empty and of the demo, in both languages and text sizes: can everybody use it?"""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.shell.alone import NAMES
from desktop.shell.closing import CLOSE, close_stage
from desktop.shell.commands import window_groups
from desktop.shell.shots import settle
from desktop.shell.stages import HOME, stages_here
from desktop.widgets.choice import Choice
from desktop.words.messages import Message
from tests.shell.walking import unreached, walk, weak

STAGES = [stage.id for stage in stages_here()]


@pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 200, "dark"), ("cy", 100, "light")]
)
def test_that_on_every_empty_page_all_is_named_reachable_and_whole(
    opened, flashes, theme, language, percent, look
):
    _put_on(opened, theme, language, percent, look)
    found = [line for name in (*NAMES, *STAGES) for line in _looked_at(opened, name)]
    assert "\n".join([*found, *flashes]) == ""


@pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 100, "light"), ("cy", 200, "contrast")]
)
def test_that_on_every_part_of_the_demo_all_is_named_reachable_and_whole(
    demo_window, theme, language, percent, look
):
    _put_on(demo_window, theme, language, percent, look)
    found = []
    for stage in STAGES:
        found += _looked_at(demo_window, stage)
        for part in _other_parts(demo_window.host.page):
            demo_window.host.page.open_part(part)
            found += _looked_at(demo_window, stage, part)
    assert "\n".join(found) == ""


def test_that_closed_stages_can_be_read_part_by_part(demo_window):
    for stage in set(STAGES) - {HOME}:
        job = partial(close_stage, inspection_id=demo_window.desk.inspection_id, stage=stage)
        demo_window.work.write(Message(CLOSE), job)
    settle(demo_window)
    assert demo_window.desk.read_only == set(STAGES) - {HOME}
    found = []
    for stage in STAGES:
        found += _looked_at(demo_window, stage)
        for part in _other_parts(demo_window.host.page):
            demo_window.host.page.open_part(part)
            found += _looked_at(demo_window, stage, part)
    assert "\n".join(found) == ""


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("cy", 200)])
def test_that_every_dialog_is_named_reachable_and_whole(demo_window, theme, language, percent):
    _put_on(demo_window, theme, language, percent, "light")
    dialogs = demo_window.dialogs
    found = []
    for name, place in (
        ("palette", HOME),
        ("keys", HOME),
        ("search", HOME),
        ("history", "findings"),
        ("reopen", "plan"),
    ):
        _show(demo_window, place)
        run = getattr(dialogs, name)
        found += _dialog_of(demo_window, partial(run, place) if name == "reopen" else run, name)
    assert "\n".join(found) == ""


def _put_on(window, theme, language, percent, look):
    theme.set_percent(percent)
    theme.choose(look)
    if language != window.settings.language:
        window.speak(language)
    settle(window)


def _looked_at(window, name, part=""):
    """Show it, and list what is wrong."""
    if not part:
        _show(window, name)
    settle(window)
    wrong = walk(window) + weak(window) + unreached(window) + _shared_keys(window)
    if window.height() > 768:
        wrong.append(f"taller than a small screen: {window.height()}")
    return [f"{name} {part}: {line}" for line in wrong]


def _parts(page):
    """The names of a page's parts, which their switch at the top of the body knows."""
    first = page.body.itemAt(0)
    switch = first.widget() if first is not None else None
    if not (isinstance(switch, Choice) and page.current_part()):
        return []
    return [it.property("option") for it in switch.findChildren(QPushButton)]


def _other_parts(page):
    return [part for part in _parts(page) if part != page.current_part()]


def _dialog_of(window, run, name):
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


def _show(window, name):
    if name in NAMES:
        window.alone.show(name)
    else:
        window.open_stage(name)
    settle(window)


def test_that_the_walker_finds_what_is_wrong(qtbot, theme, faults):
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.addWidget(QToolButton())
    grey = QPushButton("&Save")
    grey.setEnabled(False)
    row.addWidget(grey)
    row.addWidget(QPushButton("&Send"))
    trap = QPlainTextEdit()
    trap.setAccessibleName("Note")
    row.addWidget(trap)
    page.show()
    found = " | ".join(faults(page))
    assert "unnamed: QToolButton" in found
    assert "unreachable: QPushButton “&Save”" in found
    assert "mnemonic S" in found
    assert "trap: QPlainTextEdit" in found
