"""Where a person stood on each page: part, rows, widths of panes, place in the text.

Kept in the settings file, which is not encrypted: ids and numbers only, never words of a case.
"""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.shell.page_host import PageHost
from desktop.shell.settings import Settings
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes
from desktop.widgets.table import Table
from desktop.work.work import Work


class LeftOff:
    """Keeps the places of one inspection's pages, and goes back to them."""

    def __init__(self, work: Work, settings: Settings) -> None:
        self._work, self._settings = work, settings
        self._inspection = ""

    def watch(self, host: PageHost) -> None:
        """Keep what is left, go back on what is made."""
        host.left.connect(self._on_left)
        host.made.connect(self._on_made)
        host.grown.connect(self._on_grown)

    def use(self, inspection: UUID) -> None:
        """Another inspection: other places."""
        self._inspection = str(inspection)

    def _on_left(self, stage: str, page: PageFrame) -> None:
        if self._inspection and stage:
            place = place_of(page)
            place["panes"] = {**_sizes(self._kept(stage)), **place["panes"]}
            self._settings.keep_place(f"{self._inspection}/{stage}", json.dumps(place))

    def _kept(self, stage: str) -> dict[str, Any]:
        return _read(self._settings.place(f"{self._inspection}/{stage}"))

    def _on_grown(self, stage: str, page: PageFrame) -> None:
        """The panes of the parts that came later."""
        if self._settings.reopen:
            unseen = [it for it in page.findChildren(Panes) if not it.isVisible()]
            _set_sizes(unseen, self._kept(stage))

    def _on_made(self, stage: str, page: PageFrame) -> None:
        """Part and panes at once; rows when they are read, then the place in the text."""
        kept = self._kept(stage)
        if not (kept and self._settings.reopen):
            return
        page.open_part(str(kept.get("part", "")))
        _set_sizes(page.findChildren(Panes), kept)
        once = Qt.ConnectionType.SingleShotConnection
        rows, box = partial(_choose_rows, page, kept), partial(_put_cursor, page, kept)
        after_rows = partial(self._work.idle.connect, box, once)
        self._work.idle.connect(lambda: (rows(), after_rows()), once)


def place_of(page: PageFrame) -> dict[str, Any]:
    """The place on a page as it is now."""
    boxes = _boxes(page)
    held = next((n for n, box in enumerate(boxes) if box.hasFocus()), -1)
    return {
        "part": page.current_part(),
        "panes": {it.objectName(): it.sizes() for it in page.findChildren(Panes)},
        "rows": [_id_alone(it.current_id()) for it in _tables(page)],
        "box": held,
        "at": boxes[held].textCursor().position() if held >= 0 else 0,
    }


def _tables(page: PageFrame) -> list[Table]:
    return [it for it in page.findChildren(Table) if it.isVisibleTo(page)]


def _boxes(page: PageFrame) -> list[QPlainTextEdit]:
    return [it for it in page.findChildren(QPlainTextEdit) if it.isVisibleTo(page)]


def _id_alone(row: str) -> str:
    """A row's id if it is one; an authority's reference is no business of the settings."""
    try:
        return str(UUID(row))
    except ValueError:
        return ""


def _read(kept: str) -> dict[str, Any]:
    try:
        found = json.loads(kept or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _sizes(kept: dict[str, Any]) -> dict[str, Any]:
    found = kept.get("panes")
    return found if isinstance(found, dict) else {}


def _set_sizes(all_panes: Sequence[Panes], kept: dict[str, Any]) -> None:
    for panes in all_panes:
        found = _sizes(kept).get(panes.objectName())
        if isinstance(found, list) and len(found) == panes.count():
            panes.setSizes([int(size) for size in found])


def _choose_rows(page: PageFrame, kept: dict[str, Any]) -> None:
    rows = kept.get("rows")
    for table, row in zip(_tables(page), rows if isinstance(rows, list) else (), strict=False):
        if row:
            table.choose(str(row))


def _put_cursor(page: PageFrame, kept: dict[str, Any]) -> None:
    number, boxes = kept.get("box", -1), _boxes(page)
    if isinstance(number, int) and 0 <= number < len(boxes):
        box = boxes[number]
        cursor = QTextCursor(box.document())
        cursor.setPosition(min(int(kept.get("at", 0)), len(box.toPlainText())))
        box.setTextCursor(cursor)
        box.setFocus()
