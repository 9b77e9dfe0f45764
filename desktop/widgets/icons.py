"""Our own line icons, recoloured for the theme."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

SIZE = 24  # the grid they are drawn on


def icon(name: str, colour: QColor, checked: QColor | None = None) -> QIcon:
    """The icon resources/icons/<name>.svg in that colour (another where a button is checked)."""
    made = QIcon()
    for scale in (1, 2):
        made.addPixmap(pixmap(name, colour, SIZE * scale))
        if checked is not None:
            on = pixmap(name, checked, SIZE * scale)
            made.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, colour: QColor, side: int) -> QPixmap:
    """The icon as a square picture of `side` pixels; drawn once for each colour and size."""
    key = f"{name} {colour.name()} {side}"
    picture = QPixmap(QSize(side, side))
    if QPixmapCache.find(key, picture):
        return picture
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    svg = _source(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


@lru_cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")
