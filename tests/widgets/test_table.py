"""Tables: read as sentences, quick at any length, left by Tab."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.charts import Matrix
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import PAGE, Bar, Cell, Column, ListSource, Row, RowModel
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text_fields import TextLine

COLUMNS = [
    Column("ref", "Reference", 12),
    Column("n", "Rows", 6, right=True),
    Column("st", "State", 0),
]


def _row(number):
    return Row(
        f"id{number}",
        (f"P-{number:05}", str(number), Cell("reviewed", Tone.GOOD)),
        f"P-{number:05}, reviewed",
    )


class Slow:
    """A source that answers when it is told to."""

    def __init__(self, count):
        self.count, self.asked, self.waiting = count, [], []

    def ids(self, sort, down, done):
        numbers = range(self.count)
        done([f"id{n}" for n in (reversed(numbers) if down else numbers)])

    def rows(self, ids, done):
        self.asked.append(len(ids))
        self.waiting.append((ids, done))

    def answer(self):
        for ids, done in self.waiting:
            done([_row(int(it.removeprefix("id"))) for it in ids])
        self.waiting.clear()


def test_that_only_the_pages_that_are_seen_are_asked_for(shown):
    source = Slow(100_000)
    table = shown(Table("Rows", COLUMNS))
    table.show_source(source)
    table.grab()
    assert table.model.rowCount() == 100_000
    assert source.asked == [PAGE]
    assert table.model.index(0, 0).data() == ""
    source.answer()
    assert table.model.index(0, 0).data() == "P-00000"


def test_that_a_row_is_read_aloud_as_one_sentence_and_its_cells_with_their_captions(shown):
    table = shown(Table("Rows", COLUMNS))
    table.show_rows([_row(1), _row(2)])
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert table.model.index(0, 0).data(spoken) == "P-00001, reviewed"
    assert table.model.index(0, 2).data(spoken) == "State: reviewed"
    name = QAccessible.queryAccessibleInterface(table.view).text(QAccessible.Text.Name)
    assert name == "Rows"


def test_that_the_chosen_row_stays_chosen_through_sorting_and_reading_again(qtbot, shown):
    table = shown(Table("Rows", COLUMNS))
    table.show_rows([_row(n) for n in range(20)])
    table.choose("id3")
    header = table.view.horizontalHeader()
    header.sectionClicked.emit(1)
    header.sectionClicked.emit(1)
    assert table.model.id_at(0) == "id19"
    assert table.current_id() == "id3"
    table.show_rows([_row(n) for n in range(2, 10)])
    assert table.current_id() == "id3"


def test_that_numbers_sort_by_size_and_words_without_case():
    columns = [Column("n", "N"), Column("w", "W")]
    rows = [Row("a", ("10", "b")), Row("b", ("9", "C")), Row("c", ("1,284", "a"))]
    answers = []
    source = ListSource(columns, rows)
    source.ids("n", False, answers.append)
    source.ids("w", False, answers.append)
    assert answers == [["b", "a", "c"], ["c", "a", "b"]]


def test_that_tab_leaves_a_table_and_enter_opens_its_row(qtbot, shown):
    page = QWidget()
    column = QVBoxLayout(page)
    table, line = Table("Rows", COLUMNS), TextLine("After")
    column.addWidget(table)
    column.addWidget(line)
    shown(page)
    table.show_rows([_row(1), _row(2)])
    opened = []
    table.opened.connect(opened.append)
    table.choose("id2")
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened == ["id2"]
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert line.box.hasFocus()


def test_that_an_empty_table_says_what_to_do_and_is_no_stop(qtbot, shown):
    begun = []
    command = Command("new", "&New", lambda: begun.append(1))
    table = shown(Table("Rows", COLUMNS, EmptyState("No rows yet", "Begin one.", command)))
    table.show_rows([])
    assert not table.view.isVisible()
    qtbot.mouseClick(table._empty.button, Qt.MouseButton.LeftButton)
    assert begun == [1]
    table.show_rows([_row(1)])
    assert table.view.isVisible()


def test_that_a_late_answer_to_an_earlier_question_is_not_shown(shown):
    table = shown(Table("Rows", COLUMNS))
    slow = Slow(3)
    table.show_source(slow)
    table.grab()
    table.show_rows([Row("x", ("other", "1", "now"))])
    slow.answer()
    assert table.model.rowCount() == 1
    assert table.model.index(0, 0).data() == "other"


def test_that_columns_are_wide_enough_for_their_captions_at_double_size(theme, shown):
    table = shown(Table("Rows", COLUMNS))
    theme.set_percent(200)
    table.grab()
    metrics = table.view.horizontalHeader().fontMetrics()
    for number, column in enumerate(COLUMNS):
        assert table.view.columnWidth(number) >= metrics.horizontalAdvance(column.caption) + 16


def test_that_the_model_keeps_the_rules_of_qt(qtmodeltester):
    model = RowModel(COLUMNS)
    cells = ("a", "1", Cell("4 of 9", bar=Bar(4, 9, 3)))
    source = ListSource(COLUMNS, [Row("a", cells)])
    model.set_source(source, "", False, lambda: None)
    qtmodeltester.check(model)
    qtmodeltester.check(model, force_py=True)


def test_that_a_matrix_says_each_square_and_opens_it(qtbot, shown):
    matrix = shown(Matrix("Evidence"))
    rows, columns = [("1", "Access")], [("i", "Interview"), ("d", "Document")]
    matrix.show_counts(rows, columns, {("1", "d"): 23})
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert matrix.item(0, 1).data(spoken) == "Access, Document: 23"
    assert matrix.item(0, 0).data(spoken) == "Access, Interview: 0"
    opened = []
    matrix.opened.connect(lambda row, column: opened.append((row, column)))
    matrix.setCurrentCell(0, 1)
    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert opened == [("1", "d")]
