"""How far each dimension is read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.self_assessment.statements import Progress
from desktop.widgets.card import Card
from desktop.widgets.charts import BarLine
from desktop.widgets.rows import Bar
from desktop.widgets.text import clear, text


class ProgressCard(Card):
    """A bar and two figures for each dimension."""

    def __init__(self) -> None:
        super().__init__(self.tr("Read so far"))
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._grid)

    def show_progress(self, found: Sequence[Progress], language: str) -> None:
        """As it is now."""
        clear(self._grid)
        grid = self._grid.layout()
        assert isinstance(grid, QGridLayout)
        for row, one in enumerate(found):
            name = one.dimension.short.of(language)
            figures = f"{one.read} / {one.all}"
            said = self.tr("{dimension}, read: {figures}").format(dimension=name, figures=figures)
            grid.addWidget(text(name, "small", wrap=False), row, 0)
            grid.addWidget(BarLine(Bar(one.read, one.all), said), row, 1)
            grid.addWidget(text(figures, "small", "quiet", wrap=False), row, 2)
