"""The draft at the right: as printed, to read, or what has changed; built when typing rests."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.letters.drafting import Draft, LetterShown, build_draft
from desktop.letters.exporting import Prepared
from desktop.letters.page.preview import Preview
from desktop.letters.page.reading import Reading
from desktop.letters.versions import Changed
from desktop.words.messages import Message
from desktop.work.work import Work

WAIT = 400  # milliseconds after the last change before the draft is built anew


class Views(QStackedWidget):
    """Three views of one letter. A draft is built once at a time, on a worker's thread."""

    failed = Signal(object)  # Message

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._building = False
        self._shown: LetterShown | None = None
        self._page_map: dict[str, int] = {}
        self.preview = Preview(work)
        self.reading = Reading(self.tr("The letter to read"))
        self.changes = Reading(self.tr("What has changed"))
        self._views: dict[str, QWidget] = {
            "print": self.preview, "read": self.reading, "changes": self.changes,
        }  # fmt: skip
        for view in self._views.values():
            self.addWidget(view)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT)
        self._later.timeout.connect(self._build)

    def captions(self) -> list[tuple[str, str]]:
        """The names of the views."""
        return [
            ("print", self.tr("As printed")),
            ("read", self.tr("To read")),
            ("changes", self.tr("Changes")),
        ]

    def open_view(self, view: str) -> None:
        """As printed, to read, or what has changed."""
        self.setCurrentWidget(self._views.get(view, self.preview))

    def show_letter(self, shown: LetterShown) -> None:
        """Show what changed at once; build the draft when nothing comes for a moment."""
        self._shown = shown
        since = self.tr("Since version {number}").format(number=shown.since)
        title = since if shown.since else self.tr("No version was kept yet")
        self.changes.show_changes(title, shown.changes)
        self._later.start()

    def show_compared(self, title: str, changes: Sequence[Changed]) -> None:
        """What differs between two versions."""
        self.changes.show_changes(title, changes)

    def show_key(self, key: str) -> None:
        """Bring the page with that part of the letter to the top."""
        self.preview.show_page(self._page_map.get(key.split("/")[0], 1) - 1)

    def _build(self) -> None:
        """One build at a time; what changed meanwhile is built after it."""
        if self._building or self._shown is None:
            return
        self._building = True
        prepared = self._shown.prepared
        self._work.run(
            lambda _progress: build_draft(prepared),
            partial(self._on_built, prepared),
            self._on_failed,
        )

    def _on_built(self, prepared: Prepared, draft: Draft) -> None:
        self._building = False
        if self._shown is not None and prepared is self._shown.prepared:
            self._page_map = draft.page_map
            self.preview.show_pdf(draft.pdf, draft.sizes)
            self.reading.show_html(draft.html)
        else:
            self._build()

    def _on_failed(self, message: Message) -> None:
        self._building = False
        self.failed.emit(message)
