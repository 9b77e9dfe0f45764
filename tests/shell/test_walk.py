"""Every page, empty and of the demo, in both languages and text sizes: can everybody use it?"""

import os
from collections import Counter
from itertools import product

import pytest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.shell.alone import NAMES
from desktop.shell.commands import window_groups
from desktop.shell.shots import settle
from desktop.shell.stages import stages_here
from tests.shell.walking import contrast

STAGES = [stage.id for stage in stages_here()]


@pytest.mark.parametrize(("language", "percent"), [("en", 200), ("cy", 100)])
def test_that_on_every_empty_page_all_is_named_reachable_and_whole(
    opened, faults, flashes, theme, language, percent
):
    found = _walk(opened, faults, theme, language, percent, [*NAMES, *STAGES])
    assert "\n".join([*found, *flashes]) == ""


@pytest.mark.skipif(
    not os.environ.get("AROLWG_LONG"), reason="the long walk; set AROLWG_LONG=1 to take it"
)
def test_that_on_every_page_of_the_demo_all_is_named_reachable_and_whole(
    demo_window, faults, theme
):
    found = _walk(demo_window, faults, theme, "en", 100, STAGES)
    found += _walk(demo_window, faults, theme, "cy", 200, STAGES)
    assert "\n".join(found) == ""


def _walk(window, faults, theme, language, percent, names):
    if language != window.settings.language:
        window.speak(language)
        settle(window)
    theme.set_percent(percent)
    found = []
    for name in names:
        _show(window, name)
        wrong = faults(window) + _shared_keys(window)
        if window.height() > 768:
            wrong.append(f"taller than a small screen: {window.height()}")
        found += [f"{name}: {it}" for it in wrong]
    return found


def test_that_text_stands_out_from_its_ground_in_pixels(demo_window, theme):
    weak = {}
    looks = ("light", "dark", "contrast")
    for look, name in product(looks, ("home", "sampling", "findings")):
        theme.choose(look)
        _show(demo_window, name)
        picture = demo_window.grab().toImage()
        for label in demo_window.findChildren(QLabel):
            seen = label.visibleRegion().boundingRect()
            if label.isVisible() and label.text() and seen.height() == label.height():
                corner = label.mapTo(demo_window, seen.topLeft())
                ratio = contrast(picture.copy(corner.x(), corner.y(), seen.width(), seen.height()))
                if ratio < 4.5:
                    weak[look, label.text()[:40]] = round(ratio, 1)
    assert weak == {}


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
