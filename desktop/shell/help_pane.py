"""Beside the page: what it is for and how it is used, from the guide. Offline, searchable."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout

from desktop.shell.help_texts import find, pages, title
from desktop.shell.stages import HOME
from desktop.widgets.announce import announce
from desktop.widgets.button import Button
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.widgets.theme import current_theme

LETTERS = 42  # how wide the pane is


class HelpPane(QFrame):
    """Hidden until it is asked for; then it follows the page."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("About this page"))
        self._language, self._page = language, HOME
        space = current_theme().space
        column = QVBoxLayout(self)
        column.setContentsMargins(*[space("large")] * 4)
        column.setSpacing(space("small"))
        top = QHBoxLayout()
        top.addWidget(text(self.tr("About this page"), "strong"), 1)
        close = Button("", lambda: self.set_open(False), picture="close")
        close.setAccessibleName(self.tr("Close the help"))
        top.addWidget(close)
        column.addLayout(top)
        self.search = TextLine(self.tr("Search the guide"))
        self.search.typed.connect(self._on_typed)
        column.addWidget(self.search)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setTabChangesFocus(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.anchorClicked.connect(self._on_link)
        column.addWidget(self.view, 1)
        self.hide()

    def set_open(self, is_open: bool) -> None:
        """Show it with the focus in the text, or hide it."""
        self.setVisible(is_open)
        if is_open:
            self._size()
            self.show_page(self._page)
            self.view.setFocus()
            announce(self, self.view.accessibleName())

    def show_page(self, page: str) -> None:
        """The text on that page; the beginning's where there is none."""
        self._page = page
        if self.isVisible():
            known = pages(self._language)
            self._show(page if page in known else "inspections")

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _show(self, page: str) -> None:
        self.view.setMarkdown(pages(self._language)[page])
        self.view.setAccessibleName(title(page, self._language))

    def _on_typed(self, words: str) -> None:
        found = find(words, self._language)
        if not words.strip():
            self.show_page(self._page)
            return
        lines = [f"[{it.title}]({it.page})\n\n{it.snippet}\n" for it in found]
        self.view.setMarkdown("\n".join(lines) or self.tr("Nothing found. Try another word."))
        self.view.setAccessibleName(
            self.tr("Found in the guide: {count}").format(count=len(found))
        )

    def _on_link(self, link: QUrl) -> None:
        if link.path() in pages(self._language):
            self._show(link.path())

    def _size(self) -> None:
        self.setFixedWidth(min(self.fontMetrics().averageCharWidth() * LETTERS + 40, 560))
