"""The parts of a page are made when they are wanted, and the others between other events."""

from functools import partial

from PySide6.QtWidgets import QLabel

from desktop.widgets.parts import Parts


def _parts(made):
    names = ("one", "two", "three")
    return Parts({name: partial(QLabel, name) for name in names}, made.append)


def test_that_only_the_part_that_is_asked_for_is_made():
    made = []
    parts = _parts(made)
    assert parts.open("two").text() == "two"
    assert parts.names_made() == ["two"]
    assert parts.currentWidget() is parts["two"]
    assert [one.text() for one in made] == ["two"]
    assert "three" in parts
    assert not parts.are_complete


def test_that_the_others_are_made_one_by_one_once_the_page_is_seen(shown, qtbot):
    made = []
    parts = _parts(made)
    parts.open("two")
    with qtbot.waitSignal(parts.complete):
        shown(parts)
    assert [one.text() for one in made] == ["two", "one", "three"]
    assert parts.currentWidget() is parts["two"]
    assert not parts.make_more()


def test_that_a_part_is_made_in_two_pieces_while_nobody_waits_for_it():
    made = []
    parts = _parts(made)
    assert parts.make_more()
    assert made == []
    assert parts.make_more()
    assert [one.text() for one in made] == ["one"]
    assert [one.text() for one in parts.all()] == ["one", "two", "three"]
    assert len(made) == 3
