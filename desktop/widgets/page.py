"""The skeleton of every page: heading, one sentence, actions, what is wrong, the body."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.button import CommandButton
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.error_summary import ErrorSummary, Trouble
from desktop.widgets.field import Field
from desktop.widgets.heading import HeadingRow
from desktop.widgets.notice import UndoBar
from desktop.widgets.parts import Parts
from desktop.widgets.progress_bar import ProgressBar
from desktop.widgets.text import clear, drop, text
from desktop.widgets.theme import current_theme
from desktop.words.spacing import held_together

LINES = 28  # of text for which a page that fills the window has room, at any text size


class PageFrame(QWidget):
    """A page. Add to `body`; with `scrolls=False` the body fills the window.

    A stage's page is a subclass and answers `refresh`, `open_at`, `commands` and `leave`.
    """

    tables: frozenset[str] = frozenset()  # a change of one of these means `refresh`
    parts: Parts[Any] | None = None  # of a page of which one part is shown

    def __init__(self, title: str = "", scrolls: bool = True) -> None:
        super().__init__()
        self.closed = ""  # why nothing can be changed here
        theme = current_theme()
        margin = theme.space("page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margin, theme.space("wide"), margin, theme.space("wide"))
        outer.setSpacing(theme.space("large"))
        self._heading_label = text(style="title")
        self._sentence_label = text(style="lead")
        self._action_row = QWidget()
        self.heading = HeadingRow(self._heading_label, self._sentence_label, self._action_row)
        outer.addWidget(self.heading)
        self.notice = UndoBar()
        self.troubles = ErrorSummary()
        self.progress = ProgressBar()
        outer.addWidget(self.notice)
        outer.addWidget(self.progress)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space("large"))
        outer.addWidget(self._scroll_area(scrolls), 1)
        self._main_button: CommandButton | None = None
        self.set_title(title)
        self.set_sentence("")

    # What a stage's page says about itself.

    def refresh(self) -> None:
        """Read again and show what the records say now."""

    def open_at(self, record: UUID) -> None:
        """Show that record, with the focus on it."""

    def open_part(self, part: str) -> None:
        """Show that part of the page (`Place.part`)."""

    def current_record(self) -> tuple[str, UUID] | None:
        """The table and id of the record that is being looked at, for its history."""
        return None

    def current_part(self) -> str:
        """The part that is shown; empty for a page that has none."""
        return str(self._parts_switch.value() or "") if self._parts_switch is not None else ""

    def part_names(self) -> list[str]:
        """Its parts, in the order of their switch."""
        return self._parts_switch.parts if self._parts_switch is not None else []

    @property
    def _parts_switch(self) -> Tabs | None:
        return self.findChild(Tabs)

    def commands(self) -> list[Command]:
        """What can be done here, beside the actions in the heading."""
        return []

    def leave(self) -> None:
        """Hand over what is typed and not yet recorded: another page or record comes."""
        for field in self.findChildren(Field):
            field.flush()

    def set_closed(self, sentence: str) -> None:
        """Read only from now on, for the reason `sentence` gives; empty opens it again.

        Fields can be read and reached, commands that change something answer with the sentence.
        Called again after each refresh, so fields that are made later are held too.
        """
        self.closed = sentence
        for field in self.findChildren(Field):
            if not field.steers:
                field.refused = self._tell_closed
                field.set_read_only(bool(sentence))

    def _tell_closed(self) -> None:
        self.tell_why_not(self.closed)

    def make_more(self) -> bool:
        """Make a piece of the page that nobody asked for yet; False if all is there."""
        return self.parts is not None and self.parts.make_more()

    @property
    def is_whole(self) -> bool:
        """Is every part made, so that `commands` makes nobody wait?"""
        return self.parts is None or self.parts.are_complete

    # The skeleton.

    @property
    def title(self) -> str:
        """The heading."""
        return self._heading_label.text()

    @property
    def sentence(self) -> str:
        """The state in one sentence."""
        return self._sentence

    def set_title(self, title: str) -> None:
        """The heading, with the case or stage."""
        self._heading_label.setText(title)
        self.setAccessibleName(title)

    def set_sentence(self, sentence: str) -> None:
        """The state in one sentence, below the heading."""
        self._sentence = sentence
        self._sentence_label.setText(held_together(sentence))
        self._sentence_label.setVisible(bool(sentence))

    def set_main_action(self, command: Command | None) -> None:
        """The one thing to do next, at the top right; None takes it away."""
        layout = self._action_row.layout()
        assert layout is not None
        if self._main_button is not None:
            layout.removeWidget(self._main_button)
            drop(self._main_button)
            self._main_button = None
        if command is not None:
            self._main_button = self._add_button(command, "main")

    def add_action(self, command: Command) -> CommandButton:
        """Another action in the heading, left of the main one."""
        main = self._main_button.command if self._main_button is not None else None
        self.set_main_action(None)
        button = self._add_button(command, "")
        if main is not None:
            self.set_main_action(main)
        return button

    def clear_actions(self) -> None:
        """Take all actions out of the heading."""
        clear(self._action_row)
        self._main_button = None

    def actions_shown(self) -> list[Command]:
        """The commands in the heading, the main one last."""
        return [it.command for it in self._action_row.findChildren(CommandButton)]

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """List what stands in the way, each with the widget it leads to; [] hides the list."""
        self.troubles.show_troubles(troubles)

    def tell_done(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say at the top what was done, announce it, offer Undo."""
        self.notice.show_done(sentence, undo)

    def tell_why_not(self, sentence: str) -> None:
        """Say at the top why an action can't run."""
        self.notice.show_why_not(sentence)

    def _add_button(self, command: Command, kind: str) -> CommandButton:
        button = CommandButton(command, kind)
        button.refused.connect(self.tell_why_not)
        layout = self._action_row.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def _scroll_area(self, scrolls: bool) -> QScrollArea:
        """The place of the troubles and the body. One that fills the window scrolls only where
        its least height is more than a small screen has left at large text: the window never
        grows off it."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        theme = current_theme()
        content = _Scrolled() if scrolls else _Filling()
        content.setProperty("kind", "clear")
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(content)
        column.setSpacing(theme.space("large"))
        column.addWidget(self.troubles)
        if scrolls:  # room for the focus ring and the scroll bar
            column.setContentsMargins(0, 4, theme.space("medium"), 4)
            column.addLayout(self.body)
            column.addStretch(1)
        else:
            column.setContentsMargins(0, 0, 0, 0)
            column.addLayout(self.body, 1)
        area.setWidget(content)
        return area


class _Scrolled(QWidget):
    """The content of a page that scrolls: as high as its words are at the width that they have."""

    def minimumSizeHint(self) -> QSize:
        """Words that wrap ask for the height of a narrow place; here only the real one counts."""
        size, layout = super().minimumSizeHint(), self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        return QSize(size.width(), 0) if wraps else size


class _Filling(QWidget):
    """The content of a page that fills the window: as high as it must be, not as it would like."""

    def heightForWidth(self, width: int) -> int:
        """The least height at that width, in pixels: where there is less, the page scrolls."""
        layout = self.layout()
        needed = layout.minimumHeightForWidth(width) if layout is not None else 0
        return max(needed, self.fontMetrics().lineSpacing() * LINES)
