"""The letter as it will be printed: only pages in view are drawn, and the place is kept."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.letters.pictures import Picture, picture
from desktop.work.work import Work

GAP = 14
SETTLE = 120  # milliseconds after the last change of size before pages are drawn anew
PAPER, EDGE = "#ffffff", "#b9b6ae"  # a printed page is white in every theme


class _Sheet(QWidget):
    """One page: blank paper until its picture comes."""

    def __init__(self, number: int, size: QSize, name: str) -> None:
        super().__init__()
        self.number = number
        self.image: QImage | None = None
        self.setFixedSize(size)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, scaled where it was drawn for another size."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)
        painter.setPen(QPen(QColor(EDGE)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Preview(QScrollArea):
    """Shows a PDF, as wide as the pane. `show_pdf` keeps the place where the reader was."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._pdf = b""
        self._sizes: list[tuple[float, float]] = []
        self._sheets: list[_Sheet] = []
        self._asked: set[int] = set()
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The letter as it will be printed"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._draw_in_view)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    def show_pdf(self, pdf: bytes, sizes: list[tuple[float, float]]) -> None:
        """Show another PDF at the same place."""
        place = self.verticalScrollBar().value()
        self._pdf, self._sizes = pdf, sizes
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self._draw_in_view()

    def show_page(self, page: int) -> None:
        """Bring a page (from 0) to the top."""
        if 0 <= page < len(self._sheets):
            self.verticalScrollBar().setValue(self._sheets[page].y() - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the pages follow at once, and are drawn sharp once it stays."""
        super().resizeEvent(event)
        self._settle.start()
        if self._wanted_zoom() != self._zoom:
            self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = self._wanted_zoom()
        self._asked = set()
        for sheet, size in zip(self._sheets, self._sheet_sizes(), strict=True):
            sheet.setFixedSize(size)
        holder = self.widget()
        if holder is not None:
            holder.adjustSize()
        bar.setValue(round(share * bar.maximum()))

    def _sheet_sizes(self) -> list[QSize]:
        zoom = self._zoom
        return [QSize(round(width * zoom), round(height * zoom)) for width, height in self._sizes]

    def _wanted_zoom(self) -> float:
        widest = max((width for width, _height in self._sizes), default=595.0)
        return max(0.4, (self.viewport().width() - 2 * GAP) / widest)

    def _lay_out(self) -> None:
        old = {sheet.number: sheet.image for sheet in self._sheets}
        self._zoom = self._wanted_zoom()
        self._asked = set()
        holder = QWidget()
        holder.setProperty("kind", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        self._sheets = []
        for number, size in enumerate(self._sheet_sizes()):
            name = self.tr("Page {page} of {pages}").format(
                page=number + 1, pages=len(self._sizes)
            )
            sheet = _Sheet(number, size, name)
            sheet.image = old.get(number)  # the page before, until the new one is drawn
            self._sheets.append(sheet)
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(holder)
        holder.adjustSize()

    def _on_scrolled(self) -> None:
        if not self._settle.isActive():
            self._draw_in_view()

    def _draw_in_view(self) -> None:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for sheet in self._sheets:
            seen = sheet.y() < bottom and sheet.y() + sheet.height() > top
            if seen and sheet.number not in self._asked:
                self._asked.add(sheet.number)
                self._ask(sheet.number)

    def _ask(self, page: int) -> None:
        pdf, scale = self._pdf, self._zoom * max(1.0, self.devicePixelRatioF())
        self._work.run(
            lambda _progress: picture(pdf, page, scale), partial(self._show, pdf), _nothing
        )

    def _show(self, pdf: bytes, drawn: Picture) -> None:
        if pdf is self._pdf and drawn.page < len(self._sheets):
            image = QImage(
                drawn.pixels,
                drawn.width,
                drawn.height,
                drawn.width * 4,
                QImage.Format.Format_RGB32,
            )
            self._sheets[drawn.page].image = image.copy()
            self._sheets[drawn.page].update()


def _nothing(_message: object) -> None:
    """A page that can't be drawn stays blank; the reading view has its words."""
