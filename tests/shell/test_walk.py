"""Every page in both languages, at usual and double text size: can everybody use it?"""

from collections import Counter

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton, QWidget

from desktop.shell.alone import NAMES
from desktop.shell.commands import window_groups
from desktop.shell.shots import settle
from desktop.shell.stages import stages_here


@pytest.mark.parametrize("name", [*NAMES, *(stage.id for stage in stages_here())])
def test_that_on_every_page_all_is_named_reachable_and_whole(opened, faults, flashes, theme, name):
    found = {}
    for language, percent in (("en", 100), ("en", 200), ("cy", 200), ("cy", 100)):
        if language != opened.settings.language:
            opened.speak(language)
            settle(opened)
        theme.set_percent(percent)
        _show(opened, name)
        wrong = faults(opened) + _shared_keys(opened)
        if wrong:
            found[f"{language} {percent}"] = wrong
    assert (found, flashes) == ({}, [])


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
