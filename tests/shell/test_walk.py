"""Every page, empty and of the demo, in both languages and text sizes: can everybody use it?"""

from functools import partial

import pytest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.shell.alone import NAMES
from desktop.shell.closing import CLOSE, close_stage
from desktop.shell.shots import settle
from desktop.shell.stages import HOME
from desktop.words.messages import Message
from tests.shell.going import STAGES, dialog_of, looked_at, put_on, show, show_parts


@pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 200, "dark"), ("cy", 140, "light")]
)
def test_that_on_every_empty_page_all_is_named_reachable_and_whole(
    opened, flashes, theme, language, percent, look
):
    put_on(opened, theme, language, percent, look)
    found = [line for name in (*NAMES, *STAGES) for line in _parts_of(opened, name)]
    assert "\n".join([*found, *flashes]) == ""


@pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 100, "light"), ("cy", 200, "contrast")]
)
def test_that_on_every_part_of_the_demo_all_is_named_reachable_and_whole(
    demo_window, theme, language, percent, look
):
    put_on(demo_window, theme, language, percent, look)
    found = [line for stage in STAGES for line in _parts_of(demo_window, stage)]
    assert "\n".join(found) == ""


def test_that_closed_stages_can_be_read_part_by_part(demo_window, theme):
    put_on(demo_window, theme, "cy", 80, "dark")
    for stage in set(STAGES) - {HOME}:
        job = partial(close_stage, inspection_id=demo_window.desk.inspection_id, stage=stage)
        demo_window.work.write(Message(CLOSE), job)
    settle(demo_window)
    assert demo_window.desk.read_only == set(STAGES) - {HOME}
    found = [line for stage in STAGES for line in _parts_of(demo_window, stage)]
    assert "\n".join(found) == ""


def test_that_in_a_small_window_all_can_be_reached_and_read(opened):
    opened.resize(911, 480)  # 1366 x 768 where the system enlarges by half, less its bar
    settle(opened)
    assert (opened.width(), opened.height()) == (911, 480)
    found = [line for stage in STAGES for line in _parts_of(opened, stage)]
    assert "\n".join(found) == ""


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("cy", 200)])
def test_that_every_dialog_is_named_reachable_and_whole(demo_window, theme, language, percent):
    put_on(demo_window, theme, language, percent, "light")
    dialogs = demo_window.dialogs
    found = []
    for name, place in (
        ("palette", HOME),
        ("keys", HOME),
        ("search", HOME),
        ("history", "findings"),
        ("reopen", "plan"),
    ):
        show(demo_window, place)
        run = getattr(dialogs, name)
        found += dialog_of(demo_window, partial(run, place) if name == "reopen" else run, name)
    assert "\n".join(found) == ""


def _parts_of(window, name):
    """Show the page and each of its parts, and list what is wrong there."""
    return [line for part in show_parts(window, name) for line in looked_at(window, name, part)]


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
