"""Five steps over the pages, for the first hour; told in resources/help/tour.toml."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.shell.stages import stages_here
from desktop.widgets.announce import announce
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme


@dataclass(frozen=True)
class Step:
    """One step: the stage whose page is shown with it."""

    stage: str
    title: str
    words: str


@cache
def steps(language: str) -> tuple[Step, ...]:
    """The steps in "en" or "cy", of the stages that are there."""
    told = tomllib.loads((files("resources") / "help" / "tour.toml").read_text("utf-8"))["step"]
    here = {stage.id for stage in stages_here()}
    return tuple(
        Step(it["stage"], it[language]["title"], it[language]["words"])
        for it in told
        if it["stage"] in here
    )


class TourBar(QFrame):
    """Stands above the page while the tour goes on; asks for the page of each step."""

    stage_wanted = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setAccessibleName(self.tr("Tour"))
        self._language, self._at = language, 0
        space = current_theme().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("page"), space("medium"), space("page"), space("medium"))
        column.setSpacing(space("tight"))
        self._title, self._words = text(style="heading"), text()
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = QWidget()
        flow = Flow(row)
        self._back = Button(self.tr("Step before"), lambda: self._go(-1))
        self._on = Button(self.tr("Next step"), lambda: self._go(1), "main")
        for button in (self._on, self._back, Button(self.tr("End the tour"), self.hide)):
            flow.addWidget(button)
        column.addWidget(row)
        self.hide()

    def start(self) -> None:
        """From the first step."""
        self._at = 0
        self._show()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return steps(self._language)[self._at]

    def _go(self, way: int) -> None:
        self._at += way
        if self._at < len(steps(self._language)):
            self._show()
        else:
            self.hide()

    def _show(self) -> None:
        step, count = self.step, len(steps(self._language))
        self._title.setText(f"{self._at + 1} / {count} · {step.title}")
        self._words.setText(step.words)
        self._back.setVisible(self._at > 0)
        last = self._at == count - 1
        self._on.setText(self.tr("Begin to work") if last else self.tr("Next step"))
        self.show()
        self.stage_wanted.emit(step.stage)
        self._on.setFocus()
        announce(self, f"{self._title.text()}. {step.words}")
