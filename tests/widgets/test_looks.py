"""What is seen: nothing cut off, nothing that moves when it is chosen, one look for one thing."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop.widgets.button import SentenceLink
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Tabs
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes
from desktop.widgets.rows import PAGE, Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from desktop.widgets.timeline import Moment, Timeline
from desktop.widgets.widths import Wish, shared_out

OPTIONS = [("a", "Adolygiadau"), ("b", "Pryderon")]
COLUMNS = [Column("n", "No.", 4), Column("words", "Finding", 0)]
LONG = "Children waited for help because nobody had decided who should act on what was known. " * 3


def _rows(count, words=LONG):
    return [Row(str(n), (str(n), words), f"{n} {words}") for n in range(count)]


def test_that_choosing_an_option_moves_no_other(shown):
    choice = shown(Choice("Part", OPTIONS))
    before = [button.geometry() for button in choice._row.buttons]
    choice.set_value("a")
    choice.grab()
    assert [button.geometry() for button in choice._row.buttons] == before


def test_that_an_option_has_room_for_its_caption_in_bold(shown):
    choice = shown(Choice("Part", OPTIONS))
    button = choice._row.buttons[0]
    plain = button.sizeHint().width()
    font = button.font()
    font.setBold(False)
    assert plain > button.fontMetrics().horizontalAdvance(button.text()) + 20


def test_that_the_parts_of_a_closed_page_can_still_be_opened(qtbot, shown):
    tabs = shown(Tabs("Part", OPTIONS))
    tabs.set_read_only(True)
    qtbot.mouseClick(tabs._row.buttons[1], Qt.MouseButton.LeftButton)
    assert tabs.value() == "b"


def test_that_a_long_caption_of_a_tick_goes_on_below_and_is_pressed_there_too(qtbot, shown):
    tick = shown(Tick(LONG), width=300, height=400)
    assert tick.heightForWidth(300) > 2 * tick.heightForWidth(3000)
    low = QPoint(150, tick.height() - 5)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=low)
    assert tick.isChecked()


def test_that_room_goes_first_to_what_is_cut_off_and_then_to_the_columns_that_share():
    asked = [Wish(50, 50), Wish(80, 120), Wish(100, 900, shares=True)]
    assert shared_out(asked, 430) == [50, 120, 260]


def test_that_a_sharing_column_gives_way_before_a_table_scrolls_but_never_below_its_caption():
    asked = [Wish(150, 150), Wish(160, 900, True, 70)]
    narrow, narrowest = shared_out(asked, 260), shared_out(asked, 100)
    assert sum(narrow) <= 261
    assert narrowest[1] >= 70


def test_that_words_that_do_not_fit_have_a_second_line_and_short_ones_have_not(shown):
    table = shown(Table("Findings", COLUMNS), width=400)
    table.show_rows([*_rows(1), Row("x", ("2", "Short"), "")])
    table.grab()
    side = table.view.verticalHeader()
    assert side.sectionSize(0) > side.sectionSize(1)


def test_that_a_list_of_many_pages_keeps_to_one_line_a_row(shown):
    table = shown(Table("Findings", COLUMNS), width=400)
    table.show_rows(_rows(PAGE + 1))
    table.grab()
    side = table.view.verticalHeader()
    assert side.sectionSize(0) == side.defaultSectionSize()


def test_that_a_table_outside_a_card_is_framed_as_one_and_inside_is_not(shown):
    card, alone = Card(), Table("Alone", COLUMNS)
    inside = Table("Inside", COLUMNS)
    card.add(inside)
    shown(card)
    shown(alone)
    assert (alone.property("kind"), inside.property("kind")) == ("sheet", None)


def test_that_an_empty_table_has_the_whole_page(shown):
    table, beside = Table("Findings", COLUMNS), QWidget()
    panes = Panes("looks", [table, beside], [1, 1])
    panes.fill_while_empty(table)
    shown(panes)
    table.show_rows([])
    assert not beside.isVisible()
    table.show_rows(_rows(2))
    assert beside.isVisible()


def test_that_a_timeline_is_read_from_the_top_down(shown):
    line = shown(Timeline())
    line.show_moments([Moment("2 May 2024", "Seen"), Moment("1 May 2023", "Asked", strong=True)])
    words = [label.text() for label in line.findChildren(QLabel)]
    assert words == ["2 May 2024", "Seen", "1 May 2023", "Asked"]


def test_that_a_page_scrolls_for_the_height_of_its_words_at_the_width_they_have(shown):
    page = PageFrame("Home")
    for _ in range(9):
        page.body.addWidget(text(LONG))
    shown(page, width=1800, height=800)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0
    page.resize(420, 500)
    page.grab()
    assert bar.maximum() > 0


def test_that_a_link_of_many_words_wraps_and_its_ampersand_is_no_letter(shown):
    sentence = "Say who at the authority was told, & when, before the concern is closed."
    link = SentenceLink(sentence, lambda: None, "bad")
    shown(link)
    assert link.accessibleName() == sentence
    assert link.shortcut().isEmpty()
    one_line = link.heightForWidth(link.sizeHint().width())
    assert link.heightForWidth(200) > one_line >= 24
    assert link.minimumSizeHint().width() < 120
