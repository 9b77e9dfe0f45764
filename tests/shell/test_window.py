"""The window: four ways to each action, undo with its name, the same place in another language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from db.models import Inspection
from desktop.plan.inspection import inspections
from desktop.shell.ahead import Ahead
from desktop.shell.closing import close_stage
from desktop.shell.rail import StageButton
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.widgets.button import Button
from desktop.widgets.date_field import DateField
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

RENAME = QT_TRANSLATE_NOOP("shell", "New inspection")


def _menu(window, start):
    """The menu's action whose caption begins so."""
    menus = [it.menu() for it in window.menuBar().actions()]
    actions = [action for menu in menus for action in menu.actions()]
    return next(it for it in actions if _bare(it.text()).startswith(start))


def _bare(caption):
    return caption.replace("&", "")


def _dialog(window, kind=QDialog):
    return next(it for it in window.findChildren(kind) if it.isVisible())


def _by_menu(window, qtbot):
    _menu(window, "Settings").trigger()


def _by_key(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def _by_palette(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = _dialog(window).findChild(QLineEdit)
    qtbot.keyClicks(line, "sett")
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize("way", [_by_menu, _by_key, _by_palette])
def test_that_menu_key_and_palette_lead_to_the_same_page(window, qtbot, way):
    way(window, qtbot)
    settle(window)
    assert window.host.page.title == "Settings"


def test_that_the_rail_and_the_keys_open_stages(opened, qtbot):
    plan = next(it for it in opened.findChildren(StageButton) if it.text() == "Plan")
    qtbot.mouseClick(plan, Qt.MouseButton.LeftButton)
    settle(opened)
    assert opened.host.stage == "plan"
    assert plan.isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    settle(opened)
    assert opened.host.stage == "home"


def test_that_an_inspection_can_be_begun_from_the_form(window, qtbot):
    window.alone.new()
    settle(window)
    page = window.host.page
    page.begin()
    assert page.troubles.isVisible()
    assert page.troubles.hasFocus()
    lines = {it.label: it for it in page.findChildren(TextLine)}
    lines["Authority"].box.setText("Dyffryn Aeron")
    lines["Title"].box.setText("Children’s services")
    dates = {it.label: it for it in page.findChildren(DateField)}
    for label, typed in (
        ("Period from", "1/6/2016"),
        ("Period to", "1/6/2017"),
        ("Fieldwork, first week", "19/7/2017"),
    ):
        dates[label].box.setText(typed)
        dates[label].flush()
    people = next(it for it in page.findChildren(TextArea) if it.label == "Other inspectors")
    people.set_value("B. Inspector\n\nC. Inspector")
    page.begin()
    settle(window)
    assert window.host.stage == "home"
    with window.store.sessions.reading() as session:
        [one] = inspections(session)
        assert (one.authority, one.fieldwork_weeks) == ("Dyffryn Aeron", ["2017-07-17"])


def _form(window, **typed):
    """The form of a new inspection, filled; `typed` by label, with _ for a blank."""
    window.alone.new()
    settle(window)
    page = window.host.page
    usual = {"Authority": "Dyffryn Aeron", "Title": "Children’s services",
             "Period_from": "1/6/2016", "Period_to": "1/6/2017"}  # fmt: skip
    kinds = (TextLine, TextArea, DateField)
    fields = {it.label: it for kind in kinds for it in page.findChildren(kind)}
    for label, words in (usual | typed).items():
        field = fields[label.replace("_", " ")]
        field.set_value(words) if isinstance(field, TextArea) else field.box.setText(words)
    return page, fields


def test_that_the_form_loses_no_date_that_it_could_not_read(window):
    page, fields = _form(window, **{"Fieldwork,_second_week": "31/2/2017"})
    page.begin()
    settle(window)
    assert page.troubles.isVisible()
    assert "31/2/2017" in fields["Fieldwork, second week"].trouble
    with window.store.sessions.reading() as session:
        assert inspections(session) == []


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ({"Fieldwork,_first_week": "17/7/2007"}, "Fieldwork, first week"),
        (
            {"Fieldwork,_first_week": "17/7/2017", "Fieldwork,_second_week": "21/7/2017"},
            "Fieldwork, second week",
        ),
        ({"Other_inspectors": "B. Inspector\nB. Inspector"}, "Other inspectors"),
    ],
)
def test_that_the_form_says_what_can_not_be_so(window, typed, label):
    page, fields = _form(window, **typed)
    page.begin()
    assert page.troubles.isVisible()
    assert fields[label].trouble


def test_that_pressing_begin_twice_begins_one_inspection(window, qtbot):
    page, _fields = _form(window, **{"Authority,_in_Welsh": "Cyngor Dyffryn Aeron"})
    begin = next(it for it in page.findChildren(Button) if "Begin" in it.text())
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    settle(window)
    with window.store.sessions.reading() as session:
        [one] = inspections(session)
        assert one.authority_cy == "Cyngor Dyffryn Aeron"


def test_that_the_form_says_when_a_period_ends_before_it_begins(window):
    page, fields = _form(window, Period_from="1/6/2017", Period_to="1/6/2016")
    page.begin()
    assert "ends before it begins" in fields["Period to"].trouble


def _rename(window, inspection, title):
    window.work.write(
        Message(RENAME), lambda writing: writing.set(Inspection, inspection, title=title)
    )
    settle(window)


def test_that_undo_names_what_it_takes_back_and_home_shows_it(opened, inspection):
    _rename(opened, inspection, "Another title")
    assert opened.host.page.title == "Another title"
    action = _menu(opened, "Undo")
    assert _bare(action.text()) == "Undo: New inspection"
    action.trigger()
    settle(opened)
    assert opened.host.page.title == "Children’s services inspection"
    _menu(opened, "Redo").trigger()
    settle(opened)
    assert opened.host.page.title == "Another title"


