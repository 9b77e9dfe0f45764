"""Another text size or look while the program runs: quick, however many pages were opened."""

import gc

from desktop.shell.ahead import Ahead
from desktop.shell.shots import settle
from desktop.work.task import Task


def test_that_another_text_size_dresses_only_the_page_that_is_seen(opened, theme):
    for stage in ("plan", "findings", "casework"):
        opened.open_stage(stage)
        settle(opened)
    seen = opened.host.page
    theme.set_percent(150)
    assert set(opened.host._pages) == {"casework"}
    assert opened.host.page is seen
    opened.open_stage("plan")
    settle(opened)
    assert opened.host.stage == "plan"


def test_that_a_page_where_work_is_under_way_stays(opened, theme):
    opened.open_stage("sampling")
    settle(opened)
    busy = opened.host.page
    reading = Task(busy, "Reading the list")
    busy.progress.follow(reading)
    opened.open_stage("plan")
    settle(opened)
    theme.choose("dark")
    assert opened.host._pages["sampling"] is busy
    reading.end()


def test_that_the_pages_let_go_are_made_ahead_again(opened, theme, qtbot, monkeypatch):
    ahead = Ahead(opened)
    opened.ahead = ahead
    monkeypatch.setattr("desktop.shell.ahead.QUIET", 0)
    theme.set_percent(120)
    assert ahead._timer.isActive()
    qtbot.waitUntil(lambda: not ahead._timer.isActive(), timeout=30_000)
    assert {"home", "plan", "letters"} <= set(opened.host._pages)
    settle(opened)


def test_that_the_collector_leaves_pages_alone_that_stay_and_takes_them_up_again(opened, theme):
    ahead = Ahead(opened)
    while ahead._window.host.make_ahead():
        pass
    ahead._make_next()
    assert gc.get_freeze_count() > 0
    theme.set_percent(110)
    assert gc.get_freeze_count() == 0
    settle(opened)
