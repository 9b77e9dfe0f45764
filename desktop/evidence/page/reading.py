"""One item as a whole, with the findings it bears on, and the way to its place."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from db.sessions import Session
from desktop.evidence.shown import Item, items_shown
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.words.dates import long_date
from desktop.work.desk import Desk, Place


class Reading(QWidget):
    """Shows the item of a key; empty while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._key = ""
        self.item: Item | None = None
        self._card = Card()
        self._facts = text(tone="quiet")
        self._pills = QWidget()
        Flow(self._pills)
        self._words = text()
        for label in (self._facts, self._words):  # as high as they need in this wide place
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._open = Button(self.tr("Open where it was written"), self.go, "link")
        self._card.add_to_top(self._open)
        self._card.add(self._facts, self._words, self._pills)
        self._card.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self._card.hide()

    def show_item(self, key: str) -> None:
        """Read that item and show it."""
        self._key = key
        if not key:
            self.item = None
            self._card.hide()
            return
        desk = self._desk

        def job(session: Session) -> list[Item]:
            return items_shown(session, desk.framework, desk.language, [key])

        desk.work.read(job, self._show)

    def go(self) -> None:
        """Open the item's place."""
        if self.item is not None:
            part = _PARTS.get(self.item.table, "")
            self._desk.go_to.emit(Place(self.item.stage, self.item.record, part))

    def _show(self, items: list[Item]) -> None:
        self.item = next(iter(items), None)
        self._card.setVisible(self.item is not None)
        if self.item is None:
            return
        item, framework, language = self.item, self._desk.framework, self._desk.language
        self._card.set_title(framework.evidence_kind(item.kind).name.of(language))
        names = {one.id: one.short.of(language) for one in framework.dimensions}
        parts = (
            item.place,
            names.get(item.dimension, self.tr("Without a dimension")),
            long_date(item.day, language) if item.day else "",
            f"@{item.case}" if item.case and item.case != item.place else "",
        )
        self._facts.setText(" · ".join(part for part in parts if part))
        self._words.setText(item.words)
        self._show_pills(item)

    def _show_pills(self, item: Item) -> None:
        clear(self._pills)
        layout = self._pills.layout()
        assert layout is not None
        pills = (
            (item.quote, self.tr("Quote"), Tone.ACTIVE),
            (item.weight == "strength", self.tr("Strength"), Tone.GOOD),
            (item.weight == "gap", self.tr("Gap"), Tone.WARN),
            (item.concern, self.tr("Concern"), Tone.BAD),
            (
                bool(item.supports),
                self.tr("Supports findings: {n}").format(n=item.supports),
                Tone.GOOD,
            ),
            (
                bool(item.contradicts),
                self.tr("Contradicts findings: {n}").format(n=item.contradicts),
                Tone.BAD,
            ),
        )
        for is_so, word, tone in pills:
            if is_so:
                layout.addWidget(Status(word, tone))
        self._pills.setVisible(any(is_so for is_so, _word, _tone in pills))


_PARTS = {"complaint": "complaints", "survey_result": "surveys", "document": "documents"}