def test_that_undoing_the_beginning_leaves_no_inspection_on_the_desk(opened):
    _menu(opened, "Undo").trigger()
    settle(opened)
    assert opened.desk is None
    assert opened.host.page.title == "Inspections"
    assert "undone" in opened.host.page.notice.sentence
    assert not any(it.isVisible() for it in opened.rail.findChildren(StageButton))
    _menu(opened, "Redo").trigger()
    settle(opened)
    with opened.store.sessions.reading() as session:
        assert len(inspections(session)) == 1


def test_that_undo_without_anything_to_undo_says_so(window):
    _menu(window, "Undo").trigger()
    settle(window)
    assert window.host.page.notice.sentence == "There is nothing to undo."


def test_that_another_language_builds_the_same_place_anew(opened, inspection):
    opened.open_stage("plan")
    settle(opened)
    opened.switch_language()
    settle(opened)
    assert opened.host.stage == "plan"
    assert opened.settings.language == "cy"
    assert [it.text() for it in opened.rail.findChildren(StageButton)][:2] == ["Hafan", "Cynllun"]
    assert _menu(opened, "Dadwneud")


def test_that_the_program_opens_where_it_was_left(opened, inspection, settings, tmp_path):
    opened.open_stage("plan")
    settle(opened)
    opened.close()
    assert Settings(tmp_path / "settings.ini").left_off == (str(inspection), "plan")


def test_that_a_closed_stage_says_so_and_is_reopened_with_a_reason(opened, inspection, qtbot):
    opened.open_stage("plan")
    opened.work.write(Message(RENAME), lambda writing: close_stage(writing, inspection, "plan"))
    settle(opened)
    assert opened.host.page.closed
    reopen = next(
        it for it in opened.findChildren(Button) if it.text() == "Reopen, with a reason…"
    )
    assert reopen.isVisible()
    qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)
    box = _dialog(opened)
    go = next(it for it in box.findChildren(QPushButton) if _bare(it.text()) == "Reopen")
    go.click()
    reason = box.findChild(TextArea)
    assert reason.trouble == "Give a reason."
    reason.set_value("A date was wrong.")
    go.click()
    settle(opened)
    assert not opened.host.page.closed
    with opened.store.sessions.reading() as session:
        kept = session.get_one(Inspection, inspection).closed_stages
    assert kept == {"plan": "A date was wrong."}


def test_that_the_rail_folds_and_stays_folded(opened, settings):
    wide = opened.rail.width()
    opened.fold_rail()
    settle(opened)
    assert opened.rail.width() < wide / 2
    assert Settings(settings.file).rail_narrow
    named = [it.accessibleName() for it in opened.findChildren(StageButton)]
    assert named[0].startswith("Home")


def test_that_f6_goes_round_rail_and_page(opened, qtbot):
    opened.activateWindow()
    opened.panes.forward()
    first = QApplication.focusWidget()
    opened.panes.forward()
    second = QApplication.focusWidget()
    assert opened.rail.isAncestorOf(first) != opened.rail.isAncestorOf(second)
    opened.panes.back()
    assert opened.rail.isAncestorOf(QApplication.focusWidget()) == opened.rail.isAncestorOf(first)


def test_that_search_finds_a_record_and_leads_to_it(opened, inspection, qtbot):
    from db.models import Milestone

    opened.work.write(
        Message(RENAME),
        lambda writing: writing.create(Milestone, inspection, title="Plentyn yn gyntaf"),
    )
    settle(opened)
    opened.dialogs.search()
    box = _dialog(opened)
    line = box.findChild(QLineEdit)
    qtbot.keyClicks(line, "blentyn")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(opened)
    assert len(box._hits) == 1
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(box._table.view, Qt.Key.Key_Return)
    settle(opened)
    assert opened.host.stage == "plan"


def test_that_text_size_stays_within_its_bounds_and_is_remembered(window, theme, settings):
    theme.set_percent(190)
    for _ in range(3):
        window.looks.larger()
    assert (theme.percent, Settings(settings.file).percent) == (200, 200)
    theme.set_percent(90)
    for _ in range(3):
        window.looks.smaller()
    assert theme.percent == 80
    window.looks.usual()
    assert theme.percent == 100


def test_that_the_key_sheet_shows_every_key(opened):
    opened.dialogs.keys()
    sheet = _dialog(opened)
    shown = sheet.findChild(type(sheet.table))
    keys = {shown.model.row_at(n).cells[1] for n in range(shown.model.rowCount())}
    assert {"Ctrl+K", "F6", "Ctrl+Shift+F", "Ctrl+Z"} <= keys
    sheet.close()


def test_that_what_a_crash_left_half_typed_is_kept_and_led_to(opened, inspection):
    from db import drafts

    typed = "Half a title"
    opened.work.write(
        Message(RENAME),
        lambda writing: drafts.keep(writing, Inspection, inspection, "title", typed),
    )
    settle(opened)
    opened.begin()
    settle(opened)
    assert opened.host.page.notice.sentence.startswith("What you were typing at")
    with opened.store.sessions.reading() as session:
        assert session.get_one(Inspection, inspection).title == typed


def test_that_pages_are_made_ahead_while_nobody_touches_a_key(opened, qtbot):
    ahead = Ahead(opened)
    ahead.begin()
    settle(opened)
    assert ahead._timer.isActive()
    before = set(opened.host._pages)
    ahead._make_next()
    assert set(opened.host._pages) == before  # begun; in its place with the next piece
    ahead._make_next()
    made = set(opened.host._pages) - before
    assert len(made) == 1
    assert opened.host.stage == "home"
    ahead._timer.stop()
    QApplication.instance().removeEventFilter(ahead)
